import type { Draft } from '../rules/draft.js';
import type { Scene } from '../rules/scene.js';
import { wordsBetween } from '../text/words-between.js';
import { slotsOf } from './slots.js';

/** "who guided Stone's No. 40 in the Daytona 500": a car that words have in one race only. */
export function isOfOneRace(draft: Draft, scenes: readonly Scene[]): boolean {
  const { number } = slotsOf(draft);
  const scene = scenes.find(({ sentence }) => sentence === draft.sentence);
  if (!scene || number === undefined) return false;
  return scene.mentions.some((mention, index) => {
    const next = scene.mentions[index + 1];
    return (
      mention.type === 'car' &&
      mention.numbers.some((one) => one === number) &&
      next?.type === 'race' &&
      /^(?:in|at|for)(?: (?:the|last|this) ?(?:year|season|month)?[’']?s?)?$/.test(
        wordsBetween(scene.discourse.text.tokens, mention.last, next.first),
      )
    );
  });
}
