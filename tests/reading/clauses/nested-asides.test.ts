import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

function exitsOf(body: string): string[] {
  return claimsOf('exit', '2025-11-27', body, ['driver', 'team']);
}

it.each([
  'Ava Stone, who has been with the programme since the car first raced in 2022, has left Northline Racing.',
  'Ava Stone, who has been there since Ben Marsh hired her in 2022, has left Northline Racing.',
  'Ava Stone, who was in the car when it won at Iowa, will leave Northline Racing after the season.',
  'Ava Stone, who said nothing until the last race was over, is leaving Northline Racing.',
])('a clause inside an aside leaves the sentence its subject: %s', (text) => {
  expect(exitsOf(text)).toEqual(['confirmed driver=Ava Stone team=Northline Racing']);
});

it('so do several clauses, and the subject may be two people', () => {
  expect(exitsOf('Ava Stone and Liam Reed, who came when Ben Marsh left, have both left Northline Racing.')).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing',
    'confirmed driver=Liam Reed team=Northline Racing',
  ]);
});

it.each([
  'Fans cheered for Ava Stone, who has been there since Ben Carter came, and Carter left Northline Racing.',
  'The team thanked Ava Stone, who won when it rained, said Northline Racing.',
])('not where somebody else is the subject: %s', (text) => {
  expect(exitsOf(text)).not.toContain('confirmed driver=Ava Stone team=Northline Racing');
});

it.each([
  '“We believe in Ava Stone,” owner Dan Marsh said. Stone drives the No. 12 for Northline Racing.',
  '“It will be the car of Ava Stone,” team president Dan Marsh said. Stone drives the No. 12 for Northline Racing.',
  '“No word yet on who goes with Stone,” reporter Kim Marsh wrote. Ava Stone drives the No. 12 for Northline Racing.',
])('who is named at the end of a quote does not hold the office of who speaks: %s', (text) => {
  expect(claimsOf('ride', '2025-07-27', text, ['driver', 'number'])).toEqual(['confirmed driver=Ava Stone number=12']);
});
