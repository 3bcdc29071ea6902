import { shortDay } from '../../src/replies/dates.js';
import type { Lead } from '../../src/replies/lines.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import type { Disagreement, Seat } from '../../src/roster/roster.js';
import { groupBy } from '../../src/values/group-by.js';
import { disagreementLines, isDisputed, partedBy } from '../options/disputed.js';
import { isOld } from '../options/last-known.js';
import type { When } from '../options/when.js';

/** Each line once, joined. */
export function listed(lines: readonly Markdown[]): Markdown {
  const texts = new Map(lines.map((line) => [line.markdown, line]));
  return join([...texts.values()], ', ');
}

/** A line for each seat; where reports disagree about it, what they say. */
export function listedOrDisputed(
  seats: readonly Seat[],
  disagreements: readonly Disagreement[],
  lead: Lead,
  line: (seat: Seat) => Markdown,
  when: When,
): Markdown {
  const settled = seats.filter((seat) => !isDisputed(seat, disagreements));
  const disputes = disagreementLines(partedBy(seats, disagreements).about, lead, when);
  return listedByAge(settled, line, when, { after: disputes });
}

/** A line for each seat, among others; those that are only "last known" behind all, each day of theirs once. */
export function listedByAge(
  seats: readonly Seat[],
  line: (seat: Seat) => Markdown,
  when: When,
  { before = [], after = [] }: { readonly before?: readonly Markdown[]; readonly after?: readonly Markdown[] } = {},
): Markdown {
  const fresh = seats.filter((seat) => !isOld(seat, when));
  const old = groupBy(
    seats.filter((seat) => isOld(seat, when)),
    ({ lastSaid }) => lastSaid,
  );
  const { locale, lastKnown } = when.words;
  const ofDays = [...old].map(([day, of]) => lastKnown(shortDay(day, locale), listed(of.map(line))));
  return join([listed([...before, ...fresh.map(line), ...after]), ...ofDays], ' · ');
}
