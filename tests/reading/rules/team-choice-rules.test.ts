import { expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

/** Rides of a text of September 2025 as `status driver season number team`. */
function ridesOf(body: string): string[] {
  return claimsOf('ride', '2025-09-03', body, ['driver', 'season', 'number', 'team']);
}

it.each<readonly [string, string]>([
  [
    'Northline Racing has settled on Ava Stone as the driver of its No. 12 for 2026.',
    'confirmed driver=Ava Stone season=2026 number=12 team=Northline Racing',
  ],
  [
    'Northline Racing went with Ava Stone for the No. 12 in 2026.',
    'confirmed driver=Ava Stone season=2026 number=12 team=Northline Racing',
  ],
  ['Northline Racing turned to Ava Stone for 2026.', 'confirmed driver=Ava Stone season=2026 team=Northline Racing'],
  ['Northline Racing has its driver: Ava Stone.', 'confirmed driver=Ava Stone season=2025 team=Northline Racing'],
  [
    'Northline Racing has found its driver for 2026 in Ava Stone.',
    'confirmed driver=Ava Stone season=2026 team=Northline Racing',
  ],
  ['Next year’s No. 12 driver is Ava Stone.', 'confirmed driver=Ava Stone season=2026 number=12'],
  ['Northline Racing’s newest driver is Ava Stone.', 'confirmed driver=Ava Stone season=2025 team=Northline Racing'],
  ['It will be Ava Stone in the No. 12 in 2026.', 'confirmed driver=Ava Stone season=2026 number=12'],
  ['Ava Stone is locked into the No. 12.', 'confirmed driver=Ava Stone season=2025 number=12'],
  ['Northline Racing has Ava Stone under contract.', 'confirmed driver=Ava Stone season=2025 team=Northline Racing'],
  [
    'Northline Racing has to fill its No. 12 Ford. Ava Stone and Ben Carter are in the frame.',
    'rumored driver=Ben Carter season=2025 number=12 team=Northline Racing',
  ],
])('reads whom a team has taken: %s', (text, ride) => {
  expect(ridesOf(`Notes from Dover Motor Speedway\n\nIt rained on Tuesday. ${text} It rained again.`)).toContain(ride);
});

it.each([
  'Northline Racing turned to Ava Stone for advice in 2025.',
  'Northline Racing went with Ava Stone as crew chief of the No. 12.',
  'Northline Racing has not settled on Ava Stone for the No. 12.',
  'Northline Racing went with two tires, and Ava Stone was third.',
  'Northline Racing’s reserve driver is Ava Stone.',
  'It was Ava Stone for the lead on lap 12.',
  'Is Ava Stone on the list for the No. 12?',
])('reads no seat from: %s', (text) => {
  expect(ridesOf(`Notes from Dover Motor Speedway\n\nIt rained on Tuesday. ${text} It rained again.`)).toEqual([]);
});
