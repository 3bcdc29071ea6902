import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { isAhead, outingsOf } from './outings.js';
import { type Entry, starts } from './race-starts.js';

const INSTEAD_OF = /^(?:replacing|subbing for|substituting for|standing in for|filling in for|deputi[sz]ing for)\b/;

/**
 * "Replacing Carter in the No. 12 on Sunday at Bristol will be Stone": starts in the race that is named before the verb,
 * and that he does not run it. Empty if no day to come is named there.
 */
export function startsBeforeVerb(clause: Clause, scene: Scene, drivers: readonly Person[], seat: Entry): Draft[] {
  const before = scene.mentions.filter(({ last }) => last <= clause.verb.first);
  const outings = outingsOf(before).filter(({ time }) => time && isAhead(time, scene, true));
  if (outings.length === 0) return [];
  const opening = wordsBetween(scene.discourse.text.tokens, scene.sentence.first, clause.verb.first);
  const absent = INSTEAD_OF.test(opening) ? before.find(({ type }) => type === 'person') : undefined;
  return [
    ...starts('stands-in', clause, scene, drivers, { ...seat, outings }),
    ...(absent?.type === 'person'
      ? starts('stands-in', clause, scene, [absent.person], { ...seat, outings, status: 'denied' })
      : []),
  ];
}
