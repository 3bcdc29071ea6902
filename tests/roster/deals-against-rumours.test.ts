import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, denial, rumour, type Said, sure } from './news.js';

const AVA = 'Ava Stone';
const BEN = 'Ben Carter';
const A = 'Northline Racing';
const B = 'Pinecrest Motorsports';
const SEAT = { driver: AVA, team: A, series: 'cup', season: 2031, number: '12' };
const deal = (slots: object): Said => sure('contract', { driver: AVA, team: A, ...slots });

/** What became of somebody's rumours by the end of August, once one was heard in July and something was told since. */
function ends(told: Said, later: readonly Said[], before: readonly Said[] = [], driver = AVA): readonly string[] {
  const roster = buildRoster([
    ...article('2031-02-01', [sure('ride', SEAT), ...before]),
    ...article('2031-07-01', [told]),
    ...article('2031-08-01', later),
  ]);
  const lives = roster.asOf('2031-08-31').driver(driver)?.lives ?? [];
  return lives.map(({ end }) => (end.how === 'cold' ? `${end.how}: ${end.because}` : end.how));
}

describe('a rumour that a driver leaves', () => {
  const leaves = rumour('exit', SEAT);

  it.each<[string, readonly Said[], readonly Said[]]>([
    ['for several years', [deal({ multiYear: true })], []],
    ['beyond the season', [deal({ until: 2033 })], []],
    ['for several years, where an old one ends', [deal({ multiYear: true })], [deal({ until: 2031 })]],
  ])('is over with a new deal %s', (_, later, before) => {
    expect(ends(leaves, later, before)).toEqual(['cold: stays']);
  });

  it.each<[string, readonly Said[], readonly Said[]]>([
    ['with another team', [deal({ team: B, multiYear: true })], []],
    ['of which nobody says how long it lasts', [deal({})], []],
    ['until the end of the season', [deal({ until: 2031 })], []],
    ['for several years that was known before', [deal({ multiYear: true })], [deal({ multiYear: true })]],
  ])('is open with a deal %s', (_, later, before) => {
    expect(ends(leaves, later, before)).toEqual(['open']);
  });
});

describe('a rumour that a driver goes elsewhere', () => {
  const goes = (slots: object = {}) => rumour('ride', { driver: AVA, team: B, series: 'cup', season: 2032, ...slots });

  it.each<[string, object, readonly Said[]]>([
    ['beyond that season', {}, [deal({ until: 2034 })]],
    ['for several years', {}, [deal({ multiYear: true })]],
    ['where nobody names the series', { series: undefined }, [deal({ until: 2034 })]],
    ['where nobody names the season', { season: undefined }, [deal({ until: 2034 })]],
  ])('is over with a deal for the present seat %s', (_, slots, later) => {
    expect(ends(goes(slots), later)).toEqual(['cold: stays']);
  });

  it.each<[string, object, readonly Said[]]>([
    ['in another series', { series: 'truck' }, [deal({ until: 2034 })]],
    ['for some races', { extent: 'part-time' }, [deal({ until: 2034 })]],
    ['after the deal', { season: 2033 }, [deal({ until: 2032 })]],
    ['two years on', { season: 2033 }, [deal({ multiYear: true })]],
    ['while the deal lends the driver', {}, [deal({ until: 2034, loanTo: B })]],
  ])('is open for a seat %s', (_, slots, later) => {
    expect(ends(goes(slots), later)).toEqual(['open']);
  });

  it('is heard anew after the deal', () => {
    expect(ends(goes(), [goes()], [deal({ until: 2034 })])).toEqual(['open']);
  });
});

describe('a rumour that a driver keeps the seat', () => {
  const keeps = (slots: object = {}) => rumour('ride', { ...SEAT, season: 2032, ...slots });

  it('comes true with a deal for that season', () => {
    expect(ends(keeps(), [deal({ until: 2033 })])).toEqual(['confirmed']);
    expect(ends(keeps({ number: undefined }), [deal({ multiYear: true })])).toEqual(['confirmed']);
  });

  it.each<[string, object, readonly Said[]]>([
    ['that ends before', {}, [deal({ until: 2031 })]],
    ['if it is another car', { number: '21' }, [deal({ until: 2033 })]],
    ['if it is in another series', { series: 'truck' }, [deal({ until: 2033 })]],
    ['if it is two years on', { season: 2033 }, [deal({ until: 2034 })]],
    ['with another team', {}, [deal({ team: B })]],
  ])('does not come true with a deal %s', (_, slots, later) => {
    expect(ends(keeps(slots), later)).toEqual(['open']);
  });

  it('gives nobody a seat', () => {
    const page = buildRoster([
      ...article('2031-02-01', [sure('ride', SEAT)]),
      ...article('2031-07-01', [keeps()]),
      ...article('2031-08-01', [deal({ until: 2033 })]),
    ])
      .asOf('2031-08-31')
      .driver(AVA);
    expect(page).toMatchObject({ next: [], rumours: [] });
  });
});

describe('a rumour that somebody takes the place of a driver', () => {
  const F1 = { driver: AVA, team: A, series: 'f1', season: 2031 };
  const told = (season: number, later: readonly Said[]) => {
    const roster = buildRoster([
      ...article('2031-02-01', [sure('ride', F1)]),
      ...article('2031-05-01', [
        rumour('exit', { ...F1, replacedBy: BEN }),
        rumour('ride', { ...F1, driver: BEN, season }),
      ]),
      ...article('2031-05-04', later),
    ]);
    const [life] = roster.asOf('2031-05-05').driver(BEN)?.lives ?? [];
    return life?.end.how === 'cold' ? [life.end.because, life.end.on, life.end.by?.slots] : [life?.end.how];
  };
  const stays = ['seat kept', '2031-05-04', expect.objectContaining({ driver: AVA })];

  it.each<[string, number, readonly Said[], readonly unknown[]]>([
    ['the departure is denied', 2031, [denial('exit', F1)], stays],
    ['the departure is denied, for the next season', 2032, [denial('exit', F1)], stays],
    ['there is a new deal', 2032, [deal({ until: 2033 })], stays],
    ['there is a seat of the next season', 2032, [sure('ride', { ...F1, season: 2032 })], stays],
    ['somebody else stays', 2031, [denial('exit', { ...F1, driver: 'Mia Torres' })], ['open']],
    ['the driver stays elsewhere', 2031, [denial('exit', { ...F1, team: B })], ['open']],
    ['nothing is told', 2031, [], ['open']],
    ['it is told again', 2031, [denial('exit', F1), rumour('ride', { ...F1, driver: BEN })], stays],
  ])('once %s', (_, season, later, end) => {
    expect(told(season, later)).toEqual(end);
  });

  it('is open if told anew after the denial', () => {
    const roster = buildRoster([
      ...article('2031-02-01', [sure('ride', F1)]),
      ...article('2031-05-01', [rumour('exit', { ...F1, replacedBy: BEN }), rumour('ride', { ...F1, driver: BEN })]),
      ...article('2031-05-04', [denial('exit', F1)]),
      ...article('2031-05-06', [rumour('ride', { ...F1, driver: BEN })]),
    ]);
    expect(roster.asOf('2031-05-05').driver(BEN)?.rumours).toEqual([]);
    expect(roster.asOf('2031-05-06').driver(BEN)?.rumours).toHaveLength(1);
  });
});

describe('a rumour of the car of somebody who is rumoured to leave it', () => {
  const told = (series: string, exit: object, later: readonly Said[]) => {
    const car = { driver: AVA, team: A, series, season: 2031, number: '20' };
    const roster = buildRoster([
      ...article('2031-02-01', [sure('ride', car)]),
      ...article('2031-05-01', [
        rumour('exit', { ...car, ...exit }),
        rumour('ride', { ...car, driver: BEN, season: 2032 }),
      ]),
      ...article('2031-05-04', later),
    ]);
    const [life] = roster.asOf('2031-05-05').driver(BEN)?.lives ?? [];
    return life?.end.how === 'cold' ? life.end.because : life?.end.how;
  };
  const stays = denial('exit', { driver: AVA, team: A, season: 2031 });

  it.each<[string, string, object, readonly Said[], string]>([
    ['is over once that is denied', 'cup', {}, [stays], 'seat kept'],
    ['is over once there is a new deal', 'cup', {}, [deal({ until: 2033 })], 'seat kept'],
    ['is over, whoever else was to come', 'cup', { replacedBy: 'Mia Torres' }, [stays], 'seat kept'],
    ['is open before', 'cup', {}, [], 'open'],
    ['is open where it may be another car', 'cup', { number: '24' }, [stays], 'open'],
    ['is open where several share the car', 'imsa', {}, [stays], 'open'],
  ])('%s', (_, series, exit, later, end) => {
    expect(told(series, exit, later)).toBe(end);
  });
});

describe('a rumour that a driver goes to another team', () => {
  const told = (series: string, later: readonly Said[]) => {
    const seat = { driver: AVA, team: A, series: 'cup', season: 2031, number: '20' };
    const roster = buildRoster([
      ...article('2031-02-01', [sure('ride', seat)]),
      ...article('2031-05-01', [rumour('ride', { driver: AVA, team: B, series, season: 2032 })]),
      ...article('2031-05-04', later),
    ]);
    const [life] = (roster.asOf('2031-05-05').driver(AVA)?.lives ?? []).filter(({ rumour }) => rumour.kind === 'ride');
    return life?.end.how === 'cold' ? life.end.because : life?.end.how;
  };
  const stays = (slots: object = {}) => denial('exit', { driver: AVA, team: A, season: 2031, ...slots });

  it.each<[string, string, readonly Said[], string | undefined]>([
    ['is over once the departure is denied', 'cup', [stays()], 'seat kept'],
    ['is over once it is denied without a season', 'cup', [stays({ season: undefined })], 'seat kept'],
    ['is open where the denial is of another season', 'cup', [stays({ season: 2032 })], 'open'],
    ['is open where it is of a team without a seat', 'cup', [stays({ team: 'Lakeside Racing' })], 'open'],
    ['is open where it is of another series', 'truck', [stays()], 'open'],
    [
      'is open where it is told again since',
      'cup',
      [stays(), rumour('ride', { driver: AVA, team: B, series: 'cup', season: 2032 })],
      'open',
    ],
  ])('%s', (_, series, later, end) => {
    expect(told(series, later)).toBe(end);
  });
});
