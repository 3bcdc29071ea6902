import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const crews = (body: string): string[] => claimsOf('crew', '2025-12-05', body, ['person', 'driver', 'number']);
const SEAT = 'Ava Stone will drive the No. 11 for Northline Racing in 2026.';

it.each([
  `${SEAT} Working with Stone will be crew chief Dan Marsh.`,
  `${SEAT} Guiding the 24-year-old will be crew chief Dan Marsh, who won with Ben Carter in 2023.`,
  `${SEAT} Calling the shots for the rookie is Dan Marsh.`,
  `${SEAT} Leading Stone’s team will be veteran crew chief Dan Marsh.`,
  `${SEAT} Joining her at Northline will be crew chief Dan Marsh.`,
])('a crew chief who stands last is hers with whom the sentence opens: %s', (body) => {
  expect(crews(body)).toContain('confirmed person=Dan Marsh driver=Ava Stone number=11');
});

it.each([
  'Dan Marsh will crew chief Ava Stone at Northline Racing in 2026.',
  'Dan Marsh is to crew chief Ava Stone at Northline Racing in 2026.',
  'Joining Ava Stone at Northline Racing will be crew chief Dan Marsh.',
])('and so is who does the work of one for her: %s', (body) => {
  expect(crews(body)).toEqual(['confirmed person=Dan Marsh driver=Ava Stone']);
});

it.each([
  'Working with Ava Stone was fun, Dan Marsh said.',
  'Joining Ava Stone in the Hall of Fame are crew chief Dan Marsh and owner Joe Webb.',
  'Working with Ava Stone will be a crew chief from outside.',
  'Beating Ava Stone to the job will be crew chief Dan Marsh.',
])('but nobody is hers who only stands beside her: %s', (body) => {
  expect(crews(body).filter((crew) => crew.includes('driver=Ava Stone') || crew.includes('person=Ava Stone'))).toEqual(
    [],
  );
});
