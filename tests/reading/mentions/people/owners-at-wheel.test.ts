import { expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const SAID = '“We like where this is going,” said Northline Racing owner Dan Marsh. ';
const entries = (text: string): string[] => claimsOf('start', '2026-04-07', text, ['driver', 'number', 'date']);

it.each([
  'Marsh himself will be behind the wheel of the No. 12 at Dover on June 10.',
  'Marsh will drive the No. 12 himself at Dover on June 10.',
  'Marsh, now 44, gets back into the No. 12 at Dover on June 10.',
  'Marsh, a champion in 2009, is in the No. 12 at Dover on June 10.',
])('an owner who is said to drive a car drives it: %s', (text) => {
  expect(entries(SAID + text)).toEqual(['confirmed driver=Dan Marsh number=12 date=2026-06-10']);
});

it.each([
  'Marsh enters the No. 12 at Dover on June 10.',
  'Marsh runs the No. 12 at Dover on June 10.',
  'Marsh’s No. 12 will be at Dover on June 10.',
  'Marsh is behind the No. 12 effort at Dover on June 10.',
  'Marsh will be at the track in person at Dover on June 10.',
])('but not one who enters it, or is there: %s', (text) => {
  expect(entries(SAID + text)).toEqual([]);
});
