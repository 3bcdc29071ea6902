import { expect, it } from 'vitest';
import { readArticle } from '../../../../src/reading/read-article.js';
import { claimsOf } from '../../rules/claims-of.js';

const LEAD = 'Ava Stone will race for Northline Racing in 2026, the team said on Monday. ';
const rides = (body: string): string[] => claimsOf('ride', '2025-10-07', body, ['driver', 'team', 'season']);

it.each([
  '“I liked that,” said Stone, referring to team principal James Marsh.',
  '“I liked that,” said Stone, who flew home with team boss James Marsh.',
  'Stone, whose boss James Marsh was there, smiled.',
  'Stone, the daughter of a former team owner, smiled.',
  'Stone, who calls the team principal a friend, smiled.',
  'Stone, flanked by chairman Dan Marsh and chief executive Kim Marsh, smiled.',
  'Stone, along with the boss of the team, smiled.',
  'Stone, according to a team spokesman, smiled.',
])('leaves a driver beside whom an office is named her seat: %s', (text) => {
  expect(rides(LEAD + text)).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2026']);
});

it.each([
  'Stone, the team’s owner, smiled.',
  'Stone, who joined from Pinecrest as president, smiled.',
  'Stone, a lawyer from Denver and owner of the team, smiled.',
])('still knows who holds an office: %s', (text) => {
  expect(rides(LEAD + text)).toEqual([]);
});

it('an office told before a name between commas is his', () => {
  const body =
    'Northline Racing has signed Ava Stone for 2024. Northline’s managing director, Dan Marsh, had seen enough. The contract is for several years.';
  const signed = readArticle({ name: 'tiny', published: '2023-09-12', body, hash: '' }).filter(
    ({ kind }) => kind === 'contract',
  );
  expect(signed.map((claim) => ('driver' in claim ? claim.driver : undefined))).not.toContain('Dan Marsh');
  expect(signed.length).toBeGreaterThan(0);
});
