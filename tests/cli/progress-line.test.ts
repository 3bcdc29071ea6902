import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { createProgressLine } from '../../src/cli/progress-line.js';

function terminal() {
  const out = new PassThrough({ encoding: 'utf8' });
  return { out, text: (): string => out.read() ?? '' };
}

it('says nothing about short work', () => {
  const { out, text } = terminal();
  const progress = createProgressLine(out, 10, 'articles', () => 0);
  for (let n = 0; n < 10; n++) progress.advance();
  progress.clear();
  expect(text()).toBe('');
});

it('shows long work after a second, ten times a second, and is gone in the end', () => {
  const { out, text } = terminal();
  let now = 0;
  const progress = createProgressLine(out, 2_000, 'articles', () => now);
  for (let n = 0; n < 1_200; n++) {
    now += 1;
    progress.advance();
  }
  const shown = text().match(/[\d,]+ of 2,000 articles/g);
  expect(shown).toEqual(['1,000 of 2,000 articles', '1,100 of 2,000 articles', '1,200 of 2,000 articles']);
  progress.clear();
  expect(text()).not.toMatch(/articles/);
});
