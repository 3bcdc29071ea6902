import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/reading/dates/read-dates.js';

const days = (text: string): readonly string[] =>
  readDates(text, '2026-02-06').map((mention) => (mention.kind === 'day' ? mention.date : mention.kind));

describe('a day with a slash and no year', () => {
  it.each([
    ['4/5 Martinsville\n5/18 Dover', ['2026-04-05', '2026-05-18']],
    ['• 4/5 – Martinsville\n• 5/18 – Dover', ['2026-04-05', '2026-05-18']],
    ['Her races:\n- 4/5: Martinsville\n- 5/18: Dover', ['2026-04-05', '2026-05-18']],
    ['5/4 Imola\n18/5 Monza', ['2026-04-05', '2026-05-18']],
  ])('is read in a list that tells whether the month comes first: %j', (text, read) => {
    expect(days(text)).toEqual(read);
  });

  it.each([
    '4/5 Martinsville\n6/7 Dover',
    '4/5 Martinsville',
    '4/5 Martinsville\n18/5 Dover\n5/19 Iowa',
    'She led 4/5 Martinsville laps and 5/18 Dover laps.',
    '1/ Here is a thread on Martinsville.\n2/ And on Dover.',
    '4/5 of the cars\n5/18 of the crews',
  ])('is none where nothing tells, or no list is: %j', (text) => {
    expect(days(text)).toEqual([]);
  });
});
