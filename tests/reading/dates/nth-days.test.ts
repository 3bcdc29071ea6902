import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/reading/dates/read-dates.js';

// 2031-05-20 is a Tuesday.
const read = (text: string): readonly string[] =>
  readDates(text, '2031-05-20').map((mention) => {
    if (mention.kind === 'day') return mention.date;
    return mention.kind === 'window' ? `${mention.from}..${mention.to}` : mention.kind;
  });

describe('a day that is counted in its month', () => {
  it.each([
    ['She races on the first Saturday in June.', '2031-06-07'],
    ['She races on the last Sunday in May.', '2031-05-25'],
    ['It is run on the third Sunday of February 2032.', '2032-02-15'],
    ['It is run on the final Saturday of November', '2031-11-29'],
    ['It is run on the second Sunday in May of next year', '2032-05-09'],
    ['She is back for the second weekend of July.', '2031-07-11..2031-07-13'],
    // A Saturday, the first of its month.
    ['She races on the first Saturday of November.', '2031-11-01'],
    ['She races on the last Saturday of May.', '2031-05-31'],
  ])('%s', (text, day) => {
    expect(read(text)).toEqual([day]);
  });
});

describe('a weekday of which something else tells the week', () => {
  it.each([
    ['She races on a Saturday night.', []],
    ['It was one Saturday in October.', ['2031-10-01..2031-10-31']],
    ['She races the Saturday before the Harbor 500.', []],
    ['It is run on the Sunday after Easter.', []],
    ['She races on Saturday before the Harbor 500.', ['2031-05-24']],
    ['She races on Saturday in the Harbor 500.', ['2031-05-24']],
  ])('%s', (text, days) => {
    expect(read(text)).toEqual(days);
  });
});
