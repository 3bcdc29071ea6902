import { describe, expect, it } from 'vitest';
import { LONGEST_QUESTION, understandQuestion } from '../../src/asking/understand-question.js';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, sure } from '../roster/news.js';

const TODAY = '2031-06-01';
const roster = buildRoster(
  article('2031-02-01', [
    sure('ride', { driver: 'Ava Stone', team: 'Northline Racing', series: 'truck', season: 2031, number: '12' }),
  ]),
);
const understood = (question: string) => understandQuestion(question, TODAY, (day) => roster.asOf(day));

describe('a mention, which may be longer than the option of /ask lets a question be', () => {
  it('is read as long as anybody asks', () => {
    expect(understood('who drives the 12'.padEnd(LONGEST_QUESTION))).toMatchObject({ call: { command: 'car' } });
  });

  it.each([
    [8, { call: { command: 'car' }, note: { of: 'half' } }],
    [9, { why: 'words' }],
  ])('may ask %i things at once, or no more', (things, asked) => {
    expect(understood('who drives the 12? '.repeat(things))).toMatchObject(asked);
  });

  it('is told to be too long, and not read in part', () => {
    expect(understood('who drives the 12'.padEnd(LONGEST_QUESTION + 1))).toEqual({ why: 'long', atMost: 400 });
  });
});
