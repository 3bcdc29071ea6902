import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, type Said, sure } from './news.js';

const AVA = 'Ava Stone';
const TEAM = { driver: AVA, team: 'Northline Racing' };
const SEAT = { ...TEAM, series: 'cup', season: 2031, number: '12' };
const BEGUN = article('2031-01-10', [sure('ride', SEAT)]);

/** How many sides reports of one day have, and whether the departure and the next seat stand, with another article later. */
function pageAfter(left: Said, stays: Said, ...later: readonly Said[]) {
  const claims = [
    ...BEGUN,
    ...article('2031-07-03', [left], 'a'),
    ...article('2031-07-03', [stays], 'b'),
    ...(later.length > 0 ? article('2031-07-10', later) : []),
  ];
  const page = buildRoster(claims).asOf('2031-07-12').driver(AVA);
  return {
    sides: page?.disagreements.map(({ sides }) => sides.length),
    leaves: page?.present.map(({ exit }) => exit !== undefined),
    next: page?.next.length,
  };
}

describe('a departure and the seat of the season after, told by two articles of a day', () => {
  it.each<[string, object, object]>([
    ['neither with the series', {}, {}],
    ['the departure without it', {}, { series: 'cup' }],
    ['the seat without it', { series: 'cup' }, {}],
    ['without the number', { series: 'cup', season: 2031 }, { series: 'cup', number: '12' }],
  ])('disagree, %s', (_, left, stays) => {
    const exit = sure('exit', { ...TEAM, ...left });
    const seat = sure('ride', { ...TEAM, season: 2032, ...stays });
    expect(pageAfter(exit, seat).sides).toEqual([2]);
    expect(pageAfter(exit, seat, seat)).toEqual({ sides: [], leaves: [false], next: 1 });
    expect(pageAfter(exit, seat, exit)).toEqual({ sides: [], leaves: [true], next: 0 });
  });

  it.each<[string, object, object]>([
    ['another series', { series: 'cup' }, { series: 'truck' }],
    ['one car, and another series not told', { number: '12', replacedBy: 'Ben Carter' }, {}],
    ['all of the team, and the seat another series', {}, { series: 'truck' }],
  ])('do not, if they are about %s', (_, left, stays) => {
    const exit = sure('exit', { ...TEAM, ...left });
    const seat = sure('ride', { ...TEAM, season: 2032, ...stays });
    expect(pageAfter(exit, seat)).toMatchObject({ sides: [], leaves: [true] });
  });

  it('do not, if nobody knows in which of two series the driver stays', () => {
    const both = sure('ride', { ...TEAM, series: 'truck', season: 2031, number: '72', extent: 'part-time' });
    const seat = sure('ride', { ...TEAM, season: 2032 });
    const claims = [
      ...BEGUN,
      ...article('2031-02-10', [both]),
      ...article('2031-07-03', [sure('exit', { ...TEAM, series: 'cup' })], 'a'),
      ...article('2031-07-03', [seat], 'b'),
    ];
    expect(buildRoster(claims).asOf('2031-07-12').driver(AVA)?.disagreements).toEqual([]);
  });
});
