import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { CarMention, Mention } from '../mention.js';

const JOINED = /^(?:,|and|&|, and|, &)$/;

/**
 * Gives each car of a list what stands once for all: the make at its end ("the No. 12 and No. 21 Fords"), the team at its
 * head ("Northline Racing's No. 12 and No. 21"). `mentions` are those of a sentence, in order.
 */
export function shareInLists(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  const shared = [...mentions];
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const [one, next] = [shared[at], shared[at + 1]];
    if (one?.type !== 'car' || next?.type !== 'car' || one.make || !next.make || !endsPlural(tokens, next)) continue;
    if (/^(?:,|and|&|, and|, &)(?: the)?$/.test(wordsBetween(tokens, one.last, next.first)))
      shared[at] = { ...one, make: next.make };
  }
  for (let at = 1; at < shared.length; at += 1) {
    const [before, car] = [shared[at - 1], shared[at]];
    if (before?.type !== 'car' || car?.type !== 'car' || car.team || !before.team || car.numbers.length === 0) continue;
    if (isHeaded(tokens, before) && JOINED.test(wordsBetween(tokens, before.last, car.first)))
      shared[at] = { ...car, team: before.team };
  }
  return shared;
}

/** "Fords", "Chevrolets", "cars": of several. */
function endsPlural(tokens: readonly Token[], { last }: CarMention): boolean {
  return /[a-z]s$/.test(tokens[last - 1]?.lower ?? '');
}

/** "Northline's No. 12", "its No. 12": whose it is stands before the number. */
function isHeaded(tokens: readonly Token[], { first, last }: CarMention): boolean {
  return tokens
    .slice(first, last)
    .some(({ possessive, lower }) => possessive || /^(?:its|their)$/.test(lower) || lower === "'" || lower === '’');
}
