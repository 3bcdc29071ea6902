import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, denial, rumour, type Said, sure } from './news.js';

const CAR = { team: 'Heron Motorsports', series: 'xfinity', season: 2031, number: '19' };
const [ANN, BO] = ['Ann Example', 'Bo Sample'];
const VEGAS = { track: 'Las Vegas Motor Speedway' };
const [SPRING, AUTUMN] = [
  { ...VEGAS, date: '2031-03-14' },
  { ...VEGAS, date: '2031-10-11' },
];
const SEAT = sure('ride', { driver: ANN, ...CAR });
const MISSES = denial('start', { driver: ANN, ...CAR, ...VEGAS });
const drives = (slots: object, driver = BO): Said => sure('start', { driver, ...CAR, ...slots });

/** The days of the races that the driver is said to miss, as of a day; an empty text where none is known. */
function missed(day: string, ...told: readonly (readonly [string, readonly Said[]])[]) {
  const claims = told.flatMap(([published, said]) => article(published, said));
  const { unsure } = buildRoster(claims).asOf(day).races({ driver: ANN });
  return unsure.map(({ slots }) => slots.date ?? '');
}

describe('a race that a driver is to miss, of which no day is told', () => {
  const before = ['2030-12-03', [SEAT, MISSES]] as const;

  it('is on the day on which somebody else has the car there, and over after it', () => {
    const later = ['2031-03-12', [drives(SPRING)]] as const;
    expect(missed('2031-03-11', before, later)).toEqual(['']);
    expect(missed('2031-03-13', before, later)).toEqual(['2031-03-14']);
    expect(missed('2031-03-20', before, later)).toEqual([]);
  });

  it('is so in the only car that the driver has in the team', () => {
    const { number: _number, ...open } = CAR;
    const told = ['2030-12-03', [SEAT, denial('start', { driver: ANN, ...open, ...VEGAS })]] as const;
    expect(missed('2031-03-13', told, ['2031-03-12', [drives(SPRING)]])).toEqual(['2031-03-14']);
  });

  it.each<readonly [string, readonly Said[]]>([
    ['two races there are told', [drives(SPRING), drives(AUTUMN)]],
    ['it is only rumoured who has the car', [rumour('start', { driver: BO, ...CAR, ...SPRING })]],
    ['it is another car', [drives({ ...SPRING, number: '20' })]],
    ['it is another track', [drives({ track: 'Phoenix Raceway', date: '2031-03-07' })]],
    ['it is run in another season', [drives({ ...VEGAS, date: '2032-03-13', season: 2032 })]],
  ])('is on a day that nobody knows where %s', (_, said) => {
    expect(missed('2031-03-13', before, ['2031-03-12', said])).toEqual(['']);
  });

  it('may be any of the races there of which the driver was to have one', () => {
    const planned = ['2030-11-05', [drives(AUTUMN, ANN)]] as const;
    expect(missed('2031-03-13', planned, before, ['2031-03-12', [drives(SPRING)]])).toEqual(['']);
  });

  it('is none that was over when it was told', () => {
    const june = ['2031-06-03', [MISSES]] as const;
    expect(missed('2031-06-04', ['2031-03-12', [SEAT, drives(SPRING)]], june)).toEqual(['']);
  });

  it('is on a day that nobody knows where drivers share cars', () => {
    const imsa = { series: 'imsa' };
    const told = [
      sure('ride', { driver: ANN, ...CAR, ...imsa }),
      denial('start', { driver: ANN, ...CAR, ...imsa, ...VEGAS }),
    ];
    expect(missed('2031-03-13', ['2030-12-03', told], ['2031-03-12', [drives({ ...SPRING, ...imsa })]])).toEqual(['']);
  });
});
