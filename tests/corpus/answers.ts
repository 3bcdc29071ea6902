import type { Question } from '../roster/questions/question.js';

/** Questions over the claims of the corpus, as of days before, between and after its articles. */
export const QUESTIONS: readonly Question[] = [
  // A rumour, the confirmation, the number, the crew chief.
  {
    call: '/driver name:Josh Berry as_of:2024-06-25',
    shows: [/No\. 4\*\* Stewart-Haas Racing/, /Rumours.*Wood Brothers/s],
    never: ['Wood Brothers'],
  },
  {
    call: '/driver name:Josh Berry as_of:2024-07-03',
    shows: [/No\. 4\*\* Stewart-Haas/, /Next.*No\. 21\*\* Wood Brothers Racing/s, 'Multi-year deal'],
    never: ['Wood Brothers'],
  },
  {
    call: '/driver name:Josh Berry as_of:2025-03-01',
    shows: [/No\. 21\*\* Wood Brothers Racing.*Cup Series 2025/],
    never: ['Stewart-Haas'],
  },
  {
    call: '/driver name:Riley Herbst as_of:2024-08-01',
    shows: [
      /No\. 98\*\* Stewart-Haas Racing.*Xfinity Series 2024/,
      /Rumours.*Haas Factory Team/s,
      /Rumours.*23XI Racing/s,
    ],
    never: ['23XI', 'Haas Factory'],
  },
  {
    call: '/driver name:Riley Herbst as_of:2024-12-05',
    shows: [/Next.*No\. 35\*\* 23XI Racing/s, /Ruled out.*Haas Factory Team/s],
    never: ['Haas Factory'],
  },
  {
    call: '/driver name:Riley Herbst as_of:2025-02-20',
    shows: [/No\. 35\*\* 23XI Racing/, /1 March 2025.*Circuit of the Americas.*No\. 19 Joe Gibbs Racing/s],
    never: ['Stewart-Haas', 'Joe Gibbs'],
  },
  // A seat that goes to someone else.
  {
    call: '/driver name:Harrison Burton as_of:2024-06-25',
    shows: [/No\. 21\*\* Wood Brothers Racing/],
    never: ['AM Racing', 'leaves'],
  },
  {
    call: '/driver name:Harrison Burton as_of:2024-08-01',
    shows: [/No\. 21\*\* Wood Brothers Racing.*leaving, last season 2024, replaced by Josh Berry/],
    never: ['AM Racing'],
  },
  {
    call: '/driver name:Harrison Burton as_of:2024-09-20',
    shows: [/No\. 21\*\* Wood Brothers/, /Next.*AM Racing.*Xfinity Series 2025/s, /21 September 2024.*Bristol/s],
    never: ['AM Racing'],
  },
  { call: '/driver name:Harrison Burton as_of:2025-05-01', shows: ['AM Racing'], never: ['Wood Brothers', 'Sam Hunt'] },
  {
    call: '/driver name:Harrison Burton as_of:2025-10-20',
    shows: [/No\. 25\*\* AM Racing.*leaving, last season 2025/, /Rumours.*Sam Hunt Racing/s],
    never: ['Sam Hunt'],
  },
  {
    call: '/car number:21 series:cup as_of:2024-08-01',
    shows: [/Harrison Burton/, /Next.*Josh Berry/s],
    never: [/^\*\*Josh Berry/m],
  },
  {
    call: '/car number:21 series:cup as_of:2025-06-01',
    shows: [/Josh Berry/, /Before.*Harrison Burton/s],
    never: ['Harrison Burton'],
  },
  // A trade in mid-season, and numbers that change hands within a team.
  {
    call: '/driver name:Kaden Honeycutt as_of:2025-06-01',
    shows: [/No\. 45\*\* Niece Motorsports/],
    never: ['Halmar'],
  },
  {
    call: '/driver name:Kaden Honeycutt as_of:2025-08-15',
    shows: [/No\. 52\*\* Halmar Friesen Racing/, /Before.*No\. 45/s],
    never: ['Niece'],
  },
  {
    call: '/driver name:Kaden Honeycutt as_of:2025-09-10',
    shows: [/No\. 52\*\* Halmar Friesen Racing/, /Before.*No\. 45\*\* Niece Motorsports/s],
    never: ['Niece'],
  },
  { call: '/car number:45 series:truck as_of:2025-06-01', shows: ['Kaden Honeycutt'], never: ['Currey'] },
  {
    call: '/car number:45 series:truck as_of:2025-08-20',
    shows: ['Bayley Currey', /Before.*Kaden Honeycutt/s],
    never: ['Kaden Honeycutt'],
  },
  { call: '/driver name:Bayley Currey as_of:2025-08-20', shows: [/No\. 45\*\* Niece Motorsports/] },
  {
    call: '/driver name:Andrés Pérez de Lara as_of:2025-08-10',
    shows: [/Rev Racing|Spire Motorsports/],
    never: ['Niece'],
  },
  {
    call: '/driver name:Andres Perez de Lara as_of:2025-08-12',
    shows: [/No\. 44\*\* Niece Motorsports/, /Rumours.*Niece Motorsports.*2026/s, /15 August 2025.*Richmond/s],
    never: ['Spire'],
  },
  {
    call: '/driver name:Andrés Pérez de Lara as_of:2026-02-01',
    shows: [/No\. 44\*\* Niece Motorsports.*2026.*full-time/],
    never: ['Spire'],
  },
  {
    call: '/driver name:Ty Majeski as_of:2025-12-11',
    shows: [/No\. 98\*\* ThorSport Racing.*2025/, /Next.*No\. 88\*\* ThorSport Racing.*2026/s],
    never: ['88'],
  },
  { call: '/driver name:Ty Majeski as_of:2026-02-20', shows: [/No\. 88\*\* ThorSport Racing.*2026/], never: ['98'] },
  { call: '/driver name:Jake Garcia as_of:2026-02-20', shows: [/No\. 98\*\* ThorSport Racing.*2026/], never: ['13'] },
  { call: '/car number:98 series:truck as_of:2025-11-01', shows: ['Ty Majeski'], never: ['Garcia'] },
  { call: '/car number:98 series:truck as_of:2026-02-20', shows: ['Jake Garcia'], never: ['Majeski'] },
  { call: '/car number:13 series:truck season:2026 as_of:2025-12-11', shows: ['Cole Butcher'], never: ['Garcia'] },
  // A retirement, with a race after it.
  {
    call: '/driver name:Matt Crafton as_of:2025-10-29',
    shows: [/No\. 88\*\* ThorSport Racing.*leaving, last season 2025/, /31 October 2025.*Phoenix/s],
  },
  { call: '/driver name:Matt Crafton as_of:2025-12-15', shows: [/left after 2025, replaced by Ty Majeski/] },
  { call: '/driver name:Matt Crafton as_of:2026-02-15', shows: ['No seat known for 2026', 'Last known'] },
  { call: '/driver name:Cole Butcher as_of:2025-11-01', shows: [/Rumours.*No\. 88/s], never: ['88'] },
  {
    call: '/driver name:Cole Butcher as_of:2025-12-11',
    shows: [/Next.*No\. 13\*\* ThorSport Racing/s, /Multi-year deal.*2027/s],
    never: ['88'],
  },
  // Two series at once, and part-time seats.
  { call: '/driver name:Austin Hill as_of:2025-02-01', shows: [/Rumours.*No\. 33/s], never: ['33'] },
  {
    call: '/driver name:Austin Hill as_of:2025-04-01',
    shows: [
      /No\. 33\*\* Richard Childress Racing.*part-time/,
      /No\. 21\*\* Richard Childress Racing/,
      /6 April 2025.*Darlington/s,
    ],
  },
  {
    call: '/driver name:Austin Hill as_of:2025-10-16',
    shows: [/No\. 21\*\*/, /Rumours.*2026/s, /Ruled out.*No\. 8/s],
    never: ['No. 8**'],
  },
  {
    call: '/driver name:Jesse Love as_of:2023-12-01',
    shows: [
      /No\. 20\*\* Venturini Motorsports/,
      /Next.*No\. 2\*\* Richard Childress Racing/s,
      /17 February 2024.*Daytona/s,
    ],
    never: ['Childress'],
  },
  {
    call: '/driver name:Jesse Love as_of:2025-04-01',
    shows: [
      /No\. 2\*\* Richard Childress Racing.*Xfinity Series 2025/,
      /No\. 33\*\*.*part-time/,
      /13 April 2025.*Bristol/s,
    ],
    never: ['Venturini'],
  },
  { call: '/driver name:Jesse Love as_of:2025-11-20', shows: [/Next.*No\. 2\*\* Richard Childress Racing.*2026/s] },
  {
    call: '/driver name:John Hunter Nemechek as_of:2024-02-01',
    shows: [
      /No\. 42\*\* Legacy Motor Club.*full-time/,
      /No\. 20\*\* Joe Gibbs Racing.*part-time/,
      /on loan to \*\*Joe Gibbs Racing/,
      /2 March 2024.*Las Vegas/s,
    ],
  },
  {
    call: '/driver name:John Hunter Nemechek as_of:2025-02-01',
    shows: [/No\. 42\*\* Legacy Motor Club.*2025/],
    never: ['Joe Gibbs'],
  },
  {
    call: '/driver name:Taylor Gray as_of:2024-02-01',
    shows: [/Tricon Garage.*Truck Series 2024/, /No\. 19\*\* Joe Gibbs Racing.*part-time/],
  },
  {
    call: '/driver name:Taylor Gray as_of:2024-12-03',
    shows: [/left after 2024, replaced by Giovanni Ruggiero/, /Next.*Xfinity Series 2025/s],
  },
  {
    call: '/driver name:Taylor Gray as_of:2026-01-10',
    shows: [/No\. 54\*\* Joe Gibbs Racing.*2026/],
    never: ['Tricon'],
  },
  {
    call: '/driver name:Daniel Dye as_of:2024-09-10',
    shows: [/No\. 10\*\* Kaulig Racing.*part-time/, /28 September 2024.*Kansas/s, /Next.*full-time/s],
  },
  {
    call: '/driver name:Daniel Dye as_of:2025-10-20',
    shows: [/No\. 10\*\* Kaulig Racing.*Xfinity Series 2025/, /Rumours.*Truck Series 2026/s],
    never: ['2026', 'McAnally'],
  },
  {
    call: '/driver name:Daniel Dye as_of:2025-11-21',
    shows: [/Next.*No\. 10\*\* Kaulig Racing.*Truck Series 2026/s],
    never: ['2026'],
  },
  {
    call: '/driver name:Christian Eckes as_of:2024-10-10',
    shows: [/No\. 19\*\* McAnally-Hilgemann Racing/, /Next.*No\. 16\*\* Kaulig Racing/s],
    never: ['Kaulig'],
  },
  {
    call: '/driver name:Christian Eckes as_of:2025-10-20',
    shows: [/No\. 16\*\* Kaulig Racing/, /Rumours.*McAnally-Hilgemann Racing.*2026/s],
    never: ['McAnally'],
  },
  {
    call: '/driver name:Christian Eckes as_of:2026-02-01',
    shows: [/No\. 91\*\* McAnally-Hilgemann Racing.*Truck Series 2026/],
    never: ['Kaulig'],
  },
  {
    call: '/driver name:Chandler Smith as_of:2024-05-01',
    shows: [/No\. 81\*\* Joe Gibbs Racing.*Xfinity Series 2024/],
    never: ['Front Row'],
  },
  {
    call: '/driver name:Chandler Smith as_of:2025-02-11',
    shows: [/No\. 38\*\* Front Row Motorsports.*Truck Series 2025/, /16 February 2025.*Cup Series.*Garage 66/s],
    never: ['Garage 66', 'Joe Gibbs'],
  },
  {
    call: '/driver name:Jimmie Johnson as_of:2025-01-20',
    shows: [/No\. 84\*\* Legacy Motor Club.*part-time/, /16 February 2025.*Daytona/s, /25 May 2025.*Charlotte/s],
    never: ['Hendrick'],
  },
  {
    call: '/driver name:Sheldon Creed as_of:2023-12-01',
    shows: [
      /No\. 2\*\* Richard Childress Racing.*left after 2023, replaced by Jesse Love/,
      /Rumours.*Joe Gibbs Racing/s,
    ],
    never: ['Joe Gibbs'],
  },
  {
    call: '/driver name:Sheldon Creed as_of:2024-03-01',
    shows: [/No\. 18\*\* Joe Gibbs Racing.*Xfinity Series 2024/],
    never: ['Childress'],
  },
  {
    call: '/driver name:Sheldon Creed as_of:2025-11-01',
    shows: [/No\. 00\*\* Haas Factory Team.*2025/, /Next.*No\. 00\*\* Haas Factory Team.*2026/s, 'Multi-year deal'],
    never: ['Joe Gibbs'],
  },
  {
    call: '/driver name:Cole Custer as_of:2024-07-01',
    shows: [/Rumours.*Haas Factory Team.*Cup Series 2025/s],
    never: ['Cup Series 2025'],
  },
  {
    call: '/driver name:Cole Custer as_of:2024-07-21',
    shows: [
      /No\. 00\*\* Stewart-Haas Racing.*Xfinity Series 2024/,
      /Next.*No\. 41\*\* Haas Factory Team/s,
      /Before.*Cup Series 2022/s,
    ],
    never: ['Haas Factory'],
  },
  {
    call: '/car number:41 series:cup as_of:2024-07-21',
    shows: ['Ryan Preece', /Next.*Cole Custer/s],
    never: ['Custer'],
  },
  {
    call: '/driver name:Ryan Preece as_of:2025-01-20',
    shows: [/No\. 60\*\* RFK Racing.*full-time/, /2 February 2025.*Bowman Gray/s],
    never: ['Stewart-Haas'],
  },
  // Teams.
  { call: '/team name:Wood Brothers Racing as_of:2024-08-01', shows: ['Harrison Burton', /Next.*Josh Berry/s] },
  { call: '/team name:Wood Brothers Racing season:2025 as_of:2024-08-01', shows: ['Josh Berry'] },
  {
    call: '/team name:ThorSport Racing season:2026 as_of:2025-12-11',
    shows: ['Ty Majeski', 'Jake Garcia', 'Cole Butcher', 'Ben Rhodes'],
  },
  { call: '/team name:Niece Motorsports as_of:2025-02-01', shows: ['Kaden Honeycutt', 'Matt Mills', 'Bayley Currey'] },
  {
    call: '/team name:Kaulig Racing as_of:2025-02-01',
    shows: ['A.J. Allmendinger', 'Ty Dillon', 'Christian Eckes', 'Daniel Dye'],
  },
  // Races.
  {
    call: '/schedule driver:Andrés Pérez de Lara as_of:2025-09-15',
    shows: [/20 September 2025.*New Hampshire/s, /31 October 2025.*Phoenix/s],
    never: ['Richmond', 'Darlington'],
  },
  {
    call: '/schedule driver:Daniel Dye as_of:2024-10-10',
    shows: [/19 October 2024.*Las Vegas/s, /9 November 2024.*Phoenix/s],
    never: ['Kansas'],
  },
  {
    call: '/schedule driver:Cam Waters as_of:2025-08-21',
    shows: [/14 September 2025.*Bend/s, /12 October 2025.*Panorama/s],
  },
];
