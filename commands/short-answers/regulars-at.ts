import { join } from '../../src/replies/markdown.js';
import { seasonOfRace } from '../../src/roster/facts/group-races.js';
import { areOneRace } from '../../src/roster/facts/one-race.js';
import { sharesCars } from '../../src/roster/names/vocabulary.js';
import { drives } from './seats.js';
import type { ShortAnswer } from './short-answer.js';

/** As many cars as are told of. */
const MOST = 4;

/**
 * Who has each car of a team in its next race at a track, where cars are shared: the season-long drivers with whoever joins them there, who is
 * all that the page of races ahead tells of.
 */
export const regularsAt: ShortAnswer = ({ team, track, ...about }, when) => {
  if (team === undefined || track === undefined) return undefined;
  const { series } = about;
  const { ahead } = when.view.races({ team, track, ...(series !== undefined && { series }) });
  const [next] = ahead;
  if (next === undefined || !sharesCars(next.slots.series)) return undefined;
  const cars = new Map(
    ahead
      .filter((race) => areOneRace(next, race))
      .flatMap(({ slots: { number, series: of } }) => (number === undefined ? [] : [[number, of] as const])),
  );
  // In the season of the race: which race it is need not be told with each car.
  const then = { ...when, season: seasonOfRace(next.slots) ?? when.view.season };
  const lines = [...cars].slice(0, MOST).flatMap(([number, of]) => {
    const who = drives({ ...about, team, track, number, ...(of !== undefined && { series: of }) }, then);
    return who === undefined ? [] : [when.words.short.carOf(number, who)];
  });
  return lines.length === 0 ? undefined : join(lines, '; ');
};
