import { expect, it } from 'vitest';
import { claimsOfKinds } from '../claims-of.js';

const told = (text: string): string[] =>
  claimsOfKinds(['title', 'result'], '2025-10-20', `Cleo Diaz drives in the Cup Series. ${text}`, [
    'driver',
    'season',
    'track',
    'race',
    'position',
  ]);

it.each([
  [
    'Northline Racing, which won last year’s title with Ava Stone, is closing its doors.',
    'title confirmed driver=Ava Stone season=2024 position=1',
  ],
  [
    'Northline Racing won the 2017 Cup Series championship with Ava Stone.',
    'title confirmed driver=Ava Stone season=2017 position=1',
  ],
  [
    'Northline Racing took the 2019 title with Ava Stone and has not won one since.',
    'title confirmed driver=Ava Stone season=2019 position=1',
  ],
  [
    'The three-time IndyCar champion and winner of the 2006 Indianapolis 500 is back.',
    'result confirmed driver=Cleo Diaz season=2006 track=Indianapolis Motor Speedway race=Indianapolis 500 position=1',
  ],
  [
    '“I missed this,” said Diaz, 35, a native of Defiance, Ohio, who was second in the Cup Series standings in 2013.',
    'title confirmed driver=Cleo Diaz season=2013 position=2',
  ],
])('whose it is: %s', (text, claim) => {
  expect(told(text)).toEqual([claim]);
});

it.each([
  'Northline Racing won the 2017 Cup Series championship with Dan Marsh as crew chief.',
  'Northline Racing, which lost the 2024 title with Ava Stone, is closing its doors.',
  'Northline Racing won the 2017 Cup Series championship with Ava Stone and Ben Carter in its cars.',
])('of no one driver: %s', (text) => {
  expect(told(text)).toEqual([]);
});
