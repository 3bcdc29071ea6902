import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const PUBLISHED = '2026-01-20';
const starts = (body: string): string[] =>
  claimsOf('start', PUBLISHED, body, ['driver', 'number', 'track', 'date']).map((start) =>
    start.replace(/ (?:International Speedway|International Raceway)/, ''),
  );
const rides = (body: string): string[] => claimsOf('ride', PUBLISHED, body, ['driver', 'number']);

const stone = 'confirmed driver=Ava Stone number=10 track=Daytona date=2026-01-24';
const carter = 'confirmed driver=Ben Carter number=40 track=Daytona date=2026-01-24';

it.each([
  'For Saturday’s Rolex 24, Ava Stone joins the No. 10 of Northline Racing and Ben Carter the No. 40.',
  'Northline Racing adds a driver to each car for Saturday’s Rolex 24: Ava Stone joins the No. 10, Ben Carter the No. 40.',
  'Northline Racing gets help for Saturday’s Rolex 24: Ava Stone joins the No. 10, on loan from Lakeside Racing, and Ben Carter the No. 40.',
  'Rolex 24 notebook\n\nNorthline Racing gets help for Saturday’s race: Ava Stone joins the No. 10, Ben Carter the No. 40.',
])('reads who comes to each car for a race: %s', (text) => {
  expect(starts(text)).toEqual([stone, carter]);
  expect(rides(text)).toEqual([]);
});

it('reads pairs under several races', () => {
  const body =
    'Northline Racing: both crews get a third driver for the Qatar 1812km on March 28 and for the 24 Hours of Le Mans, which starts on June 13: Ava Stone in the No. 007, Ben Carter in the No. 009.';
  expect(claimsOf('start', PUBLISHED, body, ['driver', 'race'])).toEqual([
    'confirmed driver=Ava Stone race=24 Hours of Le Mans',
    'confirmed driver=Ava Stone race=Qatar 1812km',
    'confirmed driver=Ben Carter race=24 Hours of Le Mans',
    'confirmed driver=Ben Carter race=Qatar 1812km',
  ]);
});

it.each([
  'Northline Racing has taken Jim Fox, who has a cracked rib, out of the No. 10 for Saturday’s Rolex 24. Ava Stone and Ben Carter will do it as a pair.',
  'Jim Fox has been pulled from the No. 10 of Northline Racing for Saturday’s Rolex 24. Ava Stone and Ben Carter carry on as a duo.',
  'Jim Fox will miss Saturday’s Rolex 24 in the No. 10 of Northline Racing. Ava Stone and Ben Carter will share the driving.',
])('reads who is taken out of a car and who goes on without him: %s', (text) => {
  expect(starts(text)).toEqual([
    stone,
    carter.replace('number=40', 'number=10'),
    'denied driver=Jim Fox number=10 track=Daytona date=2026-01-24',
  ]);
});

it.each([
  'Ava Stone won the Rolex 24 in the No. 10 of Northline Racing. Ben Carter and Mia Torres did it as a pair.',
  'Northline Racing has the No. 10. Ben Carter and Mia Torres will share the driving.',
])('makes no start of what was, or is of no race: %s', (text) => {
  expect(starts(text)).toEqual([]);
});

it.each([
  'Northline Racing expects Jim Fox to be fit for Sebring on March 21.',
  'Northline Racing hopes Jim Fox will be ready for Sebring on March 21.',
])('reads for when somebody is hoped to be fit: %s', (text) => {
  expect(starts(text)).toEqual(['rumored driver=Jim Fox track=Sebring date=2026-03-21']);
});

it.each([
  'Northline Racing does not expect Jim Fox to be fit for Sebring on March 21.',
  'Northline Racing expects Jim Fox to watch from home at Sebring on March 21.',
])('and not what is not expected: %s', (text) => {
  expect(starts(text).filter((start) => start.startsWith('rumored'))).toEqual([]);
});

it.each([
  'Northline Racing’s No. 77 has Ava Stone, who took last year’s title in it, and her new full-season partner, Ben Carter.',
  'Northline Racing’s No. 77 will be driven by Ava Stone, who won in it last year, and Ben Carter.',
  'Northline Racing has Ava Stone, who was third last year, and Ben Carter in its No. 77.',
])('goes on with the next driver behind an aside: %s', (text) => {
  expect(rides(text)).toEqual(
    expect.arrayContaining(['confirmed driver=Ava Stone number=77', 'confirmed driver=Ben Carter number=77']),
  );
});

it('takes whom an aside names for no driver of the car', () => {
  expect(rides('Northline Racing’s No. 77 has Ava Stone, who beat Mia Torres, Zoe Hart and Ben Carter.')).toEqual([
    'confirmed driver=Ava Stone number=77',
  ]);
});
