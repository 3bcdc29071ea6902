import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, denial, rumour, type Said, sure } from './news.js';

const ANA = 'Ana Vance';
const A = 'Northgate Racing';
const B = 'Calder Autosport';

/** What is left of one claim after a denial, some days later or on the same day. */
function leftOf(first: Said, second: Said, published = '2024-10-05') {
  const claims = [...article('2024-10-01', [first], 'first'), ...article(published, [second], 'second')];
  const page = buildRoster(claims).asOf('2024-10-31').driver(ANA);
  if (!page) throw new Error('Ana Vance is not known');
  return { facts: page.present.length + page.next.length, rumours: page.rumours.length, denials: page.denials.length };
}

const no = (slots: object) => denial('ride', { driver: ANA, ...slots });

describe('a denial takes back a confirmed seat', () => {
  const seat = { team: A, series: 'cup', season: 2025 };
  const cases: readonly (readonly [boolean, object, object])[] = [
    [true, seat, seat],
    [true, { ...seat, number: '12' }, { team: A, season: 2025 }],
    [true, seat, { series: 'cup', season: 2025 }],
    [true, seat, { team: A }],
    [true, seat, { ...seat, number: '12' }],
    [true, { ...seat, number: '12' }, { ...seat, number: '12' }],
    [false, { ...seat, number: '5' }, { ...seat, number: '12' }],
    [false, seat, { series: 'cup', season: 2025, number: '12' }],
    [false, seat, { ...seat, team: B }],
    [false, seat, { ...seat, series: 'truck' }],
    [false, seat, { ...seat, season: 2026 }],
    [false, { ...seat, season: 2024 }, { team: A }],
    [false, seat, { season: 2025 }],
    [false, { ...seat, extent: 'part-time' }, { ...seat, extent: 'full-time' }],
  ];
  it.each(cases)('%s: %j, then not %j', (taken, slots, said) => {
    const first = sure('ride', { driver: ANA, ...slots });
    expect(leftOf(first, no(said)).facts).toBe(taken ? 0 : 1);
    // On the same day neither outweighs the other: both are shown.
    expect(leftOf(first, no(said), '2024-10-01')).toMatchObject({ facts: 1, denials: 1 });
  });
});

describe('a denial ends a rumour, also of the same day', () => {
  const seat = { team: A, series: 'cup', season: 2025 };
  const cases: readonly (readonly [boolean, object, object])[] = [
    [true, seat, seat],
    [true, { team: A }, seat],
    [true, seat, { team: A }],
    [true, seat, { series: 'cup' }],
    [true, seat, { season: 2025 }],
    [true, { team: A, series: 'cup' }, { ...seat, number: '12' }],
    [false, seat, { ...seat, team: B }],
    [false, { series: 'cup', season: 2025 }, seat],
    [false, seat, { ...seat, season: 2026 }],
    [false, { ...seat, number: '5' }, { ...seat, number: '12' }],
    [false, seat, {}],
  ];
  it.each(cases)('%s: %j, then not %j', (ended, slots, said) => {
    for (const day of ['2024-10-05', '2024-10-01']) {
      const left = leftOf(rumour('ride', { driver: ANA, ...slots }), no(said), day);
      expect(left).toEqual({ facts: 0, rumours: ended ? 0 : 1, denials: 1 });
    }
  });

  it('and a rumour repeated after it lives again', () => {
    expect(leftOf(no(seat), rumour('ride', { driver: ANA, ...seat }))).toEqual({ facts: 0, rumours: 1, denials: 1 });
  });
});

describe('a denial is over', () => {
  it('once a later article confirms what it denies', () => {
    const seat = { driver: ANA, team: A, series: 'cup', season: 2025 };
    expect(leftOf(denial('ride', seat), sure('ride', seat))).toEqual({ facts: 1, rumours: 0, denials: 0 });
    const deal = { driver: ANA, team: A };
    expect(leftOf(denial('contract', deal), sure('contract', deal)).denials).toBe(0);
    const race = { driver: ANA, series: 'cup', season: 2024, track: 'Alder Speedway' };
    expect(leftOf(denial('start', race), sure('start', race)).denials).toBe(0);
    expect(leftOf(denial('start', race), sure('start', { ...race, track: 'Cedar Park' })).denials).toBe(1);
  });

  it('of a departure once the driver has a seat elsewhere for the season after', () => {
    const stays = denial('exit', { driver: ANA, team: A, series: 'cup', season: 2024 });
    const next = (slots: object) => sure('ride', { driver: ANA, team: B, series: 'cup', season: 2025, ...slots });
    expect(leftOf(stays, next({})).denials).toBe(0);
    expect(leftOf(stays, next({ series: 'truck' })).denials).toBe(1);
    expect(leftOf(next({}), stays).denials).toBe(1);
  });
});

it('a denied agreement ends the rumour of one with that team', () => {
  const deal = rumour('contract', { driver: ANA, team: A });
  expect(leftOf(deal, denial('contract', { driver: ANA, team: A })).rumours).toBe(0);
  expect(leftOf(deal, denial('contract', { driver: ANA, team: B })).rumours).toBe(1);
});

describe('a denial of a seat in a series, with whatever team', () => {
  const talk = (series: object) =>
    buildRoster([
      ...article('2030-10-28', [
        denial('ride', { driver: 'Ann Example', series: 'truck', season: 2031 }),
        rumour('ride', { driver: 'Ann Example', team: 'Heron Racing', season: 2031, ...series }),
      ]),
    ])
      .asOf('2030-11-01')
      .driver('Ann Example')
      ?.rumours.map(({ slots }) => 'team' in slots && slots.team);

  it('is none of a rumour that names no series', () => {
    expect(talk({})).toEqual(['Heron Racing']);
  });

  it('but of one that names it', () => {
    expect(talk({ series: 'truck' })).toEqual([]);
  });
});
