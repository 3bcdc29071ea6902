import { goneLine } from '../../src/replies/lines.js';
import { type Markdown, md } from '../../src/replies/markdown.js';
import { seasonOfPost } from '../../src/roster/facts/crew.js';
import { compatible } from '../../src/roster/facts/same-thing.js';
import type { Post, Seat } from '../../src/roster/roster.js';
import { byText } from '../../src/values/by-text.js';
import type { When } from '../options/when.js';
import { crewedBefore } from './crewed-before.js';
import type { ShortAnswer } from './short-answer.js';

/** Who had a post on the crew of a driver or car before somebody, or before whoever has it now. */
export const crewBefore: ShortAnswer = (about, when) => {
  const { driver, number, series, other, role = '' } = about;
  const { view, words } = when;
  const ofCrew = crewedBefore(about, when);
  if (ofCrew !== undefined) return ofCrew;
  const page = view.history({
    ...(driver === undefined ? { number: number ?? '' } : { driver }),
    ...(series !== undefined && { series }),
  });
  const seats = (page?.seasons ?? [])
    .toReversed()
    .flatMap((season) => season.seats.toSorted((a, b) => byText(a.firstSaid, b.firstSaid)));
  const isAsked = ({ slots }: Post) => other === undefined || slots.person === other;
  const last = seats
    .filter(({ slots }) => other !== undefined || (slots.season ?? 0) <= view.season)
    .findLast((seat) => inOrder(seat, role).some(isAsked));
  if (last === undefined) return words.short.noArticleSaysWho;
  const { series: inSeries, season: until = 0 } = last.slots;
  const heir = inOrder(last, role).findLast(isAsked)?.slots.person;
  const known = seats.filter(({ slots: { season = 0 } }) => season <= until);
  // Who came up from another series had another crew there.
  const before =
    lastBefore(
      heir,
      known.filter(({ slots }) => slots.series === inSeries),
      role,
    ) ??
    lastBefore(
      heir,
      known.filter((seat) => seat === last || (seat.slots.season ?? 0) < until),
      role,
    ) ??
    withoutSeat(driver === undefined ? 'car' : 'driver', heir, last, role, when);
  return before === undefined ? words.short.noArticleSaysWho : told(before, when);
};

/**
 * Who had a post in the season before a seat, where no article names the seat that it was for: of the driver, or else on the car, as it is
 * asked.
 */
function withoutSeat(of: 'driver' | 'car', heir: string | undefined, { slots }: Seat, role: string, { view }: When) {
  const { driver, number, series, season } = slots;
  if (season === undefined) return undefined;
  const ofSeries = { season: season - 1, ...(series !== undefined && { series }) };
  const crew =
    of === 'driver'
      ? view.driver(driver, season - 1)?.crew
      : number && view.car(number, ofSeries).flatMap((page) => page.crew);
  const [own, ...others] = (crew || []).filter(
    (post) =>
      seasonOfPost(post) === season - 1 &&
      post.slots.person !== heir &&
      post.slots.role.toLowerCase().includes(role) &&
      compatible(post.slots, { series }, ['series']),
  );
  // Of several posts none is said to be the last.
  return others.length > 0 ? undefined : own;
}

/** Who had a post before somebody's last time in it. */
function lastBefore(heir: string | undefined, seats: readonly Seat[], role: string): Post | undefined {
  const all = seats.flatMap((seat) => inOrder(seat, role));
  let at = all.findLastIndex(({ slots }) => slots.person === heir);
  while (all[at]?.slots.person === heir) at -= 1;
  return all[at];
}

/** Those who had a post on the car of a seat, one after another. */
function inOrder({ crew, crewGone }: Seat, role: string): readonly Post[] {
  return [...crewGone.toReversed(), ...crew].filter(({ slots }) => slots.role.toLowerCase().includes(role));
}

function told(post: Post, { words }: When): Markdown {
  if (post.ended !== undefined) return md`${goneLine(post, words)}`;
  return words.short.driverInRace(post.slots.person, String(seasonOfPost(post)));
}
