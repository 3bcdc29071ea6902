import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';
import { entriesOf } from '../starts-of.js';

const TITLE =
  'NASCAR comes to Bristol\n\nOn Saturday the Xfinity Series starts the Harvest 250 at Bristol Motor Speedway. ';
const profiles = (text: string): string =>
  `${TITLE}Names to know:\n\nAva Stone. She leads the points in the No. 12 Ford of Northline Racing.\n\nBen Carter. ${text}\n\nMia Torres. She is from Ohio.`;
const stone = 'Stone 12 Northline Racing xfinity, Bristol 04-11';

it.each([
  ['In the No. 21 Chevrolet, naturally, for his father’s team, Pinecrest Motorsports.', 'Pinecrest Motorsports'],
  ['A dentist by day. Makes his NASCAR debut in the No. 21 Toyota of Pinecrest Motorsports.', 'Pinecrest Motorsports'],
  ['His Pinecrest Motorsports team is new. He has the No. 21 Chevrolet to himself in 2026.', 'Pinecrest Motorsports'],
  ['Announced Monday by Pinecrest Motorsports as driver of a fourth car, the No. 21 Honda.', 'Pinecrest Motorsports'],
])('gives the car of a paragraph to the driver whose name opens it: %s', (text, team) => {
  expect(entriesOf(profiles(text))).toEqual([`Carter 21 ${team} xfinity, Bristol 04-11`, stone]);
});

it.each([
  'He finished second in Lakeside Racing’s No. 21 last year.',
  'He was hit by the No. 21 of Lakeside Racing.',
  'Ella Fox drives the No. 21 of Lakeside Racing, and he watches.',
])('gives him no car that is not his now: %s', (text) => {
  expect(entriesOf(profiles(text)).filter((entry) => entry.startsWith('Carter'))).toEqual([]);
});

it('gives one-off drivers the race and no season', () => {
  const body =
    'May extras: the one-race drivers who have a car for the 500\n\nThe May 24 Indianapolis 500 has 32 names. The others:\n\nAva Stone. Northline Racing signed the 42-year-old in January for its No. 23 Chevrolet.\n\nBen Carter. In the No. 98 Honda, naturally, for his father’s team, Pinecrest Motorsports.\n\nMia Torres. Lakeside Racing has her and Zoe Hart in its No. 66 Acura for the IMSA season.';
  expect(claimsOf('start', '2026-02-21', body, ['driver', 'number', 'race', 'date'])).toEqual([
    'confirmed driver=Ava Stone number=23 race=Indianapolis 500 date=2026-05-24',
    'confirmed driver=Ben Carter number=98 race=Indianapolis 500 date=2026-05-24',
  ]);
  expect(claimsOf('ride', '2026-02-21', body, ['driver', 'number', 'series'])).toEqual([
    'confirmed driver=Mia Torres number=66 series=imsa',
    'confirmed driver=Zoe Hart number=66 series=imsa',
  ]);
});
