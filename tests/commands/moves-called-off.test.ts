import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup' };
const KESTREL = { team: 'Kestrel Racing', series: 'cup' };
const PLOVER = { team: 'Plover Racing', series: 'truck' };

describe('/moves of a seat that was called off', () => {
  const car = { ...HERON, number: '7' };
  const to = (driver: string, slots: object = { season: 2031 }) => sure('ride', { driver, ...car, ...slots });
  const had = article('2030-02-01', [
    to('Ann Example', { season: 2030 }),
    sure('ride', { driver: 'Cas Gone', ...PLOVER, season: 2030, number: '3' }),
  ]);
  const off = article('2030-10-22', [to('Cas Gone')]);
  const lines = async (claims: Claim[], options = '') =>
    (await linesOf(`/moves ${options}`, settingOn('2030-12-15', claims))).slice(1, -2);

  it('lists it apart and does not count it, whatever ended it', async () => {
    const taken = article('2030-11-06', [to('Bo Sample')]);
    expect(await lines([...had, ...off, ...taken])).toEqual([
      'Since Sat 15 December 2029: 1 confirmed, 0 only rumoured. Newest first.',
      '6 Nov 2030 · Bo Sample to No. 7 Heron Motorsports · Cup Series 2031',
      'Called off',
      '22 Oct 2030 · Cas Gone to No. 7 Heron Motorsports · Cup Series 2031, from No. 3 Plover Racing · Truck Series 2030 · replaced by Bo Sample (6 Nov 2030)',
    ]);
    expect(await lines([...had, ...off, ...taken], 'status:confirmed')).toHaveLength(2);
    const denied = article('2030-11-06', [denial('ride', { driver: 'Cas Gone', ...car, season: 2031 })]);
    expect((await lines([...had, ...off, ...denied]))[0]).toMatch(/: 0 confirmed/);
    const left = article('2030-11-06', [sure('exit', { driver: 'Cas Gone', team: HERON.team, series: 'cup' })]);
    expect((await lines([...had, ...off, ...left])).slice(-2)).toEqual([
      'Called off',
      expect.stringMatching(/^22 Oct 2030 · Cas Gone to .* · left \(6 Nov 2030\)$/),
    ]);
  });

  it('is no link of a chain, and nowhere to come from', async () => {
    const moves = [
      ...article('2030-09-12', [sure('ride', { driver: 'Ann Example', ...KESTREL, season: 2031, number: '12' })]),
      ...off,
      ...article('2030-11-06', [to('Bo Sample')]),
      ...article('2030-11-20', [sure('ride', { driver: 'Cas Gone', ...KESTREL, season: 2031, number: '13' })]),
    ];
    const told = await lines([...had, ...moves]);
    expect(told.at(-1)).toBe('Ann Example to No. 12 Kestrel Racing → Bo Sample to No. 7 Heron Motorsports');
    expect(told[1]).toBe(
      '20 Nov 2030 · Cas Gone to No. 13 Kestrel Racing · Cup Series 2031, from No. 3 Plover Racing · Truck Series 2030',
    );
  });

  it('is a move like any other if the season had begun', async () => {
    const claims = [
      ...had,
      ...off,
      ...article('2031-05-06', [to('Bo Sample')]),
      ...article('2030-09-12', [sure('ride', { driver: 'Ann Example', ...KESTREL, season: 2031, number: '12' })]),
    ];
    const told = (await linesOf('/moves', settingOn('2031-06-30', claims))).slice(1, -2);
    expect(told[0]).toMatch(/: 3 confirmed/);
    expect(told.at(-1)).toBe('Ann Example to No. 12 Kestrel Racing → Cas Gone to No. 7 Heron Motorsports');
  });
});

describe('/moves from where', () => {
  const full = { team: 'Halcyon Grand Prix', series: 'indycar', season: 2030, number: '29' };
  const some = { team: 'Northgate Sports', series: 'imsa', season: 2030, number: '17', extent: 'part-time' } as const;
  const dunlin = { driver: 'Ann Example', team: 'Dunlin', series: 'f1', season: 2031 };
  const line = async (before: readonly object[], then: Said) => {
    const claims = [
      ...article(
        '2030-02-01',
        before.map((seat) => sure('ride', { driver: 'Ann Example', ...seat })),
      ),
      ...article('2030-08-13', [then]),
    ];
    const told = await linesOf('/moves', settingOn('2030-08-20', claims));
    return told.find((each) => each.startsWith('13 Aug'));
  };

  it.each([
    ['confirmed', sure('ride', dunlin)],
    ['rumoured', rumour('ride', dunlin)],
  ])('is the seat for the season and not one for some races: %s', async (_, said) => {
    for (const seats of [
      [full, some],
      [some, full],
    ]) {
      expect(await line(seats, said)).toMatch(
        /^13 Aug 2030 · Ann Example to Dunlin · Formula 1 2031, from No. 29 Halcyon Grand Prix · /,
      );
    }
    expect(await line([some], said)).toMatch(/^13 Aug 2030 · Ann Example to Dunlin · Formula 1 2031(?: \(|$)/);
  });

  it('is nowhere for a rumour of the team that the driver is with', async () => {
    const seats = [full, { ...full, team: 'Dunlin', series: 'f1', number: '30' }];
    expect(await line(seats, rumour('ride', { ...dunlin, number: '30' }))).toBeUndefined();
    expect(await line(seats, rumour('ride', dunlin))).toBeUndefined();
  });
});
