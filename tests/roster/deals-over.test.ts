import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, type Said, sure } from './news.js';

const AVA = 'Ava Stone';
const A = 'Northline Racing';
const B = 'Pinecrest Motorsports';
const deal = (slots: object = {}): Said => sure('contract', { driver: AVA, team: A, ...slots });
const ride = (team: string, season: number, slots: object = {}): Said =>
  sure('ride', { driver: AVA, team, series: 'cup', season, ...slots });
const start = (team: string, season: number, slots: object = {}): Said =>
  sure('start', { driver: AVA, team, series: 'cup', season, date: `${season}-03-04`, ...slots });
const exit = (slots: object = {}): Said => sure('exit', { driver: AVA, team: A, season: 2031, ...slots });

/** The deals that stand on a day, on the pages of the driver and of both teams. */
function deals(day: string, ...told: readonly (readonly [string, readonly Said[]])[]): readonly (readonly string[])[] {
  const view = buildRoster(told.flatMap(([published, said]) => article(published, said))).asOf(day);
  return [view.driver(AVA), view.team(A), view.team(B)].map((page) =>
    (page?.agreements ?? []).map(({ slots }) => [slots.team, slots.loanTo].filter(Boolean).join(' to ')),
  );
}

describe('a departure told with the deal that it ends', () => {
  it.each<readonly [string, readonly Said[]]>([
    ['of a team as a whole', [deal({ multiYear: true }), exit(), ride(B, 2032)]],
    ['by a driver on loan', [deal({ loanTo: B }), exit(), ride(B, 2031)]],
    ['of which nothing else is known', [deal(), exit()]],
    ['from a seat that was never had', [deal(), exit({ series: 'cup', number: '6', replacedBy: 'Ben Carter' })]],
    ['from a seat, for one elsewhere', [deal(), ride(A, 2031), exit({ series: 'cup' }), ride(B, 2032)]],
    ['from a seat in the season', [deal(), ride(A, 2031), exit({ series: 'cup', atOnce: true })]],
    ['before its end', [deal({ until: 2033 }), ride(A, 2031), exit({ series: 'cup' })]],
  ])('leaves none: %s', (_, said) => {
    for (const told of [said, said.toReversed()]) {
      expect(deals('2031-11-20', ['2031-11-18', told])).toEqual([[], [], []]);
      expect(deals('2032-06-01', ['2031-11-18', told])).toEqual([[], [], []]);
    }
  });

  it('leaves none where the deal was known before', () => {
    const told = [deal({ multiYear: true }), exit(), ride(B, 2032)];
    expect(deals('2031-11-20', ['2030-02-01', [deal()]], ['2031-11-18', told])).toEqual([[], [], []]);
  });

  it.each<readonly [string, readonly Said[]]>([
    ['the departure was of an earlier season', [deal(), exit({ season: 2028 })]],
    ['the driver goes on in another car', [deal(), exit({ number: '6' }), ride(A, 2032, { number: '8' })]],
    ['the driver goes on in another series', [deal(), exit({ series: 'truck' }), ride(A, 2031)]],
    [
      'it may be for another post in the team',
      [deal(), ride(A, 2031), exit({ series: 'cup', replacedBy: 'Ben Carter' })],
    ],
    ['it ends with that season', [deal({ until: 2031 }), ride(A, 2031), exit()]],
    ['another team was left', [deal(), exit({ team: B })]],
  ])('leaves it where %s', (_, said) => {
    expect(deals('2031-11-20', ['2031-11-18', said])[0]).toEqual([A]);
  });

  it('leaves a deal that is told later', () => {
    const told: readonly Said[] = [deal(), exit(), ride(B, 2032)];
    expect(deals('2032-11-20', ['2031-11-18', told], ['2032-11-18', [deal(), ride(A, 2033)]])[0]).toEqual([A]);
  });
});

describe('a departure from the seat before the one of a later season', () => {
  const left = (slots: object = {}): Said =>
    exit({ series: 'truck', number: '15', replacedBy: 'Ben Carter', ...slots });
  const AUTUMN = '2031-10-15';
  const LATER = '2031-11-19';

  it.each<readonly [string, string, readonly Said[]]>([
    ['lent elsewhere', `${A} to ${B}`, [deal({ loanTo: B }), ride(B, 2032)]],
    ['lent elsewhere in the same series', `${A} to ${B}`, [deal({ loanTo: B }), ride(B, 2032, { series: 'truck' })]],
    ['in another series', A, [deal({ multiYear: true }), ride(A, 2032)]],
    ['in another series until a season', A, [deal({ until: 2033 }), ride(A, 2032)]],
  ])('leaves the deal: %s', (_, stands, signed) => {
    for (const more of [{}, { atOnce: true }, { replacedBy: undefined }, { number: undefined }]) {
      for (const day of ['2031-12-01', '2032-05-01']) {
        expect(deals(day, [AUTUMN, signed], [LATER, [left(more)]])[0]).toEqual([stands]);
        expect(deals(day, [AUTUMN, [...signed, left(more)]])[0]).toEqual([stands]);
        expect(deals(day, [AUTUMN, [left(more)]], [LATER, signed])[0]).toEqual([stands]);
      }
    }
    const known = ['2031-02-01', [ride(A, 2031, { series: 'truck', number: '15' })]] as const;
    expect(deals('2032-05-01', known, [AUTUMN, signed], [LATER, [left()]])[0]).toEqual([stands]);
    expect(deals('2032-05-01', [AUTUMN, signed.slice(0, 1)], [LATER, [left(), ...signed.slice(1)]])[0]).toEqual([
      stands,
    ]);
  });

  it.each<readonly [string, readonly Said[], Said]>([
    ['of the team as a whole', [deal({ loanTo: B }), ride(B, 2032)], exit()],
    ['of all its seats', [deal({ multiYear: true }), ride(A, 2032)], exit()],
    ['no later seat is known', [deal({ multiYear: true })], left()],
    ['the later seat is with a team that is none of the deal', [deal({ multiYear: true }), ride(B, 2032)], left()],
    ['the later season is left too', [deal({ multiYear: true }), ride(A, 2032)], left({ season: 2032 })],
  ])('ends the deal: %s', (_, signed, gone) => {
    expect(deals('2032-01-01', [AUTUMN, signed], [LATER, [gone]])[0]).toEqual([]);
  });

  it('ends the deal where the driver comes back years later', () => {
    const told = [deal({ multiYear: true }), ride(A, 2031, { series: 'truck' })];
    expect(deals('2033-05-01', [AUTUMN, told], [LATER, [left()]], ['2033-02-01', [ride(A, 2033)]])[0]).toEqual([]);
  });
});

describe('a deal without an end, with a team that the driver left for another of its series', () => {
  const left = [ride(A, 2031), ride(B, 2032)];

  it('stands no more', () => {
    expect(deals('2032-03-01', ['2031-11-18', [deal({ multiYear: true }), ...left]])).toEqual([[], [], []]);
    const again = ['2032-02-10', [ride(B, 2032)]] as const;
    expect(
      deals('2032-03-01', ['2031-11-18', [ride(B, 2032)]], ['2031-11-20', [deal(), ride(A, 2031)]], again),
    ).toEqual([[], [], []]);
  });

  it.each<readonly [string, readonly Said[]]>([
    ['has one there too', [deal(), ...left, ride(A, 2032, { series: 'truck' })]],
    ['has the other seat for some races', [deal(), ride(A, 2031), ride(B, 2032, { extent: 'part-time' })]],
    ['has the other seat in another series', [deal(), ride(A, 2031), ride(B, 2032, { series: 'truck' })]],
    ['had the other seat before', [deal(), ride(A, 2032), ride(B, 2031)]],
    ['is lent to it', [deal({ loanTo: B }), ...left]],
    ['has a deal with an end', [deal({ until: 2033 }), ...left]],
  ])('stands where the driver %s', (_, said) => {
    expect(deals('2031-11-20', ['2031-11-18', said])[0]?.join()).toMatch(A);
  });
});

describe('a deal of a driver on loan who leaves for a third team', () => {
  const C = 'Kestrel Racing';
  const lent: readonly Said[] = [deal({ loanTo: B }), ride(B, 2031, { series: 'truck' })];
  const left = [exit({ team: B, series: 'truck' }), ride(C, 2032)];
  const has = (slots: object = {}): Said =>
    sure('ride', { driver: 'Ben Carter', team: A, series: 'cup', season: 2032, ...slots });
  const told = (...said: readonly Said[]) => deals('2032-03-01', ['2031-01-18', lent], ['2031-11-18', said])[0];

  it('is over with the season, where the team that lends has seats in that series itself', () => {
    expect(told(...left, has())).toEqual([]);
    const known = [
      ['2031-01-18', lent],
      ['2031-11-18', [...left, has()]],
    ] as const;
    expect(deals('2031-11-20', ...known)).toEqual([[A], [A], []]);
    expect(deals('2032-02-01', ...known)).toEqual([[], [], []]);
    expect(deals('2033-02-01', ...known, ['2032-11-18', [ride(C, 2033), has({ season: 2033 })]])).toEqual([[], [], []]);
  });

  it.each<readonly [string, readonly Said[]]>([
    ['is in another series', [...left, has({ series: 'xfinity' })]],
    ['is in it for some races', [...left, has({ extent: 'part-time' })]],
    ['is only said to be in it', [...left, { ...has(), status: 'rumored' }]],
    ['has a seat for the driver too', [...left, has(), ride(A, 2032, { series: 'xfinity' })]],
  ])('goes on where that %s', (_, said) => {
    expect(told(...said)?.join()).toMatch(A);
  });
});

describe('a loan that is over', () => {
  const lent: readonly Said[] = [deal({ loanTo: B }), ride(B, 2031), ride(A, 2032)];
  const own = [[A], [A], []];

  it('does not come back in a later season', () => {
    for (const day of ['2032-06-01', '2033-02-01', '2034-02-01']) expect(deals(day, ['2031-09-11', lent])).toEqual(own);
    expect(deals('2031-10-01', ['2031-09-11', lent])[0]).toEqual([`${A} to ${B}`]);
  });

  it('is over with a departure told in its article', () => {
    const said = [deal({ loanTo: B }), ride(B, 2031), exit({ team: B })];
    expect(deals('2032-06-01', ['2031-11-18', said])).toEqual(own);
    expect(deals('2034-06-01', ['2031-11-18', said])).toEqual(own);
  });

  it('is had again where it is made anew', () => {
    const anew = ['2032-11-20', [deal({ loanTo: B })]] as const;
    expect(deals('2032-12-01', ['2031-09-11', lent], anew)[0]).toEqual([`${A} to ${B}`]);
  });
});

describe('a full season elsewhere after one with the team of a deal', () => {
  const full = { extent: 'full-time' } as const;
  const first = ['2030-08-31', [deal({ multiYear: true }), ride(A, 2031, { ...full, series: 'xfinity' })]] as const;

  it('ends the deal, in whatever series', () => {
    const next = ['2031-11-20', [ride(B, 2032, { ...full, series: 'truck' })]] as const;
    expect(deals('2031-12-01', first)[0]).toEqual([A]);
    expect(deals('2031-12-01', first, next)).toEqual([[], [], []]);
    expect(deals('2032-06-01', first, next)).toEqual([[], [], []]);
  });

  it.each<readonly [string, readonly Said[]]>([
    ['some races', [ride(B, 2032, { extent: 'part-time', series: 'truck' })]],
    ['a season that nobody calls full', [ride(B, 2032, { series: 'truck' })]],
    ['one beside the team’s', [ride(B, 2032, { ...full, series: 'truck' }), ride(A, 2032, { series: 'xfinity' })]],
    ['one much later', [ride(B, 2034, { ...full, series: 'truck' })]],
  ])('is not %s', (_, said) => {
    expect(deals('2031-12-01', first, ['2031-11-20', said])[0]).toEqual([A]);
  });
});

describe('a deal without an end of a driver who races for another team', () => {
  const signed = ['2029-08-20', [deal({ multiYear: true }), ride(A, 2031)]] as const;

  it('is over where that is in its series and nothing later is known with the team', () => {
    for (const [team, slots] of [
      [B, { number: '5' }],
      [B, { date: '2032-06-07' }],
    ] as const)
      expect(deals('2032-03-10', signed, ['2032-03-01', [start(team, 2032, slots)]])).toEqual([[], [], []]);
  });

  it.each<readonly [string, readonly Said[], readonly Said[]]>([
    ['in another series', [ride(A, 2031)], [start(B, 2032, { series: 'truck' })]],
    ['in the season of the seat', [ride(A, 2032)], [start(B, 2032)]],
    ['beside some races of the team', [ride(A, 2031, { extent: 'part-time' })], [start(B, 2032)]],
    ['to which the deal lends', [ride(A, 2031)], [start(A, 2032)]],
    ['under a deal with an end', [deal({ until: 2032 }), ride(A, 2031)], [start(B, 2032)]],
  ])('stands: %s', (_, told, later) => {
    const before = ['2029-08-20', [deal({ multiYear: true }), ...told]] as const;
    expect(deals('2032-03-10', before, ['2032-03-01', later])[0]?.join()).toMatch(A);
  });
});

describe('a deal without an end of which nobody has spoken for years', () => {
  const [signed, lent] = [deal({ multiYear: true }), deal({ loanTo: B })];

  it('goes with the last seat known with the team, or where it lent the driver', () => {
    for (const said of [
      [signed, ride(A, 2031)],
      [lent, ride(B, 2031)],
    ]) {
      expect(deals('2034-06-01', ['2031-02-10', said])[0]).not.toEqual([]);
      for (const day of ['2035-06-01', '2038-02-01']) expect(deals(day, ['2031-02-10', said])).toEqual([[], [], []]);
    }
  });

  it.each<readonly [string, readonly Said[], readonly Said[]]>([
    ['the driver still has a seat there', [signed], [ride(A, 2035)]],
    ['the driver had one there last season', [signed], [ride(A, 2034)]],
    ['no seat with the team was ever told', [signed], []],
    ['it has an end to come', [deal({ until: 2035 }), ride(A, 2031)], []],
  ])('stands where %s', (_, told, later) => {
    expect(deals('2035-06-01', ['2031-02-10', told], ['2034-11-20', later])[0]).toEqual([A]);
  });
});
