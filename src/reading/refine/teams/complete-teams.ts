import { groupBy } from '../../../values/group-by.js';
import type { Draft } from '../../rules/draft.js';
import { agrees, onlyValue, slotsOf } from '../slots.js';

/**
 * A car whose team a claim leaves open belongs to the one team that others say of its number: those of the same season,
 * or of the one before or after.
 */
export function completeTeams(drafts: readonly Draft[]): void {
  const told = groupBy(
    drafts.filter((draft) => isOfCar(draft) && slotsOf(draft).team !== undefined),
    (draft) => slotsOf(draft).number,
  );
  for (const draft of drafts) {
    const slots = slotsOf(draft);
    if (!isOfCar(draft) || slots.team !== undefined || slots.number === undefined) continue;
    const same = (told.get(slots.number) ?? []).filter((other) => isSameCar(draft, other) && isSure(draft, other));
    const team = onlyValue(same.map((other) => slotsOf(other).team));
    if (team !== undefined) slots.team = team;
  }
}

function isOfCar({ kind }: Draft): boolean {
  return kind === 'ride' || kind === 'start' || kind === 'exit' || kind === 'crew';
}

/** Of two drafts of one number. */
function isSameCar(draft: Draft, other: Draft): boolean {
  const [left, right] = [slotsOf(draft), slotsOf(other)];
  if (left.season === undefined || right.season === undefined) return false;
  // What the words give neither of the two may be wrong of one of them; a seat that is said to be elsewhere is another car.
  const isOpen = draft.inherited.has('series') || other.inherited.has('series');
  if (!isOpen && !agrees(left.series, right.series)) return false;
  if (isOpen && other.status === 'confirmed' && left.series !== undefined && isElsewhere(draft, other)) return false;
  const apart = Math.abs(Number(left.season) - Number(right.season));
  return apart <= 1;
}

/** Of two seats of a season, that of another driver in a series that is not this one's: "his No. 6 at home". */
function isElsewhere(draft: Draft, other: Draft): boolean {
  const [left, right] = [slotsOf(draft), slotsOf(other)];
  return (
    left.driver !== right.driver && right.series !== undefined && right.series !== left.series && other.kind === 'ride'
  );
}

/** A team that another sentence has from its surroundings will do; one from those of the same sentence would have done before. */
function isSure(draft: Draft, other: Draft): boolean {
  if (!other.inherited.has('team')) return true;
  const { track, race } = slotsOf(other);
  return other.sentence !== draft.sentence && (other.kind !== 'start' || (track ?? race) !== undefined);
}
