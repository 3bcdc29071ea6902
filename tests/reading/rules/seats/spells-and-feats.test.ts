import { expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../claims-of.js';

const SLOTS = ['driver', 'team', 'season', 'number', 'extent', 'track'];
const ALL = ['ride', 'start', 'contract', 'exit'] as const;
const roster = (body: string): string[] => claimsOfKinds(ALL, '2025-08-12', body, SLOTS);

// Two spells in one clause: the first keeps its own season and car, the second is of years that nobody says.
it.each([
  'Ava Stone spent 2020 in the ARCA Menards Series with Northline Racing, then two seasons in the No. 12 Toyota of Pinecrest Motorsports.',
  'Ava Stone drove in 2020 for Northline Racing, then spent two years in the No. 12 of Pinecrest Motorsports.',
  'Ava Stone raced for Northline Racing in 2020 and then for two seasons in the No. 12 of Pinecrest Motorsports.',
  'Ava Stone was with Northline Racing in 2020, followed by two seasons in the No. 12 of Pinecrest Motorsports.',
  'Ava Stone competed for Northline Racing in 2020, and then for Pinecrest Motorsports.',
])('keeps a second spell apart: %s', (body) => {
  const read = roster(body);
  expect(read.filter((one) => !/Northline Racing season=2020$/.test(one))).toEqual([]);
  expect(read).toHaveLength(1);
});

// What somebody did in some races of all is no part of a season.
it.each([
  'Ava Stone’s No. 12 Northline Racing Ford has won three of the six races.',
  'Ava Stone has led laps in ten of the 20 races this year for Northline Racing.',
  'Ava Stone, in the No. 12 for Northline Racing, has finished in the top five in four of the last six races.',
  'Ava Stone has scored points in nine of the 12 races for Northline Racing.',
  'Ava Stone has retired from two of the five races in the No. 12 of Northline Racing.',
])('takes a feat for no extent: %s', (body) => {
  expect(roster(body).filter((one) => /extent=|^exit/.test(one))).toEqual([]);
});

it.each([
  'Ava Stone will run 12 of the 20 races for Northline Racing.',
  'Ava Stone, who won at Bristol Motor Speedway, will run 12 of the 20 races for Northline Racing.',
])('takes what is to be run for an extent: %s', (body) => {
  expect(roster(body)).toEqual([expect.stringContaining('extent=part-time')]);
});

it.each([
  'Founded by Erik Marsh in 2009, Northline Racing fields the No. 12 for Ava Stone.',
  'Established in 2009, Northline Racing fields the No. 12 for Ava Stone.',
  'About Northline Racing: Formed in 2009, the team fields the No. 12 in the NASCAR Cup Series for Ava Stone.',
  'Launched in 2015 by two brothers from Iowa, Northline Racing fields the No. 12 Ford for Ava Stone.',
  'Northline Racing, founded in 2009, fields the No. 12 for Ava Stone.',
])('takes the year of founding for no season: %s', (body) => {
  expect(roster(body)).toEqual(['ride confirmed driver=Ava Stone team=Northline Racing season=2025 number=12']);
});

// Won, but nobody says when.
it.each([
  'Ava Stone has two Cup wins, both of them with Northline Racing.',
  'Ava Stone has four wins, all for Northline Racing.',
  'Ava Stone, who won for Northline Racing before, is a candidate.',
  'Ava Stone, who previously won for Northline Racing, is a candidate.',
  'Ava Stone once won for Northline Racing.',
])('gives no seat of now: %s', (body) => {
  expect(roster(body)).toEqual([]);
});

it('takes wins of this year for a seat', () => {
  expect(roster('Ava Stone has two wins for Northline Racing this year.')).toHaveLength(1);
});

const PREVIEW = 'Six to watch in Saturday night’s Coke Zero Sugar 400\nMIA DUKE, No. 77 Northline Racing Ford. ';
it.each([
  'The car was driven by Ava Stone at both of the first two superspeedway races this year.',
  'Ava Stone drove it at Talladega in April.',
  'The No. 77 was in the hands of Ava Stone last year.',
  'Last year the car was raced by Ava Stone.',
  'Duke is also racing on Friday.',
  'She’ll race on Friday, too.',
])('starts nobody but who has the car now: %s', (said) => {
  const starts = claimsOf('start', '2025-08-12', PREVIEW + said, SLOTS);
  expect(starts).toEqual([expect.stringContaining('driver=Mia Duke')]);
});

it.each([
  ['Harbor Seed will be a partner of Ava Stone’s No. 19, and will back Ben Carter in up to two Cup races.'],
  ['Harbor Seed sponsors the No. 19 of Ava Stone, and Ben Carter in two races.'],
])('leaves the extent to whom it is said of: %s', (body) => {
  expect(roster(body).filter((one) => /Ava Stone.*extent/.test(one))).toEqual([]);
});

it('has a car driven now by who drives it, whatever may come', () => {
  const body =
    'Mia Duke could find a home at Northline Racing in 2026, which has not said what it wants to do with the No. 71 driven by Ava Stone.';
  expect(roster(body)).toContain('ride confirmed driver=Ava Stone team=Northline Racing season=2025 number=71');
});

// "Q." is nobody's first name.
it.each([
  'Q. Ava Stone?\nMARSH: Ava’s 24. She’s running eight Truck Series races in our truck this year.',
  'Q. Let’s begin with Ava Stone.\nMARSH: Ava’s 24. She’s running eight Truck Series races in our truck this year.\nQ. And Ben Carter?\nMARSH: He is fine.',
])('asks with a Q: %s', (said) => {
  expect(roster(`The owner of Northline Racing gave us half an hour.\n${said}`)).toEqual([
    'ride confirmed driver=Ava Stone team=Northline Racing season=2025 extent=part-time',
  ]);
});
