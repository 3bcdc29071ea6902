import type { Draft } from '../../rules/draft.js';
import { onlyValue } from '../slots.js';

/** "signed with Northline in the fall … Her own agreement is for several years.": an agreement is with the team that her others are with. */
export function teamsOfTerms(drafts: readonly Draft[]): void {
  const contracts = drafts.flatMap((draft) =>
    draft.kind === 'contract' && draft.status === 'confirmed' ? [draft] : [],
  );
  for (const draft of contracts) {
    if (!draft.inherited.has('team')) continue;
    const team = onlyValue(
      contracts
        .filter(({ slots, inherited, sentence }) => {
          const isEarlier = sentence.start < draft.sentence.start;
          return isEarlier && slots.driver === draft.slots.driver && !inherited.has('team');
        })
        .map(({ slots }) => slots.team),
    );
    if (team === undefined) continue;
    draft.slots.team = team;
    draft.inherited.delete('team');
  }
}
