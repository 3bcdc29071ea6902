import { type Item, mentionAt, wordOf } from './item.js';

// In items up to the end of the aside: far over what anybody writes, so that a list of thousands does not take the square of it.
const LONGEST = 80;
const RELATIVE = /^(?:who|whom|whose|which|where)$/;
const AGREEMENT = /^(?:contract|deal|agreement|pact|extension|option)$/;

/**
 * "Stone, who won at Bristol, partners", "Stone, a native of Ohio, exits", "Her deal, which was signed in May, runs": whether
 * the comma that the items end with brings the subject of the sentence back.
 */
export function closesAside(items: readonly Item[]): boolean {
  if (items.length > LONGEST) return false;
  const comma = items.findIndex((item) => wordOf(item) === ',');
  const opening = items.slice(0, Math.max(comma, 0));
  if (!opensWithAgreement(items) && !isOnePerson(opening)) return false;
  const inside = items.slice(comma + 1, -1);
  const hasVerb = inside.some((item) => item.is === 'verb');
  const isRelative = RELATIVE.test(wordOf(inside[0])) || RELATIVE.test(wordOf(inside[1]));
  // A list of people, or a list inside the aside, goes on.
  const isList = inside.some((item) => wordOf(item) === ',') || mentionAt(inside, 0)?.type === 'person';
  return inside.length > 0 && hasVerb === isRelative && !isList;
}

/** "Stone's contract with Northline, signed in May, runs": what the sentence up to its first comma names is an agreement. */
export function opensWithAgreement(items: readonly Item[]): boolean {
  const comma = items.findIndex((item) => wordOf(item) === ',');
  const opening = items.slice(0, Math.max(comma, 0));
  return opening.some((item) => AGREEMENT.test(wordOf(item))) && !opening.some((item) => item.is === 'verb');
}

/** A person ends it, and no verb and nobody else stands before. */
function isOnePerson(opening: readonly Item[]): boolean {
  const person = mentionAt(opening, opening.length - 1);
  const isPlain = opening.slice(0, -1).every((item) => item.is === 'word');
  return person?.type === 'person' && !person.possessive && isPlain;
}
