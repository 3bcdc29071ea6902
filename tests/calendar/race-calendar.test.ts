import { describe, expect, it } from 'vitest';
import type { SlotsOf } from '../../src/claims/claim.js';
import { article, denial, rumour, sure } from '../roster/news.js';
import { calendarOn } from './races.js';

const PHOENIX: SlotsOf['start'] = {
  driver: 'Ava Stone',
  team: 'Northline Racing',
  series: 'truck',
  season: 2031,
  number: '12',
  track: 'Phoenix Raceway',
  date: '2031-11-08',
};

/** The events of some races, all told by one article. */
const eventsOf = (...races: SlotsOf['start'][]) =>
  calendarOn(
    '2031-03-10',
    article(
      '2031-03-05',
      races.map((slots) => sure('start', slots)),
      '2031-03-05-dates',
    ),
  ).events;

describe('a race in a calendar', () => {
  it('says who, which series and race, where, in which car, and which article said so', () => {
    const [event] = eventsOf({ ...PHOENIX, race: 'Desert 150', sponsor: 'Acme' });
    expect(event).toMatchObject({
      day: '2031-11-08',
      name: 'Ava Stone · Truck Series · Desert 150, Phoenix Raceway',
      place: 'Phoenix Raceway',
      about: ['No. 12 Northline Racing · Acme', 'Said in "dates", Wed 5 March 2031'],
      lastSaid: '2031-03-05',
    });
  });

  it('says as much as is known', () => {
    const [event] = eventsOf({ driver: 'Ava Stone', date: '2031-11-08' });
    expect(event).toMatchObject({ name: 'Ava Stone · track not named', place: 'track not named' });
    expect(event?.about).toEqual(['Said in "dates", Wed 5 March 2031']);
  });

  it('names the article that gave the day, and not a newer one that gave none', () => {
    const { date: _date, ...undated } = PHOENIX;
    const claims = [
      ...article('2031-03-05', [sure('start', PHOENIX)], '2031-03-05-dates'),
      ...article('2031-03-08', [sure('start', undated)], '2031-03-08-interview'),
    ];
    const [event] = calendarOn('2031-03-10', claims).events;
    expect(event?.about.at(-1)).toBe('Said in "dates", Wed 5 March 2031');
    expect(event?.lastSaid).toBe('2031-03-08');
  });

  it('holds nothing that cannot be seen, whatever articles say', () => {
    const [event] = eventsOf({ ...PHOENIX, driver: 'Ava\r\nATTENDEE:x \u202eStone', sponsor: 'Ac\u200bme\n\u2028X' });
    expect(event?.name).toBe('Ava ATTENDEE:x Stone · Truck Series · Phoenix Raceway');
    expect(event?.about[0]).toBe('No. 12 Northline Racing · Acme X');
  });

  it.each<[string, SlotsOf['start']]>([
    ['a month', { ...PHOENIX, date: '', from: '2031-11-01', to: '2031-11-30' }],
    ['a weekend', { ...PHOENIX, date: '', from: '2031-11-07', to: '2031-11-09' }],
    ['nothing', { ...PHOENIX, date: '' }],
  ])('is none, but counted, where %s is all that is known of its day', (_, { date: _date, ...slots }) => {
    const calendar = calendarOn('2031-03-10', article('2031-03-05', [sure('start', slots)]));
    expect(calendar).toMatchObject({ events: [], leftOut: 1 });
  });

  it('is none, but counted, while reports disagree about its day', () => {
    const told = (name: string, day: string, published = '2031-03-05') =>
      article(published, [sure('start', { ...PHOENIX, date: day })], name);
    const claims = [...told('one', '2031-11-08'), ...told('other', '2031-11-09')];
    const disputed = calendarOn('2031-03-10', claims);
    expect(disputed.events).toEqual([]);
    expect(disputed.leftOut).toBeGreaterThan(0);
    const settled = calendarOn('2031-03-10', [...claims, ...told('last', '2031-11-09', '2031-03-08')]);
    expect(settled.events.map(({ day }) => day)).toEqual(['2031-11-09']);
  });

  it('is none as long as it is a rumour, and when it was ruled out', () => {
    const said = article('2031-03-05', [
      rumour('start', PHOENIX),
      denial('start', { ...PHOENIX, driver: 'Ben Carter' }),
    ]);
    expect(calendarOn('2031-03-10', said)).toMatchObject({ events: [], leftOut: 0 });
    const later = article('2031-03-08', [denial('start', PHOENIX)]);
    const confirmed = article('2031-03-05', [sure('start', PHOENIX)]);
    expect(calendarOn('2031-03-10', confirmed).events).toHaveLength(1);
    expect(calendarOn('2031-03-10', [...confirmed, ...later]).events).toEqual([]);
  });
});

describe('the id of a race', () => {
  const idOf = (slots: SlotsOf['start']) => eventsOf(slots)[0]?.id;

  it('is the same whatever else becomes known of it', () => {
    for (const more of [
      { date: '2031-11-09' },
      { race: 'Desert 150' },
      { number: '21', team: 'Pinecrest Motorsports', sponsor: 'Acme' },
      { driver: 'Áva Stone' },
    ]) {
      expect(idOf({ ...PHOENIX, ...more })).toBe(idOf(PHOENIX));
    }
    const { season: _season, ...dated } = PHOENIX;
    expect(idOf(dated)).toBe(idOf(PHOENIX));
  });

  it('is the same when an article puts the race off', () => {
    const first = article('2031-03-05', [sure('start', PHOENIX)]);
    const off = article('2031-03-08', [sure('start', { ...PHOENIX, date: '2031-11-09' })]);
    const [before] = calendarOn('2031-03-10', first).events;
    const [after, ...others] = calendarOn('2031-03-10', [...first, ...off]).events;
    expect(others).toEqual([]);
    expect(after).toMatchObject({ id: before?.id, day: '2031-11-09', lastSaid: '2031-03-08' });
  });

  it('is another for another driver, series, track or season', () => {
    const others = [
      { driver: 'Ben Carter' },
      { series: 'cup' },
      { track: 'Kansas Speedway' },
      { season: 2032, date: '2032-11-08' },
    ].map((other) => idOf({ ...PHOENIX, ...other }));
    expect(new Set([idOf(PHOENIX), ...others]).size).toBe(5);
  });

  it('tells two races of a year at one track apart, and keeps that of the second when the first is over', () => {
    const spring = { ...PHOENIX, date: '2031-03-15' };
    const claims = article('2031-03-05', [sure('start', PHOENIX), sure('start', spring)]);
    const [first, second] = calendarOn('2031-03-10', claims).events;
    expect([first?.day, second?.day]).toEqual(['2031-03-15', '2031-11-08']);
    expect(first?.id).not.toBe(second?.id);
    expect(calendarOn('2031-03-20', claims).events.map(({ id }) => id)).toEqual([second?.id]);
  });
});
