import { expect } from 'vitest';
import type { Corrections } from '../../src/corrections/corrections.js';
import { parseCorrections } from '../../src/corrections/parse-corrections.js';

/** Corrections as the operator writes them; there must be no mistake in them. */
export function correctionsFrom(text: string): Corrections {
  const { corrections, refusals } = parseCorrections(text, 'corrections.yaml');
  expect(refusals).toEqual([]);
  return corrections;
}
