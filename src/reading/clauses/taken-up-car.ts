import type { CarMention, Mention } from '../mentions/mention.js';
import { FILLERS, PREPOSITIONS, RELATIVES } from '../words/clause-words.js';
import type { Complement } from './clause.js';
import { type Item, mentionAt, wordOf } from './item.js';

/** The marker of a clause that takes up a car without a word: "that" may be left out before a subject of its own. */
export const TAKEN_UP = 'that';

/** The car that a clause takes up, as a complement of it. */
export function takenUp(mention: Mention): Complement {
  return { mention, prep: '', lead: TAKEN_UP, before: true };
}

/** "the No. 12 she drives": the car straight before the subject of the verb at `to`, which is its object. */
export function carTakenUp(items: readonly Item[], to: number): CarMention | undefined {
  const [car, person] = [mentionAt(items, to - 2), mentionAt(items, to - 1)];
  if (car?.type !== 'car' || person?.type !== 'person' || person.possessive || car.last !== person.first)
    return undefined;
  const verb = items[to];
  if (
    verb?.is !== 'verb' ||
    verb.verb.passive ||
    !/^(?:drive|have|share|leave|get|win|keep|lend|field)$/.test(verb.verb.frame)
  )
    return undefined;
  const lead = wordOf(items[to - 3]);
  const prep = DETERMINED.test(lead) ? to - 4 : to - 3;
  // "whose No. 12 she drove"
  if (RELATIVES.has(lead)) return undefined;
  // "In the No. 12 she won": where it was done; but "was third in the No. 12 she drives".
  const governs = items[prep - 1];
  const opens =
    governs?.is === 'verb' ? governs.verb.frame === 'say' : governs?.is !== 'word' || governs.token.kind === 'mark';
  return PREPOSITIONS.has(wordOf(items[prep])) && opens ? undefined : car;
}

const DETERMINED = /^(?:the|that|this|a)$/;

/**
 * "the No. 12 she has at Northline would go to Carter", "the No. 12, which she drives, goes to Carter": the car that goes
 * on as the subject of the verb at `at`, behind a clause with such complements `before` its verb; `from` is the item of
 * that verb.
 */
export function carGoingOn(
  before: readonly Complement[],
  items: readonly Item[],
  from: number,
  at: number,
): Mention | undefined {
  const taken = before.find(({ lead, mention }) => mention.type === 'car' && RELATIVES.has(lead));
  if (!taken || (taken.lead !== TAKEN_UP && wordOf(items[at - 1]) !== ',')) return undefined;
  const isPlain = items.slice(from + 1, at).every((item) => {
    const word = wordOf(item);
    return item.is === 'mention' || word === ',' || FILLERS.has(word) || PREPOSITIONS.has(word);
  });
  return isPlain ? taken.mention : undefined;
}
