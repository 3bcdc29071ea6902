import type { Text } from '../../text/read-text.js';
import type { Token } from '../../text/token.js';
import type { Mention, Person, PersonMention } from '../mention.js';

const AGE = /^(?:1[2-9]|[2-7]\d)$/;
const YEAR_OLD = /^(\d{2})-year-old$/;
const CLOSES = /^[,).;:—–]$/;
const LEADS_TO_AGE =
  /^(?:now|aged|age|at|just|only|is|who|still|himself|herself|barely|already|all|of|a|mere|tender|ripe|old)$/;
// Behind "44 and": what else is said of somebody, and not the next of a list.
const AND_MORE = /^(?:as|more|less|still|already|not|never|no|getting|in|counting|[a-z]+er)$/;
// "Stone of Dothan, Alabama, 19,": words of a town at most.
const LONGEST_TOWN = 3;

/** The number at a token, if it can be somebody's age in years. */
export function ageAt(token: Token | undefined): number | undefined {
  return token && AGE.test(token.text) ? Number(token.text) : undefined;
}

/** The age, in years, that a token like "24-year-old" says. */
export function ageIn(token: Token | undefined): number | undefined {
  const age = token && YEAR_OLD.exec(token.lower)?.[1];
  return age ? Number(age) : undefined;
}

/** "Stone, 24,", "Stone, who is 24", "Stone, at 41, is", "Stone (19, Greer, S.C.)", "Stone is 24 and". Ages in years. */
export function ageBehind(tokens: readonly Token[], mention: PersonMention): number | undefined {
  if (mention.possessive || isAgeToCome(tokens, mention)) return undefined;
  const open = tokens[mention.last]?.text;
  if (open === '(') {
    // "(13)" may be the number of a car; with a town behind it, it is an age.
    return tokens[mention.last + 2]?.text === ',' ? ageAt(tokens[mention.last + 1]) : undefined;
  }
  // "he’s 24": the pronoun carries the verb.
  const carried = mention.form === 'described' && tokens[mention.last - 1]?.possessive === true;
  const town = open === 'of' ? behindTown(tokens, mention.last + 1) : undefined;
  const from = town ?? (open === ',' ? mention.last + 1 : mention.last);
  let at = from;
  while (LEADS_TO_AGE.test(tokens[at]?.lower ?? '') && at < from + 3) at += 1;
  if (open !== ',' && town === undefined && at === from && !carried) return undefined;
  const age = ageAt(tokens[at]);
  if (age === undefined) return undefined;
  const close = tokens[at + 1];
  const told = at > from || carried;
  if (close === undefined || CLOSES.test(close.text)) return age;
  if (close.lower === 'years') return tokens[at + 2]?.lower === 'old' ? age : undefined;
  // "Stone, 44 and grumpier than ever,"
  if (close.lower === 'and' && open === ',' && AND_MORE.test(tokens[at + 2]?.text ?? '')) return age;
  const who = tokens[from]?.lower === 'who' && tokens[at - 1]?.lower === 'at';
  return told && (who || /^(?:and|but|now|today|this)$/.test(close.lower)) ? age : undefined;
}

/** The token behind "Dothan, Alabama," where a town with its state stands at a token; undefined elsewhere. */
function behindTown(tokens: readonly Token[], first: number): number | undefined {
  let at = first;
  while (at < first + LONGEST_TOWN && tokens[at]?.kind === 'word' && tokens[at]?.capital) at += 1;
  if (at === first || tokens[at]?.text !== ',' || !tokens[at + 1]?.capital) return undefined;
  const close = at + 2 + (tokens[at + 2]?.capital ? 1 : 0);
  return tokens[close]?.text === ',' ? close + 1 : undefined;
}

/** "once she’s 18", "by the time he is 24": how old somebody is then. */
function isAgeToCome(tokens: readonly Token[], { form, first }: PersonMention): boolean {
  if (form !== 'described') return false;
  const before = tokens[first - 1]?.lower ?? '';
  if (/^(?:once|until|till|if|unless|before)$/.test(before)) return true;
  return before === 'time' && tokens[first - 2]?.lower === 'the' && tokens[first - 3]?.lower === 'by';
}

// Words between an age and a name: "the 20-year-old Brazilian rookie".
const LONGEST = 3;

/** "the 20-year-old Stone", "the 20-year-old rookie Ava Stone" */
function ageBefore(tokens: readonly Token[], { first }: PersonMention): number | undefined {
  for (let at = first - 1; at >= first - LONGEST; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || token.possessive) return undefined;
    const age = ageIn(token);
    if (age !== undefined) return age;
    if (/^(?:son|daughter|brother|sister|of|and|with|for)$/.test(token.lower)) return undefined;
  }
  return undefined;
}

/** Whose age a number is, so that "the 25-year-old" is known elsewhere. */
export function agesOf(text: Text, mentions: readonly Mention[]): Map<string, Person> {
  const ages = new Map<string, Person>();
  for (const mention of mentions) {
    const age =
      mention.type === 'person' ? (ageBehind(text.tokens, mention) ?? ageBefore(text.tokens, mention)) : undefined;
    if (age !== undefined && mention.type === 'person') ages.set(String(age), mention.person);
  }
  return ages;
}
