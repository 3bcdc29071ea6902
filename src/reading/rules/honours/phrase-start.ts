import type { Scene } from '../scene.js';
import type { Honour } from './honour.js';

const OF_PHRASE = /^(?:the|a|his|her|its|their|series|championship|drivers|points|first|second|third|overall)$/;

/** "the 2023 title", "the 2016 champion", "the 2019 Harvest 500 winner": honours that take their year in front. */
export function hasYearInFront({ discourse: { text } }: Scene, { kind, verb, first }: Honour): boolean {
  return kind === 'title' || kind === 'champion' || (!verb && PERSON.test(text.tokens[first]?.lower ?? ''));
}

const PERSON = /^(?:winner|runner-up)$/;

/** "and the 2023 Truck Series title": where the words begin that say which honour it is. */
export function phraseStart({ mentions, sentence, discourse }: Scene, honour: Honour): number {
  const { tokens } = discourse.text;
  const isWinner = tokens[honour.first]?.lower === 'winner';
  let at = honour.first;
  for (let moved = true; moved && at > sentence.first; ) {
    const before = at;
    // "the 2019 and 2021 titles"
    const joins =
      /^(?:and|&|,)$/.test(tokens[at - 1]?.lower ?? '') &&
      mentions.some(({ first, type }) => first === at && type === 'time');
    const mention = mentions.find(
      ({ last, type }) =>
        (last === at &&
          (type === 'time' || type === 'series' || (isWinner && (type === 'race' || type === 'track')))) ||
        (joins && last === at - 1 && type === 'time'),
    );
    // "was first in 2022, champion in 2023"
    if (
      mention?.type === 'time' &&
      /^(?:in|during|since|after|from|of|by|for)$/.test(tokens[mention.first - 1]?.lower ?? '')
    )
      break;
    if (mention) at = mention.first;
    else if (OF_PHRASE.test(tokens[at - 1]?.lower ?? '')) at -= 1;
    moved = at < before;
  }
  return at;
}
