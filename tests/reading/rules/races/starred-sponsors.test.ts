import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const list = (legend: string, mark = '*'): string[] =>
  claimsOf(
    'start',
    '2025-02-24',
    `Ava Stone drives the No. 12 of Northline Racing in the Truck Series in 12 of this season’s 22 races.\n\nAva Stone’s 2025 schedule ${legend}:\n\n• Sat., March 29 – Martinsville Speedway, 2:30 p.m. ${mark}\n• Fri., July 11 – Iowa Speedway, 8:30 p.m.`,
    ['track', 'date', 'sponsor'],
  );

it.each([
  '(all times Eastern; * denotes Millfield Grain as primary sponsor)',
  '(* Millfield Grain is the primary sponsor)',
  '(* = Millfield Grain car)',
])('is told by a star: %s', (legend) => {
  expect(list(legend)).toEqual([
    'confirmed track=Iowa Speedway date=2025-07-11',
    'confirmed track=Martinsville Speedway date=2025-03-29 sponsor=Millfield Grain',
  ]);
});

it.each(['(* denotes a playoff race)', '(* night race)', '(* Points race)'])('is none: %s', (legend) => {
  expect(list(legend)).toEqual([
    'confirmed track=Iowa Speedway date=2025-07-11',
    'confirmed track=Martinsville Speedway date=2025-03-29',
  ]);
});

it('counts the races of somebody among those of the season', () => {
  expect(
    claimsOf(
      'ride',
      '2025-02-24',
      'Ava Stone will wheel the No. 12 Toyota of Northline Racing in 12 of this season’s 22 NASCAR Truck Series events.',
      ['driver', 'extent'],
    ),
  ).toEqual(['confirmed driver=Ava Stone extent=part-time']);
});

it('is no race where somebody watches', () => {
  expect(
    claimsOf(
      'start',
      '2025-01-24',
      'Ava Stone drives the No. 12 of Northline Racing. “I watched Daytona on my couch last year and I’ll do it again next month,” Stone said.',
      ['driver'],
    ),
  ).toEqual([]);
});

it('pairs nobody with a manager', () => {
  expect(
    claimsOf(
      'ride',
      '2025-01-24',
      'Ava Stone and Ben Carter were there. Both teams report to general manager Dan Marsh of Northline Racing.',
      ['driver'],
    ),
  ).toEqual([]);
});
