import { expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../claims-of.js';

const DAY = '2025-12-05';
const crews = (body: string): string[] => claimsOf('crew', DAY, body, ['person', 'driver', 'number', 'season']);

it.each([
  ['Gil Ross follows Bea Hart to Lakeside Racing and will again be her crew chief in 2026.', 'Bea Hart season=2026'],
  [
    'Bea Hart will drive the No. 7 for Lakeside Racing in 2026. Gil Ross is the truck’s new crew chief.',
    'Bea Hart number=7 season=2026',
  ],
  ['Gil Ross will guide rookie Bea Hart in the No. 7 in 2026 as crew chief.', 'Bea Hart number=7 season=2026'],
  ['Under crew chief Gil Ross, Bea Hart had nine top-fives last year in the No. 7.', 'Bea Hart number=7 season=2024'],
  [
    'Gil Ross, the crew chief who led Bea Hart to the 2022 title, will guide Ava Stone’s team in 2026.',
    'Bea Hart season=2022',
  ],
  ['It will be Gil Ross, not Tim Voss, atop the No. 7 pit box in 2026.', 'number=7 season=2026'],
  ['The win went to crew chief Gil Ross’s No. 7 team.', 'number=7 season=2025'],
  [
    'Gil Ross (crew chief), Tim Voss (spotter) and Ned Pike (car chief) are the core of Bea Hart’s No. 7 team for 2026.',
    'Bea Hart number=7 season=2026',
  ],
  [
    'After two seasons with Bea Hart, crew chief Gil Ross will switch to Ava Stone’s No. 9 in 2026.',
    'Bea Hart season=2024',
  ],
])('a post is told of him whom the words mean: %s', (body, seat) => {
  expect(crews(body).join('\n')).toMatch(new RegExp(`person=Gil Ross (?:driver=)?${seat}`));
});

it.each([
  ['The win went to crew chief Gil Ross’s No. 7 team, which left Bea Hart out.', 'Gil Ross'],
  ['Ned Pike filled in for Gil Ross on the pit box of the No. 7 Sunday and won with Bea Hart.', 'Gil Ross'],
  ['Gil Ross will guide rookie Bea Hart in the No. 7 in 2026 as crew chief.', 'Gil Ross'],
])('and nobody on a crew is anybody’s driver: %s', (body, name) => {
  const told = claimsOfKinds(['ride', 'start', 'crew'], DAY, body, ['driver']);
  expect(told.filter((one) => one.includes(`driver=${name}`))).toEqual([]);
});

it('what somebody did before says nothing of the car that he comes to', () => {
  const body = 'Gil Ross comes to the No. 7 after two years as crew chief for Ava Stone at Northline Racing.';
  expect(claimsOf('crew', DAY, body, ['driver', 'team', 'number'])).not.toContain(
    'confirmed driver=Ava Stone team=Northline Racing number=7',
  );
});
