import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, denial, type Said, sure } from './news.js';

const [ANN, BO, CY] = ['Ann Example', 'Bo Sample', 'Cy Third'];
const [FIRST, SECOND, THIRD] = [
  { team: 'Heron Motorsports', number: '34' },
  { team: 'Kestrel Racing', number: '18' },
  { team: 'Finch Autosport', number: '55' },
];
const DAY = '2030-05-05';

const ride = (car: object, slots: object = {}, driver = ANN): Said =>
  sure('ride', { driver, series: 'cup', season: 2030, ...car, ...slots });
const exit = (car: object, driver = ANN): Said =>
  sure('exit', { driver, series: 'cup', season: 2030, ...car, replacedBy: BO });
const race = (car: object, track = 'Alder Speedway'): Said =>
  sure('start', { driver: ANN, series: 'cup', season: 2030, ...car, track, date: '2030-05-09' });

/** The claims of an article, each sentence with what it tells. */
function sentences(published: string, ...told: readonly (readonly Said[])[]): Claim[] {
  return told.flatMap((said, at) => {
    const quote = `Sentence ${at} of ${published}.`;
    return article(published, said).map((claim) => ({
      ...claim,
      quote,
      start: at * 100,
      end: at * 100 + quote.length,
    }));
  });
}

/** The numbers of the driver's cars after articles, and those before with what became of them. */
function cars(claims: readonly Claim[], day = '2030-05-06') {
  const page = buildRoster(claims).asOf(day).driver(ANN);
  return [
    page?.present.map(({ slots }) => slots.number).sort(),
    page?.past
      .map(({ slots, ended }) =>
        `${slots.number} ${ended?.why} ${ended?.why === 'moved' ? ended.by.slots.number : ''}`.trim(),
      )
      .sort(),
  ];
}

describe('of three seats of a season that one article tells, with the departure from one', () => {
  const moved = [['55'], ['18 moved 55', '34 moved 55']];

  it('the one in the sentence of the departure is the last, where the other was told before it', () => {
    expect(cars(sentences(DAY, [ride(FIRST)], [ride(SECOND)], [exit(SECOND), ride(THIRD)]))).toEqual(moved);
  });

  it('the one with races still to run is the last, wherever it is told', () => {
    expect(cars(sentences(DAY, [ride(THIRD), exit(SECOND)], [race(THIRD)], [ride(FIRST), ride(SECOND)]))).toEqual(
      moved,
    );
  });

  it('the one that somebody made way for is the last', () => {
    const claims = sentences(
      DAY,
      [ride(FIRST)],
      [ride(SECOND)],
      [exit(SECOND)],
      [ride(THIRD)],
      [ride(THIRD, {}, CY), sure('exit', { driver: CY, series: 'cup', season: 2030, ...THIRD, replacedBy: ANN })],
    );
    expect(cars(claims)).toEqual(moved);
  });

  it.each<readonly [string, readonly (readonly Said[])[]]>([
    ['each stands in a sentence of its own', [[ride(FIRST)], [ride(SECOND)], [exit(SECOND)], [ride(THIRD)]]],
    ['one sentence tells all', [[ride(FIRST), ride(SECOND), exit(SECOND), ride(THIRD)]]],
    ['the other is told after it', [[exit(SECOND), ride(FIRST)], [ride(SECOND)], [ride(THIRD)]]],
    [
      'both have races to run',
      [[ride(FIRST), ride(SECOND)], [exit(SECOND)], [ride(THIRD)], [race(FIRST, 'Birch Raceway'), race(THIRD)]],
    ],
  ])('it is not known which is the last where %s', (_, told) => {
    expect(cars(sentences(DAY, ...told))).toEqual([['34', '55'], ['18 left']]);
  });

  it('the one left was left for the only other one', () => {
    expect(cars(sentences(DAY, [ride(FIRST)], [ride(SECOND)], [exit(SECOND)]))).toEqual([['34'], ['18 moved 34']]);
  });

  it('a seat told before them was left for the last, and the one between too', () => {
    const before = article('2030-03-01', [ride(FIRST)]);
    const claims = [...before, ...sentences(DAY, [ride(SECOND)], [exit(SECOND), ride(THIRD)])];
    expect(cars(claims)[0]).toEqual(['55']);
  });
});

describe('a deal of a driver on loan who left the seat there for a third team', () => {
  const deal = sure('contract', { driver: ANN, team: FIRST.team, loanTo: SECOND.team });
  const told = sentences(DAY, [ride(FIRST), deal], [ride(SECOND)], [exit(SECOND), ride(THIRD)]);
  const deals = (day: string, ...later: readonly Claim[]) =>
    buildRoster([...told, ...later])
      .asOf(day)
      .driver(ANN)
      ?.agreements.map(({ slots }) => slots.team);

  it('is over, and is not back with a seat years later', () => {
    const back = article('2033-11-28', [ride(FIRST, { season: 2034, number: '38' })]);
    expect([deals('2030-05-06'), deals('2033-12-01', ...back), deals('2034-03-01', ...back)]).toEqual([[], [], []]);
  });

  it('may be what a seat of the next season is for, and a new one is one', () => {
    expect(deals('2030-12-01', ...article('2030-11-28', [ride(FIRST, { season: 2031 })]))).toEqual([FIRST.team]);
    const signed = sure('contract', { driver: ANN, team: FIRST.team, multiYear: true });
    const back = article('2033-11-28', [ride(FIRST, { season: 2034, number: '38' }), signed]);
    expect(deals('2033-12-01', ...back)).toEqual([FIRST.team]);
  });

  it('goes on where the seat there is lost to nobody else', () => {
    const lent = sentences(DAY, [ride(FIRST), deal], [ride(SECOND)]);
    const off = denial('ride', { driver: ANN, series: 'truck', season: 2031, team: THIRD.team });
    const page = buildRoster([...lent, ...article('2030-05-06', [off])])
      .asOf('2030-05-06')
      .driver(ANN);
    expect(page?.agreements.map(({ slots }) => slots.loanTo)).toEqual([SECOND.team]);
  });
});
