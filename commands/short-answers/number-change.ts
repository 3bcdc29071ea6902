import { car, driverSeat, seriesAndSeason } from '../../src/replies/lines.js';
import { join } from '../../src/replies/markdown.js';
import { yearOf } from '../../src/roster/days.js';
import type { Seat } from '../../src/roster/roster.js';
import { listedOrDisputed } from './listed-seats.js';
import { isAbout } from './moves.js';
import { number } from './seats.js';
import type { ShortAnswer } from './short-answer.js';

/** Whether two drivers got or get each other's number. */
export const swap: ShortAnswer = ({ driver, other, series }, { view, season, words }) => {
  const { moves } = view.moves({ since: `${yearOf(view.date) - 1}-01-01`, ...(season !== undefined && { season }) });
  const changes = moves.flatMap(({ what, status, person, on, from, to }) =>
    what === 'number' && status === 'confirmed' && from && to && isAbout(series ? { series } : {}, to.slots)
      ? [{ person, on, from: from.slots.number, to }]
      : [],
  );
  const lines = changes
    .filter((one) =>
      changes.some(
        (two) =>
          [one, two].every(({ person }) => person === driver || person === other) &&
          one.person !== two.person &&
          one.from !== undefined &&
          one.from === two.to.slots.number &&
          two.from === one.to.slots.number &&
          (['series', 'season', 'team'] as const).every((slot) => one.to.slots[slot] === two.to.slots[slot]),
      ),
    )
    .map(({ person, from = '', to }) =>
      words.numberChanges(person, from, join([car(to.slots, words), seriesAndSeason(to.slots)], ' · ')),
    );
  return lines.length === 0 ? words.short.noArticleSaysSo : words.short.yes(join(lines, '; '));
};

/**
 * Whether a driver gets or got another number in a series: in the year before the day asked about, or for the season asked for. Whoever comes
 * to another team has the next seat's.
 */
export const numberChange: ShortAnswer = ({ driver = '', series, isNew }, when) => {
  const { view, season, words } = when;
  const { moves } = view.moves({ since: `${yearOf(view.date) - 1}-01-01`, ...(season !== undefined && { season }) });
  const lines = moves.flatMap(({ what, status, person, from, to }) => {
    const number = from?.slots.number;
    const isIt = what === 'number' && status === 'confirmed' && person === driver;
    if (!isIt || number === undefined || to === undefined || !isAbout(series ? { series } : {}, to.slots)) return [];
    return [words.numberChanges(person, number, join([car(to.slots, words), seriesAndSeason(to.slots)], ' · '))];
  });
  if (lines.length > 0) return words.short.yes(join(lines, '; '));
  const page = view.driver(driver, season);
  if (page === undefined) return undefined;
  const had = new Set(page.present.map(({ slots }) => slots.number));
  const next = page.next.filter(
    ({ slots }) => slots.number !== undefined && !had.has(slots.number) && isAbout(series ? { series } : {}, slots),
  );
  if (next.length === 0) return words.short.noArticleSaysSo;
  const line = (seat: Seat) => driverSeat(seat, view, words);
  const told = listedOrDisputed(next, page.disagreements, 'nobody', line, when);
  return isNew ? words.short.next(told) : words.short.notInWords(told);
};

/** The number of whoever had another one with another team the season before, where the new one is asked for; else undefined. */
export const numberOfSeat: ShortAnswer = (about, when) => {
  const page = when.view.driver(about.driver ?? '', when.season);
  if (!about.isOpen || page === undefined) return undefined;
  const now = new Set(page.present.map(({ slots }) => slots.number));
  const last = (when.season ?? when.view.season) - 1;
  const isOther = ({ slots }: { readonly slots: { readonly season?: number; readonly number?: string } }) =>
    slots.season === last && slots.number !== undefined && !now.has(slots.number);
  if (![...page.past, ...page.exits].some(isOther)) return undefined;
  return numberChange(about, when)?.markdown === when.words.short.noArticleSaysSo.markdown
    ? number(about, when)
    : undefined;
};
