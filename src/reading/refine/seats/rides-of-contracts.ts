import { type Draft, draft } from '../../rules/draft.js';
import { wordSet } from '../../text/word-set.js';
import { byDriver } from '../by-driver.js';

/** A word of a sentence about an agreement that gives no seat. */
const PUPILS = wordSet('development junior academy reserve');

/**
 * Who is under contract with a team for a season ahead drives for it in the next one, and whose contract ends with the
 * season under way drives for it now, unless the article says otherwise.
 */
export function ridesOfContracts(drafts: readonly Draft[], year: number): Draft[] {
  const made: Draft[] = [];
  const known = byDriver(drafts);
  for (const contract of drafts) {
    if (contract.kind !== 'contract' || contract.status !== 'confirmed' || contract.inherited.has('team')) continue;
    const { driver, team, until, loanTo } = contract.slots;
    if (driver === undefined || team === undefined || until === undefined || until < year || loanTo) continue;
    const season = until === year ? year : year + 1;
    const own = known(driver);
    if (isLentOut(own) || PUPILS.has(contract.sentence)) continue;
    const isKnown = [...own, ...made].some(
      (other) =>
        (other.kind === 'ride' && other.slots.driver === driver && other.slots.season === season) ||
        (other.kind === 'exit' && other.slots.driver === driver && other.slots.team === team),
    );
    if (isKnown) continue;
    const series = own.find((other) => other.kind === 'ride' && other.slots.team === team);
    const seat = {
      driver,
      team,
      series: series?.kind === 'ride' ? series.slots.series : undefined,
      season,
      number: undefined,
      make: undefined,
      extent: undefined,
    };
    made.push(draft('ride', 'under-contract', contract.sentence, 'confirmed', seat, ['series']));
  }
  return made;
}

/** Who is lent to another team drives there, whoever holds the contract. */
function isLentOut(ofDriver: readonly Draft[]): boolean {
  return ofDriver.some(({ kind, slots }) => kind === 'contract' && slots.loanTo !== undefined);
}
