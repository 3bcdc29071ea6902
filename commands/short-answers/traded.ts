import { car, seriesAndSeason } from '../../src/replies/lines.js';
import { join } from '../../src/replies/markdown.js';
import { yearOf } from '../../src/roster/days.js';
import { agree, compatible, differ } from '../../src/roster/facts/same-thing.js';
import { ownsNumber } from '../../src/roster/names/vocabulary.js';
import type { Move } from '../../src/roster/roster.js';
import { dayOf, isAbout } from './moves.js';
import { swap } from './number-change.js';
import type { ShortAnswer } from './short-answer.js';

/** A driver who comes from one seat to another. */
type Change = Move & Required<Pick<Move, 'from' | 'to'>>;

/** Whether two drivers got or get each other's seat, or with whom a driver does: what is confirmed, else what is rumoured. */
export const traded: ShortAnswer = (about, when) => {
  const { driver, other, series } = about;
  const { view, season, words } = when;
  const { moves } = view.moves({ since: `${yearOf(view.date) - 1}-01-01`, ...(season !== undefined && { season }) });
  const changes = moves.filter(
    (move): move is Change =>
      move.what === 'comes' &&
      move.from !== undefined &&
      move.to !== undefined &&
      isAbout(series ? { series } : {}, move.to.slots),
  );
  const tradesAs = (status: Move['status']) => {
    const told = changes.filter((move) => move.status === status);
    return told
      .filter(({ person }) => person === driver)
      .flatMap((one) =>
        told
          .filter((two) => (other === undefined || two.person === other) && areEachOthers(one, two))
          .flatMap((two) => [one, two]),
      );
  };
  const lineOf = ({ person, to, on, isDisputed }: Change) => {
    const seat = join([car(to.slots, words), seriesAndSeason(to.slots), isDisputed && words.disputed], ' · ');
    return words.movedOn(dayOf(on, when), words.thenTo(person, seat));
  };
  const linesOf = (all: readonly Change[]) => join(all.map(lineOf), '; ');
  const confirmed = tradesAs('confirmed');
  const isSure = other !== undefined && !confirmed.some(({ isDisputed }) => isDisputed);
  if (confirmed.length > 0) return isSure ? words.short.yes(linesOf(confirmed)) : linesOf(confirmed);
  const rumoured = tradesAs('rumored');
  if (rumoured.length > 0) return words.short.onlyRumoured(linesOf(rumoured));
  return other === undefined ? words.short.noArticleSaysWho : swap(about, when);
};

/** Whether each comes for one season to the seat from which the other comes. */
function areEachOthers(one: Change, two: Change): boolean {
  return (
    one.person !== two.person &&
    agree(one.to.slots, two.to.slots, 'season') &&
    (['team', 'series', 'number'] as const).some((slot) => differ(one.to.slots, two.to.slots, slot)) &&
    isFromThere(one, two) &&
    isFromThere(two, one)
  );
}

function isFromThere({ to }: Change, { from }: Change): boolean {
  return (
    agree(to.slots, from.slots, 'team') &&
    agree(to.slots, from.slots, 'series') &&
    (ownsNumber(to.slots.series) || compatible(to.slots, from.slots, ['number']))
  );
}
