import type { Move } from '../roster/roster.js';
import { shortDay } from './dates.js';
import { car, exitLine, seriesAndSeason } from './lines.js';
import { join, type Markdown, md } from './markdown.js';
import type { Words } from './words.js';

/** A move with the day of its announcement, seen from a season. */
export function moveLine(move: Move, season: number, words: Words): Markdown {
  return words.movedOn(shortDay(move.on, words.locale), changeOf(move, season, words));
}

/** Moves that follow from each other: who goes where, then who takes the place. */
export function chainLine(chain: readonly Move[], words: Words): Markdown {
  const links = chain.map(({ person, to }) => (to ? words.thenTo(person, car(to.slots, words)) : undefined));
  return join(links, ' → ');
}

function changeOf({ what, person, from, to, exit, crew }: Move, season: number, words: Words): Markdown {
  if (what === 'crew chief' && crew) {
    const of = join([car(crew.now.slots, words), seriesAndSeason(crew.now.slots)], ' · ');
    return words.crewChanges(person, crew.before.slots.person, of);
  }
  if (what === 'leaves' && exit) return exitLine(exit, 'driver', season, words);
  const seat = to && join([car(to.slots, words), seriesAndSeason(to.slots)], ' · ');
  if (what === 'number' && from?.slots.number && seat) return words.numberChanges(person, from.slots.number, seat);
  const before =
    from &&
    join(
      [car(from.slots, words), from.slots.series === to?.slots.series ? undefined : seriesAndSeason(from.slots)],
      ' · ',
    );
  return seat ? words.comesTo(person, seat, before) : md`**${person}**`;
}
