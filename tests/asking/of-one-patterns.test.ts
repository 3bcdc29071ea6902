import { describe, expect, it } from 'vitest';
import { OF_ONE_PATTERNS } from '../../src/asking/patterns/of-one-patterns.js';
import { understand } from '../../src/asking/understand.js';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, sure } from '../roster/news.js';

const STONE = { driver: 'Ava Stone', team: 'Northline Racing', series: 'cup', season: 2025, number: '12' };
const roster = buildRoster(article('2025-01-08', [sure('ride', STONE)]));
const read = (question: string) => understand(question, '2025-02-01', (day) => roster.asOf(day));

describe.each(OF_ONE_PATTERNS)('what can be told of one $of only', ({ of, examples }) => {
  it.each(examples)('is declined: %s', (example) => {
    expect(read(example)).toEqual({ why: 'of one', of });
  });
});

it.each([
  'whose Northline contract ends in 2025?',
  'is Stone on loan?',
  "who is Northline's reserve driver?",
  'who shares the 12?',
  'whose crew chief is Stone?',
])('and what names one is read: %s', (question) => {
  expect(read(question)).toHaveProperty('call');
});
