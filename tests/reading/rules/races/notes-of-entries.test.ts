import { expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../claims-of.js';

const DAY = '2025-10-01';
const LEAD =
  'Talladega truck entry list: who is in\n\nForty trucks are entered for Saturday’s Harvest 250 at Talladega Superspeedway.\n\n';
const starts = (body: string): string[] =>
  claimsOf('start', DAY, LEAD + body, ['driver', 'team', 'number', 'series', 'track']);
const lasting = (body: string): string[] => claimsOfKinds(['ride', 'exit'], DAY, LEAD + body, ['driver', 'number']);

it.each([
  [
    'No. 33 Northline Racing – Ava Stone of Harbor City, Ontario, takes over from Ben Carter, who was 31st at Vegas.',
    'Ava Stone team=Northline Racing number=33',
  ],
  [
    'No. 25 Northline Racing – Ava Stone makes her first start since 2014. Dan Marsh is the crew chief.',
    'Ava Stone team=Northline Racing number=25',
  ],
  [
    'No. 11 Northline Racing – Ava Stone for the owner-driver, same as at Bristol.',
    'Ava Stone team=Northline Racing number=11',
  ],
  [
    'No. 6 Northline Racing – Ava Stone, 69, hasn’t missed this race in two years and isn’t about to start.',
    'Ava Stone team=Northline Racing number=6',
  ],
])('reads the race and nothing more: %s', (body, entry) => {
  expect(starts(body)).toEqual([`confirmed driver=${entry} series=truck track=Talladega Superspeedway`]);
  expect(lasting(body).filter((one) => one.includes('Stone') || one.startsWith('exit'))).toEqual([]);
});

it('keeps a change that lasts', () => {
  const body = 'No. 33 Northline Racing – Ava Stone takes over from Ben Carter for the rest of the season.';
  expect(lasting(body)).toContain('exit confirmed driver=Ben Carter number=33');
});

it('gives nobody the team of a car that the sentence names behind', () => {
  const body =
    'Nos. 9 and 98 – Ava Stone returns to the No. 98 Toyota, and Ben Carter takes back the Northline Racing No. 9 he had lent to Stone.\n\nNo. 4 Pinecrest Motorsports – Mia Fox.\n\nNo. 5 Lakeside Racing – Eli Frost.\n\nNo. 7 Harbor Motorsports – Bea Hart.';
  expect(starts(body)).toContain('confirmed driver=Ava Stone number=98 series=truck track=Talladega Superspeedway');
  expect(starts(body)).toContain(
    'confirmed driver=Ben Carter team=Northline Racing number=9 series=truck track=Talladega Superspeedway',
  );
});

it.each([
  'Nos. 9 and 98 – Ava Stone won on Friday for Northline Racing and is out of a ride on Saturday.',
  'Ben Carter has the No. 9 that he had lent to Ava Stone of Northline Racing.',
])('no exit, and nobody on loan: %s', (body) => {
  expect(claimsOfKinds(['exit', 'contract'], DAY, LEAD + body, ['driver'])).toEqual([]);
});

it('takes a place of last fall for one in a race', () => {
  const body = `${LEAD}No. 6 Northline Racing – Ben Carter, 69, hasn’t missed this race in two years. He was 22nd last fall.`;
  expect(claimsOf('title', DAY, body, ['driver'])).toEqual([]);
  expect(claimsOf('result', DAY, body, ['driver', 'position'])).toEqual(['confirmed driver=Ben Carter position=22']);
});
