import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CAR = { team: 'Northline Racing', series: 'cup', season: 2031, number: '12' } as const;
const STONE = sure('ride', { driver: 'Ava Stone', ...CAR });
const SOME = sure('ride', { driver: 'Ben Carter', ...CAR, extent: 'part-time' });
const race = (driver: string, more: object = {}) =>
  sure('start', { driver, ...CAR, track: 'Talladega Superspeedway', date: '2031-03-01', ...more });

const asked = async (call: string, ...said: readonly Said[]) =>
  linesOf(call, settingOn('2031-02-20', article('2031-02-18', said)));

describe('the page of a driver whose car somebody else has for a race ahead', () => {
  it.each([[[race('Ben Carter')]], [[race('Ben Carter'), SOME]]])('tells who has it', async (said) => {
    const lines = await asked('/driver name:Ava Stone', STONE, ...said);
    const at = lines.indexOf('Others in the car');
    expect(lines[at + 1]).toMatch(/^Sat 1 March 2031 · Ben Carter · Talladega/);
  });

  it.each([
    ['has a seat for some races, and no race ahead', [SOME]],
    ['races another car', [race('Ben Carter', { number: '14' })]],
    ['is named beside the driver', [race('Ben Carter'), race('Ava Stone')]],
    ['is told with the race that the driver misses', [race('Ben Carter'), { ...race('Ava Stone'), status: 'denied' }]],
  ] as const)('tells nobody who %s', async (_, said) => {
    expect(await asked('/driver name:Ava Stone', STONE, ...(said as readonly Said[]))).not.toContain(
      'Others in the car',
    );
  });
});

describe('who stands in for a driver, without a track', () => {
  it.each([
    'who is replacing Ava Stone?',
    'who is replacing the injured Stone and for how long',
    'who replaces Stone?',
    "who's subbing for the injured Ava Stone?",
  ])('is who is to race the car, also with a seat for some races: %s', async (question) => {
    const lines = await asked(`/ask question:${question}`, STONE, SOME, race('Ben Carter'));
    expect(lines[1]).toMatch(/^For single races\. The first: .* Ben Carter · Talladega/);
    expect(lines.join('\n')).not.toContain('signed');
  });

  it('is nobody, where nobody is to race it', async () => {
    const lines = await asked('/ask question:who is replacing Ava Stone?', STONE, race('Ben Carter', { number: '14' }));
    expect(lines[1]).toBe('No article says who.');
  });
});

describe('a race of a few days', () => {
  const own = { driver: 'Ava Stone', team: 'Northline Racing', season: 2031 };
  const long = sure('start', {
    ...{ ...own, series: 'wec', race: '24 Hours of Le Mans' },
    ...{ from: '2031-06-14', to: '2031-06-16' },
  });
  const late = sure('start', { ...own, series: 'cup', track: 'Sonoma Raceway', date: '2031-06-22' });
  const some = sure('start', { ...own, series: 'cup', track: 'Iowa Speedway', from: '2031-06-01', to: '2031-06-30' });

  it.each(['where does Ava Stone race next?', "where's Stone's next race", 'when is the next race of Ava Stone'])(
    'stands among those with a day: %s',
    async (question) => {
      const lines = await linesOf(
        `/ask question:${question}`,
        settingOn('2031-06-10', article('2031-06-09', [late, long])),
      );
      expect(lines[1]).toMatch(/^Next: 14 to 16 Jun 2031 · 24 Hours of Le Mans/);
      expect(lines.findIndex((line) => line.startsWith('14 to 16 Jun'))).toBeLessThan(
        lines.findIndex((line) => line.startsWith('Sun 22 June')),
      );
    },
  );

  it('is asked about by its days', async () => {
    const [, told] = await linesOf(
      '/ask question:where does Ava Stone race this weekend?',
      settingOn('2031-06-10', article('2031-06-09', [late, long])),
    );
    expect(told).toContain('Le Mans');
  });

  it('comes before one of a month, of which nobody knows the day', async () => {
    const [, told] = await linesOf(
      '/ask question:where does Ava Stone race next?',
      settingOn('2031-06-10', article('2031-06-09', [some, late, long])),
    );
    expect(told).toMatch(/^Next with a known day: 14 to 16 Jun 2031/);
  });
});

describe('what a second question points to', () => {
  const others = [
    { ...race('Ava Stone'), status: 'denied' as const },
    race('Ben Carter'),
    sure('start', { driver: 'Ava Stone', ...CAR, track: 'Sonoma Raceway', date: '2031-06-22' }),
  ];

  it.each([
    'Stone not ready for talladega right? who runs the 12 there',
    'no Stone at talladega? so who is in the 12 there',
    "Stone's not 18 before talladega, who's in the 12 there?",
  ])('is the track of the first: %s', async (question) => {
    const lines = await asked(`/ask question:${question}`, STONE, ...others);
    expect(lines.slice(0, 4).join('\n')).toMatch(/Ben Carter|replaced by/);
    expect(lines[1]).not.toMatch(/^Ava Stone/);
  });

  it('is none, where the first names none', async () => {
    const [, told] = await asked('/ask question:Stone is not sure yet? who drives the 12 there', STONE, ...others);
    expect(told).toBe('Ava Stone');
  });
});
