import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numbersFrom, writeNumber } from '../../src/ledger/varints.js';

it('gives back the numbers that were written', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 31 - 1 })), (numbers) => {
      const bytes: number[] = [];
      for (const number of numbers) writeNumber(bytes, number);
      const reader = numbersFrom(Uint8Array.from(bytes), 0);
      expect(numbers.map(() => reader.next())).toEqual(numbers);
    }),
  );
});

it.each([
  [0, 1],
  [127, 1],
  [128, 2],
  [16_383, 2],
  [16_384, 3],
])('writes %i in %i bytes', (number, length) => {
  const bytes: number[] = [];
  writeNumber(bytes, number);
  expect(bytes).toHaveLength(length);
});

it('ends on bytes that never end', () => {
  const reader = numbersFrom(new Uint8Array(10).fill(0xff), 0);
  for (let left = 5; left > 0; left -= 1) reader.next();
  expect(reader.next()).toBe(0);
});
