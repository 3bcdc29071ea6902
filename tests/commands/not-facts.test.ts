import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { article, denial, rumour, sure } from '../roster/news.js';
import { ask, lines, linesOf, press } from './ask.js';
import { settingOn } from './paddock.js';

const CUP = { series: 'cup', season: 2026 };
const NORTHLINE = { ...CUP, team: 'Northline Racing' };
const PINECREST = { ...CUP, team: 'Pinecrest Motorsports' };

const COLOURS = { fact: 0x2f80ed, rumour: 0xf2a93b, cold: 0xc7ccd4, disputed: 0x9b51e0 };

/** The lines under a heading, up to the next blank field. */
async function under(heading: string, call: string, day: string, claims: Parameters<typeof settingOn>[1]) {
  const [embed] = (await ask(call, settingOn(day, claims))).embeds;
  return embed?.fields
    ?.find(({ name }) => name === heading)
    ?.value.replaceAll('**', '')
    .split('\n');
}

describe('a rumour', () => {
  const first = article('2025-05-03', [rumour('ride', { driver: 'Ava Stone', ...NORTHLINE, number: '12' })]);
  const again = article('2025-06-01', [rumour('ride', { driver: 'Ava Stone', ...NORTHLINE, number: '12' })]);
  const pages = [
    '/driver name:Ava Stone',
    '/team name:Northline Racing',
    '/car number:12 season:2026',
    '/grid series:Cup season:2026',
  ];

  it.each(pages)('shows on %s since when, how old, how often and when last', async (call) => {
    expect(await linesOf(call, settingOn('2025-05-04', first))).toContainEqual(
      expect.stringMatching(/No\. 12 Northline Racing · Cup Series 2026 \(first 3 May 2025, 1 day old, 1 article\)$/),
    );
    expect(await linesOf(call, settingOn('2025-06-12', [...first, ...again]))).toContainEqual(
      expect.stringMatching(/\(first 3 May 2025, 40 days old, 2 articles, last 1 Jun 2025\)$/),
    );
  });

  it.each(pages)(
    'that nobody repeated is shown on %s as gone cold, apart, and never as a rumour that is open',
    async (call) => {
      const told = await linesOf(call, settingOn('2026-03-01', [...first, ...again]));
      expect(told.some((line) => line.includes('not confirmed'))).toBe(false);
      expect(told).toContain('⚪ Rumours gone cold');
      expect(told).toContainEqual(
        expect.stringMatching(
          /nobody has repeated it since 1 Jun 2025 \(first 3 May 2025, 2 articles, last 1 Jun 2025\)$/,
        ),
      );
    },
  );

  it('has a colour while it is open, and another once it is cold', async () => {
    const colour = async (day: string) => (await ask('/driver name:Ava Stone', settingOn(day, first))).embeds[0]?.color;
    expect([await colour('2025-05-04'), await colour('2026-03-01')]).toEqual([COLOURS.rumour, COLOURS.cold]);
  });

  it('that came true is told with the seat, and how long it took', async () => {
    const signed = article('2025-07-14', [sure('ride', { driver: 'Ava Stone', ...NORTHLINE, number: '12' })]);
    const claims = [...first, ...again, ...signed];
    const seat = 'No. 12 Northline Racing · Cup Series 2026 · first rumoured 3 May 2025, confirmed 72 days later';
    expect(await under('Next', '/driver name:Ava Stone', '2025-08-01', claims)).toEqual([seat]);
    expect(await under('Next', '/driver name:Ava Stone', '2025-08-01', signed)).toEqual([
      'No. 12 Northline Racing · Cup Series 2026',
    ]);
    const told = await linesOf('/driver name:Ava Stone', settingOn('2025-08-01', claims));
    expect(told.some((line) => /not confirmed|gone cold/.test(line))).toBe(false);
  });

  it('of a departure that came true is told with that', async () => {
    const exit = { driver: 'Dan Marsh', team: 'Northline Racing', season: 2025 };
    const claims = [...article('2025-05-03', [rumour('exit', exit)]), ...article('2025-05-04', [sure('exit', exit)])];
    expect((await linesOf('/driver name:Dan Marsh', settingOn('2025-06-01', claims)))[1]).toBe(
      'Leaving Northline Racing, last season 2025 · first rumoured 3 May 2025, confirmed 1 day later',
    );
  });

  it('that was denied is ruled out, with both days', async () => {
    const claims = [...first, ...article('2025-06-20', [denial('ride', { driver: 'Ava Stone', ...NORTHLINE })])];
    const line = 'Northline Racing · Cup Series 2026 (first rumoured 3 May 2025, denied 20 Jun 2025)';
    expect(await under('🔴 Ruled out', '/driver name:Ava Stone', '2025-07-01', claims)).toEqual([line]);
    expect(await under('🔴 Ruled out', '/team name:Northline Racing', '2025-07-01', claims)).toEqual([
      `Ava Stone · ${line}`,
    ]);
    const { reply } = await press(
      await ask('/car number:12', settingOn('2025-07-01', claims)),
      'Why?',
      settingOn('2025-07-01', claims),
    );
    expect(lines(reply)).toEqual(
      expect.arrayContaining(['> Sentence 0 of 2025-05-03.', '> Sentence 0 of 2025-06-20.']),
    );
  });

  it('that somebody else’s seat ended says whose', async () => {
    const claims = [
      ...first,
      ...article('2025-06-20', [sure('ride', { driver: 'Ben Carter', ...NORTHLINE, number: '12' })]),
    ];
    expect(await under('⚪ Rumours gone cold', '/driver name:Ava Stone', '2025-07-01', claims)).toEqual([
      'No. 12 Northline Racing · Cup Series 2026 · the seat went to Ben Carter (first 3 May 2025, 1 article)',
    ]);
  });

  it('that went cold is told as such where a question asks for it', async () => {
    const cold =
      'Rumour gone cold: No. 12 Northline Racing · Cup Series 2026 · nobody has repeated it since 3 May 2025 (first 3 May 2025, 1 article)';
    const open =
      'Rumour, not confirmed: No. 12 Northline Racing · Cup Series 2026 (first 3 May 2025, 1 day old, 1 article)';
    const short = async (question: string, day: string) =>
      (await linesOf(`/ask question:${question}`, settingOn(day, first)))[1];
    expect(await short('any rumours about Ava Stone?', '2025-05-04')).toBe(open);
    expect(await short('any rumours about Ava Stone?', '2026-02-01')).toBe(cold);
    expect(await short('is Ava Stone going to Northline?', '2026-02-01')).toBe(cold);
    expect(await short('is Ava Stone going to Northline?', '2025-05-04')).toMatch(/^Rumoured, not confirmed/);
  });

  it('stands in /moves with its life: open, true or cold', async () => {
    const before = article('2025-01-10', [
      sure('ride', { driver: 'Ava Stone', ...PINECREST, season: 2025, number: '5' }),
      sure('ride', { driver: 'Mia Torres', ...PINECREST, season: 2025, number: '6' }),
    ]);
    const other = article('2025-05-10', [rumour('ride', { driver: 'Mia Torres', ...NORTHLINE, number: '12' })]);
    const signed = article('2025-07-14', [sure('ride', { driver: 'Ava Stone', ...NORTHLINE, number: '12' })]);
    const moves = (day: string, options = '') =>
      linesOf(`/moves ${options}`, settingOn(day, [...before, ...first, ...other, ...signed]));
    expect(await moves('2025-05-13')).toEqual(
      expect.arrayContaining([
        'Since Mon 13 May 2024: 0 confirmed, 2 only rumoured. Newest first.',
        '3 May 2025 · Ava Stone to No. 12 Northline Racing · Cup Series 2026, from No. 5 Pinecrest Motorsports (10 days old, 1 article)',
      ]),
    );
    const cold =
      '10 May 2025 · Mia Torres to No. 12 Northline Racing · Cup Series 2026, from No. 6 Pinecrest Motorsports · the seat went to Ava Stone (1 article)';
    const after = await moves('2025-07-14');
    expect(after).toEqual(
      expect.arrayContaining([
        'Since Sun 14 July 2024: 1 confirmed, 0 only rumoured, 1 gone cold. Newest first.',
        '14 Jul 2025 · Ava Stone to No. 12 Northline Racing · Cup Series 2026, from No. 5 Pinecrest Motorsports · first rumoured 3 May 2025, confirmed 72 days later',
        '⚪ Rumours gone cold',
        cold,
      ]),
    );
    expect(await moves('2025-07-14', 'status:confirmed')).not.toContain(cold);
    expect(await moves('2025-07-14', 'status:rumored')).toContain(cold);
  });
});

describe('reports that disagree', () => {
  const claims = [
    ...article('2025-01-10', [sure('ride', { driver: 'Dan Marsh', ...PINECREST, season: 2025, number: '5' })]),
    ...article('2026-01-10', [sure('ride', { driver: 'Dan Marsh', ...NORTHLINE, number: '12' })], 'one'),
    ...article('2026-01-10', [sure('ride', { driver: 'Dan Marsh', ...NORTHLINE, number: '21' })], 'two'),
  ];
  const sides =
    'No. 12 Northline Racing · Cup Series 2026 (one, 10 Jan 2026) / No. 21 Northline Racing · Cup Series 2026 (two, 10 Jan 2026)';
  const named = sides.replaceAll('No. ', 'Dan Marsh · No. ');
  const on = settingOn('2026-02-01', claims);

  it.each([
    ['/driver name:Dan Marsh', `Reports disagree: ${sides}`],
    ['/car number:21', `Reports disagree: ${sides}`],
    ['/team name:Northline Racing', sides],
    ['/grid series:Cup', sides],
    ['/history driver:Dan Marsh', `Reports disagree: ${sides}`],
    ['/history number:12', `Reports disagree: ${sides}`],
  ])('are both told on %s, with their articles and days', async (call, line) => {
    const told = await linesOf(call, on);
    expect(told.some((each) => each === line || each === line.replace(sides, named))).toBe(true);
  });

  it.each(['/driver name:Dan Marsh', '/car number:21', '/team name:Northline Racing', '/grid series:Cup'])(
    'have a colour of their own on %s, until a later one puts them in order',
    async (call) => {
      expect((await ask(call, on)).embeds[0]?.color).toBe(COLOURS.disputed);
      const later = [
        ...claims,
        ...article('2026-01-20', [sure('ride', { driver: 'Dan Marsh', ...NORTHLINE, number: '21' })]),
      ];
      const settled = await ask(call, settingOn('2026-02-01', later));
      expect(settled.embeds[0]?.color).toBe(COLOURS.fact);
      expect(lines(settled).join()).not.toMatch(/disagree/);
    },
  );

  it('are no plain seats: not on the driver’s page, and marked in lists', async () => {
    expect((await linesOf('/driver name:Dan Marsh', on))[1]).toBe(`Reports disagree: ${sides}`);
    expect(await under('Cup Series 2026', '/team name:Northline Racing', '2026-02-01', claims)).toEqual([
      'No. 12 Dan Marsh · reports disagree',
      'No. 21 Dan Marsh · reports disagree',
    ]);
    for (const line of (await linesOf('/moves', on)).filter((each) => each.startsWith('10 Jan 2026'))) {
      expect(line).toMatch(/ · reports disagree$/);
    }
  });

  it.each([
    ['who drives the 21?', `Reports disagree: ${named}`],
    ['what number is Dan Marsh?', `Reports disagree: ${sides}`],
    ['does Dan Marsh drive the 12?', `Reports disagree: ${sides}`],
    ['who drives for Northline?', 'Dan Marsh (reports disagree)'],
  ])('are the short answer to "%s"', async (question, short) => {
    expect((await linesOf(`/ask question:${question}`, on))[1]?.replaceAll('Dan Marsh · ', '')).toBe(
      short.replaceAll('Dan Marsh · ', ''),
    );
  });

  it('are no plain seats in pictures either', () => {
    const pictureOf = (command: string, options: Record<string, string>) =>
      commands
        .find(({ definition }) => definition.name === command)
        ?.picture?.({ command, options }, { ...on, locale: 'en-US' });
    expect(pictureOf('team', { name: 'Northline Racing' })?.alt).toContain('Dan Marsh?');
    expect(pictureOf('grid', { series: 'cup' })?.alt).toContain('Dan Marsh?');
    // One seat is left, of which there is no picture.
    expect(pictureOf('driver', { name: 'Dan Marsh' })).toBeUndefined();
    expect(pictureOf('history', { driver: 'Dan Marsh' })).toBeUndefined();
  });

  it('rest on both articles', async () => {
    const { reply } = await press(await ask('/driver name:Dan Marsh', on), 'Why?', on);
    expect(lines(reply)).toEqual(expect.arrayContaining(['> Sentence 0 of one.', '> Sentence 0 of two.']));
  });
});

it('a race missed on a day that is not known is ruled out until its last day, and missed after it', async () => {
  const car = { ...NORTHLINE, driver: 'Dan Marsh', number: '12' };
  const claims = [
    ...article('2026-02-01', [sure('ride', car)]),
    ...article('2026-04-09', [
      denial('start', { ...car, track: 'Alder Speedway', from: '2026-04-01', to: '2026-04-30' }),
    ]),
  ];
  const told = async (day: string) => (await linesOf('/driver name:Dan Marsh', settingOn(day, claims))).join('\n');
  expect(await told('2026-04-20')).toMatch(/Ruled out\n.*Alder Speedway/);
  const after = await told('2026-05-20');
  expect(after).toMatch(/Races missed\n.*Alder Speedway/);
  expect(after).not.toContain('Ruled out');
});
