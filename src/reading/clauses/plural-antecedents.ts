import type { Mention } from '../mentions/mention.js';
import { type Item, mentionAt, wordOf } from './item.js';

/**
 * "Ava Stone and Ben Carter, who drive for Northline", "…, both of whom drive": the people before a relative clause of whom
 * its verb speaks; none if it may speak of the last of them only.
 */
export function pluralAntecedents(items: readonly Item[], markerAt: number, verbAt: number): Mention[] {
  if (!/^whom?$/.test(wordOf(items[markerAt])) || !isOfSeveral(items, markerAt, verbAt)) return [];
  const people: Mention[] = [];
  for (let index = markerAt - 1; index >= 0; index -= 1) {
    const person = mentionAt(items, index);
    if (person?.type === 'person') {
      if (person.possessive || person.form === 'described') break;
      people.unshift(person);
    } else if (!JOINS.test(wordOf(items[index]))) break;
  }
  return people.length > 1 ? people : [];
}

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
