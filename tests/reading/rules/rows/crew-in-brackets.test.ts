import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2026-01-25';
const SLOTS = ['person', 'driver', 'team', 'series', 'season', 'number', 'make'] as const;
const read = (kind: 'ride' | 'crew', body: string): readonly string[] => claimsOf(kind, DAY, body, [...SLOTS]);

const rows = (first: string) => `Who is where in the 2026 Cup Series

NORTHLINE RACING, Chevrolet
9 Ava Stone (${first}). The same two as before.
24 Ben Carter (Cole Adler). A rookie at last.
48 Eve "Flint" Hart (Gil Ross)

PINECREST RACING, Ford
4 Mia Torres (Ned Lowe)`;

describe('names in brackets behind the drivers of numbered rows', () => {
  const body = rows('crew chief Dan Marsh');
  const seat = (driver: string, team: string, number: number, make: string) =>
    `driver=${driver} team=${team} series=cup season=2026 number=${number} make=${make}`;

  it.each([
    seat('Ava Stone', 'Northline Racing', 9, 'Chevrolet'),
    seat('Ben Carter', 'Northline Racing', 24, 'Chevrolet'),
    seat('Eve Hart', 'Northline Racing', 48, 'Chevrolet'),
    seat('Mia Torres', 'Pinecrest Racing', 4, 'Ford'),
  ])('leave the drivers their seats: %s', (ride) => {
    expect(read('ride', body)).toContain(`confirmed ${ride}`);
  });

  it.each([
    'person=Dan Marsh driver=Ava Stone team=Northline Racing series=cup season=2026 number=9',
    'person=Cole Adler driver=Ben Carter team=Northline Racing series=cup season=2026 number=24',
    'person=Gil Ross driver=Eve Hart team=Northline Racing series=cup season=2026 number=48',
    'person=Ned Lowe driver=Mia Torres team=Pinecrest Racing series=cup season=2026 number=4',
  ])('are crew chiefs where one of them is said to be: %s', (crew) => {
    expect(read('crew', body)).toContain(`confirmed ${crew}`);
  });

  it('drive nothing, and no driver is a crew chief', () => {
    const all = [...read('ride', body), ...read('crew', body)].join('\n');
    expect(all).not.toMatch(/driver=(?:Dan Marsh|Cole Adler|Gil Ross|Ned Lowe)/);
    expect(all).not.toMatch(/person=(?:Ava Stone|Ben Carter|Eve|Mia Torres)/);
  });

  it('are nobody in particular where no row says what they are', () => {
    expect(read('crew', rows('Dan Marsh'))).toEqual([]);
  });
});

describe('names in brackets that the words over the list explain', () => {
  const list = (over: string): string => `The 2026 Cup Series field, team by team

Few changes this year. ${over} More to come.

Northline Racing, Chevrolet
No. 9: Ava Stone (Dan Marsh). First full season.
No. 24: Ben Carter (Cole Adler)
No. 48: Eve Hart`;

  it.each([
    'The crew chiefs, as far as they are known, stand in parentheses.',
    'Crew chiefs in brackets.',
    'In parentheses: the crew chief.',
    'The names in brackets are crew chiefs.',
  ])('are crew chiefs, and the others drive: %s', (over) => {
    expect(read('crew', list(over))).toEqual([
      'confirmed person=Cole Adler driver=Ben Carter team=Northline Racing series=cup season=2026 number=24',
      'confirmed person=Dan Marsh driver=Ava Stone team=Northline Racing series=cup season=2026 number=9',
    ]);
    expect(read('ride', list(over)).map((ride) => /driver=([^=]+) team/.exec(ride)?.[1])).toEqual([
      'Ava Stone',
      'Ben Carter',
      'Eve Hart',
    ]);
  });

  it.each([
    'Last year’s drivers are in brackets.',
    'Crew chiefs will follow; in brackets stand the drivers of last year.',
    'Sponsors in parentheses.',
  ])('are none: %s', (over) => {
    expect(read('crew', list(over))).toEqual([]);
  });
});
