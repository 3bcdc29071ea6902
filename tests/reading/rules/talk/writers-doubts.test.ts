import { expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../claims-of.js';

const told = (body: string): string[] =>
  claimsOfKinds(['ride', 'exit'], '2024-10-02', body, ['driver']).filter((one) => one.includes('rumored'));

it.each([
  'Maybe Ava Stone could leave Northline Racing, but I see no reason for it.',
  'Perhaps Ava Stone will join Northline Racing, but that seems unlikely.',
  'Ava Stone could leave Northline Racing, but I doubt it.',
])('a guess in which its writer sees nothing is none: %s', (body) => {
  expect(told(body)).toEqual([]);
});

it('a guess that stands is one', () => {
  expect(told('Maybe Ava Stone could leave Northline Racing, but nothing is signed.').length).toBeGreaterThan(0);
});

it.each([
  [
    'Ava Stone will run the No. 25 for Northline Racing in 2025 with sponsorship from Millfield Grain in 16 races.',
    false,
  ],
  [
    'Ava Stone drives the No. 25 for Northline Racing in 2025 and has Millfield Grain as primary sponsor for five races.',
    false,
  ],
  [
    'Ava Stone will run five races in the No. 25 for Northline Racing in 2025 with sponsorship from Millfield Grain.',
    true,
  ],
])('the races of a sponsor are not those of a driver: %s', (body, isPart) => {
  const rides = claimsOf('ride', '2024-10-02', body, ['driver', 'extent']);
  expect(rides.some((one) => one.includes('extent='))).toBe(isPart);
});

it('who comes from a series had her earlier seat there', () => {
  const body =
    'Ava Stone moves to the Truck Series from the Cup Series in 2025. She drove the No. 77 for Pinecrest Motorsports in 2024.';
  expect(claimsOf('ride', '2024-10-02', body, ['series', 'season', 'number'])).toContain(
    'confirmed series=cup season=2024 number=77',
  );
});

it('a race in which another one drove is not hers', () => {
  const body =
    'Ava Stone will drive the No. 15 Ford for Northline Racing in the Daytona 500 in place of Clash driver Ben Carter.';
  expect(claimsOf('start', '2024-02-12', body, ['driver', 'race'])).toEqual([
    'confirmed driver=Ava Stone race=Daytona 500',
  ]);
});
