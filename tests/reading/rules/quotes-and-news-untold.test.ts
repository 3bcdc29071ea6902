import { expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from './claims-of.js';

const SLOTS = ['driver', 'season', 'number', 'team', 'replacedBy'];

it.each<readonly [string, ...string[]]>([
  [
    'Ava Stone “will be in a Northline Racing Ford next year,” a spokesman texted.',
    'ride confirmed driver=Ava Stone season=2026 team=Northline Racing',
  ],
  [
    'Ben Carter “will race the No. 21 for us in 2026,” Northline Racing owner Pat Long said.',
    'ride confirmed driver=Ben Carter season=2026 number=21 team=Northline Racing',
  ],
  [
    'Ava Stone "has been let go" by Northline Racing, a spokeswoman confirmed.',
    'exit confirmed driver=Ava Stone season=2025 team=Northline Racing',
    'ride confirmed driver=Ava Stone season=2025 team=Northline Racing',
  ],
  [
    'Ava Stone “will not be back with us in 2026,” Northline Racing owner Pat Long said.',
    'exit confirmed driver=Ava Stone season=2025 team=Northline Racing',
    'ride confirmed driver=Ava Stone season=2025 team=Northline Racing',
  ],
  [
    'Ben Carter is seeing out the year in Northline Racing’s No. 42 for the dismissed Ava Stone.',
    'exit confirmed driver=Ava Stone season=2025 number=42 team=Northline Racing replacedBy=Ben Carter',
    'ride confirmed driver=Ava Stone season=2025 number=42 team=Northline Racing',
    'ride confirmed driver=Ben Carter season=2025 number=42 team=Northline Racing',
  ],
  [
    'With Ava Stone gone, Ben Carter drives the No. 42 for Northline Racing until November.',
    'exit confirmed driver=Ava Stone season=2025 number=42 team=Northline Racing replacedBy=Ben Carter',
    'ride confirmed driver=Ava Stone season=2025 number=42 team=Northline Racing',
    'ride confirmed driver=Ben Carter season=2025 number=42 team=Northline Racing',
  ],
])('reads %s', (body, ...claims) => {
  expect(claimsOfKinds(['ride', 'exit'], '2025-10-01', body, SLOTS)).toEqual(claims);
});

it.each([
  'Nobody at Northline Racing has told Ava Stone she’s out.',
  'Northline Racing hasn’t told Ava Stone that she will be out.',
  'No one has said that Ava Stone is leaving Northline Racing.',
  'Nobody ever suggested that Ava Stone would leave Northline Racing.',
  'Ben Carter filled in for the injured Ava Stone in Northline Racing’s No. 42.',
  'Ben Carter has a word for the fired Ava Stone.',
])('reads nobody’s leaving from what nobody has told: %s', (body) => {
  expect(claimsOf('exit', '2025-10-01', body, SLOTS)).toEqual([]);
});

it('still reads what a team tells', () => {
  expect(claimsOf('exit', '2025-10-01', 'Northline Racing has told Ava Stone that she will be out.', SLOTS)).toEqual([
    'confirmed driver=Ava Stone season=2025 team=Northline Racing',
  ]);
});
