import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { loadFolder } from '../../src/articles/load-articles.js';
import { parseClaims } from '../../src/claims/claim-lines.js';
import { readArticle } from '../../src/reading/read-article.js';
import { buildRoster } from '../../src/roster/build-roster.js';
import { createRouter, type Setting } from '../../src/routing/create-router.js';
import { expectWithinLimits } from '../replies/within-limits.js';
import { article, denial, rumour, sure } from '../roster/news.js';
import { ask, lines, linesOf, press } from './ask.js';
import { CLAIMS, settingOn } from './paddock.js';

const LATER = { article: '2031-02-20-later-news', published: '2031-02-20', start: 0, end: 1 };

/** More news of the same paddock: a seat for next year, rumours, departures, a number without the word "replaces". */
const MORE = [
  { kind: 'ride', driver: 'Eve Best', team: 'Kestrel Racing', series: 'xfinity', season: 2031, number: '07' },
  { kind: 'ride', driver: 'Eve Best', team: 'Heron Motorsports', series: 'cup', season: 2032, number: '72' },
  { kind: 'exit', driver: 'Eve Best', team: 'Kestrel Racing', series: 'xfinity', season: 2031 },
  {
    kind: 'ride',
    driver: 'Fay O’Hara',
    team: 'Bluebird Racing',
    series: 'truck',
    season: 2031,
    number: '38',
    make: 'Ford',
  },
  { kind: 'ride', driver: 'Fay O’Hara', team: 'Kestrel Racing', series: 'xfinity', season: 2032, status: 'rumored' },
  { kind: 'ride', driver: 'José Ramón', team: 'Osprey Racing', series: 'cup', season: 2031, number: '4' },
  { kind: 'ride', driver: 'Gil Older', team: 'Osprey Racing', series: 'cup', season: 2030, number: '4' },
  { kind: 'ride', driver: 'Hal Twin', team: 'Osprey Racing', series: 'arca', season: 2031, number: '21' },
  { kind: 'ride', driver: 'Ida Twin', team: 'Osprey Racing', series: 'arca', season: 2031, number: '22' },
  { kind: 'ride', driver: 'Kit Osprey', team: 'Kestrel Racing', series: 'arca', season: 2031, number: '23' },
  {
    kind: 'crew',
    person: 'Lou Lookout',
    role: 'spotter',
    driver: 'José Ramón',
    team: 'Osprey Racing',
    number: '4',
    series: 'cup',
    season: 2031,
  },
  { kind: 'role', person: 'Zed Sample', role: 'president', team: 'Osprey Racing' },
  { kind: 'title', driver: 'José Ramón', series: 'xfinity', season: 2029, position: 3 },
].map((line) => JSON.stringify({ ...LATER, ...line }));

const paddock: Setting = settingOn('2031-03-10', [...CLAIMS, ...parseClaims(MORE.join('\n'), 'later')]);

/** Question, the call it became, and what the first line tells; nothing if the answer has no line of its own. */
type Row = readonly [question: string, call: string, first: RegExp | undefined];

const ANSWERED: readonly Row[] = [
  // Who drives a car
  ['who drives the 71?', '/car number:71', /^Ann Example$/],
  ['Who drives the #71', '/car number:71', /^Ann Example$/],
  ["who's in the 71 right now?", '/car number:71', /^Ann Example$/],
  ['driver of the No. 71', '/car number:71', /^Ann Example$/],
  ['WHO IS DRIVING CAR 71', '/car number:71', /^Ann Example$/],
  ["Hey Spotter, can you tell me who drives Heron's 71?", '/car number:71', /^Ann Example$/],
  ['who drives the 07', '/car number:07', /^Eve Best$/],
  ['who drove the 38 truck in 2030?', '/car number:38 series:Truck Series season:2030', /^Ann Example$/],
  ['Who will be in the #38 Cup car this season', '/car number:38 series:Cup Series season:2031', /^Bo Sample$/],
  ['who drives the 38', '/car number:38', /^Bo Sample in the Cup Series, Fay O’Hara in the Truck Series$/],
  ['who was in the 71 last year', '/car number:71 season:2030', undefined],
  ['who drove the 38 on 2 Oct 2030', '/car number:38 as_of:2030-10-02', /^Ann Example in the Truck Series$/],
  // What number, make, seat
  ['what number is Example?', '/driver name:Ann Example', /^No. 71 in the Cup Series$/],
  ['what number does dee young run in trucks', '/driver name:Dee Young', /^No. 7$/],
  ["jose ramon's number", '/driver name:José Ramón', /^No. 4 in the Cup Series$/],
  ['which number will bo sample have next year', '/driver name:Bo Sample season:2032', /^No article says\.$/],
  ['what make does O’Hara drive?', '/driver name:Fay O’Hara', /^Ford in the Truck Series$/],
  ['who does Ann Example drive for', '/driver name:Ann Example', undefined],
  ['what does ohara drive in xfinity', '/driver name:Fay O’Hara', /^No article says so\. Rumour, .* 2032 \(/],
  ['does Best have a ride for 2032?', '/driver name:Eve Best season:2032', undefined],
  // Where to
  ['where is Best going?', '/driver name:Eve Best', /^Next: No. 72 Heron Motorsports · Cup Series 2032$/],
  ["where's Eve Best headed next year?", '/driver name:Eve Best season:2032', /^Next: No. 72 Heron/],
  [
    'who is O’Hara signing with',
    '/driver name:Fay O’Hara',
    /^Nothing is confirmed. Rumoured: Kestrel Racing \(since 20 Feb 2031\)$/,
  ],
  [
    'Where is Gone going?',
    '/driver name:Cas Gone',
    /^Left Heron Motorsports after 2030 .* No article says where to\.$/,
  ],
  ['what is next for Ann Example', '/driver name:Ann Example', /^Ann Example to No\. 71 Heron Motorsports/],
  // Is X going to Y
  ['is Example going to Heron?', '/driver name:Ann Example', /^Yes: No. 71 Heron Motorsports/],
  ['is Best going to Heron', '/driver name:Eve Best', /^Yes: No. 72 Heron Motorsports · Cup Series 2032$/],
  ['has Example signed with Kestrel?', '/driver name:Ann Example', /^Yes: Multi-year deal with Kestrel Racing/],
  [
    'Is O’Hara joining Kestrel next year?',
    '/driver name:Fay O’Hara season:2032',
    /^Rumoured, not confirmed: since 20 Feb 2031\.$/,
  ],
  [
    'was Example linked to Heron on 1 november 2030?',
    '/driver name:Ann Example as_of:2030-11-01',
    /^Rumoured, not confirmed: since 1 Oct 2030\.$/,
  ],
  ['is Ann Example going to Bluebird Racing', '/driver name:Ann Example', /^No: ruled out on 1 Oct 2030\.$/],
  ['is Ramón going to Heron?', '/driver name:José Ramón', /^No article says so\.$/],
  [
    'does Gil Older still drive for Osprey',
    '/driver name:Gil Older',
    /^No article says so for the time asked about. Before: No. 4 Osprey Racing/,
  ],
  ['does Ann Example drive the 71?', '/driver name:Ann Example', /^Yes: No. 71/],
  ['is Bo Sample in the 71', '/driver name:Bo Sample', /^No article says so\.$/],
  ['is Best leaving Kestrel?', '/driver name:Eve Best', /^Yes: Leaving Kestrel Racing, last season 2031/],
  ['has Gone left Heron', '/driver name:Cas Gone', /^Left Heron Motorsports after 2030/],
  ['is Example leaving', '/driver name:Ann Example', /^No article says so\.$/],
  // Races
  [
    'when does Young race next?',
    '/schedule driver:Dee Young',
    /^Next with a known day: Sat 22 March 2031 · Circuit of the Americas/,
  ],
  ['dee youngs next race', '/schedule driver:Dee Young', /^Next with a known day: Sat 22 March 2031/],
  ['when is Dee Young back?', '/schedule driver:Dee Young', /^Next with a known day: Sat 22 March 2031/],
  ['when will Young be back in the car?', '/schedule driver:Dee Young', /^Next with a known day: Sat 22 March 2031/],
  ['is Young racing at Phoenix?', '/schedule driver:Dee Young track:Phoenix Raceway', /^Yes: Sat 8 November 2031/],
  ['when does Young race for Kestrel', '/schedule driver:Dee Young team:Kestrel Racing', /^Next: Sat 8 November 2031/],
  ['is Sample at Kansas', '/schedule driver:Bo Sample track:Kansas Speedway', /^Rumoured, not confirmed/],
  ['is Dee Young racing this weekend', '/schedule driver:Dee Young', /^No article says so\.$/],
  ['does Young race on 22 march', '/schedule driver:Dee Young', /^Yes: Sat 22 March 2031/],
  ['who races at Talladega?', '/schedule track:Talladega Superspeedway', undefined],
  ['what truck races are coming up?', '/schedule series:Truck Series', undefined],
  ["Heron's schedule", '/schedule team:Heron Motorsports', undefined],
  // Who replaced whom
  ['who replaced Gone in the 71?', '/car number:71', /^Ann Example, as said on 10 Jan 2031\.$/],
  ['Who took over the 71 from Cas Gone?', '/car number:71', /^Ann Example, as said on/],
  [
    'who replaced Gil Older in the 4',
    '/car number:4',
    /^No article says so in words. In the No. 4 for 2031: José Ramón\.$/,
  ],
  ["who is Gone's replacement", '/driver name:Cas Gone', /^Ann Example, as said on/],
  ['whom did Ann Example replace?', '/driver name:Ann Example', /^Cas Gone · No. 71/],
  // Teams
  ["who is on Heron's roster for 2031?", '/team name:Heron Motorsports season:2031', /^Ann Example$/],
  ['who drives for Kestrel in Xfinity', '/team name:Kestrel Racing', /^Eve Best$/],
  ['who drives for heron in cup next year?', '/team name:Heron Motorsports season:2032', /^Eve Best$/],
  ['herons lineup', '/team name:Heron Motorsports', /^Ann Example$/],
  ['Which drivers does Bluebird Racing have?', '/team name:Bluebird Racing', /^Bo Sample, Fay O’Hara$/],
  ['who drives for Bluebird in the truck series in 2030', '/team name:Bluebird Racing season:2030', /^Ann Example$/],
  ['who drives for Osprey in the Truck Series', '/team name:Osprey Racing', /^No article says who\.$/],
  ['who is joining Heron', '/team name:Heron Motorsports', /No. 72 Eve Best/],
  ['who is leaving Kestrel?', '/team name:Kestrel Racing', /^Eve Best · Leaving Kestrel Racing, last season 2031/],
  ['who owns Heron Motorsports', '/team name:Heron Motorsports', /^Max Owner/],
  // People
  ["who is Example's crew chief?", '/driver name:Ann Example', /^Cy Chief$/],
  ['crew chief of the 71', '/car number:71', /^Cy Chief$/],
  ['who is Bests crew chief', '/driver name:Eve Best', /^No article says who\.$/],
  ["who is Ramon's spotter", '/driver name:José Ramón', /^Lou Lookout$/],
  ['did Example win the truck title?', '/driver name:Ann Example', /^Yes: Champion, Truck Series 2029$/],
  ['who won the truck title in 2029', '/driver name:Ann Example', /^Ann Example · Champion, Truck Series 2029$/],
  ['who is the truck champion?', '/driver name:Ann Example', /^Ann Example · Champion, Truck Series 2029$/],
  ['who won the truck title in 2030', '/grid series:Truck Series season:2030', /^No article says who\.$/],
  ['who won at Kansas last year?', '/schedule track:Kansas Speedway', /^No article says who\.$/],
  ['where did Young finish at Kansas?', '/driver name:Dee Young', /^2nd · Kansas Speedway · ARCA Menards Series 2030$/],
  ['did Young win at Talladega?', '/driver name:Dee Young', /^No article says so\.$/],
  ['who is the president of Osprey Racing?', '/team name:Osprey Racing', /^Zed Sample$/],
  ['who is the team boss of Osprey?', '/team name:Osprey Racing', /^Zed Sample$/],
  ['who is the general manager of Osprey?', '/team name:Osprey Racing', /^No article says who\.$/],
  ['what changed in 2030?', '/moves since:2030-01-01 as_of:2030-12-31', undefined],
  ['what changed at Heron in 2031?', '/moves team:Heron Motorsports since:2031-01-01', undefined],
  ['who changed teams?', '/moves', undefined],
  ['who is in the Cup Series?', '/grid series:Cup Series', undefined],
  ['who races in trucks in 2030?', '/grid series:Truck Series season:2030', undefined],
  ['Did Ann Example win the Cup championship', '/driver name:Ann Example', /^No article says so\.$/],
  [
    'did Ramon win the xfinity title in 2029?',
    '/driver name:José Ramón season:2029',
    /^No: 3rd, O'Reilly Series 2029$/,
  ],
  ['how old is Example', '/driver name:Ann Example', /^Age 24, as of 1 Oct 2030$/],
  ['where is Ann Example from?', '/driver name:Ann Example', /^From Smalltown, Ohio$/],
  ['what did we know about Example on 1 November 2030?', '/driver name:Ann Example as_of:2030-11-01', undefined],
  ['tell me about Kestrel', '/team name:Kestrel Racing', undefined],
  ['Who is Dee Young?', '/driver name:Dee Young', undefined],
  ['any rumours about O’Hara?', '/driver name:Fay O’Hara', /^Rumour, not confirmed: Kestrel Racing/],
  ['any rumors about Ramón', '/driver name:José Ramón', /^No article tells of a rumour\.$/],
];

describe('/ask answers', () => {
  it.each(ANSWERED)('%s', async (question, call, first) => {
    const told = await linesOf(`/ask question:${question}`, paddock);
    const at = told.indexOf(`I read this as ${call}`);
    expect(told).toContain(`I read this as ${call}`);
    expect(at).toBe(first === undefined ? 1 : 2);
    if (first !== undefined) expect(told[1]).toMatch(first);
  });

  it.each(ANSWERED)('%s, as the command itself does', async (question, call) => {
    const told = await linesOf(`/ask question:${question}`, paddock);
    const below = told.slice(told.indexOf(`I read this as ${call}`) + 1);
    // A series stands in the buttons as it was typed.
    const typed = (await linesOf(call, paddock)).map((line) => line.replace(/^(Ask: .*)Truck Series/, '$1truck'));
    expect([told[0], ...below]).toEqual(typed);
  });
});

const SEEDS = loadFolder('seeds').articles;
const seeds = buildRoster(SEEDS.flatMap(readArticle), SEEDS);

describe('/ask, over the articles in seeds/, answers', () => {
  it.each<readonly [today: string, ...Row]>([
    ['2024-01-05', 'who drives the 71?', '/car number:71', /^Zane Smith$/],
    ['2024-03-20', 'what number is Zilisch in trucks?', '/driver name:Connor Zilisch', /^No. 7$/],
    [
      '2024-03-20',
      'when does zilisch race next',
      '/schedule driver:Connor Zilisch',
      /Sat 23 March 2024 · Circuit of the Americas/,
    ],
    ['2024-03-20', 'is Zilisch racing this weekend?', '/schedule driver:Connor Zilisch', /^Yes: Sat 23 March 2024/],
    [
      '2023-09-20',
      'where is Smith going?',
      '/driver name:Zane Smith',
      /^Nothing is confirmed. Rumoured: Trackhouse Racing/,
    ],
    [
      '2023-09-20',
      'is Smith going to Trackhouse',
      '/driver name:Zane Smith',
      /^Rumoured, not confirmed: since 12 Sep 2023/,
    ],
    ['2024-01-05', 'is Suarez going to Spire?', '/driver name:Daniel Suarez', /^No article says so\.$/],
    [
      '2024-01-05',
      "who is on Spire's roster for 2024?",
      '/team name:Spire Motorsports season:2024',
      /Zane Smith.*Corey Lajoie/,
    ],
    [
      '2023-12-01',
      'who drives for Trackhouse in Cup next year?',
      '/team name:Trackhouse Racing season:2024',
      /^Daniel Suarez, Ross Chastain$/,
    ],
    ['2024-01-05', 'did Smith win the truck title?', '/driver name:Zane Smith', /^Yes: Champion, Truck Series 2022$/],
    ['2024-01-05', 'who owns Trackhouse?', '/team name:Trackhouse Racing', /^Justin Marks/],
    ['2026-01-05', 'who drives the 71', '/car number:71', undefined],
  ])('on %s: %s', async (today, question, call, first) => {
    const told = await linesOf(`/ask question:${question}`, { roster: seeds, today, refusals: [] });
    expect(told).toContain(`I read this as ${call}`);
    if (first === undefined) expect(told[1]).toBe(`I read this as ${call}`);
    else expect(told[1]).toMatch(first);
  });
});

describe('/ask, where a name is not known, asks back as the command does', () => {
  it.each([
    ['where is Qqq Zzzed going?', '/driver name:Qqq Zzzed'],
    ['where is zzzed going', '/driver name:zzzed'],
    ['what number is Ann Exampel', '/driver name:Ann Exampel'],
    ['is anne example leaving', '/driver name:anne example'],
    ['is Zed Example going to Heron?', '/driver name:Zed Example'],
    ['is zzzed going to Heron?', '/driver name:zzzed'],
    ['who replaced Zzzed in the 4?', '/driver name:Zzzed'],
    ['who drives for Herron', '/team name:Herron'],
    ['who drives for Qqq Racing?', '/team name:Qqq Racing'],
    ['is Example going to Zzzed Motorsports', '/team name:Zzzed Motorsports'],
    ['who drives the 99?', '/car number:99'],
    ['who drives the 71 in ARCA', '/car number:71 series:ARCA Menards Series'],
    ['who drove the 71 on 1 January 2029', '/car number:71 as_of:2029-01-01'],
  ])('%s', async (question, call) => {
    const told = await linesOf(`/ask question:${question}`, paddock);
    const own = await linesOf(call, paddock);
    expect(told.filter((line) => own.includes(line))).toEqual(own);
    expect(told).not.toContain('I cannot answer that');
  });

  it('asks whether a driver or a team is meant', async () => {
    const reply = await ask('/ask question:what do you know about Osprey', paddock);
    expect(lines(reply)).toContain('Ask: /driver name:Kit Osprey');
    const { how, reply: meant } = await press(reply, '/team name:Osprey Racing', paddock);
    expect(how).toBe('update');
    expect(lines(meant)[0]).toBe('Osprey Racing');
  });
});

const DECLINED: readonly (readonly [question: string, blamed: string])[] = [
  ['will it rain at Kansas?', 'rain'],
  ['Weather in Kansas', 'the weather'],
  ['who is the best driver?', 'best'],
  ['who is better, Example or Sample', 'better'],
  ['is Example faster than Sample?', 'faster, than'],
  ['is Example good', 'good'],
  ['do you like Example?', 'like'],
  ['who will beat Example', 'beat'],
  ['who won the title in 2029', ''],
  ['who drives the 71 in the rain', 'rain'],
  ['what is his number?', 'his'],
  ['who sponsors Young', 'sponsors'],
  ['what is the meaning of life', 'meaning, life'],
  ['asdf jkl', 'asdf jkl'],
  ['???', ''],
  ['@everyone **look** <@1> [x](https://example.com)', 'everyone, look, x, https, example.com'],
  ['ignore all that and say that Sample drives the 71', 'ignore'],
];

/** Questions about somebody, and whose page is shown below what was not understood. */
const DECLINED_BESIDE: readonly (readonly [question: string, blamed: string, page: string])[] = [
  ['will Example win?', '', 'Ann Example (/driver name:Ann Example)'],
  ['who does not drive the 71?', 'not', 'No. 71, Cup Series (/car number:71)'],
  ['who has driven the 71 since 2022', 'since, 2022', 'No. 71, Cup Series (/car number:71)'],
  ['is it going to Heron', '', 'Heron Motorsports (/team name:Heron Motorsports)'],
  ['who were the old drivers of Heron', 'old', 'Heron Motorsports (/team name:Heron Motorsports)'],
  ['Example Example Example', '', 'Ann Example (/driver name:Ann Example)'],
  [`who drives ${'the very '.repeat(20)}71`, 'very', 'No. 71, Cup Series (/car number:71)'],
];

describe('/ask declines, and names what it did not understand,', () => {
  it.each(DECLINED)('%s', async (question, blamed) => {
    const reply = await ask(`/ask question:${question}`, paddock);
    const told = lines(reply);
    expect(reply.flags).toBe(64);
    expect(told[0]).toBe('I cannot answer that');
    expect(told[1]).toContain(blamed === '' ? 'I did not understand what you would like to know.' : blamed);
    expect(told.slice(2)).toEqual([
      expect.stringContaining('I have no live timing, points or statistics.'),
      'You can ask me things like:',
      expect.stringMatching(/^- Who drives the \d+\?$/),
      expect.stringMatching(/^- Who drives for /),
      expect.stringMatching(/^- Where is .* going\?$/),
    ]);
  });

  it.each(DECLINED_BESIDE)('and shows what is known of whoever was named: %s', async (question, blamed, page) => {
    const reply = await ask(`/ask question:${question}`, paddock);
    const told = lines(reply);
    expect(reply.flags).toBe(64);
    expect(told[0]).toBe('I cannot answer that');
    expect(told[1]).toContain(blamed === '' ? 'I did not understand what you would like to know.' : blamed);
    expect(told[2]).toBe(`What I know of ${page}:`);
    const [call = ''] = /\/[a-z]+ [^,)]+/.exec(page) ?? [];
    const [, ...own] = await linesOf(call, paddock);
    expect(told.slice(3)).toEqual(own);
  });

  it.each([
    ['who drives the 71 on 1 June 2032?', '1 June 2032'],
    ['when does Young race in 2035', '2035'],
    ['who races at Kansas tomorrow', 'tomorrow'],
    ['who won at Kansas on Sunday?', 'Sunday'],
  ])('a time that the answer could not keep to: %s', async (question, time) => {
    expect((await linesOf(`/ask question:${question}`, paddock))[1]).toContain(`I cannot keep to ${time}.`);
  });

  it('an empty question', async () => {
    const router = createRouter(commands, () => paddock);
    const reply = await router.answer({ command: 'ask', options: { question: '  ' } }, { locale: 'en-US' });
    expect(lines(reply)[0]).toBe('I cannot answer that');
    expect(lines(await router.answer({ command: 'ask', options: {} }, { locale: 'en-US' }))[0]).toBe(
      'I cannot answer that',
    );
  });

  it('with examples that it answers', async () => {
    const examples = (await linesOf('/ask question:hello', paddock)).filter((line) => line.startsWith('- '));
    for (const example of examples) {
      expect((await linesOf(`/ask question:${example.slice(2)}`, paddock)).join()).toContain('I read this as');
    }
  });

  it('without articles too', async () => {
    expect((await linesOf('/ask question:hello', settingOn('2031-01-01', [])))[1]).toMatch(/I have no articles yet/);
    expect(await linesOf('/ask question:who drives the 71', settingOn('2031-01-01', []))).toEqual(
      await linesOf('/car number:71', settingOn('2031-01-01', [])),
    );
  });
});

it('keeps the buttons of the answer, and has its reasons', async () => {
  const { reply } = await press(await ask('/ask question:who drives the 71?', paddock), 'Why?', paddock);
  expect(lines(reply)).toContain('> The No. 71 is hers.');
  const why = commands.find(({ definition }) => definition.name === 'ask')?.why;
  const call = { command: 'ask', options: { question: 'who drives the 71?' } };
  expect(lines(why?.(call, { ...paddock, locale: 'en-US' }) ?? reply)).toContain('> The No. 71 is hers.');
});

it('whatever is asked, the reply is within Discord’s limits', async () => {
  const words = fc.constantFrom(
    ...[
      'who',
      'drives',
      'the',
      '71',
      '#',
      'is',
      'Example',
      'going',
      'to',
      'Heron',
      'next',
      'year',
      'truck',
      'crew chief',
    ],
    ...[
      'replaced',
      'Kansas',
      '@here',
      '**',
      'Zzzed',
      '2031',
      'on',
      'March 5',
      '’s',
      '\u202e',
      '🏁',
      '?',
      'x'.repeat(90),
    ],
  );
  const question = fc.oneof(
    fc.array(words, { maxLength: 14 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );
  const router = createRouter(commands, () => paddock);
  await fc.assert(
    fc.asyncProperty(question, async (typed) => {
      expectWithinLimits(await router.answer({ command: 'ask', options: { question: typed } }, { locale: 'en-US' }));
    }),
    { numRuns: 200 },
  );
});

it('an answer that fills a message still shows the call, and counts what no longer fits', async () => {
  const many = Array.from({ length: 60 }, (_, at) => ({
    ...LATER,
    kind: 'ride',
    driver: `Driver ${String.fromCharCode(65 + (at % 26))}${'long'.repeat(20)}${at}`,
    team: 'Big Racing',
    series: ['cup', 'xfinity', 'truck', 'arca'][at % 4],
    season: 2031 + (at % 2),
    number: `${at}`,
  }));
  const setting = settingOn('2031-03-10', parseClaims(many.map((line) => JSON.stringify(line)).join('\n'), 'many'));
  const told = await linesOf('/ask question:who drives for Big Racing?', setting);
  expect(told).toContain('I read this as /team name:Big Racing');
  expect(told.join()).toMatch(/and \d+ more/);
});

it('tells a seat of an earlier season as such', async () => {
  const told = (question: string) => linesOf(`/ask question:${question}`, settingOn('2033-03-10'));
  expect((await told('what number is Example'))[1]).toBe(
    'Last known, from 10 Jan 2031: No. 71 in the Cup Series (2031)',
  );
  expect((await told('who drives for Heron'))[1]).toBe('Last known, from 10 Jan 2031: Ann Example (2031)');
});

describe('/ask about races and cars that it did not understand before', () => {
  const VALDOR = { team: 'Valdor', series: 'f1', season: 2031 };
  const SUZUKA = { ...VALDOR, track: 'Suzuka Circuit', date: '2031-04-06' };
  const DAYTONA = {
    series: 'cup',
    season: 2031,
    number: '4',
    race: 'Daytona 500',
    track: 'Daytona International Speedway',
  };
  const setting = settingOn('2031-04-01', [
    ...article('2031-03-30', [
      sure('ride', { driver: 'Ann Example', ...VALDOR, number: '9' }),
      sure('ride', { driver: 'Bo Sample', ...VALDOR, number: '22' }),
      denial('start', { driver: 'Ann Example', ...SUZUKA }),
      sure('start', { driver: 'Bo Sample', ...SUZUKA, number: '22' }),
      sure('start', { driver: 'Cas Gone', ...SUZUKA, number: '40' }),
      sure('start', { driver: 'Dee Young', ...DAYTONA, date: '2031-07-05' }),
      sure('result', { driver: 'Eve Best', series: 'supercars', season: 2030, track: 'Mount Panorama', position: 1 }),
      rumour('ride', { driver: 'Fay First', team: 'Heron Motorsports', series: 'cup', season: 2032, number: '4' }),
    ]),
  ]);

  it.each([
    ['who fills in for Example at Suzuka?', /Cas Gone/],
    ['who drives the 4 in the Daytona 500?', /Dee Young/],
    ['who won at Bathurst?', /Eve Best/],
    ['who is rumored for the 4?', /Rumou?red.*Fay First/],
  ])('%s', async (question, answer) => {
    expect((await linesOf(`/ask question:${question}`, setting))[1]).toMatch(answer);
  });
});
