import type { Mention, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';

// "It will be Stone", "I hear Stone", "Stone, I’m told"
const OPENS =
  /^(?:(?:well|oh|probably|(?:most )?likely|apparently|i (?:think|hear|believe|guess|would say)|i[’']?d say|i(?: a|[’'])?m (?:told|hearing)|my (?:bet|money|guess) (?:is|would be)(?: on)?|they (?:say|tell me)|(?:it|that)(?: will|[’']?ll| would| is going to) be|(?:it|that)(?: i|[’'])?s)(?: ?,)? ?)*$/;
const CLOSES =
  /^(?:,? ?(?:i (?:think|hear|believe|guess)|i(?: a|[’'])?m (?:told|hearing)|they say|it seems|apparently|probably|most likely|for sure|of course|does|will|is|gets it|will be in it))? ?[.!]?$/;
const OPEN_WORDS =
  /\b(?:hear|hearing|think|told|tell|believe|bet|money|guess|say|seems|apparently|probably|likely|would)\b|\bi[’']?d\b/;

/** Whether a sentence is nothing but names, what joins them, and how sure that is; undefined where it says more. */
export function howSure(scene: Scene, drivers: readonly PersonMention[]): 'confirmed' | 'rumored' | undefined {
  const { sentence, discourse } = scene;
  const { tokens } = discourse.text;
  const [first, last] = [drivers[0], drivers.at(-1)];
  if (!first || !last || drivers.some(({ possessive, form }) => possessive || form === 'described')) return undefined;
  const [opening, closing] = [
    wordsBetween(tokens, sentence.first, first.first),
    wordsBetween(tokens, last.last, sentence.last),
  ];
  if (!OPENS.test(opening) || !CLOSES.test(closing) || !areJoined(drivers, scene)) return undefined;
  return OPEN_WORDS.test(`${opening} ${closing}`) ? 'rumored' : 'confirmed';
}

/** Between names stands only what joins them. */
function areJoined(drivers: readonly PersonMention[], { discourse: { text } }: Scene): boolean {
  return drivers.every((driver, index) => {
    const next = drivers[index + 1];
    return !next || /^(?:,|and|, and|&|\/)$/.test(wordsBetween(text.tokens, driver.last, next.first));
  });
}

/** "I", "you", "your": who answers or is asked, and nobody whom the words name. */
export function isVoice({ type, first, last }: Mention, { discourse: { text } }: Scene): boolean {
  return (
    type === 'person' &&
    last === first + 1 &&
    /^(?:i|i[’']?m|i[’']?d|my|me|you|your)$/.test(text.tokens[first]?.lower ?? '')
  );
}
