import { describe, expect, it } from 'vitest';
import { parseCorrections } from '../../src/corrections/parse-corrections.js';
import { buildRoster } from '../../src/roster/build-roster.js';
import type { Setting } from '../../src/routing/create-router.js';
import { correctionsFrom } from '../corrections/corrections-from.js';
import { article, sure } from '../roster/news.js';
import { ask, lines, linesOf, press } from './ask.js';
import { CLAIMS } from './paddock.js';

const ROOKIE = article(
  '2031-02-01',
  [
    sure('ride', { driver: 'Ann R. Example', team: 'Bluebird Racing', series: 'truck', season: 2031, number: '38' }),
    sure('ride', { driver: 'Bo Sample Jr.', team: 'Bluebird Racing', series: 'truck', season: 2031, number: '39' }),
  ],
  '2031-02-01-trucks',
);

function settingWith(text: string): Setting {
  return { roster: buildRoster([...CLAIMS, ...ROOKIE], [], correctionsFrom(text)), today: '2031-03-10', refusals: [] };
}

/** The lines behind `Why?`, without the title and the footer, if there is one. */
async function why(call: string, setting: Setting): Promise<string[]> {
  const { reply } = await press(await ask(call, setting), 'Why?', setting);
  return lines(reply)
    .slice(1)
    .filter((line) => !line.startsWith('Newest '));
}

const reject = (given: string, reason = 'The paper took it back.') => `- reject: {${given}}\n  reason: ${reason}\n`;

describe('a claim that was set aside', () => {
  const GONE = settingWith(reject('article: 2031-01-10-winter-news, number: 71'));
  const TOLD = [
    'Set aside by the operator of this bot',
    'The paper took it back. · 10 Jan 2031, winter-news: “Example will drive the No. 71 for Heron in 2031.”',
    'The paper took it back. · 10 Jan 2031, winter-news: “The No. 71 is hers.”',
  ];

  it.each([
    '/driver name:Ann Example',
    '/history driver:Ann Example',
    '/team name:Heron Motorsports',
    '/moves',
    '/moves team:Heron Motorsports series:Cup Series',
    '/grid series:Cup Series',
  ])('is told with the reason behind Why? of %s', async (call) => {
    const told = await why(call, GONE);
    for (const line of TOLD) expect(told).toContain(line);
    expect(told.join('\n')).not.toContain('> Example will drive the No. 71');
  });

  it.each([
    '/driver name:Dee Young',
    '/team name:Bluebird Racing',
    '/car number:38',
    '/grid series:Truck Series',
    '/moves series:Truck Series',
    '/schedule driver:Dee Young',
  ])('is no matter of %s', async (call) => {
    const reply = await ask(call, GONE);
    const told = await press(reply, 'Why?', GONE).then(
      ({ reply: behind }) => lines(behind),
      () => [],
    );
    expect(told.join('\n')).not.toContain('Set aside');
  });

  it('shows on no page', async () => {
    expect((await linesOf('/driver name:Ann Example', GONE)).join('\n')).not.toContain('71');
    expect(await linesOf('/car number:71', GONE)).toEqual([
      'Nothing told of a No. 71',
      'No article I have read mentions that number.',
      'The operator of this bot set aside what an article says: The paper took it back.',
      expect.stringContaining('Newest article'),
    ]);
  });

  it('is told where a driver, a team or a race is known by nothing else', async () => {
    const setting = settingWith(reject('driver: Dee Young'));
    const told = 'The operator of this bot set aside what an article says: The paper took it back.';
    expect(await linesOf('/driver name:dee young', setting)).toContain(told);
    expect(await linesOf('/schedule track:Phoenix Raceway', setting)).toContain(told);
    expect(await linesOf('/driver name:Dee Old', setting)).not.toContain(told);
  });

  it('has its Why? also where nothing is left to tell', async () => {
    const setting = settingWith(reject('kind: start, season: 2031'));
    expect(await why('/schedule driver:Bo Sample', setting)).toEqual([
      'There is nothing behind this answer: no article says anything about it.',
      'Set aside by the operator of this bot',
      'The paper took it back. · 5 Mar 2031, spring-dates',
    ]);
  });

  it('of another day is not told yet', async () => {
    const reply = await ask('/driver name:Ann Example as_of:2030-12-31', GONE);
    expect(lines((await press(reply, 'Why?', GONE)).reply).join('\n')).not.toContain('Set aside');
  });

  it('is counted in /sources', async () => {
    expect(await linesOf('/sources', GONE)).toContain(
      'Fri 10 January 2031 · winter-news · 1 deal, 1 alliance, 4 set aside by the operator of this bot',
    );
  });
});

describe('what the operator states', () => {
  const SEAT = 'kind: ride, driver: Mia Torres, team: Heron Motorsports, series: Cup Series, season: 2031, number: 07';
  const STATED = settingWith(`- state: {${SEAT}}\n  said: 2031-03-08\n  reason: "The team *told* us: by mail."\n`);

  it('is no word of an article', async () => {
    expect((await linesOf('/driver name:Mia Torres', STATED)).slice(0, 4)).toEqual([
      'Mia Torres',
      'No. 07 Heron Motorsports · Cup Series 2031',
      'Stated by the operator of this bot, 8 Mar 2031',
      'Newest word, of the operator of this bot: Sat 8 March 2031, 2 days old',
    ]);
    expect(await why('/driver name:Mia Torres', STATED)).toEqual([
      'No article is behind this answer, only the operator of this bot.',
      'Stated by the operator of this bot, Sat 8 March 2031',
      '> The team *told* us: by mail.',
    ]);
  });

  it('stands beside what articles say', async () => {
    expect(await linesOf('/team name:Heron Motorsports', STATED)).toContain(
      'Said by 1 article and by the operator of this bot, 10 Jan 2031 to 8 Mar 2031',
    );
    const told = await why('/team name:Heron Motorsports', STATED);
    expect(told[0]).toMatch(/^\d+ sentences from 3 articles, newest first\.$/);
    expect(told).toContain('Stated by the operator of this bot, Sat 8 March 2031');
    for (const call of ['/car number:07', '/grid series:Cup Series', '/schedule', '/ask question:who drives the 07?']) {
      const behind = (await press(await ask(call, STATED), 'Why?', STATED)).reply;
      expect(lines(behind).includes('> The team *told* us: by mail.'), call).toBe(call !== '/schedule');
    }
  });

  it('is told apart from articles in /sources, and where a name is not known', async () => {
    const told = await linesOf('/sources', STATED);
    expect(told.slice(1, 3)).toEqual([
      expect.stringMatching(/^4 articles, .* The newest is of Wed 5 March 2031\.$/),
      'Sat 8 March 2031 · stated by the operator of this bot · 1 seat',
    ]);
    expect(told.at(-1)).toContain('Newest article: Wed 5 March 2031');
    expect(await linesOf('/driver name:Xyz Qqqqq', STATED)).toContain('Newest article I have read: Wed 5 March 2031');
  });

  it('is not known before its day', async () => {
    expect((await linesOf('/driver name:Mia Torres as_of:2031-03-07', STATED))[0]).toBe('No driver called Mia Torres');
  });
});

describe('corrected names', () => {
  const NAMES = settingWith(
    '- same: [Ann Example, Ann R. Example]\n  shown: Ann Example\n  reason: One driver.\n' +
      '- different: [Bo Sample, Bo Sample Jr.]\n  reason: Father and son.\n' +
      '- same: [Bluebird Racing, Heron Motorsports]\n  shown: Heron Motorsports\n  reason: Renamed.\n',
  );

  it('are told with the reasons wherever one of them is named', async () => {
    const [one, two, renamed] = [
      ['Taken for one by the operator of this bot', 'One driver. · Ann Example, Ann R. Example'],
      ['Kept apart by the operator of this bot', 'Father and son. · Bo Sample, Bo Sample Jr.'],
      ['Taken for one by the operator of this bot', 'Renamed. · Bluebird Racing, Heron Motorsports'],
    ];
    const expected: [string, (string[] | undefined)[]][] = [
      ['/driver name:Ann R. Example', [one, renamed]],
      ['/driver name:Bo Sample', [two, renamed]],
      ['/driver name:Bo Sample Jr.', [two, renamed]],
      ['/team name:Bluebird Racing', [one, two, renamed]],
      ['/grid series:Truck Series', [one, two, renamed]],
      ['/car number:39', [two, renamed]],
      ['/schedule driver:Dee Young', [renamed]],
    ];
    for (const [call, told] of expected) {
      const behind = await why(call, NAMES);
      for (const lines of [one, two, renamed]) {
        for (const line of lines?.slice(1) ?? [])
          expect(behind.includes(line), `${call}: ${line}`).toBe(told.includes(lines));
      }
      for (const line of told.flat()) expect(behind).toContain(line);
    }
  });

  it('have both seats on one page, under the name to be shown', async () => {
    expect((await linesOf('/driver name:Ann R. Example', NAMES)).slice(0, 3)).toEqual([
      'Ann Example',
      expect.stringMatching(/^No\. 71 Heron Motorsports Chevrolet · Cup Series 2031/),
      'No. 38 Heron Motorsports · Truck Series 2031',
    ]);
  });
});

it('mistakes and entries that change nothing stand in /sources', async () => {
  const { corrections, refusals } = parseCorrections(
    '- same: [A, B]\n- reject: {team: None}\n  reason: x',
    'corrections.yaml',
  );
  const roster = buildRoster(CLAIMS, [], corrections);
  const setting = { roster, today: '2031-03-10', refusals };
  expect((await linesOf('/sources', setting)).join('\n')).toContain(
    'corrections.yaml · line 1, entry 1: "reason" is missing',
  );
});
