import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const TITLE = 'The endurance drivers of IMSA’s 2026 Prototype class\n\n';
const rides = (published: string, body: string): readonly string[] =>
  claimsOf('ride', published, `${TITLE}${body}`, ['driver', 'team', 'season', 'number']);

it.each([
  [
    'Northline Racing\n\nAva Stone and Ben Carter (No. 2), Dan Marsh and Cole Adler (No. 22), the latter two for a third season together.',
    ['Ava Stone', 'Ben Carter', 'Dan Marsh', 'Cole Adler'],
  ],
  [
    'Northline Racing grows to two cars, the No. 85 for Ava Stone and the No. 99 for Ben Carter.',
    ['Ava Stone', 'Ben Carter'],
  ],
  [
    'The line-up of Northline Racing has been public since August: Ava Stone in the No. 6, Ben Carter in the No. 7.',
    ['Ava Stone', 'Ben Carter'],
  ],
])('has those of a December article in the season it announces: %s', (body, drivers) => {
  const read = rides('2025-12-20', body);
  for (const driver of drivers)
    expect(read).toContainEqual(expect.stringContaining(`driver=${driver} team=Northline Racing season=2026`));
  expect(read.filter((claim) => claim.includes('season=2025'))).toEqual([]);
});

it('has who has raced in a car in the season in which that was', () => {
  const read = rides('2025-12-20', 'Ava Stone (No. 2) and Ben Carter (No. 22) crashed at Daytona in January.');
  expect(read).toContain('confirmed driver=Ava Stone season=2025 number=2');
});
