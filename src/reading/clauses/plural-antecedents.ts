import type { Mention } from '../mentions/mention.js';
import { type Item, mentionAt, wordOf } from './item.js';

/**
 * "Ava Stone and Ben Carter, who drive for Northline", "…, both of whom drive": the people before a relative clause of whom
 * its verb speaks; none if it may speak of the last of them only.
 */
export function pluralAntecedents(items: readonly Item[], markerAt: number, verbAt: number): Mention[] {
  const from = beforeAmong(items, markerAt) ?? markerAt - 1;
  const isAmong = from < markerAt - 1;
  if (!/^whom?$/.test(wordOf(items[markerAt])) || !(isAmong || isOfSeveral(items, markerAt, verbAt))) return [];
  const people: Mention[] = [];
  for (let index = from; index >= 0; index -= 1) {
    const person = mentionAt(items, index);
    if (person?.type === 'person') {
      if (person.possessive || person.form === 'described') break;
      people.unshift(person);
    } else if (!JOINS.test(wordOf(items[index]))) break;
  }
  return people.length > 1 ? people : [];
}

/** "Stone and Carter were among those who": the item before the verb that says of whom it is told. */
function beforeAmong(items: readonly Item[], markerAt: number): number | undefined {
  if (wordOf(items[markerAt]) !== 'who' || !THOSE.test(wordOf(items[markerAt - 1]))) return undefined;
  let at = markerAt - 2;
  while (
    at > markerAt - 6 &&
    /^(?:the|many|several|some|of|few|a|one|two|three|four|five|six|\w+ers)$/.test(wordOf(items[at]))
  )
    at -= 1;
  if (wordOf(items[at]) === 'among') at -= 1;
  else if (at === markerAt - 2) return undefined;
  const be = items[at];
  return be?.is === 'verb' && be.verb.frame === 'be' && !be.verb.negated ? at - 1 : undefined;
}

const THOSE = /^(?:those|drivers|ones|people|racers|many|men|names)$/;

/** "Ferrari, who have signed Stone", "Sauber, who will enter as Audi": a team right before the word, that several people are. */
export function teamAsPlural(
  items: readonly Item[],
  markerAt: number,
  verbAt: number,
  nearest: Mention | undefined,
): Mention | undefined {
  if (wordOf(items[markerAt]) !== 'who') return undefined;
  const team = mentionAt(items, wordOf(items[markerAt - 1]) === ',' ? markerAt - 2 : markerAt - 1);
  if (team?.type !== 'team' || team.possessive) return undefined;
  return nearest === undefined || isOfSeveral(items, markerAt, verbAt) ? team : undefined;
}

const JOINS = /^(?:,|and|&|both|of|each|all|neither)$/;
const PLURAL = /^(?:are|were|have|do|arent|werent|havent|dont)$/;

function isOfSeveral(items: readonly Item[], markerAt: number, verbAt: number): boolean {
  if (wordOf(items[markerAt - 1]) === 'of' && /^(?:both|all|each)$/.test(wordOf(items[markerAt - 2]))) return true;
  if (/^(?:both|each|all)$/.test(wordOf(items[markerAt + 1]))) return true;
  const item = items[verbAt];
  if (item?.is !== 'verb' || item.verb.form !== 'finite') return false;
  const { verb, opening } = item;
  return PLURAL.test(opening) || (verb.tense === 'present' && opening === verb.word && verb.word === verb.lemma);
}
