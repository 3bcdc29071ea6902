import type { Fact, Move, MoveChain, RumourLife } from '../roster/roster.js';
import { shortDay } from './dates.js';
import { exitLine } from './exit-lines.js';
import { car, ending, extent, seriesAndSeason } from './lines.js';
import { join, type Markdown, md } from './markdown.js';
import type { Now } from './now.js';
import { cameTrue, coldBecause, rumourDays } from './possible-lines.js';
import type { Words } from './words.js';

/** A move with the day of its announcement, and with the life of the rumour that it is or was; seen from a day. */
export function moveLine(move: Move, now: Now, words: Words): Markdown {
  const change = changeOf(move, now, words);
  const off = move.calledOff && ending(move.calledOff, now, words);
  const whole = join([change, off, move.isDisputed && words.disputed], ' · ');
  return words.movedOn(shortDay(move.on, words.locale), withLife(whole, move.life, now.date, words));
}

function withLife(change: Markdown, life: RumourLife | undefined, date: string, words: Words): Markdown {
  if (life === undefined) return change;
  if (life.end.how === 'confirmed') return join([change, cameTrue(life, words)], ' · ');
  if (life.end.how === 'denied') return md`${change} ${words.deniedOn(shortDay(life.end.on, words.locale))}`;
  return md`${join([change, coldBecause(life, date, words)], ' · ')} ${rumourDays(life, date, words, 'without first')}`;
}

/** Moves that follow from each other: who goes where, then who takes the place; those who swap are told so. */
export function chainLine({ moves, isSwap }: MoveChain, words: Words): Markdown {
  const links = moves.map(({ person, to }) => (to ? words.thenTo(person, car(to.slots, words)) : undefined));
  if (isSwap) return words.swap(join(links, ', '));
  return join(links, ' → ');
}

function changeOf(
  { what, person, from, to, exit, how, heir, crew, lastKnown }: Move,
  now: Now,
  words: Words,
): Markdown {
  if (what === 'crew' && crew) {
    const { number, team, driver } = crew.now.slots;
    const named = number === undefined && team === undefined ? driver : car(crew.now.slots, words);
    const of = join([named, seriesAndSeason(crew.now.slots)], ' · ');
    const isFromElsewhere = crew.from?.slots.series !== crew.now.slots.series;
    const from =
      crew.from &&
      join([car(crew.from.slots, words), isFromElsewhere ? seriesAndSeason(crew.from.slots) : undefined], ' · ');
    const beside = (crew.beside ?? []).map(({ slots }) => slots.person);
    const change = words.crewChanges(
      crew.now.slots.role,
      [person, ...beside].join(', '),
      crew.before?.slots.person,
      of,
      from,
    );
    return join([change, beside.length > 0 ? words.unordered : undefined], ' · ');
  }
  if (what === 'leaves' && exit) {
    return join([exitLine(exit, 'driver', now, words, how), heir && words.replacedBy(heir)], ' · ');
  }
  // Some races are less than the seat that was left.
  const some = to?.slots.extent === 'part-time' ? extent(to.slots, words) : undefined;
  const seat = to && join([car(to.slots, words), seriesAndSeason(to.slots), some], ' · ');
  if (what === 'number' && from?.slots.number && seat) return words.numberChanges(person, from.slots.number, seat);
  const isElsewhere = from?.slots.series !== to?.slots.series;
  const wasPartTime = from !== undefined && to !== undefined && isPartTimeOfTeam(from, to);
  const isSameCar = wasPartTime && (from.slots.number ?? to.slots.number) === to.slots.number;
  const before =
    from &&
    !isSameCar &&
    join(
      [
        isElsewhere && from.slots.team === undefined ? undefined : car(from.slots, words),
        isElsewhere ? seriesAndSeason(from.slots) : undefined,
      ],
      ' · ',
    );
  if (seat === undefined) return md`**${person}**`;
  const known = lastKnown && join([car(lastKnown.slots, words), seriesAndSeason(lastKnown.slots)], ' · ');
  return join(
    [
      words.comesTo(person, seat, before || undefined),
      wasPartTime ? words.partTimeBefore : undefined,
      known && words.lastKnownIn(known),
    ],
    ' · ',
  );
}

/** Whether a driver had some races before in the team that now has a seat for the season. */
function isPartTimeOfTeam({ slots: before }: Fact<'ride'>, { slots: seat }: Fact<'ride'>): boolean {
  return (
    before.extent === 'part-time' &&
    seat.extent !== 'part-time' &&
    before.team === seat.team &&
    before.series === seat.series
  );
}
