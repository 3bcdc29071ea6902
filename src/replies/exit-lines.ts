import type { Fact, HowLeft } from '../roster/roster.js';
import { car, type Lead, theDay } from './lines.js';
import { join, type Markdown, md } from './markdown.js';
import { seriesName } from './series-name.js';
import type { Words } from './words.js';

/** A departure, seen in the season `now`: from the team, or from a car alone by who stays in the team. */
export function exitLine(
  { slots, lastSaid, status }: Fact<'exit'>,
  lead: Lead,
  now: number,
  words: Words,
  how: Partial<HowLeft> = {},
): Markdown {
  const { number, team, replacedBy } = slots;
  // Of a rumour nobody says that the driver has left.
  const over = status === 'confirmed' && (slots.season ?? Number(lastSaid.slice(0, 4))) < now;
  const isEarly = how.isEarly === true || slots.atOnce === true;
  const after = isEarly ? undefined : how.lastDay === undefined ? slots.season : theDay(how.lastDay, words);
  const isOver = over || isEarly;
  const series = slots.series && seriesName(slots.series);
  const ofCar = how.staysInTeam === true && number !== undefined && team !== undefined;
  return join(
    [
      lead === 'driver' ? md`**${slots.driver}**` : undefined,
      ofCar
        ? (isOver ? words.leftCar : words.leavingCar)(words.number(number), team, after)
        : (isOver ? words.left : words.leaving)(team, after),
      ofCar ? series : join([number && words.number(number), series], ' '),
      replacedBy && words.replacedBy(replacedBy),
    ],
    ' · ',
  );
}

/** Whose place a driver takes, on the driver's page. */
export function replacesLine({ slots }: Fact<'exit'>, words: Words): Markdown {
  const { number, team } = slots;
  const of = number === undefined && team === undefined ? undefined : car(slots, words);
  return join([md`**${slots.driver}**`, of, slots.series && seriesName(slots.series)], ' · ');
}
