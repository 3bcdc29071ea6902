import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const agreements = (line: string): readonly string[] =>
  claimsOf(
    'contract',
    '2025-10-20',
    `IndyCar 2026: who has signed\n\nNORTHLINE RACING (Honda)\nSigned: Mia Torres, No. 26.\n${line}`,
    ['driver', 'team', 'until', 'multiYear'],
  );

it.each([
  ['Signed: Ava Stone, No. 27. Contracted until the end of 2028.', 'until=2028'],
  ['Confirmed: Ava Stone, No. 27. Under contract through 2027.', 'until=2027'],
  ['Signed: Ava Stone, No. 27. Hired away from Pinecrest Motorsports on a multi-year contract.', 'multiYear=true'],
])('tells the terms of whom a label names: %s', (line, terms) => {
  expect(agreements(line)).toEqual([`confirmed driver=Ava Stone team=Northline Racing ${terms}`]);
});

it('takes no terms from other words', () => {
  expect(agreements('Signed: Ava Stone, No. 27. Open until the end of 2025.')).toEqual([]);
});
