import { expect, it } from 'vitest';
import { md } from '../../src/replies/markdown.js';
import { partedSection } from '../../src/replies/parted-section.js';
import { wordsFor } from '../../src/replies/words.js';

const ENGLISH = wordsFor('en-US');
const parts = (lines: readonly string[], locale = 'en-US') =>
  partedSection({ heading: '2031', lines: lines.map((line) => md`${line}`) }, wordsFor(locale)).map(
    ({ heading, lines: own }) => [heading, own.length],
  );

it('lines stand under one heading while Discord takes them, and under one that says so after that', () => {
  expect(parts([])).toEqual([]);
  expect(parts(Array(12).fill('Ann Example'))).toEqual([['2031', 12]]);
  const long = Array(12).fill('x'.repeat(200));
  expect(parts(long)).toEqual([
    ['2031', 5],
    ['2031, continued', 5],
    ['2031, continued', 2],
  ]);
  expect(parts(long, 'es-ES')[1]).toEqual(['2031, continuación', 5]);
  expect(parts(['y'.repeat(3000), 'Bo Sample'])).toEqual([
    ['2031', 1],
    [ENGLISH.continued('2031'), 1],
  ]);
});
