import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const deals = (body: string): string[] => claimsOf('contract', '2025-10-01', body, ['driver', 'team', 'until']);

it.each([
  'Ava Stone’s deal to drive for Northline Racing runs through 2027.',
  'Ava Stone has a contract to race for Northline Racing through 2027.',
  'Ava Stone’s contract to drive for Northline Racing expires after the 2027 season.',
])('the agreement with whom somebody drives for ends: %s', (body) => {
  expect(deals(body)).toEqual(['confirmed driver=Ava Stone team=Northline Racing until=2027']);
});

it('an offer to drive is no agreement', () => {
  expect(deals('Ava Stone has an offer to drive for Northline Racing through 2027.')).toEqual([]);
});
