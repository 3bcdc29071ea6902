import type { Draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import type { Sentence } from '../../text/sentence.js';
import { wordsBetween } from '../../text/words-between.js';
import { slotsOf } from '../slots.js';

const IN_RACE = /^(?:in|at|for)(?: (?:the|last|this) ?(?:year|season|month)?[’']?s?)?$/;

/**
 * "who guided Stone's No. 40 in the Daytona 500": tells of a draft whether its sentence has its car in one race only. The
 * sentences are gone through once, however many drafts there are.
 */
export function ofOneRace(scenes: readonly Scene[]): (draft: Draft) => boolean {
  const cars = new Map<Sentence, Set<unknown>>();
  for (const { sentence, mentions, discourse } of scenes) {
    mentions.forEach((mention, index) => {
      const next = mentions[index + 1];
      if (mention.type !== 'car' || next?.type !== 'race') return;
      if (!IN_RACE.test(wordsBetween(discourse.text.tokens, mention.last, next.first))) return;
      cars.set(sentence, new Set([...(cars.get(sentence) ?? []), ...mention.numbers]));
    });
  }
  return (draft) => cars.get(draft.sentence)?.has(slotsOf(draft).number) === true;
}
