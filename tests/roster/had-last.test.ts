import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, type Said, sure } from './news.js';

const [ANN, BO, CY] = ['Ann Example', 'Bo Sample', 'Cy Third'];
const [HERON, KESTREL] = ['Heron Racing', 'Kestrel Racing'];
const seat = (driver: string, team: string, season = 2031): Said =>
  sure('ride', { driver, team, series: 'f1', season });
const exit = (driver: string, slots: object = {}): Said =>
  sure('exit', { driver, team: HERON, series: 'f1', season: 2031, ...slots });

const BOTH = [seat(ANN, HERON), seat(ANN, KESTREL)];
/** Bo made way for her in the season. */
const TRADED = [seat(BO, HERON), exit(BO, { replacedBy: ANN }), seat(BO, KESTREL)];
const [LEAVES, NEXT] = [exit(ANN, { replacedBy: CY }), seat(CY, HERON, 2032)];

/** The teams that a driver has a seat with on a day, and had one with before it. */
function teams(driver: string, day: string, ...told: readonly (readonly [string, readonly Said[]])[]) {
  const claims = told.flatMap(([published, said], at) => article(published, said, `${published} ${at}`));
  const page = buildRoster(claims).asOf(day).driver(driver);
  return [page?.present, page?.past].map((seats) => (seats ?? []).map(({ slots }) => slots.team));
}

describe('a seat that is left at the end of the season, beside one that the driver had before', () => {
  const day = '2031-11-25';

  it.each<readonly [string, readonly Said[]]>([
    ['had somebody else before, and has somebody else next', [...BOTH, ...TRADED, LEAVES, NEXT]],
    ['had somebody else before', [...BOTH, ...TRADED, LEAVES]],
    ['had somebody else before, and nobody is named for it', [...BOTH, ...TRADED, exit(ANN)]],
    ['has somebody else next', [...BOTH, LEAVES, NEXT]],
  ])('is the one there is where it %s', (_, said) => {
    expect(teams(ANN, '2031-12-01', [day, said])).toEqual([[HERON], [KESTREL]]);
    const halves = [said.slice(0, 3), said.slice(3)];
    expect(teams(ANN, '2031-12-01', ...halves.map((half) => [day, half] as const))).toEqual([[HERON], [KESTREL]]);
    expect(teams(ANN, '2031-12-01', ...halves.map((half) => [day, half] as const).reverse())).toEqual([
      [HERON],
      [KESTREL],
    ]);
  });

  it('goes with the other one of whoever made way', () => {
    expect(teams(BO, '2031-12-01', [day, [...BOTH, ...TRADED, LEAVES, NEXT]])).toEqual([[KESTREL], [HERON]]);
  });

  it('is the one there is also where the one before is first told of with the departure', () => {
    const spring = ['2031-03-27', [seat(ANN, HERON), ...TRADED]] as const;
    expect(teams(ANN, '2031-12-01', spring, [day, [...BOTH, LEAVES, NEXT]])).toEqual([[HERON], [KESTREL]]);
  });

  it.each<readonly [string, readonly Said[]]>([
    ['it is left at once', [...BOTH, ...TRADED, exit(ANN, { atOnce: true }), NEXT]],
    ['whoever comes next has it in this season', [...BOTH, LEAVES, NEXT, seat(CY, HERON)]],
    ['nobody had it before, nor is named for the season after', [...BOTH, LEAVES]],
  ])('is the one before where %s', (_, said) => {
    expect(teams(ANN, '2031-12-01', ['2031-06-10', said])).toEqual([[KESTREL], [HERON]]);
  });

  it('is the one before where the other is new with the departure', () => {
    const begun = ['2031-01-10', [seat(ANN, HERON)]] as const;
    const moves = ['2031-06-10', [seat(ANN, KESTREL), LEAVES, NEXT]] as const;
    expect(teams(ANN, '2031-07-01', begun, moves)).toEqual([[KESTREL], [HERON]]);
  });
});
