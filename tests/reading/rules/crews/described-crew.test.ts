import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2026-08-12';

it.each([
  'Dan Marsh, a Cup champion crew chief in 2014 with Ava Stone, is coming to run the No. 1 car of Ben Carter at Northline Racing.',
  'Dan Marsh, a race-winning crew chief, is coming to run the No. 1 car of Ben Carter at Northline Racing.',
])('a crew chief by his honours drives no car: %s', (text) => {
  expect(claimsOf('ride', DAY, text, ['driver']).join('\n')).not.toContain('Dan Marsh');
  expect(claimsOf('title', DAY, text, ['driver']).join('\n')).not.toContain('Dan Marsh');
  expect(claimsOf('crew', DAY, text, ['person', 'driver', 'number'])).toContain(
    'confirmed person=Dan Marsh driver=Ben Carter number=1',
  );
});

it('the second of two crew chiefs with their drivers in brackets is one as well, whatever car stands before the name', () => {
  const text =
    'Northline Racing will shuffle its crew chiefs for 2027. Gil Ross moves to Eve Hart and the No. 24. Dan Marsh (Ava Stone, No. 9) and Cole Adler (Ben Carter, No. 88) stay put.';
  expect(claimsOf('crew', DAY, text, ['person', 'driver', 'number'])).toContain(
    'confirmed person=Cole Adler driver=Ben Carter number=88',
  );
  expect(claimsOf('ride', DAY, text, ['driver']).join('\n')).not.toContain('Cole Adler');
});
