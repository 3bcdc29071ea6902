import { describe, expect, it } from 'vitest';
import { article, denial, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup' } as const;
const KESTREL = { team: 'Kestrel Racing', series: 'imsa', season: 2031, number: '31' } as const;
const LONG_RACE = { track: 'Daytona International Speedway', race: 'Rolex 24', date: '2031-01-26' } as const;

const SAID = article('2031-01-10', [
  sure('ride', { driver: 'Ann Example', ...HERON, season: 2031, number: '12' }),
  sure('ride', { driver: 'Cas Gone', ...HERON, season: 2030, number: '12' }),
  sure('exit', { driver: 'Cas Gone', ...HERON, season: 2030, number: '12', replacedBy: 'Ann Example' }),
  sure('ride', { driver: 'Bo Sample', ...HERON, season: 2031, number: '14' }),
  sure('ride', { driver: 'Bo Sample', team: 'Wren Racing', series: 'cup', season: 2032, number: '8' }),
  rumour('ride', { driver: 'Dee Young', ...HERON, season: 2032, number: '14' }),
  sure('ride', { driver: 'Dee Young', team: 'Wren Racing', series: 'truck', season: 2031, number: '12' }),
  rumour('ride', { driver: 'Eli Quick', team: 'Old Racing', series: 'arca', season: 2031, number: '52' }),
  sure('role', { person: 'Max Old', role: 'owner', team: 'Old Racing' }),
  denial('ride', { driver: 'Bo Sample', team: 'Kestrel Racing', series: 'cup', season: 2032 }),
  sure('ride', { driver: 'Fay Long', ...KESTREL, make: 'Cadillac' }),
  sure('ride', { driver: 'Gus David Stint', ...KESTREL, make: 'Cadillac' }),
  sure('start', { driver: 'Hal Extra', ...KESTREL, make: 'Cadillac', ...LONG_RACE }),
]);

const lines = (question: string) => linesOf(`/ask question:${question}`, settingOn('2031-01-20', SAID));
const told = async (question: string) => (await lines(question))[1];
const declined = async (question: string) => expect((await lines(question))[0], question).toBe('I cannot answer that');

describe("whether somebody is in somebody else's car", () => {
  it.each([
    ["is Dee Young in Bo Sample's car confirmed", /^Rumoured, not confirmed/],
    ['will dee young get bo samples ride?', /^Rumoured, not confirmed/],
    ["is Ann Example in Cas Gone's old car?", /^Yes: No\. 12 Heron Motorsports · Cup Series 2031/],
    // The 12 of another series is another car.
    ["is Dee Young in Ann Example's car?", /^No article says so\./],
    ["is Eli Quick going to Max Old's car?", /^Rumoured, not confirmed/],
  ])('is told of the car: %s', async (question, first) => {
    expect(await told(question)).toMatch(first);
  });

  it.each([
    "is Ann Example in Ann Example's car",
    "is Dee Young not in Bo Sample's car",
    "is Dee Young better in Bo Sample's car",
  ])('is another question: %s', declined);

  it('asks who has it, where nobody else is named', async () => {
    expect(await told('who is in cas gones old car?')).toMatch(/^Ann Example/);
  });
});

describe('who shares a car or a race with somebody', () => {
  const WEC = { team: 'Heron Motorsports', series: 'wec', season: 2031, track: 'Spa-Francorchamps' } as const;
  const there = (driver: string, number?: string) =>
    sure('start', { driver, ...WEC, ...(number && { number }), date: '2031-05-10' });
  const asked = async (question: string, ...said: Parameters<typeof article>[1]) =>
    (await linesOf(`/ask question:${question}`, settingOn('2031-01-20', article('2031-01-10', said))))[1];

  it('is told with whoever has single races in it', async () => {
    const part = { ...HERON, series: 'truck', season: 2031, number: '8' } as const;
    const said = [
      sure('ride', { driver: 'Ann Example', ...part, extent: 'part-time' }),
      sure('ride', { driver: 'Bo Sample', ...part, extent: 'part-time' }),
      sure('start', { driver: 'Cas Gone', ...part, track: 'Kansas Speedway', date: '2031-05-10' }),
    ];
    expect(await asked("who's splitting the 8 with Ann Example?", ...said)).toBe(
      'Bo Sample, Cas Gone (Kansas Speedway)',
    );
  });

  it('is whoever races for the team, where no number is told', async () => {
    const question = "who's with Ann Example at Spa?";
    expect(await asked(question, there('Ann Example'), there('Bo Sample'), there('Cas Gone'))).toBe(
      'No article says so in words. Bo Sample (Heron Motorsports), Cas Gone (Heron Motorsports)',
    );
    expect(await asked(question, there('Ann Example', '7'), there('Bo Sample', '8'))).toBe('No article says who.');
  });
});

describe('whom a team has got', () => {
  it.each(['who has Heron got for 2031', "who's heron got?", 'who have Heron got right now?'])(
    'it has: %s',
    async (question) => {
      expect(await told(question)).toBe('Ann Example, Bo Sample');
    },
  );

  it('is not who has just come', async () => {
    expect(await told('who has just got in at Heron')).not.toBe('Ann Example, Bo Sample');
  });
});

describe('who shares a car at a track', () => {
  it.each([
    'sharing the 31 caddy at the rolex',
    'everyone sharing the 31 at Daytona',
    "who's sharing the Kestrel 31 at daytona?",
  ])('has it there: %s', async (question) => {
    expect(await told(question)).toBe('Fay Long, Gus David Stint, Hal Extra');
  });

  it('or sat in it', async () => {
    expect(await told('who are all the guys that sat in the 31 this year')).toMatch(/^Fay Long, Gus David Stint/);
  });
});

describe('a given name that is shortened', () => {
  it.each(['what is gd stint driving', 'what is G.D. Stint driving'])('is the name: %s', async (question) => {
    expect((await lines(question))[0]).toBe('Gus David Stint');
  });

  it.each(['what is dave stint driving', 'what is gb stint driving', 'is Mike Young in the 14'])(
    'is none of another name: %s',
    async (question) => {
      expect((await lines(question))[0]).not.toMatch(/Stint|Dee Young/);
    },
  );
});

describe('an old number', () => {
  it('is the one left behind, or that before', async () => {
    expect(await told("what's Bo Sample's old number?")).toBe('No. 14 in the Cup Series');
    expect(await told("Cas Gone's former number")).toMatch(/No\. 12/);
  });
});

describe('who turned down whom', () => {
  it.each([
    ['did Bo Sample turn down Kestrel', 'Bo Sample'],
    ['why did bo sample say no to Kestrel?', 'Bo Sample'],
    ['who turned Kestrel down', 'Kestrel Racing'],
    ['who rejected an offer from Kestrel', 'Kestrel Racing'],
  ])('is not known, but what is ruled out: %s', async (question, title) => {
    const all = await lines(question);
    expect(all[0]).toBe(title);
    expect(all[1]).toMatch(/^I keep what is ruled out, not who said no/);
    expect(all.join('\n')).toMatch(/Ruled out/);
  });

  it.each(['did Bo Sample turn 30', 'did Bo Sample turn down the music', 'who turned down the most offers'])(
    'is no other question: %s',
    declined,
  );
});
