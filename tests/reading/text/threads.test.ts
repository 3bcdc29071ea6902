import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

it.each(['2/', '2/8', '(2/8)', '3/n'])('the count of a post is no car number: %s', (count) => {
  const body = `Northline Racing and Pinecrest Motorsports are exchanging drivers. A thread.\n\n${count} Ava Stone will drive the No. 51 Ford of Pinecrest Motorsports in 2026, and she knows it.`;
  expect(claimsOf('ride', '2025-09-19', body, ['driver', 'team', 'number'])).toEqual([
    'confirmed driver=Ava Stone team=Pinecrest Motorsports number=51',
  ]);
});

it('a row of an entry list has its number', () => {
  const body = 'Northline Racing has three cars in 2026.\n\n12/ Ava Stone\n14/ Ben Carter\n15/ Cleo Diaz';
  expect(claimsOf('ride', '2025-09-19', body, ['driver', 'number'])).toContain('confirmed driver=Ava Stone number=12');
});

const POSTS = (post: string): string =>
  `As it came in, Thursday

8:30 a.m. Coffee first. Then the moves.

8:41 a.m. Mia Torres keeps the No. 14 of Pinecrest Motorsports.

${post}

11:20 a.m. That is all for now.`;

it.each([
  '8:55 a.m. Ava Stone will drive the No. 51 for Northline Racing in 2026.',
  '8:55 a.m. ET Ava Stone: signed long ago. Full-time in 2026 for Northline Racing, No. 51 Ford.',
  '08:55 NEW: Ava Stone to Northline Racing, in the No. 51 in 2026.',
  '8.55am Also official: Ava Stone, full season in Northline Racing’s No. 51 in 2026.',
])('the hour of a post is none of its words: %s', (post) => {
  expect(claimsOf('ride', '2025-09-19', POSTS(post), ['driver', 'team', 'number', 'season'])).toContain(
    'confirmed driver=Ava Stone team=Northline Racing number=51 season=2026',
  );
});

it('the hours of a programme make no posts', () => {
  const body = `Saturday at Bristol

9:05 a.m. Truck Series practice
10:30 a.m. Cup Series qualifying
8:00 p.m. Truck Series race

Ava Stone will drive the No. 51 Ford of Northline Racing in the Truck Series in 2026.`;
  expect(claimsOf('ride', '2025-09-19', body, ['driver', 'number', 'series'])).toEqual([
    'confirmed driver=Ava Stone number=51 series=truck',
  ]);
});
