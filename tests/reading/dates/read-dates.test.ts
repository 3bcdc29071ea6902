import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateMention } from '../../../src/reading/dates/date-mention.js';
import { DATE_RULES, readDates } from '../../../src/reading/dates/read-dates.js';

/** A mention in short: "words: 2025-02-15 (back 2025-02-08)", "words: 2025-02-14..2025-02-16", "words: 2023 2024". */
function inShort(text: string, mention: DateMention): string {
  const words = `${text.slice(mention.start, mention.end)}: `;
  if (mention.kind === 'season') {
    const limits = (['since', 'through', 'after'] as const)
      .filter((limit) => mention[limit] !== undefined)
      .map((limit) => `${limit} ${mention[limit]}`);
    return words + [...mention.seasons, ...limits].join(' ');
  }
  const bound = mention.bound ? `${mention.bound} ` : '';
  if (mention.kind === 'day') return words + bound + mention.date + (mention.past ? ` (back ${mention.past})` : '');
  const back = mention.past ? ` (back ${mention.past.from}..${mention.past.to})` : '';
  return `${words}${bound}${mention.from}..${mention.to}${back}`;
}

function read(text: string, published: string): string[] {
  return readDates(text, published).map((mention) => inShort(text, mention));
}

// 2024-03-15 is a Friday, 2025-01-20 a Monday, 2024-10-04 a Friday, 2025-08-18 a Monday.
describe('readDates', () => {
  it.each<[string, string, string[]]>([
    // Days by month
    ['2025-01-20', 'She races at Volusia on Feb. 14.', ['Feb. 14: 2025-02-14']],
    ['2025-01-20', 'February 14: Volusia', ['February 14: 2025-02-14']],
    ['2025-01-20', 'The opener on 14 February is hers', ['14 February: 2025-02-14']],
    ['2025-01-20', 'on the 14th of February', ['14th of February: 2025-02-14']],
    ['2025-01-20', 'on February 14th in Volusia', ['February 14th: 2025-02-14']],
    ['2025-01-20', 'It was signed on Feb. 14, 2024, in Ohio', ['Feb. 14, 2024: 2024-02-14']],
    ['2025-01-20', 'ELKO, Minn. (March 8, 2025) - A day', ['March 8, 2025: 2025-03-08']],
    ['2025-01-20', 'Friday, Feb. 14 is the day', ['Friday, Feb. 14: 2025-02-14']],
    ['2025-01-20', 'Saturday night (Feb. 15)', ['Saturday night (Feb. 15: 2025-02-15']],
    ['2025-01-20', 'next Saturday, Feb. 1', ['next Saturday, Feb. 1: 2025-02-01']],
    ['2025-01-20', 'Sat., Feb. 15 - Volusia', ['Sat., Feb. 15: 2025-02-15']],
    ['2025-01-20', 'Sunday 14 September', ['Sunday 14 September: 2025-09-14']],
    ['2025-01-20', 'the race on Feb. 14 (Friday)', ['Feb. 14 (Friday): 2025-02-14']],
    ['2024-12-20', 'Friday, Jan. 10 at Tulsa', ['Friday, Jan. 10: 2025-01-10']],
    ['2024-12-20', 'on Jan. 10', ['Jan. 10: 2025-01-10 (back 2024-01-10)']],
    ['2025-01-20', 'they won on Nov. 2', ['Nov. 2: 2025-11-02 (back 2024-11-02)']],
    ['2024-10-04', 'on Sept. 24 at Salem', ['Sept. 24: 2024-09-24']],
    ['2024-10-04', 'on Feb. 29 at Salem', ['Feb. 29: 2024-02-29']],
    ['2025-01-20', 'born 1999-07-04 in Salem', ['1999-07-04: 1999-07-04']],
    ['2025-01-20', 'dated 2/15/2025', ['2/15/2025: 2025-02-15']],
    [
      '2025-01-20',
      'at Elko on May 3 and 10',
      ['May 3: 2025-05-03 (back 2024-05-03)', '10: 2025-05-10 (back 2024-05-10)'],
    ],
    ['2025-01-20', 'on March 5, 12 and 19.', ['March 5: 2025-03-05', '12: 2025-03-12', '19: 2025-03-19']],
    ['2025-01-20', 'Aug. 2 last year', ['Aug. 2 last year: 2024-08-02']],
    ['2025-01-20', 'until Feb. 28', ['Feb. 28: until 2025-02-28']],
    ['2025-01-20', 'starting on Feb. 28', ['Feb. 28: from 2025-02-28']],
    // Ranges
    ['2025-01-20', 'Feb. 16-18 at Elko', ['Feb. 16-18: 2025-02-16..2025-02-18']],
    ['2025-01-20', 'from Feb. 16 to 18, 2026', ['Feb. 16 to 18, 2026: from 2026-02-16..2026-02-18']],
    ['2025-01-20', 'Feb. 27–March 2', ['Feb. 27–March 2: 2025-02-27..2025-03-02']],
    ['2025-01-20', '7-9 March', ['7-9 March: 2025-03-07..2025-03-09']],
    ['2024-12-20', 'Dec. 30 - Jan. 2 in Tulsa', ['Dec. 30 - Jan. 2: 2024-12-30..2025-01-02']],
    ['2024-03-15', 'Friday through Sunday', ['Friday through Sunday: 2024-03-15..2024-03-17']],
    [
      '2025-01-20',
      'ran Friday through Sunday',
      ['Friday through Sunday: 2025-01-24..2025-01-26 (back 2025-01-17..2025-01-19)'],
    ],
    // Weekdays
    ['2024-03-15', 'She debuts next Saturday', ['next Saturday: 2024-03-23']],
    ['2024-03-15', 'this Saturday’s race', ['this Saturday: 2024-03-16']],
    ['2024-03-15', 'It rained on Saturday', ['Saturday: 2024-03-16 (back 2024-03-09)']],
    ['2024-03-15', 'the team said Friday', ['Friday: 2024-03-15']],
    ['2024-03-15', 'last Friday in Elko', ['last Friday: 2024-03-08']],
    ['2024-03-15', 'last Saturday in Elko', ['last Saturday: 2024-03-09']],
    ['2024-03-15', 'a week from Saturday', ['a week from Saturday: 2024-03-23']],
    ['2024-03-15', 'Thursday night at Elko', ['Thursday: 2024-03-21 (back 2024-03-14)']],
    ['2024-03-15', 'TUESDAY is media day', ['TUESDAY: 2024-03-19 (back 2024-03-12)']],
    // Near days
    ['2024-03-15', 'named tomorrow', ['tomorrow: 2024-03-16']],
    ['2024-03-15', 'The team today named her', ['today: 2024-03-15']],
    ['2024-03-15', 'under the lights tonight', ['tonight: 2024-03-15']],
    ['2024-02-29', 'as of yesterday', ['yesterday: 2024-02-28']],
    ['2024-03-02', 'three days ago', ['three days ago: 2024-02-28']],
    ['2025-01-20', 'Elko is on Feb. 2, Salem two weeks later', ['Feb. 2: 2025-02-02', 'two weeks later: 2025-02-16']],
    [
      '2025-08-18',
      'this Sunday at Elko and the finale a week later',
      ['this Sunday: 2025-08-24', 'a week later: 2025-08-31'],
    ],
    ['2025-01-20', 'on Feb. 22 and the race the day before,', ['Feb. 22: 2025-02-22', 'the day before: 2025-02-21']],
    [
      '2025-01-20',
      'on Friday, April 11, and in Sunday’s race',
      ['Friday, April 11: 2025-04-11', 'Sunday: 2025-04-13 (back 2025-01-19)'],
    ],
    ['2025-01-20', 'the day before the race', []],
    ['2025-01-20', 'on Feb. 2 and the following Saturday', ['Feb. 2: 2025-02-02', 'following Saturday: 2025-02-08']],
    ['2025-01-20', 'on Feb. 2, and the next day', ['Feb. 2: 2025-02-02', 'next day: 2025-02-03']],
    // Weekends, weeks, months
    ['2024-03-15', 'this weekend at Elko', ['this weekend: 2024-03-15..2024-03-17']],
    ['2025-01-20', 'this weekend at Elko', ['this weekend: 2025-01-24..2025-01-26']],
    ['2024-03-15', 'next weekend', ['next weekend: 2024-03-22..2024-03-24']],
    ['2025-01-20', 'last weekend', ['last weekend: 2025-01-17..2025-01-19']],
    ['2025-01-20', 'over the weekend', ['weekend: 2025-01-24..2025-01-26 (back 2025-01-17..2025-01-19)']],
    ['2025-01-20', 'the weekend of March 8', ['weekend of March 8: 2025-03-07..2025-03-09']],
    ['2025-01-20', 'next week', ['next week: 2025-01-27..2025-02-02']],
    ['2024-12-20', 'next month', ['next month: 2025-01-01..2025-01-31']],
    ['2024-12-20', 'over the next three weeks', ['over the next three weeks: 2024-12-20..2025-01-10']],
    ['2024-12-20', 'in the coming 10 days', ['in the coming 10 days: 2024-12-20..2024-12-30']],
    ['2024-12-20', 'over the next few weeks', []],
    ['2024-12-20', 'over the last three weeks', []],
    ['2025-01-20', 'at Elko last month', ['last month: 2024-12-01..2024-12-31']],
    ['2024-03-15', 'at Salem in October', ['October: 2024-10-01..2024-10-31 (back 2023-10-01..2023-10-31)']],
    ['2024-03-15', 'October’s race', ['October: 2024-10-01..2024-10-31 (back 2023-10-01..2023-10-31)']],
    ['2025-08-18', 'third at Elko in August', ['August: 2025-08-01..2025-08-31']],
    ['2025-01-20', 'early October', ['early October: 2025-10-01..2025-10-10 (back 2024-10-01..2024-10-10)']],
    ['2025-08-18', 'in mid-September', ['mid-September: 2025-09-11..2025-09-20']],
    ['2025-01-20', 'late in February', ['late in February: 2025-02-21..2025-02-28']],
    ['2025-01-20', 'in October 2023', ['October 2023: 2023-10-01..2023-10-31']],
    ['2025-01-15', 'came in November last year', ['November last year: 2024-11-01..2024-11-30']],
    ['2025-08-18', 'signed last September', ['last September: 2024-09-01..2024-09-30']],
    ['2024-10-04', 'next March', ['next March: 2025-03-01..2025-03-31']],
    ['2025-01-20', 'a car in May', ['May: 2025-05-01..2025-05-31 (back 2024-05-01..2024-05-31)']],
    [
      '2025-09-18',
      'signed in August. This year has been long',
      ['August: 2026-08-01..2026-08-31 (back 2025-08-01..2025-08-31)', 'This year: 2025'],
    ],
    ['2024-12-04', 'at Elko (Oct. 11)', ['Oct. 11: 2025-10-11 (back 2024-10-11)']],
    ['2025-08-18', 'since June', ['June: since 2026-06-01..2026-06-30 (back 2025-06-01..2025-06-30)']],
    // Seasons
    ['2024-07-03', 'drives in 2025', ['2025: 2025']],
    ['2024-07-03', 'the 2025 ARCA season', ['2025: 2025']],
    ['2024-07-03', 'no plans for next season', ['next season: 2025']],
    ['2024-07-03', 'next year’s car', ['next year: 2025']],
    ['2024-07-03', 'a rookie this year', ['this year: 2024']],
    ['2024-07-03', 'this ARCA Menards Series season', ['this ARCA Menards Series season: 2024']],
    ['2024-07-03', 'fifth last season', ['last season: 2023']],
    ['2024-11-20', 'this past season', ['this past season: 2024']],
    ['2024-11-20', 'the upcoming season', ['upcoming season: 2025']],
    ['2024-07-03', 'in 2022 and 2023', ['2022 and 2023: 2022 2023']],
    ['2024-07-03', 'titles in 2013, 2014 and 2019', ['2013, 2014 and 2019: 2013 2014 2019']],
    ['2024-07-03', 'in 2021, ’22 and ’23', ['2021, ’22 and ’23: 2021 2022 2023']],
    ['2024-07-03', 'the 2022-24 seasons', ['2022-24: 2022 2023 2024']],
    ['2024-07-03', 'from 2019 to 2021', ['2019 to 2021: 2019 2020 2021 since 2019 through 2021']],
    ['2024-07-03', 'between 2019 and 2021', ['2019 and 2021: 2019 2020 2021 since 2019 through 2021']],
    ['2024-07-03', 'there since 2022', ['2022: 2022 2023 2024 since 2022']],
    ['2024-07-03', 'there since last year', ['last year: 2023 2024 since 2023']],
    ['2024-07-03', 'from 2026', ['2026: 2026 since 2026']],
    ['2024-07-03', 'beginning with the 2025 season', ['2025: 2025 since 2025']],
    ['2025-08-18', 'as of next season', ['next season: 2026 since 2026']],
    ['2024-07-03', 'for 2026 and beyond', ['2026: 2026 since 2026']],
    ['2024-07-03', 'goes through 2027', ['2027: through 2027']],
    ['2024-07-03', 'until at least the end of 2026', ['2026: through 2026']],
    ['2024-07-03', 'a deal through next season', ['next season: through 2025']],
    ['2024-07-03', 'leaves after the 2024 season', ['2024: after 2024']],
    ['2024-07-03', 'out at the end of this season', ['this season: 2024 after 2024']],
    ['2024-07-03', 'the rest of the season', ['rest of the season: 2024']],
    ['2024-07-03', 'the rest of the NASCAR Truck Series season', ['rest of the NASCAR Truck Series season: 2024']],
    ['2024-07-03', 'leaves at season’s end', ['season’s end: 2024 after 2024']],
    ['2024-12-04', 'that car in ’25', ['’25: 2025']],
    ['2024-12-04', "the middle of '23.", ["'23: 2023"]],
    ['2024-12-04', 'the past two seasons', ['past two seasons: 2023 2024']],
    ['2025-01-20', 'the last three years', ['last three years: 2022 2023 2024']],
    ['2024-12-04', 'the next two years', ['next two years: 2025 2026']],
    ['2025-09-09', 'this race a year ago', ['a year ago: 2024']],
    [
      '2025-09-09',
      'Twelve months ago he was at Northline in those days',
      ['Twelve months ago: 2024', 'those days: 2024'],
    ],
    ['2025-08-11', 'crowned last fall', ['last fall: 2024']],
    ['2025-09-09', 'joined in 2018 and left two years later', ['2018: 2018', 'two years later: 2020']],
    ['2025-09-09', 'won in 2018 and was third that year', ['2018: 2018', 'that year: 2018']],
    ['2025-09-09', 'won in 2018, was third the following season', ['2018: 2018', 'following season: 2019']],
    // Several in one text
    [
      '2025-01-20',
      'Back in 2023 she ran two: Feb. 18 and, in late July, Elko.',
      ['2023: 2023', 'Feb. 18: 2025-02-18', 'late July: 2025-07-21..2025-07-31 (back 2024-07-21..2024-07-31)'],
    ],
  ])('%s: %s', (published, text, expected) => {
    expect(read(text, published)).toEqual(expected);
  });

  it.each([
    ['a crowd of 2,025'],
    ['after 2012 laps'],
    ['the No. 2024 box'],
    ['No. 2025'],
    ['for $2025 a head'],
    ['the 2000s and the 1990s'],
    ['an F-2000 and a USF Pro 2000 race'],
    ['a 1812km race'],
    ['she may 3 times'],
    ['they march 5 abreast'],
    ['a 14-lap run in the No. 14'],
    ['May drove the car'],
    ['June Hart and April Voss won'],
    ['Feb. 30 and April 31'],
    ['with April Voss, for May Hart'],
    ['2/3/2025'],
    ['on 3/4 throttle'],
    ['the fall race and the summer break'],
    ['late in the race, early on pit road'],
    ['a week later'],
    ['that year and the following season'],
    ['in his third year with the team for two seasons'],
    ['Sundays are for racing'],
    ['the sun sat on the wall'],
    ['Black Friday sale'],
    ['a third win in seven days'],
    ['as USA Today wrote'],
    ['he said ’25 laps to go’'],
    ['Marching on, Mayfield and Augusta'],
    ['20255 fans, 12025 seats'],
    ['the next lap and this one, the last corner'],
    ['at 2024.5 rpm'],
    ['later, two ago'],
    ['the season opener and the year’s best'],
  ])('finds no time in: %s', (text) => {
    expect(read(text, '2025-01-20')).toEqual([]);
  });

  it('counts from the mentions of earlier sentences', () => {
    const earlier = readDates('The Elko race is on Feb. 2.', '2025-01-20');
    const text = 'Salem follows two weeks later.';
    expect(readDates(text, '2025-01-20', earlier).map((mention) => inShort(text, mention))).toEqual([
      'two weeks later: 2025-02-16',
    ]);
  });

  it.each(
    DATE_RULES.filter(({ example }) => example !== '10' && !example.includes('\n')).map(
      (rule) => [rule.name, rule.example] as const,
    ),
  )('%s reads its example: %s', (_, example) => {
    const text = `It began on Feb. 2, 2024, and ${example} it went on`;
    const last = readDates(text, '2025-01-20').at(-1);
    // "the year after,": the comma is none of its words.
    expect(last && example.replace(/,$/, '').endsWith(text.slice(last.start, last.end))).toBe(true);
  });

  const words = fc.constantFrom(
    ...['Feb.', 'May', 'march', '14', '2025', '’25', 'next', 'last', 'Saturday', 'weekend', 'season', 'a week later'],
    ...[
      'two',
      'years',
      'ago',
      'that',
      'year',
      '-',
      ' ',
      ',',
      ' and ',
      'through',
      'since',
      'the',
      'é',
      '31',
      'early',
      '(',
    ],
  );

  it('never throws, and gives spans in order within any text, with real days', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((all) => all.join(' ')),
        ),
        (text) => {
          let end = 0;
          for (const mention of readDates(text, '2024-02-29')) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(mention.end).toBeLessThanOrEqual(text.length);
            end = mention.end;
            if (mention.kind === 'day') expect(new Date(mention.date).toISOString().slice(0, 10)).toBe(mention.date);
            if (mention.kind === 'window') expect(mention.from <= mention.to).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives the same mentions whatever stands far before and after', () => {
    const text = 'on Feb. 14 and in 2026';
    const padded = `${'x. '.repeat(50)}${text}${' x.'.repeat(50)}`;
    expect(read(padded, '2025-01-20')).toEqual(read(text, '2025-01-20'));
  });

  it.each([
    'Feb. ',
    'Feb. 14, 16, 18, ',
    '2001, 2002, ',
    '2001 and 2002 and ',
    'this A A A A A ',
    'the A season ',
    'a week later ',
    'Saturday, ',
    'since the end of the ',
    '’25 ',
    '1',
    '1 ',
    'late in ',
    'weekend of ',
    'A',
    ' ',
  ])('comes to an end with a very long text of: %s', (part) => {
    // Linear, this takes a moment; with a pattern that backtracks it would not end before the test is given up.
    const text = part.repeat(250_000 / part.length);
    for (const { start, end } of readDates(text, '2025-01-20')) expect(text.slice(start, end).trim()).not.toBe('');
  });
});
