import { type Markdown, md } from '../../src/replies/markdown.js';
import { seriesName } from '../../src/replies/series-name.js';
import { neverBegan } from '../../src/roster/never-began.js';
import type { Seat } from '../../src/roster/roster.js';
import { groupBy } from '../../src/values/group-by.js';
import type { When } from '../options/when.js';
import { firstOf } from './first-of.js';
import type { ShortAnswer } from './short-answer.js';

/** More would be a page. */
const MOST = 8;

/** Who has driven a car over the seasons, each with theirs, the newest first; nothing where no article names a season. */
export const drivenBy: ShortAnswer = ({ number = '', series, team }, { view, words }) => {
  const page = view.history({ number, ...(series !== undefined && { series }), ...(team !== undefined && { team }) });
  const seats = (page?.seasons ?? [])
    .flatMap((season) => season.seats)
    .filter((seat) => !neverBegan(seat) && (seat.slots.season ?? view.season + 1) <= view.season);
  const isOfSeveral = new Set(seats.map(({ slots }) => slots.series)).size > 1;
  const each = [...groupBy(seats, ({ slots }) => `${slots.driver} ${isOfSeveral ? slots.series : ''}`).values()];
  const lines = each.map((own) => drove(own, isOfSeveral, words));
  return lines.length === 0 ? undefined : firstOf(lines, MOST, words, ', ');
};

function drove(own: readonly Seat[], isOfSeveral: boolean, words: When['words']): Markdown {
  const [{ slots } = { slots: { driver: '' } }] = own;
  const series = 'series' in slots && isOfSeveral ? seriesName(slots.series ?? '') : undefined;
  return md`${words.short.driverIn(slots.driver, series)} (${spans(own.flatMap((seat) => seat.slots.season ?? []))})`;
}

/** Seasons as a reader would put them, the first one first: "2018–2020, 2022". */
export function spans(seasons: readonly number[]): string {
  const all = [...new Set(seasons)].sort((a, b) => a - b);
  const first = all.filter((season) => !all.includes(season - 1));
  return first
    .map((season) => {
      let last = season;
      while (all.includes(last + 1)) last += 1;
      return last === season ? `${season}` : `${season}–${last}`;
    })
    .join(', ');
}
