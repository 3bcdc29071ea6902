import type { Discourse } from '../../discourse/discourse.js';
import type { Draft } from '../../rules/draft.js';
import { slotsOf } from '../slots.js';
import type { CarFacts } from './car-facts.js';

/** What one claim or phrase says of a car holds for the others: the number tells the team, the team and number the make. */
export function completeCars(drafts: readonly Draft[], cars: CarFacts, discourse: Discourse | undefined): void {
  const racesIn = seriesOfTeams(drafts);
  for (const draft of drafts) {
    if (!/^(?:ride|start|exit|crew)$/.test(draft.kind)) continue;
    const slots = slotsOf(draft);
    if (typeof slots.number === 'string') {
      const series = typeof slots.series === 'string' && !draft.inherited.has('series') ? slots.series : undefined;
      const own = cars.teamOf(slots.number, series);
      const make = own && cars.makeOf(own, slots.number);
      // The No. 12 Ford of one team is no No. 12 Chevrolet.
      const isOther = make !== undefined && slots.make !== undefined && make !== slots.make;
      // "will drive that team's No. 6 at home": of another series than the No. 6 that is told of here.
      const races = own === undefined ? undefined : racesIn.get(own);
      const isElsewhere = races !== undefined && typeof slots.series === 'string' && !races.has(slots.series);
      const isOpen =
        slots.team === undefined ||
        (draft.inherited.has('team') &&
          !isOfSection(draft, discourse) &&
          !(own !== undefined && isOfBlock(draft, discourse) && isNamedLater(own, draft, cars)));
      if (own && !isOther && !isElsewhere && isOpen) {
        slots.team = own;
        draft.inherited.delete('team');
      }
    }
    if (
      (draft.kind === 'ride' || draft.kind === 'start') &&
      slots.make === undefined &&
      typeof slots.team === 'string'
    ) {
      const number = typeof slots.number === 'string' ? slots.number : undefined;
      const make = cars.makeOf(slots.team, number, typeof slots.season === 'number' ? slots.season : undefined);
      if (make) slots.make = make;
    }
  }
}

/** The series in which words have each team racing, where they name any. */
function seriesOfTeams(drafts: readonly Draft[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const draft of drafts) {
    const { team, series } = slotsOf(draft);
    if (draft.kind !== 'ride' || draft.inherited.has('team') || draft.inherited.has('series')) continue;
    if (typeof team === 'string' && typeof series === 'string')
      found.set(team, (found.get(team) ?? new Set()).add(series));
  }
  return found;
}

/** Below the heading that is a team's name its No. 12 is that team's, whoever else of the article has one. */
function isOfSection(draft: Draft, discourse: Discourse | undefined): boolean {
  if (discourse?.isUnderTeam(draft.sentence) !== true) return false;
  return slotsOf(draft).team === discourse.blockTeam(draft.sentence);
}

/** In the paragraph that a team's name opens its No. 12 is that team's. */
function isOfBlock({ sentence, slots }: Draft, discourse: Discourse | undefined): boolean {
  return 'team' in slots && slots.team !== undefined && discourse?.blockTeam(sentence) === slots.team;
}

/** "Northline laid out its cars. Stone goes to the No. 9.", and further down "Carter, in Pinecrest’s No. 9 now": another car. */
function isNamedLater(team: string, { sentence }: Draft, cars: CarFacts): boolean {
  return (cars.namedFrom(team) ?? 0) >= sentence.last;
}
