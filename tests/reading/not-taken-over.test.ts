import { expect, test } from 'vitest';
import { claimsOf } from './rules/claims-of.js';

const DAY = '2025-10-01';
const SEAT = ['driver', 'team', 'season', 'number'];
const NORTHLINE = 'Northline Racing has two cars.';
const STONES = 'Ava Stone drives the No. 12 for Northline Racing.';
const STONE = 'confirmed driver=Ava Stone team=Northline Racing season=2025 number=12';

const AHEAD = 'confirmed driver=Ava Stone team=Northline Racing season=2026 number=12';

test.each<readonly [string, string]>([
  [
    'behind her age',
    'Ava Stone, 17, a three-time winner this season for Pinecrest Motorsports, will drive the No. 12 in 2026.',
  ],
  [
    'in an aside',
    'Ava Stone, a three-time winner this season for Pinecrest Motorsports, will drive the No. 12 in 2026.',
  ],
  ['before her', 'A winner this season with Pinecrest Motorsports, Ava Stone will drive the No. 12 in 2026.'],
  ['before her, by her rank', 'Fifth in points with Pinecrest Motorsports, Ava Stone will drive the No. 12 in 2026.'],
])('a car is not of the team that somebody has won for: %s', (_, text) => {
  const rides = claimsOf('ride', DAY, `${NORTHLINE} ${text}`, SEAT);
  expect(rides.filter((ride) => ride.includes('season=2026'))).toEqual([AHEAD]);
});

test.each<readonly [string, string, string]>([
  [
    'the series of the driver beside her team',
    'Pinecrest Motorsports Cup driver Ava Stone will run the No. 12 truck at Bristol Motor Speedway on Oct. 10.',
    'confirmed driver=Ava Stone team=Northline Racing season=2025 number=12',
  ],
  [
    'a guest of its car',
    'For the endurance races, the No. 12 will gain Pinecrest Motorsports’ Ava Stone. She is down for the Rolex 24 at Daytona on Jan. 24.',
    'confirmed driver=Ava Stone team=Northline Racing season=2026',
  ],
])('a race is for the team in focus, not for where a guest is at home: %s', (_, text, start) => {
  expect(claimsOf('start', DAY, `${NORTHLINE} ${text}`, SEAT)).toEqual([start]);
});

test.each<readonly [string, string]>([
  ['under a label', 'Crew chief move: Northline Racing has let Dan Marsh go.'],
  ['under another label', 'Crew chief change: Dan Marsh is out.'],
  ['behind a colon', 'Her crew chief is another matter: Dan Marsh has been approached by Pinecrest Motorsports.'],
])('who is told of as a crew chief has no seat: %s', (_, text) => {
  expect(claimsOf('ride', DAY, `${STONES} ${text}`, SEAT)).toEqual([STONE]);
  expect(claimsOf('crew', DAY, `${STONES} ${text}`, ['person'])).toContain('confirmed person=Dan Marsh');
  expect(claimsOf('exit', DAY, `${STONES} ${text}`, SEAT)).toEqual([]);
});

test.each([
  'Dan Marsh, who has engineered her since 2023, has been made team manager, succeeding Cole Adler.',
  'Dan Marsh has been named general manager, replacing Cole Adler.',
  'Dan Marsh replaces Cole Adler as general manager.',
  'Dan Marsh takes over as competition director from Cole Adler.',
  'Her teammate in 2022 was fast. She was the 2022 Late Model runner-up behind teammate Ben Carter.',
])('gives no seat beside the one told before: %s', (text) => {
  const rides = claimsOf('ride', DAY, `${STONES} ${text}`, SEAT);
  expect(rides.filter((ride) => /Marsh|Adler|season=2025 number=21/.test(ride))).toEqual([]);
  expect(rides.filter((ride) => ride.includes('Carter') && ride.includes('Northline'))).toEqual([]);
  expect(claimsOf('exit', DAY, `${STONES} ${text}`, SEAT)).toEqual([]);
});

test.each([
  'Ava Stone held on to take the Hill 250 at Bristol Motor Speedway for Northline Racing in the No. 12 Ford.',
  'Ava Stone came from the back to win Saturday’s race at Bristol Motor Speedway for Northline Racing.',
  'Ava Stone saved fuel on Saturday night to claim the Hill 250 at Bristol Motor Speedway.',
  'Ava Stone has won six times, with the 2024 Daytona 500 as the crown.',
  'Ava Stone will contest the FIA World Endurance Championship in the No. 12 Porsche of Northline Racing, alongside Ben Carter and Mia Torres, who took that car to eighth at Spa in May.',
])('a race that is over is none to come: %s', (text) => {
  expect(claimsOf('start', DAY, text, ['driver', 'track', 'race'])).toEqual([]);
});

test.each<readonly [string, string]>([
  ['an owner’s own', 'Owner Dan Marsh says he has three drivers under contract.'],
  ['an owner’s "that he"', 'Owner Dan Marsh said that he has a new two-year contract.'],
])('what an owner says of "him" is no driver’s: %s', (_, text) => {
  expect(claimsOf('contract', DAY, `Ava Stone drives for Northline Racing. ${text}`, SEAT)).toEqual([]);
});

test('a driver goes on to race, and not the crew chief who was named between', () => {
  const text =
    'Ava Stone has a new crew chief. Dan Marsh, who was crew chief for Ben Carter in 2023, joins the team as her crew chief. Pinecrest Motorsports followed with the news that she’ll pilot its No. 62 in the Daytona 500.';
  expect(claimsOf('start', DAY, text, ['driver', 'team', 'number'])).toEqual([
    'confirmed driver=Ava Stone team=Pinecrest Motorsports number=62',
  ]);
});

test.each<readonly [string, string]>([
  ['Most people I asked have her going to Pinecrest Motorsports in 2026.', 'rumored'],
  ['Several people have told us that she is headed to Pinecrest Motorsports in 2026.', 'rumored'],
  ['Talk that she would go to Pinecrest Motorsports in 2026 was wide of the mark.', 'denied'],
  ['She has been in talks with Pinecrest Motorsports since July.', 'rumored'],
  ['Stone, who was said to be unhappy, will drive for Pinecrest Motorsports in 2026.', 'confirmed'],
])('the status and season of %s', (text, status) => {
  const rides = claimsOf('ride', DAY, `Ava Stone drives for Northline Racing. ${text}`, SEAT);
  expect(rides.filter((ride) => ride.includes('Pinecrest'))).toEqual([
    `${status} driver=Ava Stone team=Pinecrest Motorsports season=2026`,
  ]);
});

test('the last year of a deal is not last year, and the number of a start is no car', () => {
  const text = `${STONES} She is in the last year of her deal. Stone makes Cup start No. 400 on Sunday.`;
  expect(claimsOf('ride', DAY, text, SEAT)).toEqual([STONE]);
});

test('an agreement is with the team behind its noun', () => {
  const text =
    'Ava Stone says she has not talked to Pinecrest Motorsports. "I saw that," said Stone, whose deal with Northline Racing has another season to run.';
  expect(claimsOf('contract', DAY, text, ['driver', 'team', 'until'])).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing until=2026',
  ]);
});

test('who has a seat and an open future has it this year, in an article about the next one', () => {
  const text =
    'Northline Racing has plans for 2026.\n\nHere is where its drivers stand.\n\nAva Stone (No. 12) – Contract status unknown\n\nBen Carter (No. 21) – Team option for 2026';
  expect(claimsOf('ride', DAY, text, ['driver', 'season', 'number'])).toEqual([
    'confirmed driver=Ava Stone season=2025 number=12',
    'confirmed driver=Ben Carter season=2025 number=21',
  ]);
});

test('a crew chief comes to the car of the next season with a driver whom only an aside names in this one', () => {
  const text =
    'Northline Racing plans for 2026.\n\nDan Marsh, who is atop the pit box for Ava Stone at present, continues as crew chief of the No. 77 in 2026.';
  const crews = claimsOf('crew', DAY, text, ['person', 'driver', 'number', 'season']);
  expect(crews).toContain('confirmed person=Dan Marsh number=77 season=2026');
  expect(crews.filter((crew) => crew.includes('Stone') && crew.includes('2026'))).toEqual([]);
});

const STARTS = ['driver', 'track', 'date'];

test.each<readonly [string, string]>([
  ['doctors', 'Doctors have kept Ava Stone from racing on Oct. 10 at Bristol Motor Speedway.'],
  ['officials', 'NASCAR has barred Ava Stone from racing at Bristol Motor Speedway on Oct. 10.'],
  ['an injury', 'An injury prevents Ava Stone from driving at Bristol Motor Speedway on Oct. 10.'],
  [
    'who stands in',
    'Ben Carter makes his debut at Bristol Motor Speedway on Oct. 10, standing in for the injured Ava Stone in Northline Racing’s No. 12.',
  ],
])('somebody is kept from a race by %s', (_, text) => {
  const starts = claimsOf('start', DAY, text, STARTS).filter((start) => start.includes('Stone'));
  expect(starts).toEqual(['denied driver=Ava Stone track=Bristol Motor Speedway date=2025-10-10']);
});

test('who does not keep somebody from a race denies none', () => {
  const text = 'The pain did not keep Ava Stone from racing at Bristol Motor Speedway on Oct. 10.';
  expect(claimsOf('start', DAY, text, STARTS).filter((start) => start.startsWith('denied'))).toEqual([]);
});

test.each([
  'The team did not say how long Stone might be out.',
  'It is not known when Stone may leave.',
  'Dan Marsh parks next to her so he can see what time she leaves.',
  'But she won’t be in the 29 next year.',
])('nobody leaves a seat: %s', (text) => {
  expect(claimsOf('exit', DAY, `${STONES} ${text}`, SEAT)).toEqual([]);
});

test.each([
  'Ava Stone isn’t the only one with a reservation in the No. 12 of Northline Racing.',
  'Ava Stone is not alone in the No. 12 of Northline Racing.',
])('what is not so of one alone denies nothing: %s', (text) => {
  expect(claimsOf('ride', DAY, text, SEAT)).toEqual([]);
});

test('an engineer who takes a place on a car is nobody’s stand-in', () => {
  const text = `${STONES} Engineer Dan Marsh takes his place on the No. 12 Ford for the rest of the season, beginning Oct. 10 at Bristol Motor Speedway.`;
  expect(claimsOf('start', DAY, text, STARTS)).toEqual([]);
});

test('the series that somebody goes to is not the one that she leaves', () => {
  const text =
    'Ava Stone drives for Northline Racing in the Truck Series. Stone is off to the Xfinity Series, where Pinecrest Motorsports will run her for the full schedule.';
  expect(claimsOf('exit', DAY, text, ['driver', 'team', 'series'])).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing series=truck',
  ]);
});

test('what a retiring driver has is left to her successor, and she has it no more', () => {
  const text =
    'Ben Carter is set to take over from the retiring Ava Stone in the No. 12 Ford at Northline Racing in 2026.';
  expect(claimsOf('exit', DAY, text, SEAT)).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing season=2025 number=12',
  ]);
  const rides = claimsOf('ride', DAY, text, SEAT);
  expect(rides.filter((ride) => ride.includes('Stone') && ride.includes('2026'))).toEqual([]);
});

test('a driver’s years in a car are not those of the crew chief beside her', () => {
  const text =
    'Northline Racing plans for 2026. Ava Stone is back for a fourth year in the No. 12, with Dan Marsh as her crew chief.';
  expect(claimsOf('crew', DAY, text, ['person', 'driver', 'season'])).toEqual([
    'confirmed person=Dan Marsh driver=Ava Stone season=2026',
  ]);
});

test('a team that is only guessed gives way to the one told in the next sentence', () => {
  const text =
    'Pinecrest Motorsports is looking for a driver. Ava Stone is stepping back from racing after Phoenix in November. Northline Racing has had the 39-year-old in the No. 12 Chevrolet for two seasons.';
  const told = [...claimsOf('exit', DAY, text, SEAT), ...claimsOf('ride', DAY, text, SEAT)];
  expect(told.filter((claim) => claim.includes('Stone') && claim.includes('Pinecrest'))).toEqual([]);
});

test('terms that are agreed are no talk', () => {
  const text = 'Ava Stone has agreed terms with Northline Racing for 2026.';
  expect(claimsOf('ride', DAY, text, SEAT)).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2026']);
});

test.each([
  'Northline Racing tried to sign Ava Stone for 2026.',
  'Nobody expects Ava Stone to be back in the No. 12 of Northline Racing in 2026.',
  'Ava Stone joked that she would drive the No. 12 for Northline Racing until she is 60.',
  'Until Ava Stone signs with Northline Racing, she will not talk.',
  'Ava Stone, a strategist at Northline Racing, will join Pinecrest Motorsports in 2026.',
])('states no seat: %s', (text) => {
  expect(claimsOf('ride', DAY, text, SEAT)).toEqual([]);
  expect(claimsOf('contract', DAY, text, SEAT)).toEqual([]);
});

test.each([
  'Few expect Ava Stone to leave Northline Racing.',
  'Asked about Ava Stone leaving Northline Racing, Ben Carter shrugged.',
  'Ava Stone leaves her post as marketing director of Northline Racing.',
])('states no departure: %s', (text) => {
  expect(claimsOf('exit', DAY, text, SEAT)).toEqual([]);
});

test('what is said behind a condition is not stated', () => {
  const text = 'Ava Stone said that if Northline Racing lets her go, she will retire.';
  expect(claimsOf('exit', DAY, text, SEAT).filter((exit) => exit.startsWith('confirmed'))).toEqual([]);
});

test('"the driver of" behind a comma is the one named there', () => {
  const text = 'Ava Stone took the points lead from Ben Carter, the driver of the No. 12 for Northline Racing.';
  expect(claimsOf('ride', DAY, text, SEAT)).toEqual([
    'confirmed driver=Ben Carter team=Northline Racing season=2025 number=12',
  ]);
});

test.each([
  'Northline Racing has signed Dan Marsh as a consultant for 2026.',
  'Ava Stone predicted that Ben Carter will drive the No. 21 for Northline Racing in 2026.',
  'Ava Stone has no ride for 2026 after two seasons in the No. 12 of Northline Racing.',
])('gives nobody a seat for the next season: %s', (text) => {
  const rides = claimsOf('ride', DAY, text, SEAT);
  expect(rides.filter((ride) => ride.startsWith('confirmed') && ride.includes('2026'))).toEqual([]);
});
