import type { Token } from '../../text/token.js';
import { KIN } from '../../words/kin.js';
import type { Mention, Person, PersonMention } from '../mention.js';
import { described } from './described-person.js';

const RELATIVE = new RegExp(`^(?:${KIN}|protege)$`);
const SAID_OF_RELATIVES =
  /^(?:(?:\d{2}|\w+)-year-old|younger|older|elder|eldest|oldest|youngest|only|twin|half|little|big)$/;
// Words between "of" and the relative's name, at most: "1994 NASCAR Xfinity Series champion and team owner".
const FARTHEST = 10;

/** Whether a word says how somebody is related to somebody else: "son". */
export function isRelative(word: string): boolean {
  return RELATIVE.test(word);
}

/**
 * "The son of 1994 champion Dan Marsh has" at the token of "The": the person in focus, where the relative named behind is
 * somebody else. Of the sentence's mentions `own`, those from `index` on stand behind.
 */
export function relativeDescribedAt(
  tokens: readonly Token[],
  at: number,
  own: readonly Mention[],
  index: number,
  meant: Person | undefined,
): PersonMention | undefined {
  const before = tokens[at - 1];
  if (!meant || (before?.text === ',' && tokens[at - 2]?.capital)) return undefined;
  let noun = at + 1;
  while (noun < at + 3 && SAID_OF_RELATIVES.test(tokens[noun]?.lower ?? '')) noun += 1;
  if (!isRelative(tokens[noun]?.lower ?? '') || tokens[noun + 1]?.lower !== 'of') return undefined;
  const behind = own.slice(index);
  const relative = behind.find((mention) => mention.type === 'person');
  if (relative?.type !== 'person' || relative.person === meant || relative.first > noun + FARTHEST) return undefined;
  for (let inside = noun + 2; inside < relative.first; inside += 1)
    if (tokens[inside]?.kind === 'mark') return undefined;
  // "The brother of Dan Marsh, Ava Stone will drive": the name behind says it better.
  const next = behind.find((mention) => mention.type === 'person' && mention.first === relative.last + 1);
  return next ? undefined : described(meant, at, noun, false);
}
