import { type Draft, draft } from '../rules/draft.js';

/** Who leaves a team this season has a seat there this season. */
export function ridesOfExits(drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((exit) => {
    if (exit.kind !== 'exit' || exit.status !== 'confirmed' || exit.slots.team === undefined) return [];
    const { driver, team, series, season, number } = exit.slots;
    const known = drafts.some(
      (other) =>
        other.kind === 'ride' &&
        other.slots.driver === driver &&
        other.slots.season === season &&
        (other.slots.team === team || other.slots.team === undefined),
    );
    if (known || exit.seatOf !== undefined || (exit.slots.replacedBy !== undefined && number === undefined)) return [];
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
