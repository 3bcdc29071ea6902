import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';
import type { Token } from '../../text/token.js';
import { GIVEN_NAMES } from '../../words/given-names.js';
import { FUNCTION_WORDS, isTitle, NAME_SUFFIXES, PARTICLES } from '../../words/name-words.js';
import { VERB_FORMS } from '../../words/verbs.js';
import type { Found } from '../found.js';
import { type NameGroup, nameGroupAt } from './name-groups.js';
import { nameWords } from './names-of-people.js';
import { isGiven } from './plain-words.js';

type GroupFound = Extract<Found, { what: 'group' }>;

/** The names that an article has where only names have capitals: inside its sentences. */
interface Told {
  /** Names of two words and more, by their words. */
  readonly names: ReadonlySet<string>;
  /** The last words of names that may be people's. */
  readonly surnames: ReadonlySet<string>;
  /** Words that stand in small letters as well. */
  readonly small: ReadonlySet<string>;
}

/**
 * Cuts off names what only stands beside them with a capital: the word before a name at the head of a sentence, and all words of a
 * headline in which every word has one ("Northline Taps Ava Stone for Full Season", "Teenager Stone gets the call").
 */
export function withoutGlue(text: Text, found: readonly Found[]): Found[] {
  const { tokens } = text;
  const sentences = sentencesOfGroups(text, found);
  const glueable = found.filter(
    (item, index): item is GroupFound => item.what === 'group' && isGlueable(tokens, item, sentences[index]),
  );
  if (glueable.length === 0) return [...found];
  const told = toldNames(tokens, found, sentences);
  const headlines = new Map<Sentence, boolean>();
  return found.flatMap((item, index) => {
    const sentence = sentences[index];
    if (item.what !== 'group' || !sentence || !isGlueable(tokens, item, sentence)) return [item];
    if (sentence.block.kind === 'heading') {
      const isHeadline = headlines.get(sentence) ?? isTitleCase(tokens, sentence);
      headlines.set(sentence, isHeadline);
      if (isHeadline) return piecesOf(tokens, item.group, told);
    }
    return [withoutHead(tokens, item, told, sentence)];
  });
}

/** The sentence that each group stands in, at the group's place. */
function sentencesOfGroups({ sentences }: Text, found: readonly Found[]): (Sentence | undefined)[] {
  let next = 0;
  return found.map(({ first }) => {
    while ((sentences[next]?.last ?? Number.POSITIVE_INFINITY) <= first) next += 1;
    return sentences[next];
  });
}

/** Words of more than one, in a heading or at the head of a sentence. */
function isGlueable(
  tokens: readonly Token[],
  { first, last, group }: GroupFound,
  sentence: Sentence | undefined,
): boolean {
  if (!sentence || group.kind === 'race' || last - first < 2) return false;
  return sentence.block.kind === 'heading' || opens(tokens, first, sentence);
}

function opens(tokens: readonly Token[], first: number, sentence: Sentence): boolean {
  let at = first;
  while (at > sentence.first && tokens[at - 1]?.kind === 'mark') at -= 1;
  return at === sentence.first;
}

function toldNames(
  tokens: readonly Token[],
  found: readonly Found[],
  sentences: readonly (Sentence | undefined)[],
): Told {
  const names = new Set<string>();
  const surnames = new Set<string>();
  const small = new Set<string>();
  for (const token of tokens) if (token.kind === 'word' && !token.capital) small.add(token.lower);
  found.forEach((item, index) => {
    const sentence = sentences[index];
    if (item.what !== 'group' || !sentence || sentence.block.kind === 'heading') return;
    const { kind } = item.group;
    if (kind === 'single' || kind === 'race') return;
    const words = nameWords(tokens, item.group);
    // What opens a sentence may be glued itself, unless it begins with what only names begin with.
    const isDoubtful = !GIVEN_NAMES.has(words[0] ?? '') && isOrdinary(tokens[item.first], small);
    if (isDoubtful && opens(tokens, item.first, sentence)) return;
    names.add(words.join(' '));
    const last = NAME_SUFFIXES.has(words.at(-1) ?? '') ? words.at(-2) : words.at(-1);
    if (kind === 'candidate' && last !== undefined) surnames.add(last);
  });
  return { names, surnames, small };
}

/** A line in which all longer words have a capital, those included that are no names. */
function isTitleCase(tokens: readonly Token[], { first, last }: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.text.length < 4 || FUNCTION_WORDS.has(token.lower)) continue;
    words += 1;
    if (token.capital) capitals += 1;
  }
  return words > 3 && capitals >= words * 0.8;
}

/** A word that this article or the language uses apart from names. */
function isOrdinary(token: Token | undefined, small: ReadonlySet<string>): boolean {
  if (token?.kind !== 'word') return false;
  return (
    small.has(token.lower) ||
    FUNCTION_WORDS.has(token.lower) ||
    isTitle(token.lower) ||
    VERB_FORMS.has(token.lower) ||
    /\p{L}{3}ly$/u.test(token.lower)
  );
}

/** The names in a run of words that all have capitals: those that the article tells elsewhere, and what stands between ordinary words. */
function piecesOf(tokens: readonly Token[], { first, last }: NameGroup, told: Told): Found[] {
  const pieces: Found[] = [];
  const add = (from: number, to: number): void => {
    const group = to > from ? nameGroupAt(tokens, from, to, false, () => false) : undefined;
    if (group) pieces.push({ what: 'group', group, first: group.first, last: group.last });
  };
  let from = first;
  for (let at = first; at < last; ) {
    const end = toldAt(tokens, at, last, told);
    const isName = end > at || GIVEN_NAMES.has(tokens[at]?.lower ?? '') || told.surnames.has(tokens[at]?.lower ?? '');
    if (end > at) {
      add(from, at);
      add(at, end);
      from = end;
    } else if (!isName && !PARTICLES.has(tokens[at]?.lower ?? '') && isOrdinary(tokens[at], told.small)) {
      add(from, at);
      from = at + 1;
    }
    at = Math.max(end, at + 1);
  }
  add(from, last);
  return pieces;
}

/** The end of the longest name that begins at a token and that the article tells elsewhere; the token itself if there is none. */
function toldAt(tokens: readonly Token[], at: number, last: number, told: Told): number {
  for (let end = last; end > at + 1; end -= 1) {
    const words = nameWords(tokens, { kind: 'candidate', first: at, last: end });
    if (told.names.has(words.join(' '))) return end;
  }
  return at;
}

/** "Will Carter stays": the verb has its ending, and nobody asks. */
function isPredicate(token: Token | undefined): boolean {
  if (!token) return false;
  const forms = VERB_FORMS.get(token.lower)?.forms;
  return (
    /^(?:will|has|is|was|had|can|could|would|may|might)$/.test(token.lower) ||
    (forms !== undefined && (forms.has('s') || forms.has('past')) && !forms.has('base'))
  );
}

/** A name at the head of a sentence without the word before it: what follows is a name of the article, the word before it part of none. */
function withoutHead(tokens: readonly Token[], item: GroupFound, told: Told, { block }: Sentence): Found {
  const { group, last } = item;
  const { first } = group;
  const head = tokens[first];
  if (!head || GIVEN_NAMES.has(head.lower) || told.names.has(nameWords(tokens, group).join(' '))) return item;
  if (isGiven(head.lower) && isPredicate(tokens[last])) return item;
  const isLone = block.kind === 'heading';
  const [second, third] = [tokens[first + 1], tokens[first + 2]];
  if (!second || head.possessive || PARTICLES.has(second.lower)) return item;
  if (last - first > 2 && third && toldAt(tokens, first + 1, last, told) === last) {
    if (!isOrdinary(head, told.small) && !(group.kind === 'candidate' && (isLone || GIVEN_NAMES.has(second.lower))))
      return item;
    const rest = nameGroupAt(tokens, first + 1, last, false, () => false);
    return rest ? { what: 'group', group: rest, first: rest.first, last: rest.last } : item;
  }
  if (
    last - first === 2 &&
    group.kind === 'candidate' &&
    told.surnames.has(second.lower) &&
    (isLone || isOrdinary(head, told.small))
  )
    return { what: 'group', group: { kind: 'single', first: first + 1, last }, first: first + 1, last };
  return item;
}
