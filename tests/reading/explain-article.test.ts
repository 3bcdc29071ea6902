import { expect, test } from 'vitest';
import { explainArticle } from '../../src/reading/explain-article.js';
import { readArticle } from '../../src/reading/read-article.js';

const BODY = [
  'Northline Racing hires Stone',
  'Ava Stone will drive the No. 12 Ford for Northline Racing in the NASCAR Truck Series in 2026.',
  'She raced for Pinecrest Motorsports this season. Stone won at Dover Motor Speedway in May.',
  'Ben Carter and Mia Torres are her teammates. She left Larkfield Racing after the 2023 season.',
].join('\n\n');

const article = (body: string) => ({ name: 'tiny', published: '2025-10-01', body, hash: '' });
const explained = explainArticle(article(BODY));
const drafts = explained.flatMap((sentence) => sentence.drafts);

test('tells what each sentence names, and what it was taken for', () => {
  const [title, lead] = explained;
  expect(title?.block).toBe('heading');
  expect(lead?.mentions.map(({ words, means }) => [words, means])).toEqual([
    ['Ava Stone', 'Ava Stone'],
    ['No. 12 Ford', 'No. 12, Ford'],
    ['Northline Racing', 'Northline Racing'],
    ['NASCAR Truck Series', 'truck'],
    ['2026', '2026'],
  ]);
});

test('tells the clauses that rules get: verb, subject, and what leads to each complement', () => {
  const [, lead] = explained;
  const [clause] = lead?.clauses ?? [];
  expect(clause).toMatchObject({ verb: 'will drive', readAs: 'drive, future', subjects: ['Ava Stone'] });
  expect(clause?.complements.slice(0, 2)).toEqual([
    { words: 'No. 12 Ford', lead: 'the' },
    { words: 'Northline Racing', lead: 'for' },
  ]);
});

test('tells which rule proposed a claim, and what it has from elsewhere', () => {
  const ride = drafts.find(({ kind, slots }) => kind === 'ride' && slots.team === 'Pinecrest Motorsports');
  expect(ride).toMatchObject({ outcome: 'kept', slots: { driver: 'Ava Stone', season: 2025 }, inherited: ['series'] });
});

test('tells why something was dropped', () => {
  expect(drafts.filter(({ outcome }) => outcome === 'dropped').map(({ reason }) => reason)).toContain(
    'an exit of a driver whom the sentence does not name',
  );
  for (const draft of drafts) expect(draft.reason !== undefined).toBe(draft.outcome === 'dropped');
});

test('keeps what the reader reads, and nothing else', () => {
  const claims = readArticle(article(BODY));
  expect(claims.length).toBeGreaterThan(2);
  expect(
    drafts
      .filter(({ outcome }) => outcome === 'kept')
      .map(({ rule, kind }) => `${rule} ${kind}`)
      .sort(),
  ).toEqual(claims.map(({ rule, kind }) => `${rule} ${kind}`).sort());
});
