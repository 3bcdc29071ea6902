import { yearOf } from '../roster/days.js';
import { isToldInLastSeason } from '../roster/departure.js';
import type { Fact, HowLeft } from '../roster/roster.js';
import { car, type Lead, theDay } from './lines.js';
import { join, type Markdown, md } from './markdown.js';
import { isOver, type Now } from './now.js';
import { seriesName } from './series-name.js';
import type { Words } from './words.js';

/** A departure, seen on a day: from the team, or from a car alone by who stays in the team. */
export function exitLine(exit: Fact<'exit'>, lead: Lead, now: Now, words: Words, how: Partial<HowLeft> = {}): Markdown {
  const { slots, firstSaid, lastSaid, status } = exit;
  const { number, team, replacedBy } = slots;
  // Of a rumour nobody says that the driver has left.
  const over =
    status === 'confirmed' &&
    (slots.season === undefined ? yearOf(lastSaid) < now.season : isOver(slots.season, slots.series, now));
  const isEarly = how.isEarly === true || slots.atOnce === true;
  const after = isEarly ? undefined : how.lastDay === undefined ? slots.season : theDay(how.lastDay, words);
  const hasLeft = over || isEarly;
  const inSeason = !hasLeft && how.lastDay === undefined && isToldInLastSeason(exit) ? slots.season : undefined;
  const name = slots.series && seriesName(slots.series, slots.season);
  // Where nothing else of the line tells when, the season does; of a departure told before it, the seat may never have begun.
  const isInSeason = isEarly && after === undefined && slots.season === yearOf(firstSaid);
  const series = isInSeason ? join([name, slots.season?.toString()], ' ') : name;
  const ofCar = how.staysInTeam === true && number !== undefined && team !== undefined;
  return join(
    [
      lead === 'driver' ? md`**${slots.driver}**` : undefined,
      ofCar
        ? inSeason === undefined
          ? (hasLeft ? words.leftCar : words.leavingCar)(words.number(number), team, after)
          : words.leavingCarInSeason(words.number(number), team, inSeason)
        : inSeason === undefined
          ? (hasLeft ? words.left : words.leaving)(team, after)
          : words.leavingInSeason(team, inSeason),
      ofCar ? series : join([number && words.number(number), series], ' '),
      replacedBy && words.replacedBy(replacedBy),
    ],
    ' · ',
  );
}

/** Whose place a driver takes, on the driver's page; for which season, if that is still to come. */
export function replacesLine({ slots }: Fact<'exit'>, words: Words, season?: number): Markdown {
  const { number, team } = slots;
  const of = number === undefined && team === undefined ? undefined : car(slots, words);
  const series = slots.series && seriesName(slots.series, season ?? slots.season);
  return join([md`**${slots.driver}**`, of, series, season === undefined ? undefined : words.forSeason(season)], ' · ');
}
