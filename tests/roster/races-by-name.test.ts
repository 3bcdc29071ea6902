import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, type Said, sure } from './news.js';

const AVA = 'Ava Stone';
const CAR = { driver: AVA, team: 'Northline Racing', series: 'cup', season: 2031, number: '12' };
const DAYTONA = { track: 'Daytona International Speedway', date: '2031-02-16' };
const ALDER = { track: 'Alder Speedway', date: '2031-05-31' };

const race = (slots: object) => sure('start', { ...CAR, ...slots });

/** The days, or else the names, of the races that are ahead on a day, each told in an article of its own, in this order and the other. */
function ahead(day: string, ...told: readonly (readonly [string, Said])[]) {
  const [found, turned] = [told, told.toReversed()].map((all) =>
    buildRoster(all.flatMap(([published, said]) => article(published, [said])))
      .asOf(day)
      .races({ driver: AVA })
      .ahead.map(({ slots }) => `${slots.date ?? 'no day'} ${slots.race ?? ''}`.trim()),
  );
  expect(turned).toEqual(found);
  return found;
}

describe('a race told by its name and one told by track and day', () => {
  it.each<[string, readonly (readonly [string, object])[], readonly string[]]>([
    [
      'are one if the name is known to be there then',
      [
        ['2031-01-01', DAYTONA],
        ['2031-01-10', { race: 'Daytona 500' }],
      ],
      ['2031-02-16 Daytona 500'],
    ],
    [
      'are one if a third has both',
      [
        ['2031-01-01', ALDER],
        ['2031-01-10', { race: 'Alder 500' }],
        ['2031-01-12', { ...ALDER, race: 'Alder 500' }],
      ],
      ['2031-05-31 Alder 500'],
    ],
    [
      'are one if the day is near',
      [
        ['2031-01-01', ALDER],
        ['2031-05-29', { track: ALDER.track, race: 'Alder 500' }],
      ],
      ['2031-05-31 Alder 500'],
    ],
    [
      'are two in the other half of the year',
      [
        ['2031-01-01', { ...DAYTONA, date: '2031-08-23' }],
        ['2031-01-10', { race: 'Daytona 500' }],
      ],
      ['2031-08-23', 'no day Daytona 500'],
    ],
    [
      'are two in two seasons',
      [
        ['2031-01-01', DAYTONA],
        ['2031-01-10', { season: 2032, race: 'Daytona 500' }],
      ],
      ['2031-02-16', 'no day Daytona 500'],
    ],
    [
      'may be the two races of a year',
      [
        ['2031-01-01', ALDER],
        ['2031-01-10', { track: ALDER.track, race: 'Alder 500' }],
      ],
      ['2031-05-31', 'no day Alder 500'],
    ],
    [
      'are two if the third has another name',
      [
        ['2031-01-01', ALDER],
        ['2031-01-10', { track: ALDER.track, race: 'Alder 500' }],
        ['2031-01-12', { ...ALDER, race: 'Alder 300' }],
      ],
      ['2031-05-31 Alder 300', 'no day Alder 500'],
    ],
    [
      'are two in two series, however near',
      [
        ['2031-01-01', ALDER],
        ['2031-05-29', { track: ALDER.track, series: 'truck', race: 'Alder 500' }],
      ],
      ['2031-05-31', 'no day Alder 500'],
    ],
    [
      'are the next one at a track that has two',
      [
        ['2031-01-01', ALDER],
        ['2031-01-01', { ...ALDER, date: '2031-08-30' }],
        ['2031-03-10', { track: ALDER.track, season: 2031, number: '14' }],
      ],
      ['2031-05-31', '2031-08-30'],
    ],
    [
      'are the second one once the first is over',
      [
        ['2031-01-01', ALDER],
        ['2031-01-01', { ...ALDER, date: '2031-08-30' }],
        ['2031-06-10', { track: ALDER.track, season: 2031 }],
      ],
      ['2031-08-30'],
    ],
  ])('%s', (_, told, races) => {
    const later = told.at(-1)?.[0] ?? '';
    expect(ahead(later, ...told.map(([day, slots]) => [day, race(slots)] as const))).toEqual(races);
  });
});

describe('a well-known race of which nobody tells the day', () => {
  it.each<[string, object, readonly string[]]>([
    ['2031-02-20', { race: 'Daytona 500' }, ['no day Daytona 500']],
    ['2031-03-01', { race: 'Daytona 500' }, []],
    ['2031-03-01', { race: 'Daytona 500', season: 2032 }, ['no day Daytona 500']],
    ['2031-03-01', { race: 'Daytona 500', date: '2031-03-02' }, ['2031-03-02 Daytona 500']],
    ['2031-06-02', { race: 'Coke 600' }, []],
    ['2031-06-02', { race: 'Alder 500' }, ['no day Alder 500']],
    ['2031-03-01', { race: 'Daytona 500', series: 'late-model' }, ['no day Daytona 500']],
  ])('is over with the days on which it is run: %s %j', (day, slots, races) => {
    expect(ahead(day, ['2031-01-10', race(slots)])).toEqual(races);
  });
});
