import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const body = (heading: string) =>
  `Teams have changed drivers in the middle of a season before.\n\n${heading}\nOut – Ava Stone\nIn – Ben Carter\n\nNorthline Racing then replaced Stone with Carter.`;
const seats = (heading: string): readonly string[] =>
  (['ride', 'exit'] as const).flatMap((kind) =>
    claimsOf(kind, '2023-07-13', body(heading), ['driver', 'team', 'season']).map((claim) => `${kind} ${claim}`),
  );

it('a year over who is out and who is in dates both, and what is told of it below', () => {
  const old = seats('Northline Racing – 2009').join('\n');
  expect(old).toContain('ride confirmed driver=Ben Carter team=Northline Racing season=2009');
  expect(old).not.toMatch(/season=20(?:2\d)/);
});
