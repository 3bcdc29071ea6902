import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

/** Rides of a text of September 2025 as `status driver season number team`. */
function ridesOf(body: string): string[] {
  return claimsOf('ride', '2025-09-16', body, ['driver', 'season', 'number', 'team']);
}

const STONE = 'driver=Ava Stone season=2026';
const CARTER = 'driver=Ben Carter season=2026';

describe('a seat that is settled', () => {
  it.each<readonly [string, ...string[]]>([
    ['Ava Stone is set for another season with Northline Racing.', `confirmed ${STONE} team=Northline Racing`],
    [
      'Ava Stone has been announced for the No. 8 of Northline Racing next year.',
      `confirmed ${STONE} number=8 team=Northline Racing`,
    ],
    [
      'Ava Stone has been renewed by Northline Racing for the No. 31 in 2026.',
      `confirmed ${STONE} number=31 team=Northline Racing`,
    ],
    ['Northline Racing picked up its option on Ava Stone in May.', `confirmed ${STONE} team=Northline Racing`],
    ['Northline Racing has picked up Ava Stone’s option for 2026.', `confirmed ${STONE} team=Northline Racing`],
    [
      'Northline Racing goes on with Ava Stone and Ben Carter in 2026.',
      `confirmed ${STONE} team=Northline Racing`,
      `confirmed ${CARTER} team=Northline Racing`,
    ],
    ['Northline Racing will stick with Ava Stone next year.', `confirmed ${STONE} team=Northline Racing`],
  ])('is read: %s', (text, ...rides) => {
    expect(ridesOf(text)).toEqual(rides);
  });

  it.each([
    'Ava Stone was announced for the Iowa race in the No. 12 of Northline Racing.',
    'Ben Carter was announced for the crew of the No. 12 of Northline Racing.',
    'Northline Racing has until July to exercise the option on Ava Stone.',
    'Northline Racing will go on with Dan Marsh as crew chief.',
    'Northline Racing went on with Ava Stone about the weather.',
  ])('is not: %s', (text) => {
    expect(ridesOf(text)).toEqual([]);
  });
});

describe('a car in other words', () => {
  it.each<readonly [string, ...string[]]>([
    [
      'The other Northline Racing entry, the No. 10, will again be driven by Ava Stone.',
      'confirmed driver=Ava Stone season=2025 number=10 team=Northline Racing',
    ],
    [
      'Ben Carter’s old ride, the No. 51 of Northline Racing, goes to Ava Stone in 2026.',
      `confirmed ${STONE} number=51 team=Northline Racing`,
    ],
    [
      'Northline Racing also fields the No. 77, driven by rookie Ava Stone.',
      'confirmed driver=Ava Stone season=2025 number=77 team=Northline Racing',
    ],
    [
      'The No. 12 of Northline Racing is free. It goes to Ava Stone next year.',
      `confirmed ${STONE} number=12 team=Northline Racing`,
    ],
    [
      'The No. 12 of Northline Racing is free. The team will hand it to Ava Stone next year.',
      `confirmed ${STONE} number=12 team=Northline Racing`,
    ],
    [
      'Northline Racing’s No. 4 Camaro passes to Ava Stone in 2026.',
      `confirmed ${STONE} number=4 team=Northline Racing`,
    ],
  ])('is the same: %s', (text, ...rides) => {
    expect(ridesOf(text)).toEqual(rides);
  });

  it('is no driver’s where a crew gets it', () => {
    expect(ridesOf('Northline Racing took Dan Marsh off the No. 12 on Monday and handed it to Ben Ruiz.')).toEqual([]);
  });
});

describe('a seat that is talked about', () => {
  it.each<readonly [string, ...string[]]>([
    ['Ava Stone has been in talks with Northline Racing since July.', `rumored ${STONE} team=Northline Racing`],
    [
      'Ava Stone is negotiating with Northline Racing over its No. 18 Honda.',
      `rumored ${STONE} number=18 team=Northline Racing`,
    ],
    ['The Northline Racing seat has been offered to Ava Stone.', `rumored ${STONE} team=Northline Racing`],
  ])('is of the season to come: %s', (text, ...rides) => {
    expect(ridesOf(text)).toEqual(rides);
  });
});

describe('where somebody is now', () => {
  it('is told behind a name', () => {
    const text = 'Ben Carter beat Ava Stone, now racing in the Truck Series for Northline Racing.';
    expect(claimsOf('ride', '2025-09-16', text, ['driver', 'series', 'season', 'team'])).toEqual([
      'confirmed driver=Ava Stone series=truck season=2025 team=Northline Racing',
    ]);
  });

  it('is no seat of a crew chief', () => {
    expect(ridesOf('Ava Stone, now a crew chief with Northline Racing, won the race in 2012.')).toEqual([]);
  });

  it('is of this year in the last year of a contract', () => {
    expect(ridesOf('Ava Stone is in the last year of her contract in the No. 38 of Northline Racing.')).toEqual([
      'confirmed driver=Ava Stone season=2025 number=38 team=Northline Racing',
    ]);
  });
});
