/** Posts on a crew that are told in other words than "is crew chief of", or of somebody who was named before. As in `crews.ts`. */
export const CREWS_TOLD_AGAIN: readonly (readonly [text: string, ...crews: readonly string[]])[] = [
  // "the crew chief" is somebody named before
  [
    'Dan Marsh is Ava Stone’s crew chief on the No. 12 of Northline Racing. The crew chief will stay with Stone in 2027.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2027',
  ],
  [
    'Crew chief Dan Marsh isn’t going anywhere. The veteran crew chief will be back with Ava Stone and the No. 12 in 2027.',
    'Dan Marsh / Ava Stone - / - / 2026',
    'Dan Marsh / Ava Stone 12 / - / 2027',
  ],
  // "the two" are a driver and who is on his crew
  [
    'Ava Stone returns to the No. 12 of Northline Racing with crew chief Dan Marsh. The two won a race together in 2019.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ava Stone - / Northline Racing / 2019',
  ],
  // the post as a noun
  [
    'Ava Stone drives the No. 12 for Northline Racing. Dan Marsh will take over the crew chief duties on the No. 12 in May.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Dan Marsh has been offered the crew chief job on Northline Racing’s No. 12 for 2027.',
    'rumored Dan Marsh / - 12 / Northline Racing / 2027',
  ],
  // single races
  [
    'Dan Marsh, Ava Stone’s crew chief at Northline Racing, last called a race in 2020, for Ben Carter.',
    'Dan Marsh / Ava Stone - / Northline Racing / 2026',
    'Dan Marsh / Ben Carter - / Northline Racing / 2020',
  ],
  [
    'Dan Marsh is the crew chief of Ava Stone’s No. 12. He called one race for Pinecrest Motorsports’ No. 21 in 2022.',
    'Dan Marsh / Ava Stone 12 / Pinecrest Motorsports / 2026',
    'Dan Marsh / - 21 / Pinecrest Motorsports / 2022',
  ],
  // several in one sentence
  [
    'Spotter Gus Webb works with Ava Stone at Northline Racing and, in the Truck Series, with Ben Carter of Pinecrest Motorsports.',
    'spotter Gus Webb / Ava Stone - / Northline Racing / 2026',
    'spotter Gus Webb / Ben Carter - / Pinecrest Motorsports / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing, and Ben Carter the No. 30. Crew chief Dan Marsh goes from Stone’s car to Carter’s, and crew chief Cole Adler goes the other way.',
    'Cole Adler / Ava Stone 12 / Northline Racing / 2026',
    'Cole Adler / Ben Carter 30 / Northline Racing / 2026',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ben Carter 30 / Northline Racing / 2026',
  ],
  [
    'Crew chief Dan Marsh and spotter Gus Webb will work with Ava Stone in the No. 12.',
    'Dan Marsh / Ava Stone 12 / - / 2026',
    'spotter Gus Webb / Ava Stone 12 / - / 2026',
  ],
  // letters, and whose spotter
  ['Northline Racing: CC Dan Marsh leads Ava Stone’s No. 12.', 'Dan Marsh / Ava Stone 12 / Northline Racing / 2026'],
  [
    '“I see him,” said Gus Webb, spotter for Northline Racing’s Ava Stone in the No. 12.',
    'spotter Gus Webb / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Dan Marsh, who becomes Northline Racing’s first female crew chief, will work with Ava Stone on the No. 12.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  // who takes whose place: both have the seat that is told of one
  [
    'Dan Marsh has been named crew chief of Ava Stone’s No. 12 at Northline Racing. Marsh succeeds Cole Adler, who is leaving.',
    'Cole Adler / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Cole Adler, the crew chief of Ava Stone’s No. 12 at Northline Racing, has been suspended for two races. Dan Marsh will fill in.',
    'Cole Adler / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Cole Adler, the crew chief of Ava Stone’s No. 12 at Northline Racing, was released on Monday. Engineer Dan Marsh is expected to take over at Bristol.',
    'Cole Adler / Ava Stone 12 / Northline Racing / 2026',
    'rumored Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Cole Adler, the crew chief of Ava Stone’s No. 12 at Northline Racing, is sick, so Dan Marsh gets the call on Sunday.',
    'Cole Adler / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Cole Adler is Ava Stone’s crew chief on the No. 12 of Northline Racing. He replaced Dan Marsh in March.',
    'Cole Adler / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Northline Racing has named Gus Webb spotter for the No. 12 (Ava Stone), replacing Lou Pratt.',
    'spotter Gus Webb / Ava Stone 12 / Northline Racing / 2026',
    'spotter Lou Pratt / Ava Stone 12 / Northline Racing / 2026',
  ],
  // rows of a list, and where somebody was before
  [
    'Northline Racing has reset its crew chief line-up for 2027:\n\n• No. 12, Ava Stone: Dan Marsh (was with the No. 30)\n• No. 21, Mia Torres: Cole Adler, promoted from race engineer\n• No. 30, Ben Carter: Lou Pratt, previously with Ava Stone',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2027',
    'Dan Marsh / - 30 / Northline Racing / 2026',
    'Cole Adler / Mia Torres 21 / Northline Racing / 2027',
    'Lou Pratt / Ben Carter 30 / Northline Racing / 2027',
    'Lou Pratt / Ava Stone 12 / Northline Racing / 2026',
  ],
  // on top of a car, whom a driver keeps, whom an interview names
  [
    'Ava Stone drives the No. 12 for Northline Racing. Dan Marsh, who sat atop Pinecrest Motorsports’ No. 30 last year, is her crew chief.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / - 30 / Pinecrest Motorsports / 2025',
  ],
  [
    'Reports say that Northline Racing wants Dan Marsh on top of its No. 12 for 2027. The crew chief said nothing.',
    'rumored Dan Marsh / - 12 / Northline Racing / 2027',
  ],
  [
    'Crew chiefs at Northline Racing\n\nCrew chief Cole Adler stays with Ben Carter. No. 12 driver Ava Stone keeps Dan Marsh.',
    'Cole Adler / Ben Carter - / Northline Racing / 2026',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing.\n\nWho’s going to spot for you?\n\nGus Webb.',
    'spotter Gus Webb / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Dan Marsh is her crew chief. He was a crew chief at Pinecrest Motorsports from 2022 to 2023.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / - - / Pinecrest Motorsports / 2022',
    'Dan Marsh / - - / Pinecrest Motorsports / 2023',
  ],
  // seasons since something happened
  [
    'Crew chief Dan Marsh has been with driver Ava Stone since Stone joined Northline Racing in 2025.',
    'Dan Marsh / Ava Stone - / Northline Racing / 2025',
    'Dan Marsh / Ava Stone - / Northline Racing / 2026',
  ],
  [
    'After they worked apart, crew chief Dan Marsh and Ava Stone are back together on the No. 12.',
    'Dan Marsh / Ava Stone 12 / - / 2026',
  ],
  // in somebody’s ear
  [
    'Ava Stone drives the No. 12 for Northline Racing. Gus Webb will be in her ear again.',
    'spotter Gus Webb / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Northline Racing did swap spotters, with Gus Webb now in Ava Stone’s ear and Lou Pratt reassigned to the No. 17 and Ben Carter.',
    'spotter Gus Webb / Ava Stone - / Northline Racing / 2026',
    'spotter Lou Pratt / Ben Carter 17 / Northline Racing / 2026',
  ],
  [
    'Spotters at Northline Racing do not change. Gus Webb continues with Ava Stone, and Lou Pratt does with Ben Carter.',
    'spotter Gus Webb / Ava Stone - / Northline Racing / 2026',
    'spotter Lou Pratt / Ben Carter - / Northline Racing / 2026',
  ],
  // the one driver whom the rest of the paragraph names
  [
    'Northline Racing has promoted Dan Marsh to crew chief of the No. 12. Driver Ava Stone is 17th in points.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Dan Marsh is the new crew chief of the No. 12 at Northline Racing. Ava Stone is the driver.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Dan Marsh is the new crew chief of the No. 12 at Northline Racing. Driver Ava Stone and driver Ben Carter were there.',
    'Dan Marsh / - 12 / Northline Racing / 2026',
  ],
  // whose post it was
  [
    'Dan Marsh will be the crew chief for Ava Stone and the No. 12 of Northline Racing. He fills the position vacated by Cole Adler, who moved to the shop.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Cole Adler / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Northline Racing confirmed Dan Marsh as crew chief of Ava Stone’s No. 12, a job he has held since March, when Cole Adler was reassigned.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Cole Adler / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Retiring: Dan Marsh. The crew chief will be missed by Ava Stone, who drives the No. 12 for Northline Racing. Marsh’s replacement is team engineer Cole Adler.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Cole Adler / Ava Stone 12 / Northline Racing / 2026',
  ],
  // who runs somebody else’s car
  [
    'Northline Racing will give Ava Stone a new crew chief. Dan Marsh, an engineer, has been hired to run Stone’s No. 12.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone texts her crew chief all day. Dan Marsh, who has run Stone’s No. 12 for Northline Racing since 2025, does not mind.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2025',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  // a post that is taken for granted, whatever the verb says
  [
    'Crew chief Dan Marsh’s answer was short. Ava Stone drives the No. 12 for Northline Racing.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Her crew chief, Dan Marsh, has been linked with Pinecrest Motorsports.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. She decided to end her partnership with crew chief Dan Marsh.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  // who of two is the driver
  [
    'Ava Stone drives the No. 12 for Northline Racing. “We go again,” said Stone of Dan Marsh, who’ll be atop the box for her this year.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'With Dan Marsh as her crew chief, Ava Stone won in the No. 12 of Northline Racing on Sunday.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Dan Marsh will remain the crew chief of the No. 12, Northline Racing general manager Cole Adler said. Ava Stone drives it.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'And then there is Dan Marsh. He spent his last season as a crew chief with Ava Stone in the No. 12 of Northline Racing.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2025',
  ],
  // several, where crews are spoken of
  [
    'Northline Racing has added two crew chiefs. Dan Marsh joins from Pinecrest Motorsports to work with Ava Stone on the No. 7, and Cole Adler arrives from the Truck Series to take the No. 77.',
    'Dan Marsh / Ava Stone 7 / Northline Racing / 2026',
    'Cole Adler / - 77 / Northline Racing / 2026',
  ],
  [
    'Northline Racing has set its crews. Dan Marsh stays with Ava Stone on the No. 1, while Cole Adler moves to the No. 42 as crew chief for Ben Carter.',
    'Dan Marsh / Ava Stone 1 / Northline Racing / 2026',
    'Cole Adler / Ben Carter 42 / Northline Racing / 2026',
  ],
  [
    'Grading the crew chiefs\n\nDan Marsh (No. 20, Northline Racing): Good.\n\nCole Adler (No. 41, Pinecrest Motorsports): Bad. Driver Ava Stone deserves better.',
    'Dan Marsh / - 20 / Northline Racing / 2026',
    'Cole Adler / Ava Stone 41 / Pinecrest Motorsports / 2026',
  ],
  // on the car that somebody worked on before, under a label, as a note
  [
    'Ava Stone drives the No. 12 for Northline Racing. Dan Marsh, an engineer on the 12 for the past two years, moves up to crew chief.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Drivers: Ava Stone (No. 22), Ben Carter (No. 12) and Mia Torres (No. 2) of Northline Racing.\n\nCrew chiefs: Dan Marsh stays with Stone. Cole Adler has moved from the 2 to the 12.',
    'Dan Marsh / Ava Stone 22 / Northline Racing / 2026',
    'Cole Adler / Ben Carter 12 / Northline Racing / 2026',
    'Cole Adler / Mia Torres 2 / Northline Racing / 2026',
  ],
  [
    'No. 26 – Ava Stone, full-time for Northline Racing. Dan Marsh crew chief.',
    'Dan Marsh / Ava Stone 26 / Northline Racing / 2026',
  ],
  // "her" is who is named behind it, and the team that of her seat
  [
    'Mia Torres drove for Northline Racing in 1989. But in 2004, with Dan Marsh as her crew chief, Ava Stone won five times in the No. 53 Dodge of Northline Racing.',
    'Dan Marsh / Ava Stone 53 / Northline Racing / 2004',
  ],
  [
    'Ava Stone moves over from Pinecrest’s No. 8 and will race the No. 72 for Northline Racing in 2026. The agreement that she signed with Pinecrest Motorsports last winter carries over. Dan Marsh will be her crew chief.',
    'Dan Marsh / Ava Stone 72 / Northline Racing / 2026',
  ],
  // what hangs on a rumour is one
  [
    'Ava Stone drives the No. 12 for Northline Racing. Reports say that she would bring crew chief Dan Marsh along.',
    'rumored Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
];
