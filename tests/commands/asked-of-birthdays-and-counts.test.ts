import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const NORTHLINE = { team: 'Northline Racing', series: 'cup', make: 'Ford' } as const;

const SAID: readonly Said[] = [
  sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season: 2031, number: '12' }),
  sure('ride', { driver: 'Ben Carter', ...NORTHLINE, season: 2031, number: '34' }),
  sure('ride', { driver: 'Dan Marsh', ...NORTHLINE, season: 2031, number: '8', extent: 'part-time' }),
  ...(['Lena Ortiz', 'Dan Marsh'] as const).map((driver, at) =>
    sure('start', {
      ...{ driver, ...NORTHLINE, season: 2031, number: '8', date: `2031-0${at + 4}-06` },
      ...{ track: at === 0 ? 'Kansas Speedway' : 'Talladega Superspeedway', ...(at === 0 && { sponsor: 'Plumb Co.' }) },
    }),
  ),
  sure('title', { driver: 'Ava Stone', series: 'cup', season: 2030, position: 11 }),
  sure('ride', { driver: 'Ben Carter', team: 'Pinecrest Motorsports', series: 'cup', season: 2030, number: '7' }),
  sure('bio', { driver: 'Ava Stone', birthDate: '2006-07-22', hometown: 'Dayton, Ohio' }),
];

const setting = settingOn('2031-02-10', article('2031-02-01', SAID));
const lines = (question: string) => linesOf(`/ask question:${question}`, setting);

describe('a birthday', () => {
  it.each(["when's stone's birthday", 'ava stone birthday', 'when was stone born', "what's stone's date of birth"])(
    'is told: %s',
    async (question) => {
      expect((await lines(question))[1]).toContain('22 Jul 2006');
    },
  );

  it('is no home town', async () => {
    expect((await lines('where was stone born'))[1]).toBe('From Dayton, Ohio');
  });
});

describe('how many of a make there are', () => {
  it.each(['how many fords are there in cup', 'how many fords in cup this year', 'how many ford drivers are in cup'])(
    'is told by which they are: %s',
    async (question) => {
      const told = (await lines(question)).join('\n');
      expect(told).toContain('Northline Racing (Dan Marsh, Ava Stone, Ben Carter)');
      expect(told).toContain('I do not count');
    },
  );
});

describe('what somebody said', () => {
  it.each(['what did stone say', 'what did stone say about the trucks', 'what does ava stone tell her team'])(
    'is not kept: %s',
    async (question) => {
      expect((await lines(question))[0]).toBe('I cannot answer that');
    },
  );

  it('is not what was said of somebody', async () => {
    expect((await lines("what's been said about stone"))[0]).toBe('Ava Stone');
  });
});

describe('the deal with somebody', () => {
  it.each(["what's the deal with stone", "what's the story with stone"])(
    'is all that is known: %s',
    async (question) => {
      expect((await lines(question))[0]).toBe('Ava Stone');
    },
  );
});

describe('a race, and a rank', () => {
  it('has the sponsor of the only one in the car there', async () => {
    expect((await lines('sponsor on the 8 at kansas'))[1]).toContain('Plumb Co.');
  });

  it('is the number of a new seat, where the new one is asked for', async () => {
    expect((await lines("what's carter's new number"))[1]).toBe('No. 34 in the Cup Series');
    expect((await lines("what's stone's new number"))[1]).toBe('No article says so.');
  });

  it('has the lineup of a team there', async () => {
    expect((await lines('northline lineup for kansas')).join('\n')).toContain('Lena Ortiz');
  });

  it.each(['where did stone rank in points last year', 'ava stone rank in points last year'])(
    'is the place in the standings: %s',
    async (question) => {
      expect((await lines(question))[1]).toBe('11th, Cup Series 2030');
    },
  );
});
