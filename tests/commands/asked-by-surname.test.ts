import { describe, expect, it } from 'vitest';
import { article, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CLAIMS = article('2030-02-01', [
  sure('ride', { driver: 'Bo Sample', team: 'Heron Racing', series: 'truck', season: 2030, number: '31' }),
  sure('ride', { driver: 'Ida Sample', team: 'Sample Family Racing', series: 'arca', season: 2030 }),
  sure('ride', { driver: 'Cas Marsh', team: 'Marsh Racing', series: 'cup', season: 2030, number: '7' }),
  sure('ride', { driver: 'Eve Marsh', team: 'Heron Racing', series: 'cup', season: 2030, number: '8' }),
]);
const answer = (question: string) => linesOf(`/ask question:${question}`, settingOn('2030-03-01', CLAIMS));
const readAs = async (question: string) => (await answer(question)).find((line) => line.startsWith('I read this as'));

describe('a surname of several drivers that stands in a team’s name', () => {
  it.each(['who does Sample drive for?', "who is Sample's crew chief?", 'where is Sample going?'])(
    'is a driver’s, and both are told: %s',
    async (question) => {
      const told = await answer(question);
      expect(told).toEqual(expect.arrayContaining(['Bo Sample', 'Ida Sample']));
      expect(told.join('\n')).toMatch(/This is for ".*(?:Bo|Ida) Sample.*"\. Below: ".*(?:Bo|Ida) Sample/);
    },
  );

  it('is the team where only that can be meant', async () => {
    expect(await readAs('who drives for Sample?')).toBe('I read this as /team name:Sample Family Racing');
    expect(await readAs('who drives for Sample Family?')).toBe('I read this as /team name:Sample Family Racing');
  });

  it('alone may be either', async () => {
    expect(await answer('Sample')).toEqual(
      expect.arrayContaining(['/driver name:Sample', '/team name:Sample Family Racing']),
    );
  });

  it('is that of the driver in the car that is named', async () => {
    expect(await readAs('is Sample in the 31?')).toBe('I read this as /driver name:Bo Sample');
  });

  it('is the team’s where that is called so for short', async () => {
    expect(await readAs('who drives for Marsh?')).toBe('I read this as /team name:Marsh Racing');
    expect(await readAs('Marsh Racing')).toBe('I read this as /team name:Marsh Racing');
  });
});

describe('a word that is no name', () => {
  it.each(["which drivers don't have a ride for 2030?", 'who swapped crew chiefs?'])(
    'is not taken for one: %s',
    async (question) => {
      expect((await answer(question))[0]).toBe('I cannot answer that');
    },
  );
});

describe('which of several drivers of a surname', () => {
  const claims = [
    ...CLAIMS,
    ...article('2030-02-02', [
      sure('title', { driver: 'Eve Marsh', series: 'cup', season: 2029, position: 1 }),
      sure('title', { driver: 'Cas Marsh', series: 'cup', season: 2029, position: 2 }),
      sure('title', { driver: 'Cas Marsh', series: 'arca', season: 2025, position: 1 }),
    ]),
  ];
  const asked = async (question: string) => {
    const lines = await linesOf(`/ask question:${question}`, settingOn('2030-03-01', claims));
    return lines.find((line) => line.startsWith('I read this as'))?.replace('I read this as ', '');
  };

  it.each([
    ['which Sample drives the 31?', 'Bo Sample'],
    ['which Sample drives for Heron?', 'Bo Sample'],
    ['which of the Samples is at Heron?', 'Bo Sample'],
    ['which Sample is in ARCA?', 'Ida Sample'],
    ['which Marsh is in the 8?', 'Eve Marsh'],
    ['which Marsh won the Cup title?', 'Eve Marsh'],
    ['which Marsh is the ARCA champion?', 'Cas Marsh'],
  ])('is told: %s', async (question, driver) => {
    expect(await asked(question)).toBe(`/driver name:${driver}`);
  });

  it.each(['which Marsh drives in Cup?', 'which Marsh won the title?', 'which Sample won the truck title?'])(
    'is asked back where it may be several, or none: %s',
    async (question) => {
      expect(await asked(question)).toMatch(/^\/driver name:(?:Marsh|Sample)$/);
    },
  );

  it('is no question about a driver of another name', async () => {
    expect(await asked('which Stone won the Cup title?')).toBeUndefined();
  });
});

describe('a surname that is an owner’s and a team’s', () => {
  const claims = [
    ...CLAIMS,
    ...article('2030-02-01', [
      sure('role', { person: 'Max Heron', role: 'owner', team: 'Heron Racing' }),
      sure('crew', {
        person: 'Jo Wrench',
        role: 'crew chief',
        team: 'Heron Racing',
        number: '8',
        series: 'cup',
        season: 2030,
      }),
    ]),
  ];
  it.each([
    ['who are Heron’s crew chiefs?', '/team name:Heron Racing'],
    ['any rumours about Heron?', '/team name:Heron Racing'],
    ['who is Max Heron?', '/driver name:Max Heron'],
  ])('is the team’s where drivers are asked about: %s', async (question, call) => {
    expect(await linesOf(`/ask question:${question}`, settingOn('2030-03-01', claims))).toContain(
      `I read this as ${call}`,
    );
  });
});

describe('a surname with a suffix behind it in one name and none in another', () => {
  const claims = article('2030-02-01', [
    sure('ride', { driver: 'Ben Larch Jr.', team: 'Heron Racing', series: 'cup', season: 2030, number: '8' }),
    sure('ride', { driver: 'Rob Larch', team: 'Kestrel Racing', series: 'truck', season: 2030, number: '9' }),
  ]);
  const told = (question: string) => linesOf(`/ask question:${question}`, settingOn('2030-03-01', claims));

  it('is either’s, and which one is asked', async () => {
    expect(await told('who is Larch?')).toEqual(expect.arrayContaining(['Ben Larch Jr.', 'Rob Larch']));
  });

  it('is that of whoever has the car', async () => {
    expect(await told('is Larch in the 8?')).toContain('I read this as /driver name:Ben Larch Jr.');
  });
});

describe('a team that is called by more than articles call it', () => {
  const claims = article('2030-02-01', [
    sure('ride', { driver: 'Bo Sample', team: 'Heron', series: 'cup', season: 2030, number: '8' }),
    sure('role', { person: 'Max Heron', role: 'owner', team: 'Heron' }),
    sure('role', { person: 'Sue Larch', role: 'owner', team: 'Kestrel Racing' }),
  ]);
  const told = (question: string) => linesOf(`/ask question:${question}`, settingOn('2030-03-01', claims));

  it('is that team', async () => {
    expect(await told('who drives for Heron Motorsports')).toContain('I read this as /team name:Heron');
  });

  it('and no owner’s name is cut out of one that nobody knows', async () => {
    expect((await told('Larch Motorsports drivers this year?'))[0]).toMatch(
      /^No (?:team|driver) called Larch Motorsports$/,
    );
  });
});

describe('how long somebody was at a team', () => {
  const was = { driver: 'Bo Sample', team: 'Heron Racing', series: 'cup' } as const;
  const claims = article('2030-02-01', [
    sure('ride', { ...was, season: 2027 }),
    sure('ride', { ...was, season: 2028 }),
    sure('ride', { driver: 'Bo Sample', team: 'Kestrel Racing', series: 'cup', season: 2030 }),
  ]);
  const told = async (question: string) =>
    (await linesOf(`/ask question:${question}`, settingOn('2030-03-01', claims)))[1];

  it.each(['how long was Sample at Heron?', 'how many seasons was Sample with Heron'])('%s', async (question) => {
    expect(await told(question)).toBe('2 seasons that I know of: 2027, 2028');
  });

  it('of what is to come only a contract tells', async () => {
    expect(await told('how long is Sample at Kestrel?')).toBe('No article says.');
  });

  it('since when is no question for a yes', async () => {
    expect(await told('since when does Sample have a seat at Kestrel?')).not.toMatch(/^Yes/);
  });
});
