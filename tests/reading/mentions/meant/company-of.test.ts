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

it.each([
  'Pinecrest Racing signed Ben Carter. In addition to Carter, Dan Marsh raced for the team, and he is set to join Northline Racing in 2026.',
  'Ben Carter is at Pinecrest Racing. Besides Carter, Dan Marsh raced for the team and he will join Northline Racing in 2026.',
  'Like Ben Carter, Dan Marsh is leaving Pinecrest Racing, and he will drive for Northline Racing in 2026.',
  'Unlike Ben Carter, Dan Marsh has a deal; he will drive for Northline Racing in 2026.',
  'Like Ben Carter, Dan Marsh will leave Pinecrest Racing. He joins Northline Racing in 2026.',
])('means by "he" who stands behind those whom the sentence sets beside him: %s', (body) => {
  expect(claimsOf('ride', '2025-12-02', body, ['driver', 'team']).filter((one) => one.includes('Northline'))).toEqual([
    'confirmed driver=Dan Marsh team=Northline Racing',
  ]);
});
