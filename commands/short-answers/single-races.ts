import type { About } from '../../src/asking/understood.js';
import { shortDay } from '../../src/replies/dates.js';
import { raceDay, raceName } from '../../src/replies/lines.js';
import { join, type Markdown, md } from '../../src/replies/markdown.js';
import { seriesName } from '../../src/replies/series-name.js';
import { isPartTime } from '../../src/roster/facts/one-driver.js';
import type { CarPage } from '../../src/roster/roster.js';
import { isOld } from '../options/last-known.js';
import type { When } from '../options/when.js';

/** As many as a short answer has room for. */
const MOST = 4;

/** Who else has a car for races ahead, where nobody has it for the whole season; undefined if no article tells of one. */
export function singleRaces(pages: readonly CarPage[], { team, series }: About, when: When): Markdown | undefined {
  const { words } = when;
  const races = pages
    .filter(({ drivers }) => drivers.every((seat) => isPartTime(seat) || isOld(seat, when)))
    .flatMap(({ starts, drivers }) => {
      const seated = drivers.filter((seat) => !isOld(seat, when)).map(({ slots }) => slots.driver);
      return starts.filter(({ slots }) => !seated.includes(slots.driver));
    })
    .filter(({ slots }) => team === undefined || slots.team === team);
  const isOfSeveral = series === undefined && pages.length > 1;
  const lines = races.slice(0, MOST).map(({ slots }) => {
    const day = slots.date === undefined ? raceDay(slots, words) : shortDay(slots.date, words.locale);
    const of = isOfSeveral && slots.series !== undefined ? seriesName(slots.series) : undefined;
    const parts = [raceName(slots, words), of, day].filter((part) => part !== undefined);
    return words.short.driverInRace(slots.driver, parts.join(', '));
  });
  return lines.length === 0 ? undefined : words.short.singleRaces(md`${join(lines, ', ')}`);
}
