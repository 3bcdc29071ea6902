import type { Extent } from '../claims/claim.js';

const EXTENT = /\b(full|part)[ -]?time\b/i;

/** The kind of seat that a question names: "is Stone full-time?" */
export function extentAsked(question: string): Extent | undefined {
  const [, extent] = EXTENT.exec(question) ?? [];
  if (extent === undefined) return undefined;
  return extent.toLowerCase() === 'part' ? 'part-time' : 'full-time';
}
