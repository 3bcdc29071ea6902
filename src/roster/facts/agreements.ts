import type { Fact } from '../roster.js';
import { denialOf, ofStatus } from './denials.js';
import { confirmedExits, teamLeft } from './exits.js';
import type { Facts } from './merge.js';

/** A driver's agreements that stand: not taken back, and no departure from the team announced since. */
export function agreementsOf(facts: Facts): readonly Fact<'contract'>[] {
  return ofStatus(facts.contract, 'confirmed').filter(
    (contract) =>
      denialOf(contract, facts) === undefined &&
      !confirmedExits(facts).some(
        (exit) =>
          teamLeft(exit, facts) === contract.slots.team &&
          exit.lastSaid > contract.lastSaid &&
          exit.firstSaid > contract.firstSaid,
      ),
  );
}

/** Whether an agreement is not past its last season. */
export function lastsInto(season: number): (contract: Fact<'contract'>) => boolean {
  return ({ slots }) => (slots.until ?? season) >= season;
}
