import type { Text } from '../text/read-text.js';
import type { Mention, Person } from './mention.js';

const DRIVES =
  /^(?:drives?|drove|driving|driver|rac(?:es?|ed|ing)|pilots?|piloted|finish(?:es|ed)|qualified|wins?|won|placed|champion|teammate|rookie|no|nos|#)$/;

/** Whether more signs of driving stand behind the names of one person than behind another's. `bySentence` are an article's mentions. */
export function drivesMore(
  text: Text,
  bySentence: readonly (readonly Mention[])[],
  one: Person,
  other: Person,
): boolean {
  let balance = 0;
  bySentence.forEach((mentions, index) => {
    for (const mention of mentions) {
      if (mention.type !== 'person' || (mention.person !== one && mention.person !== other)) continue;
      const last = Math.min(text.sentences[index]?.last ?? mention.last, mention.last + 9);
      for (let at = mention.last; at < last; at += 1) {
        if (DRIVES.test(text.tokens[at]?.lower ?? '')) balance += mention.person === one ? 1 : -1;
      }
    }
  });
  return balance > 0;
}
