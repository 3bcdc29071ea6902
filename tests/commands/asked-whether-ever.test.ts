import { describe, expect, it } from 'vitest';
import { article, denial, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const [HERON, KESTREL] = ['Heron Motorsports', 'Kestrel Racing'];
const ann = (season: number, team: string, number: string) => ({
  ...{ driver: 'Ann Example', team, series: 'cup', number, season },
});
const bo = { driver: 'Bo Sample', team: KESTREL } as const;
const NEWS = [
  ...article('2029-11-10', [
    sure('ride', ann(2029, HERON, '7')),
    sure('exit', { ...ann(2029, HERON, '7'), replacedBy: 'Cas Gone' }),
    sure('ride', ann(2030, KESTREL, '20')),
    sure('contract', { driver: 'Ann Example', team: KESTREL, until: 2032 }),
    sure('ride', { driver: 'Cas Gone', team: HERON, series: 'cup', number: '7', season: 2030 }),
    sure('title', { driver: 'Ann Example', series: 'truck', season: 2026, position: 1 }),
    sure('result', { driver: 'Ann Example', series: 'cup', season: 2029, track: 'Dover Motor Speedway', position: 1 }),
    sure('result', { driver: 'Ann Example', series: 'cup', season: 2029, track: 'Pocono Raceway', position: 5 }),
  ]),
  ...article('2030-02-01', [
    sure('ride', { ...bo, series: 'truck', number: '5', season: 2030 }),
    sure('contract', { ...bo, until: 2030 }),
    rumour('ride', { ...bo, series: 'truck', season: 2031 }),
    denial('ride', { ...bo, series: 'xfinity', season: 2031, extent: 'full-time' }),
    sure('start', { ...bo, series: 'truck', season: 2030, track: 'Talladega Superspeedway', date: '2030-10-03' }),
  ]),
];
const answer = (question: string, day = '2030-06-20') => linesOf(`/ask question:${question}`, settingOn(day, NEWS));

describe('whether somebody ever drove somewhere', () => {
  it.each(['has Example driven for Heron?', 'did Example ever drive for Heron?', 'was Ann Example in the 7?'])(
    'is yes where the seat is of a season gone by: %s',
    async (question) => {
      expect((await answer(question))[1]).toMatch(/^Yes: No\. 7 Heron Motorsports · Cup Series 2029/);
    },
  );

  it('is not told of who never did, and a question of today gets the answer of today', async () => {
    expect((await answer('did Sample drive for Heron?'))[1]).toBe('No article says so.');
    expect((await answer('is Example in the 7?'))[1]).toMatch(/^No longer\. /);
  });
});

describe('whether somebody ever raced somewhere', () => {
  it.each([
    'has Example ever done Pocono?',
    'has Example done Pocono before',
    'has Example ever run Pocono?',
    'Example ever race at Pocono?',
    'has Ann Example raced at Pocono in the past?',
    'did Example race at Pocono last year?',
    'was Example at Pocono in 2029?',
  ])('is told by how it ended, in whatever season: %s', async (question) => {
    expect((await answer(question))[1]).toBe('5th · Pocono Raceway · Cup Series 2029');
  });

  it('is not told by races that are still ahead, nor by another place', async () => {
    expect((await answer('has Sample ever done Talladega?'))[1]).toMatch(/No article says so in words\. Thu 3 October/);
    expect((await answer('has Example ever done Talladega?'))[1]).toBe('No article says so.');
    expect((await answer('did Example race at Pocono?'))[1]).toBe('No article says so.');
  });

  it('knows a track by what it is called for short', async () => {
    const news = [
      ...article('2029-07-01', [
        sure('result', {
          driver: 'Ann Example',
          series: 'wec',
          season: 2029,
          track: 'Circuit de la Sarthe',
          position: 7,
        }),
        rumour('start', { driver: 'Ann Example', series: 'wec', season: 2030, track: 'Le Mans' }),
      ]),
    ];
    const [, first] = await linesOf('/ask question:has Example ever done Le Mans?', settingOn('2029-08-01', news));
    expect(first).toBe('7th · Circuit de la Sarthe · WEC 2029');
  });
});

describe('what somebody has won', () => {
  it('is titles and wins, and no other places', async () => {
    const [, won] = await answer('what has Example won?');
    expect(won).toMatch(/^Champion, Truck Series 2026; Won · Dover Motor Speedway/);
    expect(won).not.toContain('Pocono');
  });

  it('is nothing of who won nothing', async () => {
    expect((await answer('what has Sample won?'))[1]).toBe('No article says so.');
  });
});

describe('a season to come', () => {
  it('has the deal that reaches it, and not the seat left before the present one', async () => {
    expect((await answer('is Example signed for 2031?'))[1]).toBe(
      'Last known, from 10 Nov 2029: Deal with Kestrel Racing, until 2032',
    );
    expect((await answer('is Example signed for 2033?'))[1]).toBe('No article speaks of a move.');
  });

  it('has the deal that ends before it, where none reaches it', async () => {
    expect((await answer('does Sample have a contract for 2031?'))[1]).toMatch(/^Deal with Kestrel Racing, until 2030/);
  });

  it('can be asked about as of a day before it', async () => {
    expect(
      (await answer('which truck races will Sample run in 2030? as of 2030-02-10', '2031-03-10')).join('\n'),
    ).toMatch(/Talladega Superspeedway/);
    expect((await answer('will Sample race full-time in Xfinity in 2031? as of 2030-03-01', '2032-03-10'))[1]).toMatch(
      /^Ruled out/,
    );
  });
});

describe('moves for a season', () => {
  it.each(['who moved teams for 2030?', 'which seats changed for 2030?', 'what are the moves for the 2030 season?'])(
    'are those of its seats, whenever they were told: %s',
    async (question) => {
      expect((await answer(question)).join('\n')).toMatch(/Ann Example to No\. 20 Kestrel Racing/);
    },
  );

  it('of a season after the day looked back to are not those told then', async () => {
    expect((await answer('which moves happened in 2030? as of 2029-11-20')).join('\n')).toMatch(
      /Ann Example to No\. 20 Kestrel Racing/,
    );
  });
});

it('whether a team dropped somebody is told by the departure from it', async () => {
  expect((await answer('did Heron drop Example?'))[1]).toMatch(
    /^No article says so in words\. Left Heron Motorsports after 2029/,
  );
});
