import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/reading/dates/read-dates.js';

const seasonsOn = (published: string, text: string): readonly (readonly number[])[] =>
  readDates(text, published).flatMap((mention) => (mention.kind === 'season' ? [mention.seasons] : []));

describe('a season that lies ahead', () => {
  it.each([
    ['She moves up a year from now.', [[2032]]],
    ['She moves up two years from now.', [[2033]]],
    ['She moves up in two years’ time.', [[2033]]],
    ['She moves up in 12 months’ time.', [[2032]]],
    ['She moves up the year after next.', [[2033]]],
    ['She moves up the season after next.', [[2033]]],
    ['She has it in the new year.', [[2032]]],
    ['She has it for the new season.', [[2032]]],
    ['She has it for the season ahead.', [[2032]]],
    // What only looks like it
    ['She won in two years what others never win.', []],
    ['Her first win in two years’ racing', []],
    ['It was three years from start to finish.', []],
    ['It is a new season for her.', []],
    ['She raced on the New Year’s Day card.', []],
    ['She had one car for the season ahead of her mate.', []],
  ])('%s', (text, seasons) => {
    expect(seasonsOn('2031-08-20', text)).toEqual(seasons);
  });

  it.each([
    ['2031-01-20', [[2031]]],
    // It may be either.
    ['2031-05-20', []],
    ['2031-12-20', [[2032]]],
  ])('the new season, told on %s', (published, seasons) => {
    expect(seasonsOn(published, 'She has it for the new season.')).toEqual(seasons);
  });
});
