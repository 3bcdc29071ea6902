import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const results = (text: string): string[] =>
  claimsOf('result', '2026-07-16', text, ['driver', 'season', 'race', 'position']);
const titles = (text: string): string[] => claimsOf('title', '2026-07-16', text, ['driver', 'season', 'position']);

it.each<readonly [string, string]>([
  [
    'Saturday’s Harvest Dirt Derby at Eldora Speedway is next. Ava Stone was third in last year’s Derby for Northline Racing.',
    'confirmed driver=Ava Stone season=2025 race=Harvest Dirt Derby position=3',
  ],
  [
    'The Eldora Dirt Derby is next. In 2024 Ava Stone won the Derby.',
    'confirmed driver=Ava Stone season=2024 race=Eldora Dirt Derby position=1',
  ],
  [
    'Sunday’s Millfield Classic is next. Ava Stone finished fourth in the Classic in 2024.',
    'confirmed driver=Ava Stone season=2024 race=Millfield Classic position=4',
  ],
])('knows a race by the last word of its name: %s', (text, expected) => {
  expect(results(text)).toContain(expected);
  expect(titles(text)).toEqual([]);
});

it.each([
  'Ava Stone was third in last year’s Derby for Northline Racing.',
  'Sunday’s Harvest Classic and Saturday’s Millfield Classic are next. Ava Stone finished fourth in the Classic in 2024.',
])('knows none where the article names no race so, or two: %s', (text) => {
  expect(results(text).filter((result) => result.includes('race='))).toEqual([]);
});
