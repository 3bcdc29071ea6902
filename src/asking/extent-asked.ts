import type { Extent } from '../claims/claim.js';

const EXTENT = /\b(full|part)[ -]?time\b/i;

/** The kind of seat that a question names, and where: "is Stone full-time?" */
export function extentAsked(
  question: string,
): { readonly extent: Extent; readonly start: number; readonly end: number } | undefined {
  const found = EXTENT.exec(question);
  if (found === null) return undefined;
  const extent = found[1]?.toLowerCase() === 'part' ? 'part-time' : 'full-time';
  return { extent, start: found.index, end: found.index + found[0].length };
}
