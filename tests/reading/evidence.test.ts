import { expect, it } from 'vitest';
import type { Kind } from '../../src/claims/claim.js';
import { readArticle } from '../../src/reading/read-article.js';

const quotes = (kind: Kind, body: string): string[] =>
  readArticle({ name: 'tiny', published: '2025-11-16', body, hash: '' })
    .filter((claim) => claim.kind === kind)
    .map(({ quote }) => quote);

const SEAT = 'Ava Stone will drive for Northline Racing in the Cup Series in 2026.';
const NUMBER = 'Stone is set to drive the No. 12 Ford.';
const DEAL = 'Ava Stone has signed a contract with Northline Racing.';
const LENGTH = 'The contract between Stone and Northline Racing is a multiyear deal.';

it('has the sentence with the number beside the one that names the seat first', () => {
  expect(quotes('ride', `${SEAT} ${NUMBER}`)).toEqual([SEAT, NUMBER]);
});

it('has the sentence that says how long a deal lasts', () => {
  expect(quotes('contract', `${DEAL} ${LENGTH}`)).toEqual([DEAL, LENGTH]);
});

it('has no second sentence that says nothing more', () => {
  const all = 'Ava Stone will drive the No. 12 Ford for Northline Racing in the Cup Series in 2026.';
  expect(quotes('ride', `${all} ${NUMBER} ${SEAT}`)).toEqual([all]);
});
