import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, type Said, sure } from './news.js';

const AVA = 'Ava Stone';
const BEN = 'Ben Carter';
const OLD = { team: 'Northline Racing', series: 'cup', season: 2031, number: '28' };
const NEW = { ...OLD, team: 'Pinecrest Motorsports' };
const BEGUN = article('2031-01-20', [sure('ride', { driver: AVA, ...OLD })]);
const LEFT = sure('exit', { driver: AVA, ...OLD });
const race = (of: object) => sure('start', { driver: BEN, ...NEW, track: 'Alder Speedway', date: '2031-06-28', ...of });

/** What ended Ava Stone's seat by July, or whether it goes on. */
function endOf(...told: readonly (readonly [string, readonly Said[]])[]) {
  const claims = [...BEGUN, ...told.flatMap(([published, said]) => article(published, said))];
  const page = buildRoster(claims).asOf('2031-07-10').driver(AVA);
  return page?.past.map(({ ended }) => `${ended?.why} ${ended?.on}`)[0] ?? page?.present.length;
}

describe('a departure in the season, and the number of the car at another team', () => {
  it('ends the seat when others race the car there', () => {
    expect(endOf(['2031-06-15', [LEFT, race({})]])).toBe('left 2031-06-15');
    expect(endOf(['2031-06-15', [LEFT]], ['2031-06-20', [race({})]])).toBe('left 2031-06-15');
  });

  it('ends it when somebody has the car there', () => {
    const seat = sure('ride', { driver: BEN, ...NEW });
    expect(endOf(['2031-06-15', [LEFT]], ['2031-07-08', [seat]])).toBe('replaced 2031-07-08');
  });

  it.each<[string, readonly (readonly [string, readonly Said[]])[]]>([
    ['nobody is told in the car', [['2031-06-15', [LEFT]]]],
    ['another series has the number', [['2031-06-15', [LEFT, race({ series: 'truck' })]]]],
    ['another number is raced', [['2031-06-15', [LEFT, race({ number: '82' })]]]],
    [
      'that was told before the departure',
      [
        ['2031-06-01', [sure('ride', { driver: BEN, ...NEW })]],
        ['2031-06-15', [LEFT]],
      ],
    ],
    ['nobody leaves', [['2031-06-15', [race({})]]]],
  ])('does not where %s', (_, told) => {
    expect(endOf(...told)).toBe(1);
  });

  it('does not where numbers are the drivers’ own, or cars are shared', () => {
    for (const series of ['f1', 'imsa']) {
      const claims = [
        ...article('2031-01-20', [sure('ride', { driver: AVA, ...OLD, series })]),
        ...article('2031-06-15', [sure('exit', { driver: AVA, ...OLD, series }), race({ series })]),
      ];
      expect(buildRoster(claims).asOf('2031-07-10').driver(AVA)?.present).toHaveLength(1);
    }
  });
});
