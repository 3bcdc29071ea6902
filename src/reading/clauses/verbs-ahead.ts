import type { Token } from '../text/token.js';
import { ADVERBS, BE, HAVE, NEGATIONS } from '../words/auxiliaries.js';
import { MODALS, VERB_FORMS } from '../words/verbs.js';
import { adverbialEnd, insertedPhraseEnd } from './adverbials.js';
import { EXPECTED, inTalksTo, nearlyDoing, SETTLED, WISHES } from './chains.js';

/** "taken", "driven", "finished": never the verb behind "would". */
export function isPureParticiple(token: Token): boolean {
  const forms = VERB_FORMS.get(token.lower)?.forms;
  return forms?.has('participle') === true && !forms.has('base');
}

/** Whether "by" follows within eight words: "driven by", "driven for the fourth time at Bristol by". */
export function byFollows(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 8; index += 1) {
    const token = tokens[index];
    if (!token || token.kind === 'mark') return false;
    if (token.lower === 'by') return true;
  }
  return false;
}

/** Whether a token is a verb in its base form, and not `taken` by a mention. */
export function isBaseVerb(token: Token | undefined, taken: boolean): boolean {
  if (!token || taken || token.kind !== 'word' || token.capital) return false;
  const verb = VERB_FORMS.get(token.lower);
  return verb?.forms.has('base') === true || token.lower === 'be' || token.lower === 'have';
}

/** An adverb or negation inside a verb group: "not", "also", "reportedly", "all but". */
function isSkipped(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return NEGATIONS.has(word) || ADVERBS.has(word) || word.endsWith('ly') || isAllBut(tokens, at);
}

/** The second word of "all but": "has all but signed". */
export function isAllBut(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'but' && tokens[at - 1]?.lower === 'all';
}

/** The next word that could be the main verb behind "is", past adverbs; undefined if a noun phrase follows. */
export function nextMain(
  tokens: readonly Token[],
  at: number,
  last: number,
  isTaken: (index: number) => boolean,
): number | undefined {
  for (let index = at; index < last && index < at + 5; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || isTaken(index)) return undefined;
    const behind = adverbialEnd(tokens, index, last, isTaken);
    if (behind !== undefined) index = behind - 1;
    if (behind !== undefined || isSkipped(tokens, index)) continue;
    if (token.lower === 'no' && tokens[index + 1]?.lower === 'longer') {
      index += 1;
      continue;
    }
    if (nearlyDoing(tokens, index) !== undefined || inTalksTo(tokens, index) !== undefined) return index;
    const verb = VERB_FORMS.get(token.lower);
    if (verb && (verb.forms.has('ing') || verb.forms.has('participle') || verb.lemma === 'be')) return index;
    if (SETTLED.has(token.lower) || EXPECTED.has(token.lower) || WISHES.has(token.lower)) {
      return tokens[index + 1]?.lower === 'to' ? index : verb ? index : undefined;
    }
    if (/(?:ed|ing)$/.test(token.lower) && token.lower.length > 4) return index;
    return undefined;
  }
  return undefined;
}

/** Whether a participle follows "has", past adverbs: "has also driven". */
export function participleAhead(
  tokens: readonly Token[],
  at: number,
  last: number,
  isTaken: (index: number) => boolean,
): boolean {
  if (insertedPhraseEnd(tokens, at, last, isTaken, 'participle') !== undefined) return true;
  for (let index = at; index < last && index < at + 4; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || isTaken(index)) return false;
    const behind = adverbialEnd(tokens, index, last, isTaken);
    if (behind !== undefined) index = behind - 1;
    if (behind !== undefined || isSkipped(tokens, index)) continue;
    // "has since moved"
    if (token.lower === 'since' && index === at) continue;
    if (token.lower === 'been') return true;
    const verb = VERB_FORMS.get(token.lower);
    if (verb) return verb.forms.has('participle');
    return /(?:ed|en)$/.test(token.lower) && token.lower.length > 3;
  }
  return false;
}

/** Whether a verb follows the adverb at a token: "also drives". */
export function isVerbAfterAdverbs(
  tokens: readonly Token[],
  at: number,
  last: number,
  isTaken: (index: number) => boolean,
): boolean {
  for (let index = at; index < last && index < at + 3; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || isTaken(index)) return false;
    const behind = adverbialEnd(tokens, index, last, isTaken);
    if (behind !== undefined) {
      index = behind - 1;
      continue;
    }
    if (ADVERBS.has(token.lower) || token.lower.endsWith('ly') || token.lower === 'never') continue;
    if (MODALS.has(token.lower) || BE.has(token.lower) || HAVE.has(token.lower)) return true;
    return VERB_FORMS.has(token.lower);
  }
  return false;
}
