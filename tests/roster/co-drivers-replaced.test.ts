import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, type Said, sure } from './news.js';

const AVA = 'Ava Stone';
const BEN = 'Ben Carter';
const DAYS = ['2031-09-10', '2031-10-08'] as const;
const TRACKS = ['Alder Speedway', 'Birch Raceway'] as const;

describe.each(['supercars', 'imsa'])('a co-driver who leaves a shared car in %s', (series) => {
  const car = { team: 'Northline Racing', series, season: 2031, number: '8' };
  const part = (driver: string) => sure('ride', { driver, ...car, extent: 'part-time' });
  const races = (driver: string, more: object = {}) =>
    DAYS.map((date, at) => sure('start', { driver, ...car, track: TRACKS[at] ?? '', date, ...more }));
  const left = sure('exit', { driver: AVA, ...car });
  const regular = sure('ride', { driver: 'Dan Marsh', ...car, extent: 'full-time' });

  /** Ava Stone's races ahead, and how many seats stand. */
  function afterwards(begun: readonly Said[], ...told: readonly (readonly [string, readonly Said[]])[]) {
    const claims = [
      ...article('2031-05-10', [regular, ...begun]),
      ...told.flatMap(([published, said]) => article(published, said)),
    ];
    const view = buildRoster(claims).asOf('2031-09-01');
    return { seats: view.driver(AVA)?.present.length, ahead: view.races({ driver: AVA }).ahead.length };
  }

  it('is followed by whoever the same article gives some races there', () => {
    const begun = [part(AVA), ...races(AVA)];
    expect(afterwards(begun, ['2031-08-15', [left, part(BEN), ...races(BEN)]])).toEqual({ seats: 0, ahead: 0 });
  });

  it('is followed so where only the races are told', () => {
    expect(afterwards(races(AVA), ['2031-08-15', [left, ...races(BEN)]])).toEqual({ seats: 0, ahead: 0 });
  });

  it('is not, where the other was there before, or has other races', () => {
    const both = [...races(AVA), ...races(BEN)];
    expect(afterwards(both, ['2031-08-15', [left, ...races(BEN)]]).ahead).toBe(2);
    const other = sure('start', { driver: BEN, ...car, track: 'Cedar Park', date: '2031-11-01' });
    expect(afterwards(races(AVA), ['2031-08-15', [left, other]]).ahead).toBe(2);
    expect(afterwards([part(AVA), ...races(AVA)], ['2031-08-15', [left]])).toEqual({ seats: 1, ahead: 2 });
  });

  it('keeps what an article tells with the departure', () => {
    const begun = [part(AVA), ...races(AVA)];
    expect(afterwards(begun, ['2031-08-15', [left, part(AVA), part(BEN), ...races(AVA)]]).seats).toBe(1);
  });

  it('leaves nothing of the regular to whoever comes for some races', () => {
    const gone = sure('exit', { driver: 'Dan Marsh', ...car });
    const claims = [...article('2031-05-10', [regular]), ...article('2031-08-15', [gone, part(BEN)])];
    expect(buildRoster(claims).asOf('2031-09-01').driver('Dan Marsh')?.present).toHaveLength(1);
  });
});
