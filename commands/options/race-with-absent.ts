import { type Lead, startLine } from '../../src/replies/lines.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import type { Fact } from '../../src/roster/roster.js';
import { missingFrom } from './stand-in.js';
import type { When } from './when.js';

/** A race, with whoever else is said to miss it in that car; `lead` as the page has it. */
export function raceWithAbsent(start: Fact<'start'>, lead: Lead, when: When): Markdown {
  const absent = missingFrom(start, when);
  return join([startLine(start, lead, when.words), absent && when.words.standsInFor(absent)], ' · ');
}
