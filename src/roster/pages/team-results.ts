import { byText } from '../../values/by-text.js';
import { ofStatus } from '../facts/denials.js';
import { newestFirst } from '../facts/merge.js';
import type { Knowledge } from '../knowledge.js';
import type { Fact } from '../roster.js';
import type { Scope } from '../scope.js';

/**
 * The confirmed results of a team, newest season first: those told with it, and those of its drivers in a series and season for which no
 * other team of theirs is known.
 */
export function teamResults(name: string, scope: Scope, known: Knowledge): readonly Fact<'result'>[] {
  const isOnlyTeam = ({ slots }: Fact<'result'>, driver: string) => {
    const teams = known
      .seatsOf(driver)
      .filter((seat) => seat.slots.series === slots.series && seat.slots.season === slots.season)
      .map((seat) => seat.slots.team);
    return teams.length > 0 && teams.every((team) => team === name);
  };
  return [...scope.people]
    .flatMap((person) => ofStatus(known.factsOf(person).result, 'confirmed').map((fact) => ({ person, fact })))
    .filter(({ person, fact }) =>
      fact.slots.team === undefined
        ? fact.slots.series !== undefined && fact.slots.season !== undefined && isOnlyTeam(fact, person)
        : fact.slots.team === name,
    )
    .map(({ fact }) => fact)
    .sort(
      (a, b) =>
        (b.slots.season ?? 0) - (a.slots.season ?? 0) ||
        byText(b.slots.date ?? '', a.slots.date ?? '') ||
        newestFirst(a, b),
    );
}
