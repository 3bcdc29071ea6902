import { expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

it.each([
  'Marco Stone returns to Northline Racing in 2026. With Ben Carter and Sam Cole he took third place at Fuji Speedway in the No. 94.',
  'Marco Stone returns to Northline Racing in 2026. Unlike Ben Carter, he finished third at Fuji Speedway in the No. 94.',
])('means by "he" who was spoken of, and not his company: %s', (body) => {
  expect(claimsOf('result', '2025-12-02', body, ['driver', 'position'])).toEqual([
    'confirmed driver=Marco Stone position=3',
  ]);
});
