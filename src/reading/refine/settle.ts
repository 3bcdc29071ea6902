import type { Status } from '../../claims/claim.js';
import { groupBy } from '../../values/group-by.js';
import type { Draft } from '../rules/draft.js';
import type { Discard } from './discard.js';
import { IDENTITY, subjectOf } from './merge-same.js';
import { type Slots, slotsOf } from './slots.js';

const RANK: Readonly<Record<Status, number>> = { confirmed: 2, denied: 1, rumored: 0 };

/** A rumour beside a stated claim of the same thing says nothing more, nor does a seat without the season beside the same one with it. */
export function settle(drafts: readonly Draft[], dropped: Discard[]): Draft[] {
  const byKind = groupBy(drafts, ({ kind }) => kind);
  const bySubject = groupBy(drafts, (draft) => `${draft.kind} ${subjectOf(draft)}`);
  return drafts.filter((draft) => {
    const subject = subjectOf(draft);
    const ofOne = (subject === undefined ? byKind.get(draft.kind) : bySubject.get(`${draft.kind} ${subject}`)) ?? [];
    const stronger = ofOne.find(
      (other) =>
        other !== draft &&
        RANK[other.status] > RANK[draft.status] &&
        covers(slotsOf(other), slotsOf(draft), draft.kind),
    );
    if (stronger && draft.status === 'rumored') {
      dropped.push({ draft, reason: 'a rumour of what the article states elsewhere' });
      return false;
    }
    if (ofOne.some((other) => isSeason(other, draft))) {
      dropped.push({ draft, reason: 'a seat of which the article names the season elsewhere' });
      return false;
    }
    return true;
  });
}

/** Whether one claim gives the season of a driver's seat in a car of a team, of which the other says nothing more. */
function isSeason(other: Draft, draft: Draft): boolean {
  if (draft.kind !== 'ride' || other.kind !== 'ride' || other.status !== draft.status) return false;
  const [known, open] = [slotsOf(other), slotsOf(draft)];
  if (open.season !== undefined || known.season === undefined || open.number === undefined) return false;
  return open.team !== undefined && covers(known, open, 'ride');
}

function covers(strong: Slots, weak: Slots, kind: Draft['kind']): boolean {
  // Who leaves a car leaves it, whoever may come instead.
  return IDENTITY[kind].every(
    (slot) =>
      weak[slot] === undefined ||
      strong[slot] === weak[slot] ||
      (slot === 'replacedBy' && strong[slot] === undefined && strong.number !== undefined),
  );
}
