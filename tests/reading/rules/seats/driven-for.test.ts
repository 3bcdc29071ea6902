import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-06-18';
const rides = (body: string): readonly string[] => claimsOf('ride', DAY, body, ['driver', 'number']);

it.each([
  'Ava Stone drives for Dale Marsh in the No. 12 Ford.',
  'Ava Stone drives the No. 12 Ford for Dale Marsh.',
  'Ava Stone finished third for Dale Marsh in the No. 12 Ford.',
  'Ava Stone was third at Bristol in May for Dale Marsh in the No. 12.',
  'Ava Stone shared the No. 12 Cadillac of Dale Marsh with Ben Carter.',
])('takes nobody for a driver whose car somebody else drives: %s', (body) => {
  expect(rides(body).filter((one) => one.includes('Marsh'))).toEqual([]);
  expect(rides(body).join()).toContain('driver=Ava Stone');
});

it('gives an owner no start', () => {
  const body = 'Ava Stone will be in the No. 12 for Dale Marsh on Saturday at Watkins Glen International.';
  expect(claimsOf('start', DAY, body, ['driver'])).toEqual(['confirmed driver=Ava Stone']);
});

it.each([
  'Northline Racing will field the No. 12 for Ava Stone in 2026.',
  'Crew chief Dan Marsh calls the races. Marsh is the crew chief for Ava Stone in the No. 12.',
  'Ben Carter subs for Ava Stone in the No. 12.',
])('still knows for whom a car is there: %s', (body) => {
  expect(rides(body)).toContain('confirmed driver=Ava Stone number=12');
});
