import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-10-07';
const seats = (body: string, date = DAY): string[] =>
  claimsOf('ride', date, body, ['driver', 'team', 'season', 'number']);
const STAYS = 'confirmed driver=Ava Stone team=Northline Racing season=2026';

it.each([
  'Northline Racing was settled on Wednesday. Ava Stone stays.',
  'Northline Racing has made up its mind about 2026. Ava Stone is going nowhere.',
  'Northline Racing does not change much. Ava Stone carries on.',
  'Northline Racing will go on as it is. Both cars are sponsored. Ava Stone is safe.',
  'Who is where\n\nPinecrest Motorsports (Ford). Still looking.\n\nNorthline Racing (Honda). Ava Stone is locked in.',
])('has whoever stays with the team that the paragraph opens with: %s', (body) => {
  expect(seats(body)).toContain(STAYS);
});

it('takes the car from a line that is nothing but team and car', () => {
  expect(seats('Who is where\n\n• Northline Racing, No. 12 Ford. Ava Stone stays.')).toEqual([`${STAYS} number=12`]);
});

it.each([
  'Northline Racing has decided on 2026. Ava Stone comes up from the Truck Series.',
  'Northline Racing has decided on 2026. Ava Stone steps up.',
  'Northline Racing has big plans for 2026. Ava Stone arrives from Pinecrest Motorsports.',
  'Northline Racing has big plans for 2026. Ava Stone is the newcomer.',
  'Northline Racing has big plans for 2026. Ben Carter stays, and Ava Stone joins.',
])('has whoever comes come to that team: %s', (body) => {
  expect(seats(body)).toContain(STAYS);
});

it('has whoever is out leave it for who comes', () => {
  const body = 'Northline Racing has decided on 2026. Ava Stone comes up from F2. Ben Carter is out, again.';
  expect(claimsOf('exit', DAY, body, ['driver', 'team', 'season', 'replacedBy'])).toEqual([
    'confirmed driver=Ben Carter team=Northline Racing season=2025 replacedBy=Ava Stone',
  ]);
});

it.each([
  ['a place in a race', 'Northline Racing was fast in 2026 trim on Wednesday. Ava Stone comes in third.'],
  ['points', 'Northline Racing is busy with 2026. Ava Stone moves up three places in the points.'],
  ['something else', 'Northline Racing has decided on 2026. Ava Stone steps up her training.'],
  ['two teams', 'Northline Racing beat Pinecrest Motorsports to the deal for 2026. Ava Stone stays.'],
  ['a crew chief', 'Northline Racing has decided on 2026. Crew chief Ava Stone comes up from the Truck Series.'],
  ['asked', 'Who drives for Northline Racing in 2026? Ava Stone stays.'],
  ['not so', 'Northline Racing has decided on 2026. Ava Stone does not come up.'],
])('gives nobody that team: %s', (_, body) => {
  expect(seats(body)).toEqual([]);
});

it('leaves whoever drives elsewhere there', () => {
  const body = 'Ava Stone drives for Pinecrest Motorsports.\n\nNorthline Racing has decided on 2026. Ava Stone stays.';
  expect(seats(body).filter((one) => one.includes('Northline'))).toEqual([]);
});
