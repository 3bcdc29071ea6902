import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { readArticle } from '../../src/reading/read-article.js';
import { EXIT_PHRASINGS } from './phrasings/exits.js';
import { EXITS_OF_KNOWN_SEATS, NO_EXITS_OF_KNOWN_SEATS, SEAT } from './phrasings/exits-of-known-seats.js';
import { NO_EXITS } from './phrasings/no-exits.js';

const exitsOf = (body: string): string[] =>
  readArticle({ name: 'tiny', published: '2025-10-01', body, hash: '' }).flatMap((claim) =>
    claim.kind === 'exit' ? [print(claim)] : [],
  );

function print(claim: Extract<Claim, { kind: 'exit' }>): string {
  const { status, driver, team, season, number, replacedBy } = claim;
  return [status, driver, team ?? '-', season ?? '-', number ?? '-', replacedBy ?? '-'].join(', ');
}

describe('a departure', () => {
  it.each(EXIT_PHRASINGS.map(([text, ...exits]) => [text, exits] as const))('is read from: %s', (text, exits) => {
    expect(exitsOf(text)).toEqual(exits);
  });

  it.each(NO_EXITS)('is not read from: %s', (text) => {
    expect(exitsOf(text)).toEqual([]);
  });
});

describe('a departure from a seat told before', () => {
  const usual = 'confirmed, Ava Stone, Northline Racing, 2025, 12, -';

  it.each(EXITS_OF_KNOWN_SEATS)('is read from: %s', (text, exit = usual) => {
    expect(exitsOf(`${SEAT} ${text}`)).toEqual([exit]);
  });

  it.each(NO_EXITS_OF_KNOWN_SEATS)('is not read from: %s', (text) => {
    expect(exitsOf(`${SEAT} ${text}`)).toEqual([]);
  });
});
