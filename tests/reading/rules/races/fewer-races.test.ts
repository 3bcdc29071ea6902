import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-12-10';
const SLOTS = ['driver', 'series', 'number', 'track', 'date'];
const starts = (text: string): string[] =>
  claimsOf('start', DAY, `Northline Racing has two Truck Series entries in 2026. ${text}`, SLOTS);

const BRISTOL = 'track=Bristol Motor Speedway date=2026-04-10';
const NASHVILLE = 'track=Nashville Superspeedway date=2026-05-29';

it.each([
  'Ava Stone cuts back to two races in the No. 12 after six full seasons: Bristol on April 10 and Nashville on May 29.',
  'Ava Stone is limited to two races in the No. 12, Bristol on April 10 and Nashville on May 29.',
  'Ava Stone is down to two starts in the No. 12: Bristol on April 10 and Nashville on May 29.',
  'Ava Stone will be confined to two races in the No. 12, Bristol on April 10 and Nashville on May 29.',
])('who is left with some races runs those: %s', (text) => {
  expect(starts(text)).toEqual([
    `confirmed driver=Ava Stone series=truck number=12 ${BRISTOL}`,
    `confirmed driver=Ava Stone series=truck number=12 ${NASHVILLE}`,
  ]);
});

it.each([
  'Ava Stone has cut back to a few days at the shop. Bristol on April 10 is sold out.',
  'The field at Bristol on April 10 is cut back to 36 trucks.',
  'Practice is limited to 20 minutes at Bristol on April 10.',
])('who cuts something else runs no race: %s', (text) => {
  expect(starts(text)).toEqual([]);
});

it.each([
  'Ben Carter does the same two in the No. 21.',
  'Ben Carter will run the same races in the No. 21.',
  'Ben Carter has the same two dates in the No. 21.',
])('who does the same races runs those of the sentence before: %s', (text) => {
  const told = starts(`Ava Stone drives the No. 12 at Bristol on April 10 and Nashville on May 29. ${text}`);
  expect(told).toContain(`confirmed driver=Ben Carter series=truck number=21 ${BRISTOL}`);
  expect(told).toContain(`confirmed driver=Ben Carter series=truck number=21 ${NASHVILLE}`);
});

it.each([
  'Ben Carter has the same number of wins in the No. 21.',
  'Ben Carter will not do the same two in the No. 21.',
  'Ben Carter ran the same two in the No. 21 last year.',
])('the same may be something else: %s', (text) => {
  const told = starts(`Ava Stone drives the No. 12 at Bristol on April 10 and Nashville on May 29. ${text}`);
  expect(told.filter((start) => start.includes('confirmed driver=Ben Carter'))).toEqual([]);
});

it('a third driver named behind "with" has the races, not those before', () => {
  const text =
    'Ava Stone and Emma Reed are the full-season drivers of the No. 12, with Ben Carter as the third at Bristol on April 10 and Nashville on May 29.';
  expect(starts(text).filter((start) => !start.includes('Ben Carter'))).toEqual([]);
  expect(starts(text)).toHaveLength(2);
});
