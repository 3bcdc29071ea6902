import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const SLOTS = ['driver', 'team', 'season', 'number', 'until', 'track', 'date'];
const roster = (body: string): string[] =>
  (['ride', 'start', 'contract', 'exit'] as const).flatMap((kind) =>
    claimsOf(kind, '2025-04-14', body, SLOTS).map((one) => `${kind} ${one}`),
  );
const ofNow = (body: string): string[] => roster(body).filter((one) => /season=2025|until=2025|season=2024/.test(one));

// A year gone by, a race that was run, a test: nothing of it is of this season or ahead.
it.each([
  'Ben Carter parted ways with Northline Racing midway through 2020 and runs a farm.',
  'Ben Carter left Northline Racing halfway through 2020.',
  'Ben Carter left Northline Racing on a Monday in 2020 and on Friday was home again.',
  'In 2012 Ben Carter was in the final year of his contract with Northline Racing.',
  'In 2012 Northline Racing let Ben Carter out of the last year of his deal.',
  'Ben Carter, who retired in 2016, drove the No. 12 for Northline Racing for six years.',
  'Northline Racing closed in 2016. Ben Carter had driven its No. 12 for six years.',
  'Ben Carter took over from Ava Stone at Northline Racing in 2021.',
  'Ben Carter. Last seen in the No. 12 at Dover in 2012.',
  'Ben Carter. Best remembered for a victory at Dover in the No. 12.',
  'Ava Stone drove the Northline Racing Ford in a tire test on Tuesday.',
  'At the tire test, Ava Stone turned 80 laps for Northline Racing.',
  'Ava Stone drove a few laps in the No. 12 of Northline Racing as part of an evaluation.',
  'In Tuesday’s iRacing event Ava Stone drives the No. 12 for Northline Racing.',
  'The iRacing series is back, and Ava Stone will return to the No. 12 of Northline Racing.',
  'Ava Stone races late models at Hickory Motor Speedway.',
  'Ava Stone drives a late model at Hickory Motor Speedway.',
  'Ava Stone is a free agent in November, and Northline Racing has called.',
  'Ava Stone is out of contract. Northline Racing would be a good home.',
])('reads nothing of now: %s', (body) => {
  expect(ofNow(body)).toEqual([]);
});

it.each([
  'Ava Stone, in the No. 12 Ford, held off Ben Carter on Sunday at Bristol Motor Speedway.',
  'Ava Stone in the No. 12 Ford outlasted everybody Sunday at Bristol Motor Speedway.',
  'Ava Stone, driving the No. 12 Ford, passed Ben Carter on the last lap Sunday at Bristol Motor Speedway.',
  'Ava Stone will take part in two practice sessions for Northline Racing. Stone will be in the car at Bristol Motor Speedway on Friday morning.',
  'Ava Stone, in the No. 12 Ford for Northline Racing, fought off Ben Carter on Sunday at Bristol Motor Speedway to win.',
])('takes a race that was run for none to come: %s', (body) => {
  expect(claimsOf('start', '2025-04-14', body, SLOTS)).toEqual([]);
});

it.each([
  'Ava Stone made her first start since 2016 in the No. 12 for Northline Racing.',
  'Ava Stone scored her first win since 2012 in the No. 12 for Northline Racing.',
  'It was the first victory since 2012 for Ava Stone in the No. 12 of Northline Racing.',
  'It was the only Cup start since 2012 for Ava Stone in the No. 12 of Northline Racing.',
])('fills no years between two races: %s', (body) => {
  expect(roster(body).filter((one) => /season=20(?:1\d|2[0-4])/.test(one))).toEqual([]);
});

it.each([
  ['Mia Duke drives the No. 12 that belonged to Ben Carter.', 'Ben Carter'],
  ['Mia Duke drives the No. 12 that used to belong to Ben Carter.', 'Ben Carter'],
])('gives a car to nobody who has it no more: %s', (body, driver) => {
  expect(roster(body).filter((one) => one.includes(driver))).toEqual([]);
});

// The same words, where they are of now.
it.each([
  ['Ben Carter left Northline Racing on Monday.', 'exit confirmed driver=Ben Carter team=Northline Racing season=2025'],
  [
    'Ava Stone has driven the No. 12 for Northline Racing since 2023.',
    'ride confirmed driver=Ava Stone team=Northline Racing season=2024 number=12',
  ],
  [
    'Ava Stone is in the final year of her contract with Northline Racing.',
    'contract confirmed driver=Ava Stone team=Northline Racing until=2025',
  ],
  [
    'Ava Stone drove the No. 12 for Northline Racing for two years.',
    'ride confirmed driver=Ava Stone team=Northline Racing season=2024 number=12',
  ],
  [
    'Ava Stone will be in the No. 12 Ford on Sunday at Bristol Motor Speedway.',
    'start confirmed driver=Ava Stone season=2025 number=12 track=Bristol Motor Speedway date=2025-04-20',
  ],
  [
    'Ava Stone, in the No. 12 Ford, qualified for Sunday’s race at Bristol Motor Speedway.',
    'start confirmed driver=Ava Stone season=2025 number=12 track=Bristol Motor Speedway date=2025-04-20',
  ],
  ['The No. 12 belongs to Ava Stone.', 'ride confirmed driver=Ava Stone season=2025 number=12'],
  [
    'Ava Stone will race a late model at Hickory Motor Speedway on Saturday.',
    'start confirmed driver=Ava Stone season=2025 track=Hickory Motor Speedway date=2025-04-19',
  ],
  [
    'iRacing champion Ava Stone drives the No. 12 for Northline Racing.',
    'ride confirmed driver=Ava Stone team=Northline Racing season=2025 number=12',
  ],
  [
    'Ava Stone, quickest in the test, drives the No. 12 for Northline Racing.',
    'ride confirmed driver=Ava Stone team=Northline Racing season=2025 number=12',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. She is out of contract at the end of the season.',
    'contract confirmed driver=Ava Stone team=Northline Racing until=2025',
  ],
] as const)('still reads: %s', (body, claim) => {
  expect(roster(body)).toContain(claim);
});
