import type { Mention } from '../mentions/mention.js';
import { KIN } from '../words/kin.js';
import { type Item, mentionAt, wordOf } from './item.js';

/** Whom "who" or "which" takes up: the nearest person, team or car before it. */
export function antecedentOf(items: readonly Item[], markerAt: number): Mention | undefined {
  const who = /^(?:who|whom|whose)$/.test(wordOf(items[markerAt]));
  // "Stone, who replaces Carter, and who has a contract": both are said of her.
  if (who && wordOf(items[markerAt - 1]) === 'and') {
    const first = items.findIndex((item) => /^(?:who|whose)$/.test(wordOf(item)));
    if (first < markerAt) return antecedentOf(items, first);
  }
  // "the crew chief for everyone who drives it"
  if (who && ANYBODY.test(wordOf(items[markerAt - 1]))) return undefined;
  for (let index = markerAt - 1; index >= 0 && index > markerAt - 12; index -= 1) {
    const item = items[index];
    // "he is a driver who": he is.
    const says = item?.is === 'verb' && who && !item.verb.negated ? item.verb : undefined;
    if (item?.is === 'verb' && says?.frame !== 'be' && !(says?.passive && isNamedAs(items, index + 1, markerAt)))
      return undefined;
    if (item?.is !== 'mention') continue;
    const { mention } = item;
    // "It is Carter, and not Stone, who will drive"
    if (wordOf(items[index - 1]) === 'not') continue;
    if (who && mention.type === 'person' && mention.possessive && isSomebodyOf(items, index + 1, markerAt))
      return undefined;
    if (mention.type === 'person' && (who || wordOf(items[markerAt]) === 'that')) return mention;
    // "moves across from Northline on a deal that keeps her": where she comes from does not.
    if (mention.type === 'team' && wordOf(items[index - 1]) === 'from' && AGREEMENT.test(wordOf(items[markerAt - 1])))
      return undefined;
    if (!who && (mention.type === 'team' || mention.type === 'car')) return mention;
    if (
      who &&
      (mention.type === 'team' || mention.type === 'car' || mention.type === 'place' || mention.type === 'series')
    )
      continue;
  }
  return undefined;
}

const ANYBODY = /^(?:every(?:body|one)|any(?:body|one)|nobody)$/;

const AGREEMENT = /^(?:deal|contract|agreement|extension|option|arrangement|clause|pact)$/;

/** "was introduced on Tuesday as the man who": whoever was introduced. */
function isNamedAs(items: readonly Item[], from: number, markerAt: number): boolean {
  if (!NAMED_AS.has(wordOf(items[markerAt - 1]))) return false;
  return [2, 3, 4].some((back) => markerAt - back >= from && wordOf(items[markerAt - back]) === 'as');
}

const NAMED_AS = new Set(['man', 'woman', 'driver', 'one', 'person', 'racer', 'newcomer', 'rookie', 'choice', 'pick']);

const OTHERS = new RegExp(
  `^(?:${KIN}|parents|girlfriend|boyfriend|friend|mentor|idol|hero|agent|boss|coach|manager|team-?mate|co-driver|engineer|mechanic|owner|rival|successor|predecessor|replacement|colleague|namesake|chief|spotter|partner)$`,
);

/** "his grandfather, who drove", "her crew chief, who": behind the owner stands a noun for somebody else. */
function isSomebodyOf(items: readonly Item[], from: number, markerAt: number): boolean {
  const last = wordOf(items[markerAt - 1]) === ',' ? markerAt - 2 : markerAt - 1;
  if (last < from) return false;
  // "his son Gus, who drove": a name too short to be one.
  return (
    mentionAt(items, last)?.type === 'role' || OTHERS.test(wordOf(items[last])) || OTHERS.test(wordOf(items[from]))
  );
}
