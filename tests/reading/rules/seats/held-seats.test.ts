import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

/** Rides of a text of September 2025 as `driver season number team`. */
function ridesOf(body: string): string[] {
  return claimsOf('ride', '2025-09-03', body, ['driver', 'season', 'number', 'team']);
}

const IN_CAR = 'confirmed driver=Ava Stone season=2025 number=12';
const AT_TEAM = 'confirmed driver=Ava Stone season=2025 team=Northline Racing';

it.each<readonly [string, ...string[]]>([
  ['Ava Stone would like to stay in the No. 12.', IN_CAR],
  ['Ava Stone hopes to be back in the No. 12 next year.', IN_CAR],
  ['Ava Stone has not decided if she will return to the No. 12.', IN_CAR],
  ['Ava Stone wants to remain with Northline Racing.', AT_TEAM],
  ['Northline Racing would love to hold on to Ava Stone.', AT_TEAM],
  ['Ava Stone is assumed to be staying at Northline Racing in 2026.', AT_TEAM],
  ['Ava Stone has no plans to leave Northline Racing.', AT_TEAM],
  ['No, Ava Stone has not been let go from the No. 12.', IN_CAR],
  ['Ava Stone is being replaced in the No. 12.', IN_CAR],
  ['Ava Stone is in the last year of her contract with Northline Racing.', AT_TEAM],
  ['Ava Stone’s Northline Racing team was fined on Tuesday.', AT_TEAM],
  ['Ava Stone stays in Car 12 this year.', IN_CAR],
  ['Ava Stone is back in Northline’s 12.', IN_CAR],
  ['A seat may open in the No. 12, where Ava Stone is weighing retirement.', IN_CAR],
  ['Nothing is settled at Northline Racing, where Ava Stone is out of contract.', AT_TEAM],
  ['Ben Carter is a candidate for the No. 12, where Ava Stone’s contract runs out.', IN_CAR],
  ['There is no change in the No. 12, where Ava Stone inked an extension in May.', IN_CAR],
])('reads the seat that somebody has: %s', (text, ride) => {
  expect(ridesOf(`Notes from Dover Motor Speedway\n\nIt rained on Tuesday. ${text} It rained again.`)).toContain(ride);
});

it.each([
  'Ava Stone would like to stay in the lead of the No. 12.',
  'Ava Stone has no plans to leave her post as crew chief of the No. 12.',
  'Ava Stone hopes to return to the No. 12 as a reserve driver.',
  'The No. 12 is open, and Ava Stone is a candidate.',
  'Northline Racing has no new driver for the No. 12, and Ava Stone knows why.',
  'Ava Stone’s former Northline Racing team was fined on Tuesday.',
  'There is news of the No. 12, where Ava Stone won in 2019.',
  'Nothing changes in the No. 12, where Ava Stone is crew chief.',
  'Nothing changes in the No. 12, where Ava Stone’s record stands.',
])('reads no seat from: %s', (text) => {
  expect(
    ridesOf(`Notes from Dover Motor Speedway\n\nIt rained on Tuesday. ${text} It rained again.`).filter((r) =>
      r.startsWith('confirmed'),
    ),
  ).toEqual([]);
});

it('gives a seat that was left long ago to no later season', () => {
  expect(ridesOf('Ava Stone left the No. 12 in 2019.')).toEqual(['confirmed driver=Ava Stone season=2019 number=12']);
});

it('knows the team of a car that the article has named', () => {
  const text =
    'Dan Marsh is here as crew chief for Ava Stone’s No. 12 at Northline Racing. Pinecrest Motorsports is not. Ben Carter is.';
  expect(ridesOf(text)).toContain('confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing');
});
