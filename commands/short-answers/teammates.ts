import { join, md } from '../../src/replies/markdown.js';
import type { Seat } from '../../src/roster/roster.js';
import { isDisputed } from '../options/disputed.js';
import { marked } from '../options/last-known.js';
import { seatsToTell } from './seats.js';
import type { ShortAnswer } from './short-answer.js';

/** Who else drives for a driver's team in the series. */
export const teammates: ShortAnswer = othersIn(() => true);

/** Who else drives a driver's car. */
export const coDrivers: ShortAnswer = othersIn(
  (own, other) => own.slots.number !== undefined && own.slots.number === other.slots.number,
);

/** Whoever has a seat beside those of a driver, of the last season known where there is none at present. */
function othersIn(isWith: (own: Seat, other: Seat) => boolean): ShortAnswer {
  return ({ driver = '', series }, when) => {
    const page = when.view.driver(driver, when.season);
    if (page === undefined) return undefined;
    const own = seatsToTell(page, when.season, ({ slots }) => series === undefined || slots.series === series);
    const lines = own.flatMap((seat) => {
      const { team, season } = seat.slots;
      const there = team === undefined ? undefined : when.view.team(team, season);
      const others = (there?.present ?? []).filter(
        (other) => other.slots.driver !== driver && other.slots.series === seat.slots.series && isWith(seat, other),
      );
      return others.map((other) => {
        const disputed = isDisputed(other, there?.disagreements ?? []) ? ` (${when.words.disputed})` : '';
        return { name: other.slots.driver, line: marked(other, md`**${other.slots.driver}**${disputed}`, when) };
      });
    });
    const each = new Map(lines.map(({ name, line }) => [name, line]));
    return each.size === 0 ? when.words.short.noArticleSaysWho : join([...each.values()], ', ');
  };
}
