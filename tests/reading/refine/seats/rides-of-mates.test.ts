import { expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const SEAT = 'Northline Racing has a Cup Series seat to fill for 2026. Mia Torres drives the No. 21 for the team.';

/** Seats of Ava Stone, of whom nothing else is told, in a text of September 2025. */
const ridesOf = (body: string): string[] =>
  claimsOf('ride', '2025-09-15', `${SEAT} ${body}`, ['driver', 'team', 'season']).filter((ride) =>
    ride.includes('Ava Stone'),
  );

const SEATED = 'driver=Ava Stone team=Northline Racing season=2026';

it.each([
  'Ava Stone will join Torres.',
  'Ava Stone will partner Torres.',
  'Ava Stone will race alongside Torres.',
  'Ava Stone is Torres’ new teammate.',
  'Ava Stone will be Torres’ teammate in 2026.',
  'Torres’ new teammate will be Ava Stone.',
  'Ava Stone becomes the teammate of Torres.',
  'Torres will be joined by Ava Stone.',
  'Torres gets a new teammate in Ava Stone.',
  'Ava Stone moves in next to Torres.',
  'Ava Stone will line up beside Torres.',
])('who comes beside somebody is of the same team: %s', (body) => {
  expect(ridesOf(body)).toEqual([`confirmed ${SEATED}`]);
});

it.each([
  'Ava Stone is expected to join Torres.',
  'Ava Stone could partner Torres.',
  'Sources say Ava Stone will race alongside Torres.',
  'Ava Stone may become Torres’ teammate.',
  'Torres’ new teammate could be Ava Stone.',
  'Torres is expected to be joined by Ava Stone.',
  'Ava Stone, the reserve driver, is widely expected to be promoted alongside Torres.',
  'Ava Stone is expected to be named as Torres’ teammate.',
])('who may come beside somebody may be of the same team: %s', (body) => {
  expect(ridesOf(body)).toEqual([`rumored ${SEATED}`]);
  expect(claimsOf('ride', '2025-09-15', `${SEAT} ${body}`, ['driver', 'season'])).not.toContain(
    'rumored driver=Mia Torres season=2026',
  );
});

it.each([
  'Ava Stone will join Torres at the press conference.',
  'Ava Stone will join Torres on the podium.',
  'Ava Stone will join Torres in the booth.',
  'Ava Stone will join Torres as a winner in 2026.',
  'Ava Stone will not join Torres.',
  'Ava Stone would like to partner Torres.',
  'Ava Stone finished alongside Torres.',
  'Will Ava Stone join Torres?',
  'The man next to Torres is to be named soon. Ava Stone was asked.',
])('seats nobody beside another in: %s', (body) => {
  expect(ridesOf(body)).toEqual([]);
});
