import { expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const titles = (text: string) =>
  claimsOf('title', '2025-09-24', `${text}\n\nStone was the 2019 Truck Series champion.`, ['driver']);

it.each([
  'Ava Stone will drive the No. 12 for Northline Racing in 2026. Her father, Jens Stone, was happy.',
  'Jens Stone had known for days that his daughter would race.\n\nAva Stone, 21, will drive the No. 12 for Northline Racing in 2026.',
  'Ava Stone will drive the No. 12 for Northline Racing in 2026. She lives with her uncle, Jens Stone.',
])('means the driver by a surname, and not a relative named beside her: %s', (text) => {
  expect(titles(text)).toEqual(['confirmed driver=Ava Stone']);
});

it('means the one named last where neither is only a relative', () => {
  const text =
    'Ava Stone will drive the No. 12 for Northline Racing in 2026. Jens Stone will drive the No. 21 for Pinecrest Motorsports in 2026.';
  expect(titles(text)).toEqual(['confirmed driver=Jens Stone']);
});
