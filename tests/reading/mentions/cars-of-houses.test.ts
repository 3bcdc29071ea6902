import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const DAY = '2025-10-04';
const rides = (body: string): string[] => claimsOf('ride', DAY, body, ['driver', 'team', 'number']);

it.each([
  'Dan Marsh has three cars. Marsh Motorsports is growing. Ava Stone drives Marsh’s No. 88.',
  'Dan Marsh, the owner of Marsh Motorsports, has a new driver. Ava Stone will be in Marsh’s No. 88 in 2026.',
  'Dan Marsh was happy. Marsh Motorsports won at Dover with Marsh’s No. 88, driven by Ava Stone.',
  'Dan Marsh Motorsports has two cars. Ava Stone takes the wheel of Dan Marsh’s No. 88.',
])('a car of who has a team by that name is the team’s: %s', (body) => {
  expect(rides(body).filter((one) => one.includes('Ava Stone'))).toEqual([
    expect.stringMatching(/driver=Ava Stone team=(?:Dan )?Marsh Motorsports number=88/),
  ]);
  expect(rides(body).filter((one) => one.includes('driver=Dan Marsh'))).toEqual([]);
});

it('leaves a car to who drives it', () => {
  const body = 'Ava Stone takes over Dan Marsh’s No. 12 at Northline Racing. Marsh drove it for two years.';
  expect(rides(body)).toContain('confirmed driver=Dan Marsh team=Northline Racing number=12');
});

it('tells an owner who drives from his other car', () => {
  const body = 'Dan Marsh drives the No. 5 of Dan Marsh Racing. Ava Stone will be in Marsh’s No. 7.';
  expect(rides(body)).toEqual([
    'confirmed driver=Ava Stone team=Dan Marsh Racing number=7',
    'confirmed driver=Dan Marsh team=Dan Marsh Racing number=5',
  ]);
});
