import { expect, it } from 'vitest';
import { claimsOfKinds } from '../claims-of.js';

const crews = (text: string): string[] =>
  claimsOfKinds(
    ['crew', 'ride'],
    '2019-12-04',
    `Northline Racing turns the pit boxes around\n\nNorthline Racing will have a new crew chief on each of its Cup Series cars in 2020. ${text}`,
    ['person', 'driver', 'number', 'series', 'season'],
  ).filter((claim) => claim.startsWith('crew') || /driver=(?:Dan Marsh|Cole Adler)/.test(claim));

it.each([
  'Dan Marsh leaves Ava Stone and the No. 14 Ford for Ben Carter’s No. 10, and Cole Adler takes the opposite route.',
  'Dan Marsh and Cole Adler trade places. Marsh leaves Ava Stone and the No. 14 Ford for Ben Carter’s No. 10, and Adler goes the other way.',
])('each has the other’s car: %s', (text) => {
  expect(crews(text)).toEqual([
    'crew confirmed person=Cole Adler driver=Ava Stone number=14 series=cup season=2020',
    'crew confirmed person=Cole Adler driver=Ben Carter number=10 series=cup season=2019',
    'crew confirmed person=Dan Marsh driver=Ava Stone number=14 series=cup season=2019',
    'crew confirmed person=Dan Marsh driver=Ben Carter number=10 series=cup season=2020',
  ]);
});

it('goes up with his driver', () => {
  expect(
    crews('Dan Marsh moves up from the Xfinity Series with Ava Stone, who replaces Ben Carter in the No. 41.'),
  ).toEqual([
    'crew confirmed person=Dan Marsh driver=Ava Stone number=41 series=cup season=2020',
    'crew confirmed person=Dan Marsh driver=Ava Stone series=xfinity season=2019',
  ]);
});

it('has been with his driver since a year', () => {
  expect(crews('Crew chief Dan Marsh has been with Ava Stone since both were new to the No. 10, in 2018.')).toEqual([
    'crew confirmed person=Dan Marsh driver=Ava Stone number=10 series=cup season=2018',
    'crew confirmed person=Dan Marsh driver=Ava Stone number=10 series=cup season=2019',
  ]);
});

it('tells of no crew where drivers trade places', () => {
  expect(
    claimsOfKinds(
      ['crew'],
      '2019-12-04',
      'Ava Stone leaves Northline Racing and the No. 14 Ford for Pinecrest’s No. 10, and Ben Carter takes the opposite route.',
      ['person', 'driver'],
    ),
  ).toEqual([]);
});

it('has the same job elsewhere', () => {
  expect(
    claimsOfKinds(
      ['crew'],
      '2025-02-24',
      'Dan Marsh is the crew chief of the No. 12 of Ava Stone. Cole Adler has the same job on the No. 54 of Ben Carter.',
      ['person', 'driver', 'number'],
    ),
  ).toEqual([
    'crew confirmed person=Cole Adler driver=Ben Carter number=54',
    'crew confirmed person=Dan Marsh driver=Ava Stone number=12',
  ]);
});
