import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-10-07';
const left = (note: string): string[] =>
  claimsOf('exit', DAY, `Who is where in 2026\n\nSTILL LOOKING\n\n* Ava Stone. ${note}\n* Ben Carter. Nothing new.`, [
    'driver',
    'team',
    'season',
    'number',
    'replacedBy',
  ]);
const GONE = 'confirmed driver=Ava Stone team=Northline Racing season=2025';

it.each([
  ['Out of the No. 12 at Northline Racing.', ' number=12'],
  ['Out at Northline Racing after two years.', ''],
  ['No longer with Northline Racing.', ''],
  ['Not back at Northline Racing.', ''],
  [
    'Out of the No. 12 at Northline Racing when the season ends, as Mia Torres moves in.',
    ' number=12 replacedBy=Mia Torres',
  ],
])('reads what the driver of a row leaves in a note without a verb: %s', (note, more) => {
  expect(left(note)).toEqual([`${GONE}${more}`]);
});

it.each([
  'Out of the Northline Racing race at Dover.',
  'Out of contract at Northline Racing.',
  'In talks with Northline Racing.',
  'Out at Northline Racing?',
  'Back at Northline Racing.',
])('reads no departure in other notes: %s', (note) => {
  expect(left(note)).toEqual([]);
});
