import { type Draft, type DraftOf, draft } from '../rules/draft.js';
import { agrees, onlyValue } from './slots.js';

/** Who leaves a team or car this season, or may leave it, has that seat this season. */
export function ridesOfExits(drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((exit) => {
    if (exit.kind !== 'exit') return [];
    const { driver, series, season, number } = exit.slots;
    const team = exit.slots.team ?? teamOfSuccessor(drafts, exit);
    if (team === undefined && number === undefined) return [];
    // "denied that Stone would be released to join Northline": whom she would leave is not said.
    if (exit.status === 'denied' && (season === undefined || exit.inherited.has('team'))) return [];
    const known = drafts.some(
      (other) =>
        other.kind === 'ride' &&
        other.slots.driver === driver &&
        other.slots.season === season &&
        (other.slots.team === team ||
          other.slots.team === undefined ||
          (team === undefined && agrees(other.slots.number, number))),
    );
    if (known) return [];
    return [
      draft(
        'ride',
        'leaves-seat',
        exit.sentence,
        'confirmed',
        { driver, team, series, season, number, make: undefined, extent: undefined },
        exit.inherited,
      ),
    ];
  });
}

/** "Carter takes over the No. 12 from Stone for Northline": the car is the one that the other comes to. */
function teamOfSuccessor(drafts: readonly Draft[], { sentence, slots }: DraftOf<'exit'>): string | undefined {
  if (slots.number === undefined || slots.replacedBy === undefined) return undefined;
  const teams = drafts.map((other) =>
    other.kind === 'ride' &&
    other.sentence === sentence &&
    other.slots.driver === slots.replacedBy &&
    other.slots.number === slots.number
      ? other.slots.team
      : undefined,
  );
  return onlyValue(teams);
}
