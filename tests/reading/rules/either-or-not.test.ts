import { expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const SLOTS = ['driver', 'team', 'season', 'number'];
const rides = (body: string): readonly string[] => claimsOf('ride', '2025-06-18', body, SLOTS);

it.each([
  'Ava Stone or Ben Carter will drive the No. 12 in 2026.',
  'Either Ava Stone or Ben Carter will drive the No. 12 in 2026.',
  'The No. 12 will go to Ava Stone or Ben Carter in 2026.',
  'Northline Racing will have either Ava Stone or Ben Carter in the No. 12 in 2026.',
])('is sure of neither of two: %s', (body) => {
  const told = rides(body);
  expect(told.map((one) => one.replace(' team=Northline Racing', ''))).toEqual([
    'rumored driver=Ava Stone season=2026 number=12',
    'rumored driver=Ben Carter season=2026 number=12',
  ]);
});

it.each([
  'Ava Stone will drive the No. 12 or the No. 21 in 2026.',
  'Ava Stone will drive for Northline Racing or Pinecrest Motorsports in 2026.',
])('is sure of neither of two seats: %s', (body) => {
  expect(rides(body).every((one) => one.startsWith('rumored'))).toBe(true);
});

it('takes neither of two for the one who goes', () => {
  expect(claimsOf('exit', '2025-06-18', 'One of Ava Stone and Ben Carter will lose the No. 12.', SLOTS)).toEqual([]);
});

it('denies it of both', () => {
  expect(rides('Neither Ava Stone nor Ben Carter will drive the No. 12 in 2026.')).toEqual([
    'denied driver=Ava Stone season=2026 number=12',
    'denied driver=Ben Carter season=2026 number=12',
  ]);
});

it.each([
  ['It is Ben Carter, and not Ava Stone, who will drive the No. 12 in 2026.', ['Ben Carter']],
  ['Not Ava Stone but Ben Carter will drive the No. 12 in 2026.', ['Ben Carter']],
  ['Ben Carter, not Ava Stone, will drive the No. 12 in 2026.', ['Ben Carter']],
  ['The No. 12 will go to Ben Carter, not Ava Stone, in 2026.', ['Ben Carter']],
  ['Northline Racing signed Ben Carter, not Ava Stone, for the No. 12 in 2026.', ['Ben Carter']],
])('gives nothing to whom it rules out: %s', (body, drivers) => {
  const told = claimsOf('ride', '2025-06-18', body, ['driver']).filter((one) => one.startsWith('confirmed'));
  expect(told).toEqual(drivers.map((driver) => `confirmed driver=${driver}`));
});

it.each([
  ['Ava Stone has signed for 2026, but not with Northline Racing.', 'Northline'],
  ['Ava Stone will drive anything but the No. 12 in 2026.', 'number=12'],
  ['Ava Stone has signed for 2026 with a team other than Northline Racing.', 'Northline'],
])('gives nobody what is ruled out: %s', (body, slot) => {
  expect(rides(body).join()).not.toContain(slot);
  expect(claimsOf('contract', '2025-06-18', body, SLOTS).join()).not.toContain(slot);
});

it('does not take who is no longer alone for somebody who leaves', () => {
  const body = 'Ava Stone is no longer the only driver of the No. 12: Ben Carter joins her for 2026.';
  expect(claimsOf('exit', '2025-06-18', body, SLOTS)).toEqual([]);
});

it('leaves each of two their own race', () => {
  const body = 'Ava Stone will be back in the No. 12 next week, but Ben Carter gets the call at Bristol on Saturday.';
  expect(claimsOf('start', '2025-06-18', body, ['driver', 'track', 'date'])).toEqual([
    'confirmed driver=Ben Carter track=Bristol Motor Speedway date=2025-06-21',
  ]);
});

it('gives nobody the car of who puts him in it', () => {
  const told = rides('Ava Stone put Ben Carter in her No. 12 for Bristol.');
  expect(told).toEqual(['confirmed driver=Ava Stone season=2025 number=12']);
});

const starts = (body: string): readonly string[] => claimsOf('start', '2025-06-18', body, ['driver', 'track']);

it.each([
  ['Ava Stone will race at Bristol but not at Dover.', ['confirmed driver=Ava Stone track=Bristol Motor Speedway']],
  [
    'Ava Stone will race at Bristol or Dover for Northline Racing.',
    ['rumored driver=Ava Stone track=Bristol Motor Speedway', 'rumored driver=Ava Stone track=Dover Motor Speedway'],
  ],
  ['Ava Stone is getting married in Dover on July 20.', []],
  ['Ava Stone will throw out the first pitch in Bristol on July 20.', []],
  ['The July 20 race at Dover will be the last for Ava Stone’s sponsor.', []],
])('tells the races that are run from those that are not: %s', (body, told) => {
  expect(starts(body)).toEqual(told);
});

it('takes nobody who watches from a pit box for its crew chief', () => {
  const body = 'Ava Stone will watch the July 20 race at Dover from the pit box of the No. 12.';
  expect(claimsOf('crew', '2025-06-18', body, SLOTS)).toEqual([]);
});
