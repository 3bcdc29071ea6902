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
