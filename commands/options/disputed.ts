import { disagreementLine } from '../../src/replies/disagreement-line.js';
import type { Lead } from '../../src/replies/lines.js';
import type { Markdown } from '../../src/replies/markdown.js';
import type { Section } from '../../src/replies/message.js';
import type { Disagreement, Disputed } from '../../src/roster/roster.js';
import type { When } from './when.js';

/** Whether reports disagree about a fact. */
export function isDisputed(fact: Disputed, disagreements: readonly Disagreement[]): boolean {
  return disagreements.some(({ sides }) => sides.some((side) => side.fact === fact));
}

/** The disagreements about any of some facts, and the others. */
export function partedBy(
  facts: readonly Disputed[],
  disagreements: readonly Disagreement[],
): { readonly about: readonly Disagreement[]; readonly others: readonly Disagreement[] } {
  const about = disagreements.filter((each) => facts.some((fact) => isDisputed(fact, [each])));
  return { about, others: disagreements.filter((each) => !about.includes(each)) };
}

/** A line for each disagreement, with all that is said and by whom. */
export function disagreementLines(disagreements: readonly Disagreement[], lead: Lead, { words }: When): Markdown[] {
  return disagreements.map((each) => words.disagree(disagreementLine(each, lead, words)));
}

/** The same under a heading of its own. */
export function disagreementSection(disagreements: readonly Disagreement[], lead: Lead, { words }: When): Section {
  const lines = disagreements.map((each) => disagreementLine(each, lead, words));
  return { heading: words.headings.disagreements, lines };
}

/** What the sides of disagreements rest on. */
export function reportsOf(disagreements: readonly Disagreement[]): readonly Disputed[] {
  return disagreements.flatMap(({ sides }) => sides.map(({ says }) => says));
}
