import type { About } from '../../src/asking/understood.js';
import { shortDay } from '../../src/replies/dates.js';
import { raceDay, raceName } from '../../src/replies/lines.js';
import type { Markdown } from '../../src/replies/markdown.js';
import { seriesName } from '../../src/replies/series-name.js';
import { isPartTime } from '../../src/roster/facts/one-driver.js';
import type { CarPage, Fact } from '../../src/roster/roster.js';
import { groupBy } from '../../src/values/group-by.js';
import { isOld } from '../options/last-known.js';
import type { When } from '../options/when.js';
import { firstOf } from './first-of.js';

/** As many races, or drivers, as a short answer has room for. */
const MOST = 4;
const MOST_DRIVERS = 8;

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
  const placeOf = ({ slots }: Fact<'start'>) => {
    const of = isOfSeveral && slots.series !== undefined ? seriesName(slots.series) : undefined;
    return [raceName(slots, words), of].flatMap((part) => part ?? []);
  };
  const raceOf = (race: Fact<'start'>) => {
    const { date } = race.slots;
    const day = date === undefined ? raceDay(race.slots, words) : shortDay(date, words.locale);
    return [...placeOf(race), day].filter((part) => part !== undefined).join(', ');
  };
  const each = [...groupBy(races, ({ slots }) => slots.driver)];
  // Of many races nobody who has one may be missing: each driver has the first, with the number of the others.
  const lines =
    races.length > MOST && each.length > 1
      ? each.map(([driver, [first, ...others]]) => {
          const place = first === undefined ? [] : placeOf(first).join(', ');
          return words.short.driverInRace(
            driver,
            [place, others.length > 0 ? words.more(others.length) : []].flat().join('; '),
          );
        })
      : races.map((race) => words.short.driverInRace(race.slots.driver, raceOf(race)));
  const most = lines.length < races.length ? MOST_DRIVERS : MOST;
  return lines.length === 0 ? undefined : words.short.singleRaces(firstOf(lines, most, words, ', '));
}
