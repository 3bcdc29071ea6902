import type { Token } from '../../text/token.js';

// "With Stone and Carter", "Unlike Stone": who opens the sentence so is not whom it is about.
const BESIDE = /^(?:with|alongside|beside|unlike|like|behind|besides|without)$/;
const NAMES = 12;

/** "With Stone and Carter he took third place": the names between the first word of a sentence and its "he" are his company's. */
export function areCompany(tokens: readonly Token[], first: number, at: number): boolean {
  if (!BESIDE.test(tokens[first]?.lower ?? '')) return false;
  let next = at;
  while (next < at + NAMES && (tokens[next]?.capital || /^(?:and|,)$/.test(tokens[next]?.lower ?? ''))) next += 1;
  return /^s?he$/.test(tokens[next]?.lower ?? '');
}
