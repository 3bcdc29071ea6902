import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const WHO = 'Ava Stone drives the No. 12 Ford for Northline Racing. ';
const bios = (body: string): string[] =>
  claimsOf('bio', '2025-08-20', WHO + body, ['driver', 'age', 'hometown', 'nationality']);

it.each([
  ['behind the name', 'Ava Stone, 24, has signed.', 24],
  ['relative clause', 'Ava Stone, who is 24, has signed.', 24],
  ['now', 'Ava Stone, now 45, is back.', 45],
  ['at', 'Ava Stone, at 41, is the oldest driver in the field.', 41],
  ['at the head', 'At 23, Ava Stone will be the youngest driver in the field.', 23],
  ['aged', 'Ava Stone, aged 23, has signed.', 23],
  ['is', 'Ava Stone is 31 and unsigned.', 31],
  ['years old', 'Ava Stone is 31 years old.', 31],
  ['before the name', 'The 24-year-old Stone has signed.', 24],
  ['for the name', 'The 24-year-old will race at Iowa.', 24],
  ['set off', 'Ava Stone, a 24-year-old, has signed.', 24],
  ['he’s', 'She’s 24 and fast.', 24],
  ['turned', 'Ava Stone, who turned 18 in July, has signed.', 18],
  ['will turn', 'Ava Stone, who turns 40 in December, has signed.', 39],
  ['will be', 'Ava Stone will be 40 in December.', 39],
  ['retires at', 'Ava Stone retires at 45.', 45],
])('reads an age: %s', (_name, body, age) => {
  expect(bios(body)).toEqual([`confirmed driver=Ava Stone age=${age}`]);
});

it.each([
  ['native', 'The Concord, N.C., native will race at Iowa.', 'Concord, North Carolina'],
  ['native of', 'Ava Stone, a native of Bozeman, Montana, has signed.', 'Bozeman, Montana'],
  ['native of, at the head', 'A native of Bozeman, Montana, Ava Stone has signed.', 'Bozeman, Montana'],
  ['native of, behind an age', 'A 24-year-old native of Bozeman, Montana, Stone has signed.', 'Bozeman, Montana'],
  ['hails', 'Ava Stone hails from Bozeman, Montana.', 'Bozeman, Montana'],
  ['who hails', 'Ava Stone, who hails from Toowoomba, has signed.', 'Toowoomba'],
  ['of', 'Ava Stone, of Quebec City, has signed.', 'Quebec City'],
  ['from', 'Ava Stone, from Aarhus, has signed.', 'Aarhus'],
  ['home', 'Ava Stone calls Duluth, Minn., home.', 'Duluth, Minnesota'],
  ['born', 'Ava Stone was born in Elko, Nevada.', 'Elko, Nevada'],
  ['grew up', 'Ava Stone grew up in Elko, Nevada.', 'Elko, Nevada'],
  ['product', 'The Elko, Nev., product will race at Iowa.', 'Elko, Nevada'],
])('reads a home town: %s', (_name, body, hometown) => {
  expect(bios(body)).toEqual([`confirmed driver=Ava Stone hometown=${hometown}`]);
});

it('joins what is said of one driver', () => {
  expect(bios('Ava Stone, a 24-year-old from Concord, N.C., has signed.')).toEqual([
    'confirmed driver=Ava Stone age=24 hometown=Concord, North Carolina',
  ]);
  expect(bios('Ava Stone, 24, from Concord, N.C., has signed.')).toEqual([
    'confirmed driver=Ava Stone age=24 hometown=Concord, North Carolina',
  ]);
  expect(bios('Ava Stone, 24, Concord, N.C., has signed.')).toEqual([
    'confirmed driver=Ava Stone age=24 hometown=Concord, North Carolina',
  ]);
  expect(bios('Ava Stone, 24, of Concord, N.C., has signed.')).toEqual([
    'confirmed driver=Ava Stone age=24 hometown=Concord, North Carolina',
  ]);
  expect(bios('The Perth-born 24-year-old will race at Iowa.')).toEqual([
    'confirmed driver=Ava Stone age=24 hometown=Perth',
  ]);
});

it.each([
  ['noun before the name', 'Swede Ava Stone has signed.', 'Swedish'],
  ['noun set off', 'Ava Stone, a Dane, has signed.', 'Danish'],
  ['noun for the name', 'The Dutchwoman will race at Iowa.', 'Dutch'],
  ['adjective and noun', 'The Brazilian driver Ava Stone has signed.', 'Brazilian'],
  ['adjective for the name', 'The Japanese driver will race at Iowa.', 'Japanese'],
  ['adjective as a noun', 'The German’s contract runs out.', 'German'],
  ['country', 'Finland’s Ava Stone has signed.', 'Finnish'],
  ['racer', 'Australian racer Ava Stone has signed.', 'Australian'],
  ['set off with an article', 'Ava Stone, the Canadian, has signed.', 'Canadian'],
])('reads a nationality: %s', (_name, body, nationality) => {
  expect(bios(body)).toEqual([`confirmed driver=Ava Stone nationality=${nationality}`]);
});

it.each([
  ['an age gone by', 'Ava Stone won her first race at 16.'],
  ['a count', 'Ava Stone has 24 starts.'],
  ['a car number in brackets', 'Ava Stone (12) will race at Iowa.'],
  ['a team’s age', 'The 24-year-old team has signed Ava Stone.'],
  ['a brother’s age', 'Ava Stone’s 24-year-old brother Cole has signed.'],
  ['a team left', 'Ava Stone moved from Northline Racing.'],
  ['a journey', 'Ava Stone flew home from Nashville.'],
  ['a state', 'The Texan will race at Iowa.'],
  ['a team’s country', 'The Italian team said so.'],
  ['a race’s country', 'Ava Stone finished the British Grand Prix.'],
  ['a crew chief’s age', 'Crew chief Dan Hollis, 41, said so.'],
])('reads no bio from %s', (_name, body) => {
  expect(bios(body)).toEqual([]);
});
