import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-09-03';
const seats = (body: string, date = DAY): string[] =>
  claimsOf('ride', date, body, ['driver', 'team', 'season']).filter((one) => one.includes('Carter'));
const left = (body: string, date = DAY): string[] => [
  ...new Set(claimsOf('exit', date, body, ['driver', 'team', 'season', 'number', 'replacedBy'])),
];
const GONE = 'confirmed driver=Ava Stone team=Northline Racing season=2025';
const NEXT = 'confirmed driver=Ben Carter team=Northline Racing season=2026';
const NOW = 'confirmed driver=Ben Carter team=Northline Racing season=2025';

it.each([
  'Ava Stone is leaving Northline Racing at the end of 2025. Ben Carter will fill the seat.',
  'Ava Stone’s departure from Northline Racing became official Monday, when the team announced that Ben Carter would fill the seat.',
  'Northline Racing will not bring back Ava Stone in 2026. The job goes to Ben Carter.',
  'Northline Racing will not bring back Ava Stone in 2026. “It was time,” the owner said. Ben Carter has been given the ride.',
  'With Ava Stone off to Pinecrest Motorsports, Northline Racing has hired Ben Carter for 2026.',
  'With Ava Stone gone to Pinecrest Motorsports, Northline Racing has turned to Ben Carter.',
])('gives a seat that is left to who takes it, in the season behind: %s', (body) => {
  expect(seats(body)).toEqual([NEXT]);
  expect(left(body)).toContain(`${GONE} replacedBy=Ben Carter`);
});

it.each([
  'Northline Racing has released Ava Stone. The ride goes to Ben Carter.',
  'Northline Racing fired Ava Stone on Friday. Ben Carter steps into the seat.',
  'Northline Racing has benched Ava Stone in favor of development driver Ben Carter for the remaining 11 Truck Series races.',
])('gives a seat that is left at once to who takes it, in the same season: %s', (body) => {
  expect(seats(body)).toEqual([NOW]);
  expect(left(body)).toContain(`${GONE} replacedBy=Ben Carter`);
});

it('takes the one who comes to the car straight behind for the successor', () => {
  const body = 'Northline Racing fired Ava Stone on Friday. Ben Carter will finish the season in the No. 12.';
  expect(left(body)).toEqual([`${GONE} number=12 replacedBy=Ben Carter`]);
});

it.each([
  'Ava Stone is leaving Northline Racing after the season. Ben Carter remains in the No. 12 in 2026.',
  'Ava Stone is leaving Northline Racing after the season. Ben Carter and Mia Torres will drive the Nos. 12 and 14 in 2026.',
  'Northline Racing will not bring back Ava Stone in 2026. Ben Carter, in his fifth season with the team, will drive the No. 12 again.',
  'Northline Racing has fired Ava Stone. The crew chief, Ben Carter, gets the job.',
])('takes nobody for a successor who was there before or comes to another post: %s', (body) => {
  expect(left(body)).toEqual([GONE]);
});

it.each([
  ['Ava Stone’s tenure at Northline Racing has come to an end after three years in the No. 35.', ' number=35'],
  ['Ava Stone and Northline Racing have mutually agreed to go in different directions.', ''],
  ['Ava Stone’s split with Northline Racing came after a quarrel.', ''],
  ['Ava Stone’s contract at Northline Racing, which was up this year, won’t be extended.', ''],
  ['Northline Racing ceased operations Friday, leaving Ava Stone scrambling for a ride.', ''],
  ['Ava Stone is out effective immediately as driver of Northline Racing’s No. 35.', ' number=35'],
])('reads other words for leaving: %s', (body, number) => {
  expect(left(body)).toEqual([`${GONE}${number}`]);
});

it.each([
  'Ava Stone was fired up after Sunday’s win for Northline Racing.',
  'With Ava Stone off to a fast start at Northline Racing, Pinecrest Motorsports has turned to its simulator.',
  'With Ava Stone headed to Northline Racing’s hauler, Pinecrest Motorsports looked for a replacement part.',
])('reads no leaving: %s', (body) => {
  expect(left(body)).toEqual([]);
});

it.each([
  'Northline Racing has let Ava Stone go. Her No. 76 Chevrolet will be driven by Ben Carter in 2026.',
  'Acme Tools will leave Northline Racing after 2025, taking away the sponsor of Ava Stone’s No. 8 for 20 races.',
])('leaves a car with its driver until it is another’s: %s', (body) => {
  expect(claimsOf('ride', DAY, body, ['driver', 'season'])).not.toContain('confirmed driver=Ava Stone season=2026');
});
