import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = 'Heron Motorsports';
const KESTREL = 'Kestrel Racing';
const first = async (question: string, day: string, claims: readonly Claim[]) =>
  (await linesOf(`/ask question:${question}`, settingOn(day, claims)))[1];

const inCup = { driver: 'Ann Example', team: HERON, series: 'cup', number: '7', season: 2030 } as const;
const CUP = article('2030-01-10', [sure('ride', inCup)]);
const kingfisher = article('2030-01-10', [
  sure('ride', { driver: 'Dee Young', team: 'Kingfisher Racing', series: 'cup', number: '30', season: 2030 }),
]);

describe('a series in which a driver has no seat', () => {
  const truck = { driver: 'Ann Example', team: KESTREL, series: 'truck', season: 2030 } as const;
  const told = article('2030-02-01', [rumour('ride', truck)]);
  const RUMOUR = 'Rumour, not confirmed: Kestrel Racing · Truck Series 2030 (first 1 Feb 2030, 28 days old, 1 article)';

  it.each([
    'is Ann Example driving trucks this year?',
    'is Ann Example doing trucks this year?',
    'is Ann Example going to race trucks in 2030?',
    'where does Ann Example race trucks?',
    'is Ann Example full-time in trucks?',
  ])('is told with what is rumoured or ruled out: %s', async (question) => {
    expect(await first(question, '2030-03-01', [...CUP, ...told])).toBe(RUMOUR);
    const out = article('2030-02-20', [denial('ride', truck)]);
    expect(await first(question, '2030-03-01', [...CUP, ...out])).toMatch(/^Ruled out: Kestrel Racing · Truck Series/);
    expect(await first(question, '2030-03-01', CUP)).toBe('No article says so.');
  });

  it('is told with its single races', async () => {
    const race = { ...truck, track: 'Kansas Speedway', date: '2030-05-12' };
    const claims = [...CUP, ...article('2030-02-01', [sure('start', race)])];
    expect(await first('what does Ann Example drive in trucks?', '2030-03-01', claims)).toMatch(
      /^For single races\. The first: Sun 12 May 2030/,
    );
  });

  it('is not answered by what is rumoured in another one', async () => {
    const arca = article('2030-02-01', [rumour('ride', { ...truck, series: 'arca' })]);
    expect(await first('is Ann Example driving trucks this year?', '2030-03-01', [...CUP, ...arca])).toBe(
      'No article says so.',
    );
  });
});

describe('a team that has nobody in a series yet', () => {
  const next = article('2030-11-20', [
    sure('ride', { driver: 'Bo Sample', team: KESTREL, series: 'f1', season: 2031 }),
    sure('ride', { driver: 'Cas Gone', team: KESTREL, series: 'f1', season: 2031 }),
  ]);
  const talk = article('2030-11-20', [
    rumour('ride', { driver: 'Bo Sample', team: KESTREL, series: 'f1', season: 2031 }),
  ]);

  it('is told with who comes, or may', async () => {
    expect(await first("who are Kestrel's F1 drivers?", '2030-12-10', next)).toBe('Next: Bo Sample, Cas Gone (2031)');
    expect(await first("who are Kestrel's F1 drivers?", '2030-12-10', talk)).toMatch(
      /^Rumour, not confirmed: Bo Sample · Kestrel Racing · Formula 1 2031/,
    );
    expect(await first("who are Kestrel's truck drivers?", '2030-12-10', next)).toBe('No article says who.');
  });
});

describe('whether somebody leaves', () => {
  const to = (team: string, more: object = {}) =>
    rumour('ride', { driver: 'Ann Example', team, series: 'cup', season: 2031, ...more });
  const ASKED = 'is Ann Example leaving Heron?';

  it('is told with the seats elsewhere that are rumoured', async () => {
    const talk = article('2030-08-12', [to(KESTREL)]);
    expect(await first(ASKED, '2030-09-01', [...CUP, ...talk])).toBe(
      'No article says so in words. Rumour, not confirmed: Kestrel Racing · Cup Series 2031 (first 12 Aug 2030, 20 days old, 1 article)',
    );
  });

  it.each([
    ['in another series', to(KESTREL, { series: 'truck' })],
    ['beside the own one', to(KESTREL, { extent: 'part-time' })],
    ['with the same team', to(HERON, { number: '8' })],
    ['in this season', to(KESTREL, { season: 2030 })],
  ])('is not told by a rumour %s', async (_, said) => {
    expect(await first(ASKED, '2030-09-01', [...CUP, ...article('2030-08-12', [said])])).toBe('No article says so.');
  });

  it('is not told by a rumour of who has the next seat there', async () => {
    const stays = article('2030-08-12', [sure('ride', { ...inCup, season: 2031 }), to(KESTREL)]);
    expect(await first(ASKED, '2030-09-01', [...CUP, ...stays])).toMatch(/^No article says so\. Next: .* 2031$/);
  });

  it('is told with the deals that are nearest to it', async () => {
    const deal = (team: string, more: object = {}) => sure('contract', { driver: 'Ann Example', team, ...more });
    const told = async (said: readonly Said[], asked = ASKED) =>
      first(asked, '2030-09-01', [...CUP, ...article('2030-08-12', said)]);
    expect(await told([deal(HERON, { until: 2031 })])).toBe(
      'No article says so. Deal with Heron Motorsports, until 2031',
    );
    expect(await told([deal(KESTREL)])).toBe('No article says so. Deal with Kestrel Racing');
    expect(await told([deal(HERON), deal(KESTREL)])).toBe('No article says so. Deal with Kestrel Racing');
    // A deal from before the seat is no news of leaving it; and who names no team asks of whichever.
    const before = article('2029-08-12', [deal(KESTREL)]);
    expect(await first(ASKED, '2030-09-01', [...before, ...CUP])).toBe('No article says so.');
    expect(await told([deal(HERON)], 'is Ann Example leaving?')).toBe('No article says so.');
  });
});

describe('whether a car is open', () => {
  const talk = article('2030-08-12', [
    rumour('ride', { ...inCup, driver: 'Bo Sample', season: 2031 }),
    rumour('exit', { driver: 'Ann Example', team: HERON, series: 'cup', number: '7', season: 2030 }),
  ]);

  it('is told with who is rumoured in it', async () => {
    expect(await first('is the 7 open for 2031?', '2030-09-01', [...CUP, ...talk])).toBe(
      'Nothing is confirmed. Rumoured: Bo Sample (since 12 Aug 2030)',
    );
    expect(await first('is the 7 open for 2031?', '2030-09-01', CUP)).toBe('No article says who.');
  });
});

describe('a race of the next season', () => {
  const ROLEX = 'Ann Example, Bo Sample, Cas Gone · Rolex 24 At Daytona, Daytona International Speedway, 25 Jan 2031';
  const imsa = { team: KESTREL, series: 'imsa', number: '10' } as const;
  const seat = (driver: string, season: number, more: object = {}) =>
    sure('ride', { driver, ...imsa, season, ...more });
  const claims = article('2030-11-14', [
    seat('Ann Example', 2030),
    seat('Ann Example', 2031, { make: 'Cadillac', extent: 'full-time' }),
    seat('Bo Sample', 2031, { make: 'Cadillac', extent: 'full-time' }),
    sure('start', {
      ...{ driver: 'Cas Gone', ...imsa, season: 2031, date: '2031-01-25' },
      ...{ track: 'Daytona International Speedway', race: 'Rolex 24 At Daytona' },
    }),
  ]);

  it.each(['who drives the No. 10 at the Rolex 24?', "who drives Kestrel's 10 at the Rolex 24?"])(
    'is the next one where this season is over: %s',
    async (question) => {
      expect(await first(question, '2030-12-01', claims)).toBe(ROLEX);
    },
  );

  const early = claims.map((claim) => ({ ...claim, published: '2030-06-14' }));

  it.each([
    'who drives the No. 10 at the Rolex 24?',
    'who all is in the 10 at the rolex',
    "who drives Kestrel's 10 at Daytona in January?",
  ])('is the next one too where its day of this year is over: %s', async (question) => {
    expect(await first(question, '2030-06-20', early)).toBe(ROLEX);
  });

  it.each(["who drives Kestrel's 10 at Sebring?", 'who drives the 10?'])('is no other one: %s', async (question) => {
    expect(await first(question, '2030-06-20', early)).not.toContain('Cas Gone');
  });

  it('is not told of where an article tells of one before it', async () => {
    const sooner = article('2030-06-14', [
      sure('start', {
        ...{ driver: 'Ann Example', ...imsa, season: 2030, date: '2030-08-02' },
        ...{ track: 'Daytona International Speedway' },
      }),
    ]);
    expect(await first('who drives the No. 10 at Daytona?', '2030-06-20', [...early, ...sooner])).not.toContain(
      'Bo Sample',
    );
  });

  it('nor on days without one', async () => {
    const question = "who drives Kestrel's 10 at Daytona in March 2031?";
    expect(await first(question, '2030-06-20', early)).toBe('No article says who.');
  });
});

describe('names', () => {
  it('a driver whom nobody calls so may be another one of that surname', async () => {
    const lines = await linesOf('/driver name:Chip Example', settingOn('2030-03-01', CUP));
    expect(lines.slice(0, 3)).toEqual(['No driver called Chip Example', 'Did you mean this one?', 'Ann Example']);
    expect(await linesOf('/ask question:who does Chip Example drive for?', settingOn('2030-03-01', CUP))).toContain(
      'Ann Example',
    );
  });

  it('that only have their consonants in common are not offered', async () => {
    const spiro = article('2030-01-10', [sure('ride', { ...inCup, team: 'Spiro Motorsports' })]);
    expect(await linesOf('/team name:Sauber', settingOn('2030-03-01', spiro))).not.toContain('Spiro Motorsports');
    expect(await linesOf('/team name:Spyro', settingOn('2030-03-01', spiro))).toContain('Spiro Motorsports');
  });

  it('of a place are none of a team', async () => {
    const lines = await linesOf('/ask question:is Ann Example going to America?', settingOn('2030-03-01', CUP));
    expect(lines[1]).toBe('I did not understand: America.');
  });

  it('of an owner are those of the team, where its make is asked', async () => {
    const claims = article('2030-01-10', [
      sure('ride', { driver: 'Bo Sample', team: 'Marsh Enterprises', series: 'indycar', season: 2030, make: 'Honda' }),
      sure('role', { person: 'Larry Marsh', role: 'team president', team: 'Marsh Enterprises' }),
    ]);
    for (const question of ['what make does Marsh use?', 'which manufacturer is Marsh Enterprises with?'])
      expect(await first(question, '2030-03-01', claims)).toBe('Honda in the NTT IndyCar Series');
  });
});

describe('what no article says', () => {
  const AND = 'No article says so. ';
  const elsewhere = (status: typeof sure, season: number) =>
    article('2030-08-12', [status('ride', { ...inCup, team: KESTREL, number: '9', season })]);

  it('is followed by the seat to come, or by what is rumoured of one', async () => {
    const ASKED = 'is Ann Example staying at Heron?';
    expect(await first(ASKED, '2030-09-01', [...CUP, ...elsewhere(sure, 2032)])).toBe(
      `${AND}Next: No. 9 Kestrel Racing · Cup Series 2032`,
    );
    expect(await first(ASKED, '2030-09-01', CUP)).toBe('No article says so.');
  });

  it('is followed by where the driver goes instead', async () => {
    const asked = (claims: readonly Claim[]) =>
      first('is Ann Example going to Kingfisher?', '2030-09-01', [...CUP, ...kingfisher, ...claims]);
    expect(await asked(elsewhere(sure, 2031))).toMatch(/^No article says so\. Next: .*Cup Series 2031/);
    expect(await asked(elsewhere(rumour, 2031))).toMatch(
      /^No article says so\. Rumour, not confirmed: .*Cup Series 2031/,
    );
    expect(await asked([])).toBe('No article says so.');
  });

  it('of a number or make is followed by that of the next seat', async () => {
    const next = article('2030-11-20', [sure('ride', { ...inCup, season: 2031, make: 'Ford' })]);
    const ASKED = 'what make does Ann Example drive?';
    expect(await first(ASKED, '2030-12-01', [...CUP, ...next])).toBe(
      'No article says. Next: No. 7 Heron Motorsports Ford · Cup Series 2031',
    );
    expect(await first(ASKED, '2030-12-01', CUP)).toBe('No article says.');
  });

  it('of a successor is followed by the one who is rumoured', async () => {
    const talk = article('2030-08-12', [
      rumour('exit', { driver: 'Ann Example', team: HERON, series: 'cup', season: 2030, replacedBy: 'Bo Sample' }),
    ]);
    expect(await first('who replaces Ann Example?', '2030-09-01', [...CUP, ...talk])).toMatch(
      /^No article says who\. Rumour, not confirmed: Leaving Heron Motorsports, last season 2030 .*replaced by Bo Sample/,
    );
  });
});
