import type { Part } from './part.js';

const FILLS_IN = /^(?:deputi|fill|step|sub|stand|stood)/i;

/** Whether a question is about filling in for somebody, and not about a place that is taken for good. */
export function asksWhoFillsIn(parts: readonly Part[]): boolean {
  return parts.some((part) => part.is === 'meaning' && part.meaning === 'REPLACE' && FILLS_IN.test(part.text));
}
