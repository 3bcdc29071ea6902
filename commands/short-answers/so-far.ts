import type { About } from '../../src/asking/understood.js';
import { extent } from '../../src/replies/lines.js';
import { join, type Markdown, md } from '../../src/replies/markdown.js';
import { seriesName } from '../../src/replies/series-name.js';
import { seasonOfRace } from '../../src/roster/facts/group-races.js';
import type { CarPage, Seat } from '../../src/roster/roster.js';
import type { When } from '../options/when.js';
import { listed } from './listed-seats.js';

/** All who are told to have had a car in the season asked about: those who have it, those who left it, and those of single races. */
export function soFar(
  pages: readonly CarPage[],
  seats: readonly Seat[],
  { series, team }: About,
  when: When,
): Markdown | undefined {
  const { words } = when;
  const season = when.season ?? when.view.season;
  const isSeries = pages.length > 1;
  const who = (slots: { readonly driver: string; readonly series?: string }) =>
    words.short.driverIn(
      slots.driver,
      isSeries && series === undefined && slots.series !== undefined ? seriesName(slots.series) : undefined,
    );
  const line = ({ slots }: Seat) => {
    const part = extent(slots, words);
    return part === undefined ? who(slots) : md`${who(slots)} ${part}`;
  };
  const have = seats.map(line);
  const isNew = (slots: { readonly driver: string; readonly team?: string }) =>
    (team === undefined || slots.team === team) && !seats.some((seat) => seat.slots.driver === slots.driver);
  const left = pages
    .flatMap(({ former }) => former)
    .filter(({ slots }) => slots.season === season && isNew(slots))
    .map(({ slots }) => who(slots));
  const raced = pages
    .flatMap(({ over }) => over)
    .filter(({ slots }) => (seasonOfRace(slots) ?? season) === season && isNew(slots))
    .map(({ slots }) => who(slots));
  const before = [...left, ...raced];
  if (have.length + before.length === 0) return undefined;
  return join(
    [...(have.length > 0 ? [listed(have)] : []), ...(before.length > 0 ? [words.short.before(listed(before))] : [])],
    ' · ',
  );
}
