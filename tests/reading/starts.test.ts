import { describe, expect, it } from 'vitest';
import { NO_STARTS, START_PHRASINGS } from './phrasings/starts.js';
import { entriesOf } from './rules/starts-of.js';

describe('a race to be run', () => {
  it.each(START_PHRASINGS.map(([text, ...starts]) => [text, starts] as const))('is read from: %s', (text, starts) => {
    expect(entriesOf(text)).toEqual([...starts].sort());
  });

  it.each(NO_STARTS)('is not read from: %s', (text) => {
    expect(entriesOf(text)).toEqual([]);
  });
});
