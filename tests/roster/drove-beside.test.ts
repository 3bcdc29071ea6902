import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, type Said, sure } from './news.js';

const [ANN, BO, CY] = ['Ann Example', 'Bo Sample', 'Cy Third'];
const CAR = { team: 'Heron Motorsports', series: 'cup', season: 2031, number: '12' };

const seat = (driver: string, slots: object = {}): Said => sure('ride', { driver, ...CAR, ...slots });
const leaves = (slots: object = {}): Said => sure('exit', { driver: ANN, ...CAR, replacedBy: CY, ...slots });
const race = (driver: string): Said =>
  sure('start', { driver, ...CAR, track: 'Dover Motor Speedway', date: '2031-10-19' });

/** Who has the car in the season, and how Ann Example's seat in it ended, by what is told in August, September and October. */
function car(august: readonly Said[], september: readonly Said[], october: readonly Said[]) {
  const view = buildRoster([
    ...article('2031-08-01', august),
    ...article('2031-09-01', september),
    ...article('2031-10-15', october),
  ]).asOf('2031-10-20');
  const [page] = view.car('12', { series: 'cup', season: 2031 });
  const ann = view.driver(ANN);
  return {
    drivers: page?.drivers.map(({ slots }) => slots.driver).sort(),
    exit: ann?.present.map(({ exit }) => exit?.slots.replacedBy),
    ended: ann?.past.map(({ ended }) => [ended?.why, ended?.by.slots.driver]),
  };
}

describe('a departure that names who comes', () => {
  const both = [seat(ANN), seat(BO)];
  const standing = { drivers: [ANN, BO], exit: [CY], ended: [] };

  it.each<[string, readonly Said[], readonly Said[], readonly Said[]]>([
    ['of two whom one article names', [], both, [leaves()]],
    ['who had it alone before', [seat(ANN)], both, [leaves()]],
    ['who had it alone before, though the other goes on racing it', [seat(ANN)], both, [leaves(), race(BO)]],
    ['and whose successor comes for the season after', [], both, [leaves(), seat(CY, { season: 2032 })]],
  ])('does not give the car to the other driver %s', (_, august, september, october) => {
    expect(car(august, september, october)).toEqual(standing);
  });

  it.each<[string, readonly Said[], readonly Said[], readonly Said[]]>([
    ['it names that one', [], both, [leaves({ replacedBy: BO })]],
    ['it names nobody', [], both, [leaves({ replacedBy: undefined })]],
    ['only that one is told of later', [seat(ANN)], [seat(BO)], [leaves()]],
    ['that one alone is told of again', both, [seat(BO)], [leaves()]],
    ['that one is first told of with it', [seat(ANN)], [], [seat(ANN), seat(BO), leaves()]],
  ])('leaves it to the other if %s', (_, august, september, october) => {
    expect(car(august, september, october)).toMatchObject({ drivers: [BO], ended: [['replaced', BO]] });
  });

  it('ends the seat if somebody else then races the car who had none', () => {
    expect(car([seat(ANN)], [seat(ANN)], [leaves(), race(BO)])).toMatchObject({ drivers: [], ended: [['left', ANN]] });
  });
});
