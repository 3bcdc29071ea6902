import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, fitLines } from '../../src/replies/limits.js';

const more = (left: number) => `and ${left} more`;

describe('cut', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly ten', 11, 'exactly ten'],
    ['a longer text', 9, 'a longer…'],
    ['flag 🏁🏁', 8, 'flag 🏁…'],
    ['flag 🏁🏁', 7, 'flag…'],
    ['star \\*\\*', 7, 'star …'],
    ['back \\\\\\\\', 8, 'back \\\\…'],
  ])('%s to %i', (text, max, expected) => {
    expect(cut(text, max)).toBe(expected);
  });

  it('never exceeds its limit nor halves a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 50 }), (text, max) => {
        const result = cut(text, max);
        expect(result.length).toBeLessThanOrEqual(max);
        expect(result).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

describe('fitLines', () => {
  it('keeps all that fit', () => {
    expect(fitLines(['one', 'two'], 7, more)).toBe('one\ntwo');
  });

  it('counts whole lines that do not fit', () => {
    expect(fitLines(['one', 'two two two two', 'three'], 18, more)).toBe('one\nand 2 more');
  });

  it('counts what is over the number of lines wanted', () => {
    expect(fitLines(['one', 'two', 'three'], 100, more, 1)).toBe('one\nand 2 more');
  });

  it('shows the only line over that number instead of counting it', () => {
    expect(fitLines(['one', 'two', 'three'], 100, more, 2)).toBe('one\ntwo\nthree');
  });

  it('cuts a single line that is too long', () => {
    const text = fitLines(['x'.repeat(300), 'y'], 200, more);
    expect(text).toMatch(/^x+…\nand 1 more$/);
    expect(text.length).toBeLessThanOrEqual(200);
  });

  it('says nothing rather than exceed its limit', () => {
    expect(fitLines(['one', 'two'], 5, more)).toBe('');
  });
});
