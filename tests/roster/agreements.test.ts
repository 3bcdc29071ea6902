import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { linesOf } from '../commands/ask.js';
import { settingOn } from '../commands/paddock.js';
import { article, denial, type Said, sure } from './news.js';

const AVA = 'Ava Stone';
const A = 'Northline Racing';
const B = 'Pinecrest Motorsports';
const deal: Said = sure('contract', { driver: AVA, team: A, multiYear: true });
const seat = (slots: object): Said => sure('ride', { driver: AVA, series: 'indycar', season: 2024, ...slots });
const noSeat = (slots: object): Said => denial('ride', { driver: AVA, team: A, ...slots });

/** The teams of the deals that stand in autumn 2023, where each list of what was said is an article of its own month. */
function deals(...months: readonly (readonly Said[])[]): string[] {
  const claims = months.flatMap((said, at) => article(`2023-0${at + 1}-10`, said));
  const page = buildRoster(claims).asOf('2023-10-01').driver(AVA);
  return (page?.agreements ?? []).map(({ slots }) => slots.team ?? '').sort();
}

describe('a deal of a driver whose departure is told with a last race', () => {
  const CAR = { driver: AVA, team: A, series: 'indycar', season: 2023, number: '7' };
  const last = sure('start', { ...CAR, track: 'Iowa Speedway', date: '2023-07-23' });
  const on = (date: string, until: number, exit: object, ...more: Said[]) => {
    const claims = [
      ...article('2023-01-10', [sure('ride', CAR), sure('contract', { driver: AVA, team: A, until })]),
      ...article('2023-06-10', [sure('exit', { ...CAR, ...exit }), ...more]),
      ...article('2023-06-20', [
        sure('start', { ...CAR, driver: 'Ben Carter', track: 'Road America', date: '2023-08-06' }),
      ]),
    ];
    const view = buildRoster(claims).asOf(date);
    const pages = [view.driver(AVA), view.team(A)];
    return pages.map((page) => page?.agreements.map(({ slots }) => slots.until));
  };

  it.each<readonly [string, object]>([
    ['at once', { atOnce: true }],
    ['as somebody else then races the car', {}],
  ])('lasts until after that race: left %s', (_, exit) => {
    expect(on('2023-06-10', 2023, exit, last)).toEqual([[2023], [2023]]);
    expect(on('2023-07-23', 2023, exit, last)).toEqual([[2023], [2023]]);
    expect(on('2023-07-24', 2023, exit, last)).toEqual([[], []]);
    expect(on('2023-06-25', 2023, exit)).toEqual([[], []]);
  });

  it('is broken if it was for longer', () => {
    expect(on('2023-06-10', 2025, {}, last)).toEqual([[], []]);
  });
});

describe('a deal whose seat is ruled out later', () => {
  it.each<readonly [string, readonly Said[]]>([
    ['for the season to come', [noSeat({ series: 'indycar', season: 2024 })]],
    ['without a season', [noSeat({})]],
    ['with a seat elsewhere', [noSeat({ series: 'indycar', season: 2024 }), seat({ team: B, number: '12' })]],
  ])('stands no more: %s', (_, said) => {
    expect(deals([deal], said)).toEqual([]);
  });

  it('stands no more where the seat was known', () => {
    expect(deals([deal, seat({ team: A, season: 2023 })], [noSeat({ series: 'indycar', season: 2023 })])).toEqual([]);
  });

  it('stands no more where it was for that car', () => {
    const ruledOut = [noSeat({ series: 'indycar', season: 2024, number: '7' })];
    expect(deals([deal, seat({ team: A, number: '7' })], ruledOut)).toEqual([]);
    expect(deals([deal, seat({ team: A, number: '7' })], [...ruledOut, seat({ team: A, number: '8' })])).toEqual([A]);
    expect(deals([deal, seat({ team: A, number: '8' })], ruledOut)).toEqual([A]);
  });

  it.each<readonly [string, readonly Said[]]>([
    ['in one car', [noSeat({ season: 2024, number: '7' })]],
    ['for the whole season', [noSeat({ season: 2024, extent: 'full-time' })]],
    ['for the season in which the deal was signed', [noSeat({ season: 2023 })]],
    ['in one series, with a seat in another', [noSeat({ series: 'cup', season: 2024 }), seat({ team: A })]],
    ['in one season, with a seat in the next', [noSeat({ season: 2024 }), seat({ team: A, season: 2025 })]],
    ['with another team', [denial('ride', { driver: AVA, team: B, season: 2024 })]],
  ])('stands: %s', (_, said) => {
    expect(deals([deal], said)).toEqual([A]);
  });

  it('stands where the deal was told after it', () => {
    expect(deals([noSeat({ season: 2024 })], [deal])).toEqual([A]);
    expect(deals([deal], [noSeat({ season: 2024 })], [deal])).toEqual([A]);
  });

  it('stood until then', () => {
    const claims = [...article('2023-01-10', [deal]), ...article('2023-02-10', [noSeat({ season: 2024 })])];
    expect(buildRoster(claims).asOf('2023-02-09').team(A)?.agreements).toHaveLength(1);
    expect(buildRoster(claims).asOf('2023-02-10').team(A)?.agreements).toEqual([]);
  });

  it('is no answer to whether the driver goes there', async () => {
    const claims = [
      ...article('2023-08-02', [deal]),
      ...article('2023-09-20', [noSeat({ series: 'indycar', season: 2024 }), seat({ team: B })]),
    ];
    const ask = (day: string) => linesOf('/ask question:is Stone going to Northline Racing?', settingOn(day, claims));
    expect((await ask('2023-09-19'))[1]).toBe('Yes: Multi-year deal with Northline Racing');
    expect((await ask('2023-09-25'))[1]).toBe('No: ruled out on 20 Sep 2023.');
  });
});

describe('a deal beside a later seat with another team', () => {
  const longDeal = sure('contract', { driver: AVA, team: A, until: 2026 });
  const elsewhere = sure('contract', { driver: AVA, team: B });

  it('stands no more if the other team has a deal too', () => {
    expect(deals([longDeal], [elsewhere, seat({ team: B })])).toEqual([B]);
    expect(deals([longDeal], [seat({ team: B })], [elsewhere])).toEqual([B]);
  });

  it('stands no more in the series of its seat', () => {
    expect(deals([longDeal, seat({ team: A, season: 2023 })], [seat({ team: B })])).toEqual([]);
  });

  it('stands no more if it was for a seat of that season', () => {
    expect(deals([deal, seat({ team: A, number: '7' })], [seat({ team: B, number: '12' })])).toEqual([]);
    const now = (team: string) => seat({ team, season: 2023 });
    expect(deals([deal, now(A)], [now(B)])).toEqual([]);
    expect(deals([deal, now(A)], [now(B)], [now(A)])).toEqual([A]);
    expect(deals([deal, seat({ team: A, extent: 'part-time' })], [seat({ team: B })])).toEqual([A]);
  });

  it.each<readonly [string, readonly Said[], readonly Said[]]>([
    [
      'of a season that it does not reach',
      [longDeal, seat({ team: A, season: 2023 })],
      [seat({ team: B, season: 2027 })],
    ],
    ['in another series', [longDeal, seat({ team: A, season: 2023 })], [seat({ team: B, series: 'cup' })]],
    ['for some races', [longDeal, seat({ team: A, season: 2023 })], [seat({ team: B, extent: 'part-time' })]],
    ['of the same season', [longDeal, seat({ team: A, season: 2022 })], [seat({ team: B, season: 2023 })]],
    ['if nobody says in which series it is', [longDeal], [seat({ team: B })]],
    ['before its first season', [longDeal, seat({ team: A, season: 2025 })], [seat({ team: B })]],
    ['known before it', [seat({ team: B })], [longDeal, seat({ team: A, season: 2023 })]],
  ])('stands: one %s', (_, before, after) => {
    expect(deals(before, after)).toEqual([A]);
  });

  it('stands where it lends the driver to the other team', () => {
    const lent = sure('contract', { driver: AVA, team: A, until: 2026, loanTo: B });
    expect(deals([lent], [seat({ team: B })], [elsewhere])).toEqual([A, B]);
  });
});

describe('a deal that has come to its end', () => {
  const old = sure('contract', { driver: AVA, team: A, multiYear: true, until: 2023 });
  const slotsOn = (day: string, ...told: readonly (readonly [string, readonly Said[]])[]) =>
    buildRoster(told.flatMap(([published, said]) => article(published, said)))
      .asOf(day)
      .driver(AVA)
      ?.agreements.map(({ slots: { driver: _, team: __, ...slots } }) => slots);
  const BEFORE = ['2021-06-01', [old]] as const;

  it.each<[string, string, readonly Said[], object]>([
    ['for several years, in its last season', '2023-09-01', [deal], { multiYear: true }],
    [
      'with a seat of the next season',
      '2023-09-01',
      [sure('contract', { driver: AVA, team: A }), seat({ team: A })],
      {},
    ],
    ['when it is over', '2024-02-01', [sure('contract', { driver: AVA, team: A })], {}],
    [
      'with an end of its own',
      '2023-09-01',
      [sure('contract', { driver: AVA, team: A, until: 2026 })],
      { multiYear: true, until: 2026 },
    ],
  ])('says nothing of a new one that is told %s', (_, day, said, slots) => {
    expect(slotsOn(day, BEFORE, [day, said])).toEqual([slots]);
  });

  it.each<[string, string, readonly Said[]]>([
    ['before its last season', '2022-09-01', [deal]],
    ['in its last season, with nothing new', '2023-09-01', [sure('contract', { driver: AVA, team: A })]],
  ])('is told of again %s', (_, day, said) => {
    expect(slotsOn(day, BEFORE, [day, said])).toEqual([{ multiYear: true, until: 2023 }]);
  });

  it('is not the new one where a later article speaks of it', () => {
    expect(slotsOn('2023-10-02', BEFORE, ['2023-09-01', [deal]], ['2023-10-01', [old]])).toEqual([{ multiYear: true }]);
  });

  it('is not back when the new one is denied', () => {
    const none = denial('contract', { driver: AVA, team: A });
    expect(slotsOn('2023-11-01', BEFORE, ['2023-09-01', [deal]], ['2023-10-01', [none]])).toEqual([]);
  });
});

describe('a deal until the season after which the driver leaves', () => {
  const own = seat({ team: A, season: 2023, number: '7' });
  const until = (season: number) => sure('contract', { driver: AVA, team: A, until: season });
  const leaves = (slots: object = {}) =>
    sure('exit', { driver: AVA, team: A, series: 'indycar', season: 2023, number: '7', ...slots });

  it('stands in its last season', async () => {
    expect(deals([own, until(2023)], [leaves()])).toEqual([A]);
    const claims = [...article('2023-01-10', [own, until(2023)]), ...article('2023-09-10', [leaves()])];
    const length = (day: string) => linesOf(`/ask question:how long is ${AVA}'s contract?`, settingOn(day, claims));
    expect((await length('2023-10-01'))[1]).toBe(`Deal with ${A}, until 2023 (10 Jan 2023, 8 months old)`);
    expect((await length('2024-02-01'))[1]).toBe('No article says.');
  });

  it.each<readonly [string, readonly Said[], readonly Said[]]>([
    ['at once', [own, until(2023)], [leaves({ atOnce: true })]],
    ['before it ends', [own, until(2024)], [leaves()]],
    [
      'for another driver in the season',
      [own, until(2023)],
      [leaves({ replacedBy: 'Bo Sample' }), sure('ride', { ...own.slots, driver: 'Bo Sample' } as never)],
    ],
  ])('stands no more if the driver leaves %s', (_, before, after) => {
    expect(deals(before, after)).toEqual([]);
  });
});
