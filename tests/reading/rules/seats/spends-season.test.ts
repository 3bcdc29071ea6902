import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const rides = (body: string): readonly string[] =>
  claimsOf('ride', '2025-10-02', body, ['driver', 'team', 'season', 'number']);
const STONE = 'driver=Ava Stone team=Northline Racing season=2026';

it.each([
  'Ava Stone will spend 2026 with Northline Racing in the Cup Series.',
  'Ava Stone is going to spend next year at Northline Racing.',
  'Ava Stone, a rookie, will spend the 2026 season in Formula 2 on loan to Northline Racing.',
  'Ava Stone is to spend next season with Northline Racing, the team said.',
])('%s', (body) => {
  expect(rides(body)).toContain(`confirmed ${STONE}`);
});

it('as sure as it is told, and in the car that is named', () => {
  expect(rides('Ava Stone is expected to spend 2026 in Cup on loan to Northline Racing.')).toContain(
    `rumored ${STONE}`,
  );
  expect(rides('Ava Stone will spend 2026 in the No. 12 of Northline Racing.')).toContain(
    `confirmed ${STONE} number=12`,
  );
});

it.each([
  'Ava Stone will spend 2026 as reserve driver with Northline Racing.',
  'Ava Stone will not spend 2026 with Northline Racing.',
  'Ava Stone will spend next weekend with Northline Racing.',
  'Ava Stone hopes to spend 2026 with Northline Racing.',
  'Ava Stone would spend 2026 with Northline Racing if the money were there.',
])('no seat: %s', (body) => {
  expect(rides(body).filter((one) => one.startsWith('confirmed'))).toEqual([]);
});
