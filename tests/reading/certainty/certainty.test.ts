import { expect, it } from 'vitest';
import { readArticle } from '../../../src/reading/read-article.js';
import { OPEN_CONTRACTS, SURE_CONTRACTS } from './contracts.js';
import { NONE_CREWS, OPEN_CREWS, SURE_CREWS } from './crews.js';
import { NONE_EXITS, OPEN_EXITS, SURE_EXITS } from './exits.js';
import { NONE_STARTS, OPEN_STARTS, SURE_STARTS } from './starts.js';

/** How sure the claims of some kinds are that a sentence alone gives. */
function statuses(body: string, ...kinds: readonly string[]): string[] {
  const claims = readArticle({ name: 'certainty', published: '2025-10-01', body, hash: '' });
  return claims.filter(({ kind }) => kinds.includes(kind)).map(({ status }) => status);
}

// A race told of somebody may be told as her seat.
const KINDS = { exits: ['exit'], starts: ['start', 'ride'], crews: ['crew'], contracts: ['contract'] } as const;

const sure = [
  ...SURE_EXITS.map((text) => ['exits', text] as const),
  ...SURE_STARTS.map((text) => ['starts', text] as const),
  ...SURE_CREWS.map((text) => ['crews', text] as const),
  ...SURE_CONTRACTS.map((text) => ['contracts', text] as const),
];
const open = [
  ...OPEN_EXITS.map((text) => ['exits', text] as const),
  ...OPEN_STARTS.map((text) => ['starts', text] as const),
  ...OPEN_CREWS.map((text) => ['crews', text] as const),
  ...OPEN_CONTRACTS.map((text) => ['contracts', text] as const),
];
const none = [
  ...NONE_EXITS.map((text) => ['exits', text] as const),
  ...NONE_STARTS.map((text) => ['starts', text] as const),
  ...NONE_CREWS.map((text) => ['crews', text] as const),
];

it.each(sure)('is sure of %s: %s', (kind, text) => {
  expect(statuses(text, ...KINDS[kind])).toContain('confirmed');
});

it.each(open)('leaves open of %s: %s', (kind, text) => {
  expect(statuses(text, ...KINDS[kind])).not.toContain('confirmed');
});

it.each(none)('tells nothing of %s: %s', (kind, text) => {
  expect(statuses(text, ...KINDS[kind]).filter((status) => status !== 'denied')).toEqual([]);
});
