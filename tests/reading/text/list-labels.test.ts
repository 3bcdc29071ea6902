import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

it('a label between two lists is that of the second', () => {
  const body = `XFINITY SERIES
Unannounced
- No. 33 Northline Racing Chevrolet (part time; Ava Stone a possibility)
- No. 51 Pinecrest Racing Ford (Ben Carter)
Confirmed
- No. 48 Larkfield Racing: Dan Marsh
- No. 49 Larkfield Racing: Bea Torres, a possibility`;
  expect(claimsOf('ride', '2024-12-03', body, ['driver', 'number'])).toEqual([
    'confirmed driver=Dan Marsh number=48',
    'rumored driver=Ava Stone number=33',
    'rumored driver=Bea Torres number=49',
    'rumored driver=Ben Carter number=51',
  ]);
});
