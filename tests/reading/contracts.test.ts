import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { readArticle } from '../../src/reading/read-article.js';
import { CONTRACT_PHRASINGS } from './phrasings/contracts.js';
import { CONTRACTS_OF_KNOWN_SEATS, NO_CONTRACTS_OF_KNOWN_SEATS } from './phrasings/contracts-of-known-seats.js';
import { SEAT } from './phrasings/exits-of-known-seats.js';
import { NO_CONTRACTS } from './phrasings/no-contracts.js';

const contractsOf = (body: string): string[] =>
  readArticle({ name: 'tiny', published: '2025-10-01', body, hash: '' }).flatMap((claim) =>
    claim.kind === 'contract' ? [print(claim)] : [],
  );

function print(claim: Extract<Claim, { kind: 'contract' }>): string {
  const { status, driver, team, multiYear, until, loanTo } = claim;
  return [status, driver, team ?? '-', multiYear ? 'yes' : '-', until ?? '-', loanTo ?? '-'].join(', ');
}

describe('an agreement', () => {
  it.each(CONTRACT_PHRASINGS.map(([text, ...contracts]) => [text, contracts] as const))(
    'is read from: %s',
    (text, contracts) => {
      expect(contractsOf(text)).toEqual(contracts);
    },
  );

  it.each(NO_CONTRACTS)('is not read from: %s', (text) => {
    expect(contractsOf(text)).toEqual([]);
  });
});

describe('an agreement for a seat told before', () => {
  it.each(CONTRACTS_OF_KNOWN_SEATS)('is read from: %s', (text, contract) => {
    expect(contractsOf(`${SEAT} ${text}`)).toEqual([contract]);
  });

  it.each(NO_CONTRACTS_OF_KNOWN_SEATS)('is not read from: %s', (text) => {
    expect(contractsOf(`${SEAT} ${text}`)).toEqual([]);
  });
});
