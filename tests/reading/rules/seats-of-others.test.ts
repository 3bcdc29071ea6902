import { expect, it } from 'vitest';
import { claimsOfKinds } from './claims-of.js';

const DAY = '2026-08-12';
const SEATS = ['ride', 'start', 'exit', 'contract'] as const;

// What stands beside a car, or was, is nobody's seat now.
it.each([
  ['Ava Stone', 'Ava Stone finished second behind Ben Lark in the No. 12.'],
  ['Ava Stone', 'Ava Stone is third in points, ahead of Ben Lark in the No. 12 and the No. 14 of Cole Adler.'],
  ['Ava Stone', 'Ava Stone was eighth, one spot behind Ben Lark in the No. 12 Ford of Northline Racing.'],
  ['Ava Stone', 'Ava Stone ran into the back of Ben Lark in the No. 12.'],
  ['Ava Stone', 'Ava Stone learned to race from Ben Lark, then in the No. 12 for Northline Racing.'],
  ['Ava Stone', 'Ava Stone led 40 laps before she gave way to Ben Lark and the No. 12.'],
  [
    'Ava Stone',
    'Ava Stone’s old crew chief said that Ben Lark was the best driver he had ever worked with in the No. 12.',
  ],
  ['Ava Stone', 'Ava Stone’s record of 11 wins in the No. 12 for Northline Racing stands.'],
  ['Ava Stone', 'Ava Stone is the youngest woman ever to win in the No. 12.'],
  ['Ava Stone', 'Ava Stone, Northline Racing’s driver of the No. 12 during the 1990s, sells cars.'],
  ['Ava Stone', 'Ava Stone drove the No. 12 transporter for Northline Racing to Sonoma.'],
  ['Ava Stone', 'Ava Stone will drive the two-seater for Northline Racing guests.'],
  ['Ava Stone', 'Ava Stone takes the No. 12 to the paint shop of Northline Racing.'],
  ['Dan Marsh', 'Dan Marsh is taking over the over-the-wall crew of the No. 12 in 2027.'],
  ['Dan Marsh', 'Dan Marsh gave up the No. 12 box for a desk.'],
  ['Dan Marsh', 'Tire changer Dan Marsh moves from the No. 12 to the No. 14 at Northline Racing.'],
  ['Dan Marsh', 'Dan Marsh is back after a year with Pinecrest Motorsports, where he carried tires.'],
  ['Dan Marsh', 'Dan Marsh left Northline Racing, where he was a fabricator, on Friday.'],
  ['Dan Marsh', 'Dan Marsh carried tires for the No. 12 for six years before he left Northline Racing.'],
  ['Dan Marsh', 'Dan Marsh goes from the No. 14 to the No. 12 as lead engineer at Northline Racing.'],
  ['Dan Marsh', 'Dan Marsh, the shock specialist on the No. 12, quits Northline Racing.'],
  ['Ava Stone', 'Ava Stone hands the headset of the No. 12 back to Ben Lark on Friday.'],
  ['Ava Stone', 'Ava Stone was the last woman to win in the No. 12 before it was retired.'],
  ['Ava Stone', 'Ava Stone still has the helmet she wore in the No. 12.'],
  ['Ava Stone', 'Ava Stone will shake down the No. 12 at Rockingham Speedway on Tuesday.'],
  ['Dan Marsh', 'Ben Lark denied that Dan Marsh would take his place on the No. 12.'],
  ['Ava Stone', 'Ava Stone will pace the field in a Chevrolet Camaro at Iowa Speedway on Sunday.'],
  ['Ava Stone', 'Ava Stone will be at Iowa Speedway on Sunday to sign books.'],
])('gives %s nothing: %s', (name, body) => {
  expect(claimsOfKinds(SEATS, DAY, body, ['driver']).filter((claim) => claim.endsWith(`driver=${name}`))).toEqual([]);
});

it.each([
  'Ava Stone finished second in the No. 12, ahead of Ben Lark.',
  'Ava Stone finished fourth, behind Ben Lark, in her No. 12 Ford.',
  'Ava Stone, driver of the No. 12 for Northline Racing, collects cars from the 1960s.',
  'Ava Stone drives the No. 12 for Northline Racing, whose guests fill the stands.',
  'Ava Stone, who works with a new crew, drives the No. 12 for Northline Racing.',
  'Ava Stone is taking over the No. 12 of Northline Racing.',
  'Ava Stone was the first to pit in the No. 12 of Northline Racing on Sunday.',
  'Ava Stone, a road course specialist, drives the No. 12 for Northline Racing.',
  'Ava Stone drives the No. 12 for Northline Racing in a 2001 paint scheme.',
  'Ava Stone is third in the No. 12 of Northline Racing, her best run ever.',
])('but her seat: %s', (body) => {
  expect(claimsOfKinds(['ride'], DAY, body, ['driver', 'number'])).toContain(
    'ride confirmed driver=Ava Stone number=12',
  );
});

it('lets nobody leave a car who climbs out of it after a crash', () => {
  const body = 'Ava Stone is out of the No. 12 and into an ambulance.';
  expect(claimsOfKinds(['exit'], DAY, body, ['driver'])).toEqual([]);
  const gone = 'Ava Stone is out of the No. 12 and on her way to Pinecrest Motorsports.';
  expect(claimsOfKinds(['exit'], DAY, gone, ['driver'])).toEqual(['exit confirmed driver=Ava Stone']);
});

it('gives the verb before a semicolon no driver behind it', () => {
  const body = 'Northline Racing will field Fords next year; Ava Stone of Pinecrest Motorsports called it brave.';
  expect(claimsOfKinds(['ride'], DAY, body, ['driver', 'season'])).toEqual([
    'ride confirmed driver=Ava Stone season=2026',
  ]);
});

it('lets a car have him who is put in it for the race, and not her whose it is', () => {
  const body = 'Ava Stone is hurt, and on Sunday at Iowa Speedway her No. 12 will have Ben Lark in it.';
  expect(claimsOfKinds(['start'], DAY, body, ['driver'])).toEqual([
    'start confirmed driver=Ben Lark',
    'start denied driver=Ava Stone',
  ]);
});

it('takes a race that the present tells for run', () => {
  const body = 'On Sunday at Iowa Speedway, Ava Stone rolls off 12th in the No. 12 and finishes 10th.';
  expect(claimsOfKinds(['start'], '2026-08-10', body, ['driver'])).toEqual([]);
});

it('leaves a contract elsewhere without a team', () => {
  const body = 'Ava Stone will drive for Northline Racing in 2027; she is under contract elsewhere until then.';
  expect(claimsOfKinds(['contract'], DAY, body, ['driver', 'team'])).toEqual([]);
});
