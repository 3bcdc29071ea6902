import type { About } from '../../src/asking/understood.js';
import { driverSeat } from '../../src/replies/lines.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import type { DriverPage } from '../../src/roster/roster.js';
import { isDisputed } from '../options/disputed.js';
import { marked } from '../options/last-known.js';
import type { When } from '../options/when.js';
import { agreed, isAbout } from './moves.js';

/**
 * What articles have that is nearest to a departure from a team of which they say nothing: a deal with another one, told since the
 * driver has the seat; else what tells of staying: a seat to come, or a deal.
 */
export function nearestToLeaving(page: DriverPage, { team }: About, when: When): Markdown | undefined {
  const { words, view } = when;
  if (team === undefined) return undefined;
  const isThere = ({ slots }: { readonly slots: { readonly team?: string } }) => isAbout({ team }, slots);
  const [since] = page.present
    .filter(isThere)
    .map(({ firstSaid }) => firstSaid)
    .sort();
  const elsewhere = page.agreements.filter((deal) => !isThere(deal) && since !== undefined && deal.firstSaid >= since);
  const ahead = page.next.filter((seat) => !isDisputed(seat, page.disagreements));
  const stays = ahead.filter(isThere);
  // Seats with both teams for one season are told both: which of them holds, no article says. Of whom no seat there is known one elsewhere tells.
  const told = elsewhere.length === 0 ? (stays.length > 0 ? stays : ahead) : stays.length > 0 ? ahead : [];
  const next = told.map((seat) => marked(seat, driverSeat(seat, view, words), when));
  const deals =
    elsewhere.length > 0 && stays.length === 0
      ? elsewhere
      : page.agreements.filter((deal) => elsewhere.includes(deal) || isThere(deal));
  const lines = [
    ...(next.length > 0 ? [words.short.next(join(next, '; '))] : []),
    ...deals.map((deal) => agreed(deal, when)),
  ];
  return lines.length === 0 ? undefined : join(lines, ' · ');
}
