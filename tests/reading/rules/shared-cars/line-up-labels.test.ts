import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-09-15';
const rides = (body: string): readonly string[] => claimsOf('ride', DAY, body, ['driver', 'team', 'number', 'season']);

describe('a label of a shared car with its line-up', () => {
  it.each([
    'The 2026 line-up of the No. 6 Northline Racing Porsche in the WEC: Ava Stone, Ben Carter and Dan Hall.',
    'Drivers of the No. 6 Northline Racing 963 in IMSA in 2026: Ava Stone, Ben Carter and Dan Hall.',
  ])('names its drivers: %s', (body) => {
    expect(rides(body)).toEqual(
      ['Ava Stone', 'Ben Carter', 'Dan Hall'].map(
        (driver) => `confirmed driver=${driver} team=Northline Racing number=6 season=2026`,
      ),
    );
  });

  it.each([
    'Winners in the No. 6 Northline Racing Porsche in the WEC: Ava Stone, Ben Carter and Dan Hall.',
    'Who could drive the No. 6 Northline Racing Porsche in the WEC: Ava Stone, Ben Carter or Dan Hall?',
  ])('and no others: %s', (body) => {
    expect(rides(body).filter((one) => one.startsWith('confirmed'))).toEqual([]);
  });
});

it.each([
  'Ben Carter will miss Petit Le Mans; Ava Stone takes his place in the No. 7 Northline Racing Porsche.',
  'Ben Carter is ruled out of Petit Le Mans. Ava Stone takes his place in the No. 7 Northline Racing Porsche.',
])('who takes a place for one race has no seat: %s', (body) => {
  expect(rides(body).join()).not.toContain('Ava Stone');
  expect(claimsOf('start', DAY, body, ['driver', 'race'])).toContain('confirmed driver=Ava Stone race=Petit Le Mans');
});

it('reads the line-up of a maker that enters cars, however its name is written', () => {
  expect(rides('Formula E: Citroen’s first line-up is Ava Stone and Ben Carter.')).toHaveLength(2);
});
