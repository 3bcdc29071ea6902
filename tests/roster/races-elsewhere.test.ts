import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, denial, rumour, type Said, sure } from './news.js';

const ANN = 'Ann Example';
const OLD = { driver: ANN, team: 'Heron Motorsports', series: 'truck', season: 2031, number: '45' };
const OTHER = { driver: ANN, team: 'Kestrel Racing', series: 'truck', season: 2031, number: '2' };
const IOWA = { track: 'Iowa Speedway', date: '2031-08-08' };
const DOVER = { track: 'Dover Motor Speedway', date: '2031-04-20' };
const SEPTEMBER = { track: 'Dover Motor Speedway', date: '2031-09-20' };
const [SEAT, LEAVES, RACE] = [sure('ride', OLD), sure('exit', OLD), sure('start', { ...OTHER, ...IOWA })];

/** How many seats the driver has, and had, in the middle of August, after articles of spring, of 30 July and of 10 August. */
function seats(july: readonly Said[], spring: readonly Said[] = [], august: readonly Said[] = []) {
  const claims = [...article('2031-04-01', spring), ...article('2031-07-30', july), ...article('2031-08-10', august)];
  const page = buildRoster(claims).asOf('2031-08-15').driver(ANN);
  return [page?.present.map(({ slots }) => slots.number), page?.past.map(({ ended }) => `${ended?.why} ${ended?.on}`)];
}

const LEFT = [[], ['left 2031-07-30']];
const KEPT = [['45'], []];

describe('a race with another team after a departure', () => {
  it('says that the seat was left', () => {
    expect(seats([SEAT, LEAVES, RACE])).toEqual(LEFT);
    expect(seats([LEAVES, RACE], [SEAT])).toEqual(LEFT);
    expect(seats([LEAVES], [SEAT], [RACE])).toEqual(LEFT);
  });

  it('says so of a seat for some races that was known before, where one article tells both', () => {
    const some = sure('ride', { ...OLD, extent: 'part-time' });
    expect(seats([LEAVES, RACE], [some])).toEqual(LEFT);
    expect(seats([LEAVES], [some], [RACE])).toEqual(KEPT);
    expect(seats([LEAVES, RACE, sure('start', { ...OLD, ...SEPTEMBER })], [some])).toEqual(KEPT);
  });

  it('says so before it is run', () => {
    const page = buildRoster(article('2031-07-30', [SEAT, LEAVES, RACE]))
      .asOf('2031-07-31')
      .driver(ANN);
    expect([page?.present.length, page?.starts.length]).toEqual([0, 1]);
  });

  it.each<readonly [string, { july?: readonly Said[]; spring?: readonly Said[]; august?: readonly Said[] }]>([
    ['is in another series', { july: [SEAT, LEAVES, sure('start', { ...OTHER, ...IOWA, series: 'cup' })] }],
    ['is rumoured', { july: [SEAT, LEAVES, rumour('start', { ...OTHER, ...IOWA })] }],
    ['is ruled out', { august: [denial('start', { ...OTHER, ...IOWA })] }],
    ['was before the departure', { july: [SEAT, LEAVES, sure('start', { ...OTHER, ...IOWA, date: '2031-07-20' })] }],
    ['has no day', { july: [SEAT, LEAVES, sure('start', { ...OTHER, track: IOWA.track })] }],
    ['was known before', { spring: [SEAT, RACE] }],
    ['is with a team that had the driver before', { spring: [SEAT, sure('start', { ...OTHER, ...DOVER })] }],
    ['is beside a seat for some races', { july: [sure('ride', { ...OLD, extent: 'part-time' }), LEAVES, RACE] }],
    ['is in the same car', { july: [SEAT, LEAVES, sure('start', { ...OTHER, ...IOWA, number: '45' })] }],
    ['comes before one in the seat', { july: [SEAT, LEAVES, RACE, sure('start', { ...OLD, ...SEPTEMBER })] }],
    ['comes after a word of the seat', { july: [LEAVES], spring: [SEAT], august: [SEAT, RACE] }],
  ])('leaves the seat as it is where it %s', (_, { july = [SEAT, LEAVES, RACE], spring, august }) => {
    expect(seats(july, spring, august)).toEqual(KEPT);
  });

  it('leaves the seat as it is where a car has several drivers', () => {
    const gt = { series: 'imsa' };
    const said = [
      sure('ride', { ...OLD, ...gt }),
      sure('exit', { ...OLD, ...gt }),
      sure('start', { ...OTHER, ...IOWA, ...gt }),
    ];
    expect(seats(said)).toEqual(KEPT);
  });
});
