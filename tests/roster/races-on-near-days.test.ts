import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, denial, rumour, type Said, sure } from './news.js';

const ANN = 'Ann Example';
const BO = 'Bo Sample';
const CAR = { team: 'Heron Motorsports', series: 'indycar', season: 2031, number: '33' };
const SATURDAY = '2031-07-22';
const SUNDAY = '2031-07-23';

const race = (date: string, more: object = {}, driver = ANN) =>
  sure('start', { driver, ...CAR, track: 'Alder Speedway', date, ...more });
const both: readonly Said[] = [race(SATURDAY), race(SUNDAY)];

type Told = readonly (readonly [string, readonly Said[]])[];

/** The days of a driver's races ahead on a day, with the articles in this order and the other. */
function ahead(day: string, told: Told, driver = ANN) {
  const [found, turned] = [told, told.toReversed()].map((all) =>
    buildRoster(all.flatMap(([published, said]) => article(published, said)))
      .asOf(day)
      .races({ driver })
      .ahead.map(({ slots }) => slots.date),
  );
  expect(turned).toEqual(found);
  return found;
}

describe('races at one track on near days', () => {
  it.each<[string, string, Told, readonly string[]]>([
    ['one article tells both', '2031-06-10', [['2031-06-08', both]], [SATURDAY, SUNDAY]],
    ['the first is over', SUNDAY, [['2031-06-08', both]], [SUNDAY]],
    [
      'another tells the second alone',
      '2031-06-10',
      [
        ['2031-06-08', both],
        ['2031-06-09', [race(SUNDAY)]],
      ],
      [SATURDAY, SUNDAY],
    ],
    [
      'another told the first before',
      '2031-06-10',
      [
        ['2031-06-01', [race(SATURDAY)]],
        ['2031-06-08', both],
      ],
      [SATURDAY, SUNDAY],
    ],
    [
      'they have two names',
      '2031-06-10',
      [
        ['2031-06-01', [race(SATURDAY, { race: 'Alder 250' })]],
        ['2031-06-08', [race(SUNDAY, { race: 'Birch 300' })]],
      ],
      [SATURDAY, SUNDAY],
    ],
    [
      'the second is called off',
      '2031-07-02',
      [
        ['2031-06-08', both],
        ['2031-07-01', [denial('start', { driver: ANN, ...CAR, track: 'Alder Speedway', date: SUNDAY })]],
      ],
      [SATURDAY],
    ],
    [
      'both are, without a day',
      '2031-07-02',
      [
        ['2031-06-08', both],
        ['2031-07-01', [denial('start', { driver: ANN, ...CAR, track: 'Alder Speedway' })]],
      ],
      [],
    ],
    [
      'somebody else has the car in the first',
      '2031-07-02',
      [
        ['2031-06-08', both],
        ['2031-07-01', [race(SATURDAY, {}, BO)]],
      ],
      [SUNDAY],
    ],
    [
      'the result of the first is in on the day of the second',
      SUNDAY,
      [
        ['2031-06-08', both],
        [SUNDAY, [sure('result', { driver: ANN, ...CAR, track: 'Alder Speedway', date: SATURDAY, position: 5 })]],
      ],
      [SUNDAY],
    ],
    [
      'a result without a day is in then',
      SUNDAY,
      [
        ['2031-06-08', both],
        [SUNDAY, [sure('result', { driver: ANN, ...CAR, track: 'Alder Speedway', position: 5 })]],
      ],
      [SUNDAY],
    ],
  ])('are two: %s', (_, day, told, days) => {
    expect(ahead(day, told)).toEqual(days);
  });

  it.each<[string, Told]>([
    [
      'two articles tell them',
      [
        ['2031-06-01', [race(SATURDAY)]],
        ['2031-06-08', [race(SUNDAY)]],
      ],
    ],
    [
      'the name gets a sponsor',
      [
        ['2031-06-01', [race(SATURDAY, { race: 'Alder 250' })]],
        ['2031-06-08', [race(SUNDAY, { race: 'Alder 250 presented by Finch' })]],
      ],
    ],
    [
      'one names it',
      [
        ['2031-06-01', [race(SATURDAY, { race: 'Alder 250' })]],
        ['2031-06-08', [race(SUNDAY)]],
      ],
    ],
  ])('are one put off: %s', (_, told) => {
    expect(ahead('2031-06-10', told)).toEqual([SUNDAY]);
  });

  it('a rumour of one does not come true with the other', () => {
    const [first, second] = both as [Said, Said];
    const roster = buildRoster(
      article('2031-06-08', [first, { ...second, status: 'rumored' }, rumour('ride', { driver: BO, ...CAR })]),
    );
    expect(roster.asOf('2031-06-10').races({ driver: ANN })).toMatchObject({
      ahead: [{ slots: { date: SATURDAY } }],
      unsure: [{ status: 'rumored', slots: { date: SUNDAY } }],
    });
  });
});
