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
    ['She races on the first Saturday of next month.', '2031-06-07'],
    ['She races on the final Saturday of the month.', '2031-05-31'],
    ['She races on the second weekend of next month.', '2031-06-13..2031-06-15'],
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
    ['It is run on Sunday of Labor Day weekend.', []],
    ['It is run on Memorial Day Monday.', []],
    ['She races on Saturday before the Harbor 500.', ['2031-05-24']],
    ['She races on Saturday in the Harbor 500.', ['2031-05-24']],
  ])('%s', (text, days) => {
    expect(read(text)).toEqual(days);
  });
});

describe('a day that is counted from another', () => {
  it.each([
    ['She races a week from Saturday.', ['2031-05-31']],
    ['She races a week from this Saturday.', ['2031-05-31']],
    ['She races two weeks from Saturday.', ['2031-06-07']],
    ['She races a week on Saturday.', ['2031-05-31']],
    ['She races Saturday week at Dover.', ['2031-05-31']],
    ['She races on Saturday of next week.', ['2031-05-31']],
    ['She races a week from tomorrow.', ['2031-05-28']],
    ['She races two weeks from today.', ['2031-06-03']],
    ['She races the day after tomorrow.', ['2031-05-22']],
    // What only looks like it
    ['She races the week on Saturday ends.', ['2031-05-24']],
    ['She races Saturday weeks after her return.', ['2031-05-24']],
    ['She races tomorrow.', ['2031-05-21']],
    ['A week from tomorrow’s race she is back.', ['2031-05-28']],
  ])('%s', (text, days) => {
    expect(read(text)).toEqual(days);
  });
});

describe('days of which one is meant', () => {
  it.each([
    ['She races on Saturday or Sunday.', ['2031-05-24..2031-05-25']],
    ['She races the week of June 2.', ['2031-06-02..2031-06-08']],
    ['She races the week of June 4.', ['2031-06-02..2031-06-08']],
    ['She races the week of Monday, June 2.', ['2031-06-02..2031-06-08']],
    ['She races on Saturday and Sunday.', ['2031-05-24', '2031-05-25']],
  ])('%s', (text, days) => {
    expect(read(text)).toEqual(days);
  });
});
