import { expect, it } from 'vitest';
import { readArticle } from '../../../../src/reading/read-article.js';
import { RACES_AFTER_REPORTS, SEATS_IN_REPORTS } from '../../phrasings/seats-in-reports.js';
import { claimsOf } from '../claims-of.js';

const surname = (name: string): string => name.split(' ').at(-1) ?? name;

it.each(SEATS_IN_REPORTS)('reads the seats of a report: %s', (text, ...seats) => {
  const claims = readArticle({ name: 'report', published: '2025-10-01', body: text, hash: '' });
  const told = claims.flatMap((claim) =>
    claim.kind === 'ride'
      ? [`${surname(claim.driver)} ${claim.number ?? '-'} ${claim.team ?? '-'} ${claim.season ?? '-'}`]
      : [],
  );
  expect(told.sort()).toEqual(seats);
});

it.each(RACES_AFTER_REPORTS)('reads who races on: %s', (text, ...starts) => {
  const claims = readArticle({ name: 'report', published: '2025-10-01', body: text, hash: '' });
  const told = claims.flatMap((claim) =>
    claim.kind === 'start'
      ? [`${surname(claim.driver)}, ${claim.track ?? claim.race ?? ''} ${claim.date ?? ''}`.trim()]
      : [],
  );
  expect(told.sort()).toEqual(starts);
});

it.each([
  // Somebody else's car, a day only, long ago, or two who have nothing to do with each other.
  'Ava Stone crashed into the No. 12 Northline Racing Ford.',
  'Ava Stone spun after contact with the No. 12 Northline Racing Ford.',
  'Ava Stone pitted behind the No. 12 Northline Racing Ford.',
  'Ava Stone finished ahead of the No. 12 Northline Racing team.',
  'It was a good day for fans of Ava Stone and for Northline Racing.',
  'Northline Racing won three titles with Ava Stone.',
  'Northline Racing took the win from Ava Stone with a late pass on Sunday.',
  'The owner of Northline Racing celebrated with Ava Stone.',
  'Ava Stone wrecked with the No. 12 Northline Racing Ford and the No. 21.',
])('takes no seat for granted: %s', (text) => {
  expect(claimsOf('ride', '2025-10-01', text, ['driver', 'team', 'number'])).toEqual([]);
});
