import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const SLOTS = ['driver', 'team', 'series', 'number', 'season'];

it('a short list that ends an article is one, whatever its rows have behind the names', () => {
  const body =
    '2026 Cup Series teams\n\nNorthline Racing\n12 Ava Stone (Ford, crew chief Dan Marsh)\n21 Ben Carter (Ford, crew chief Lou Finch)\n\nPinecrest Motorsports\n38 Mia Torres (Toyota, crew chief Kip Dorsey) – new\n39 Open';
  expect(claimsOf('ride', '2025-12-15', body, SLOTS)).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing series=cup number=12 season=2026',
    'confirmed driver=Ben Carter team=Northline Racing series=cup number=21 season=2026',
    'confirmed driver=Mia Torres team=Pinecrest Motorsports series=cup number=38 season=2026',
  ]);
});

it('nobody who stands under "OUT" has a seat in the next season', () => {
  const body =
    'Silly season scorecard\n\nIN\nAva Stone, from Pinecrest Motorsports to Northline Racing’s No. 12 (Cup)\n\nOUT\nBen Carter, Northline Racing No. 12 (Cup), retired\nTheo Lang, Kestrel Racing No. 44 (Cup), released';
  const ahead = claimsOf('ride', '2025-12-15', body, SLOTS).filter((ride) => ride.endsWith('season=2026'));
  expect(ahead).toEqual(['confirmed driver=Ava Stone team=Northline Racing series=cup number=12 season=2026']);
  expect(claimsOf('exit', '2025-12-15', body, ['driver', 'team', 'number'])).toEqual([
    'confirmed driver=Ava Stone team=Pinecrest Motorsports',
    'confirmed driver=Ben Carter team=Northline Racing number=12',
    'confirmed driver=Theo Lang team=Kestrel Racing number=44',
  ]);
});

it('a line with a series and a car heads the dates below it', () => {
  const body =
    'Here is where Ava Stone will race this spring.\n\nTruck Series, No. 4 Northline Racing Toyota\nFeb. 13 – Daytona\nFeb. 21 – Atlanta\n\nARCA Menards Series, No. 20 Pinecrest Motorsports Toyota\nMarch 6 – Phoenix\nApril 18 – Kansas';
  expect(claimsOf('start', '2026-02-10', body, ['team', 'series', 'number', 'track'])).toEqual([
    'confirmed team=Northline Racing series=truck number=4 track=Atlanta Motor Speedway',
    'confirmed team=Northline Racing series=truck number=4 track=Daytona International Speedway',
    'confirmed team=Pinecrest Motorsports series=arca number=20 track=Kansas Speedway',
    'confirmed team=Pinecrest Motorsports series=arca number=20 track=Phoenix Raceway',
  ]);
});

it('those who open the lines of a list of crew chief changes are no drivers', () => {
  const body =
    'Crew chief carousel\n\n• Dan Marsh moves from the No. 21 to Ava Stone’s No. 12 at Northline Racing.\n• Lou Finch, previously with Ben Carter, goes to Mia Torres and the No. 38 at Pinecrest Motorsports.\n• Kip Dorsey (No. 38 in 2025) takes a shop job.';
  expect(claimsOf('ride', '2025-11-20', body, ['driver']).join()).not.toMatch(/Marsh|Finch|Dorsey/);
  expect(claimsOf('crew', '2025-11-20', body, ['person', 'driver', 'number'])).toEqual(
    expect.arrayContaining([
      'confirmed person=Dan Marsh driver=Ava Stone number=12',
      'confirmed person=Lou Finch driver=Mia Torres number=38',
    ]),
  );
});

it('a list of contracts may say multiyear, an option, or that one expires', () => {
  const body =
    'Contracts: who is signed through when (Cup Series)\n\nAva Stone, Northline Racing: 2028\nBen Carter, Northline Racing: 2026 (team option for 2027)\nMia Torres, Pinecrest Motorsports: multiyear\nJude Alder, Kestrel Racing: expires after 2026';
  expect(claimsOf('contract', '2025-11-20', body, ['driver', 'until', 'multiYear'])).toEqual([
    'confirmed driver=Ava Stone until=2028',
    'confirmed driver=Ben Carter until=2026',
    'confirmed driver=Jude Alder until=2026',
    'confirmed driver=Mia Torres multiYear=true',
  ]);
});

it('a box of facts may have years in its labels', () => {
  const body =
    'Name: Ava Stone\n2026 team: Northline Racing\n2026 series: Xfinity Series\nCar: No. 12 Toyota\nCrew chief: Dan Marsh';
  expect(claimsOf('ride', '2025-11-25', body, SLOTS)).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing series=xfinity number=12 season=2026',
  ]);
  expect(claimsOf('crew', '2025-11-25', body, ['person', 'driver', 'number'])).toEqual([
    'confirmed person=Dan Marsh driver=Ava Stone number=12',
  ]);
});

it('"Q." and "A." at the head of lines are no initials', () => {
  const body =
    'Q. Who is in the 12 this year?\nA. Ava Stone. Northline Racing signed her in October.\n\nQ. What about Ben Carter?\nA. He is at Pinecrest Motorsports now, in the No. 38 Chevrolet.\n\nQ. Will Theo Lang race at all?\nA. Kestrel Racing has him in the No. 44 for the Daytona 500.';
  expect(claimsOf('ride', '2026-01-09', body, ['driver', 'team', 'number'])).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing number=12',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports number=38',
  ]);
  expect(claimsOf('start', '2026-01-09', body, ['driver', 'team', 'race'])).toEqual([
    'confirmed driver=Theo Lang team=Kestrel Racing race=Daytona 500',
  ]);
  expect(claimsOf('ride', '2026-01-09', 'A. Stone drives the No. 12 for Northline Racing.', ['driver'])).toEqual([
    'confirmed driver=A. Stone',
  ]);
});

it('in a preview of a weekend each series has its own day', () => {
  const body =
    'Weekend preview: Charlotte\n\nCup Series\nCoca-Cola 600, Sunday, 6 p.m. ET\nAva Stone stands in for Ben Carter in the No. 21 Northline Racing Ford.\n\nXfinity Series\nSaturday, 4:30 p.m. ET\nMia Torres makes her debut in the No. 38 for Pinecrest Motorsports.\n\nTruck Series\nFriday, 8:30 p.m. ET\nTheo Lang makes his first start in the No. 44 of Kestrel Racing.';
  const starts = claimsOf('start', '2026-05-20', body, ['driver', 'series', 'race', 'date']);
  expect(starts.filter((start) => start.startsWith('confirmed'))).toEqual([
    'confirmed driver=Ava Stone series=cup race=Coca-Cola 600 date=2026-05-24',
    'confirmed driver=Mia Torres series=xfinity date=2026-05-23',
    'confirmed driver=Theo Lang series=truck date=2026-05-22',
  ]);
});

it.each([
  [
    'Supercars 2026: who drives what\n\nNorthline Racing – Ava Stone, Ben Carter\nPinecrest Motorsports – Mia Torres (2), Theo Lang (25)',
    ['Ava Stone', 'Ben Carter', 'Mia Torres', 'Theo Lang'],
  ],
  [
    'Formula 1 line-ups for 2026\n\nWilliams: Ava Stone, Ben Carter\nCadillac: Mia Torres, Theo Lang',
    ['Ava Stone', 'Ben Carter', 'Mia Torres', 'Theo Lang'],
  ],
])('every row of a list of line-ups has its drivers: %s', (body, drivers) => {
  expect(claimsOf('ride', '2025-12-02', body, ['driver'])).toEqual(drivers.map((name) => `confirmed driver=${name}`));
});

it('a row of a table gives each claim once', () => {
  const body =
    '| Car | Driver | Team | Crew chief |\n|---|---|---|---|\n| 12 | Ava Stone | Northline Racing | Dan Marsh |\n| 21 | Ben Carter | Northline Racing | Lou Finch |\n\nThe table shows the 2026 Cup Series pairings.';
  expect(claimsOf('crew', '2026-02-10', body, ['person', 'driver', 'number'])).toEqual([
    'confirmed person=Dan Marsh driver=Ava Stone number=12',
    'confirmed person=Lou Finch driver=Ben Carter number=21',
  ]);
});
