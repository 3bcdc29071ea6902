import { hasSeasonBegun } from '../../../racing/season-days.js';
import { groupBy } from '../../../values/group-by.js';
import { type Draft, type DraftOf, draft } from '../../rules/draft.js';
import { agrees } from '../slots.js';

type Ride = DraftOf<'ride'>;

// Of a crew that moves, or of mates, an article tells whose car it is by the way.
const BY_THE_WAY = /crew|mate|aside|beside|heard|link/;

/**
 * "Stone drives the No. 8 for Northline. In 2026 she will be in the Pinecrest No. 12": whoever has one seat now and one with
 * another team of the same series next leaves the first, though nobody says so.
 */
export function exitsOfMovers(drafts: readonly Draft[], published: string): Draft[] {
  const leaving = new Set(drafts.flatMap((one) => (one.kind === 'exit' ? [one.slots.driver] : [])));
  const rides = drafts.filter((one): one is Ride => one.kind === 'ride' && one.slots.driver !== undefined);
  return [...groupBy(rides, ({ slots }) => slots.driver)].flatMap(([driver, own]) => {
    if (leaving.has(driver)) return [];
    const moved = moveOf(own, published);
    if (!moved) return [];
    const { now, next } = moved;
    const { team, series, season, number } = now.slots;
    const slots = { driver, team, series, season, number, replacedBy: undefined };
    return [draft('exit', 'goes-elsewhere', next.sentence, 'confirmed', slots)];
  });
}

/** The seat that somebody has and the one that he goes to, where the article tells of one team each. */
function moveOf(own: readonly Ride[], published: string): { readonly now: Ride; readonly next: Ride } | undefined {
  const year = Number(published.slice(0, 4));
  const held = own.filter(({ slots }) => slots.season === year && slots.extent !== 'part-time');
  const coming = own.filter(({ slots }) => slots.season === year + 1);
  const now = held.find(isSure);
  const next = coming.find(isSure);
  if (!now || !next || now.slots.team === next.slots.team || now.slots.series !== next.slots.series) return undefined;
  if (now.slots.series === undefined || !hasSeasonBegun(now.slots.series, published)) return undefined;
  const isOneEach =
    held.every(({ slots }) => agrees(slots.team, now.slots.team)) &&
    coming.every(({ slots, status }) => status === 'denied' || agrees(slots.team, next.slots.team));
  return isOneEach ? { now, next } : undefined;
}

function isSure({ status, slots, inherited, rule }: Ride): boolean {
  return (
    status === 'confirmed' &&
    slots.team !== undefined &&
    slots.extent !== 'part-time' &&
    !inherited.has('team') &&
    !BY_THE_WAY.test(rule)
  );
}
