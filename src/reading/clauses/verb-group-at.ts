import type { Token } from '../text/token.js';
import { BE, CONTRACTED, DO, HAVE, HEDGES, NEGATIONS, UNDONE } from '../words/auxiliaries.js';
import { type Frame, MODALS, VERB_FORMS } from '../words/verbs.js';
import { phraseBeforeVerb } from './adverbials.js';
import { bareCopula, isAdverb, presentOf } from './bare-copula.js';
import { type Chain, chainAt } from './chains.js';
import { modalOrNot } from './modal-or-not.js';
import { type Before, guessThird, guessVerb, isHyphened, isLeftToGo, isNounHere } from './nouns-and-verbs.js';
import type { Stance, VerbGroup } from './verb-group.js';
import {
  byFollows,
  isAllBut,
  isBaseVerb,
  isPureParticiple,
  isVerbAfterAdverbs,
  nextMain,
  participleAhead,
} from './verbs-ahead.js';

/** An auxiliary that hangs on the pronoun before: "he’s", "he’ll", "he’d", "they’ve". */
export type Contracted = 'will' | 'be' | 'would' | 'have';

// "is not only driving the No. 12": she is.
const ONLY = /^(?:only|just|merely|simply)$/;

// What stands behind the verb in a headline: "Stone Racing for Northline".
const OF_VERB = /^(?:for|with|the|his|her|a|an|to|again|full-time|no|#)$/;

const FORMERLY = /^(?:formerly|previously|once|originally|last)$/;

/** Words that one group may have at most. */
const LONGEST = 14;

/** What the words of a group have said up to a token. */
interface SoFar {
  /** The token to read next. */
  index: number;
  tense: VerbGroup['tense'] | undefined;
  perfect: boolean;
  negated: boolean;
  would: boolean;
  /** "would", "could", "should": before "have", what did not come about. */
  unreal: boolean;
  stance: Stance;
  sawBe: boolean;
  sawInfinitive: boolean;
  /** The token of the last auxiliary; -1 if there is none. */
  lastAuxiliary: number;
}

/**
 * The verb group that begins at token `at`, if one does. `last` is the end of the sentence, `isTaken` tells the tokens of
 * mentions, `before` tells a noun from a verb, `contracted` is the auxiliary on the word before it.
 */
export function verbGroupAt(
  tokens: readonly Token[],
  at: number,
  last: number,
  isTaken: (index: number) => boolean,
  before: Before,
  contracted?: Contracted,
): VerbGroup | undefined {
  const start = tokens[at];
  // "one of racing’s own", "the U.S.-owned team"
  if (start?.kind !== 'word' || start.possessive || isTaken(at) || isHyphened(tokens, at) || isLeftToGo(tokens, at))
    return undefined;
  // "Whelen Cadillac Racing in IMSA": the end of a name
  const behind = tokens[at + 1];
  if (start.lower === 'racing' && start.capital && isTaken(at - 1) && !OF_VERB.test(behind?.lower ?? ''))
    return undefined;
  // "called it quits"
  if (start.lower === 'quits' && tokens[at - 1]?.lower === 'it') return undefined;
  // "he’s got the No. 12": has it.
  if (contracted && contracted !== 'would' && start.lower === 'got' && HAS_OBJECT.test(tokens[at + 1]?.lower ?? ''))
    return presentOf('have', 'got', at, at + 1);
  const soFar = openingOf(tokens, at, last, isTaken, contracted);
  if (!soFar) return contracted === 'be' ? bareCopula(tokens, at, last, isTaken) : undefined;
  for (let guard = 0; guard < LONGEST && soFar.index < last; guard += 1) {
    const { index } = soFar;
    const token = tokens[index];
    if (token?.kind !== 'word' || isTaken(index)) break;
    const word = CONTRACTED.get(token.lower) ?? token.lower;
    if (NEGATIONS.has(token.lower)) {
      const opens = index === at && contracted === undefined;
      if (!CONTRACTED.has(token.lower) && (opens || soFar.lastAuxiliary < 0) && !(opens && token.lower === 'never'))
        break;
      soFar.negated = soFar.negated || !ONLY.test(tokens[index + 1]?.lower ?? '');
    }
    if (token.lower === 'no' && tokens[index + 1]?.lower === 'longer') {
      soFar.negated = true;
      soFar.index += 2;
      continue;
    }
    // "Stone once more drives": without an auxiliary only where a verb follows.
    const mayStand = soFar.lastAuxiliary >= 0 || isVerbAfterAdverbs(tokens, index, last, isTaken);
    const phrase = mayStand ? phraseBeforeVerb(tokens, index, last, isTaken, soFar) : undefined;
    if (phrase) {
      if (phrase.hedges && soFar.stance === 'fact') soFar.stance = 'rumor';
      soFar.index = phrase.end;
      continue;
    }
    if (MODALS.has(word) && !soFar.sawBe && !soFar.perfect) {
      if (word === 'may' && token.capital) break;
      addModal(soFar, word);
      continue;
    }
    if (BE.has(word)) {
      addAuxiliary(soFar, soFar.tense ?? (word === 'was' || word === 'were' ? 'past' : 'present'));
      soFar.sawBe = true;
      if (nextMain(tokens, soFar.index, last, isTaken) !== undefined) continue;
      // "is not on the entry list"
      const denies = tokens[soFar.index]?.lower === 'not' && !isTaken(soFar.index);
      if (denies) soFar.negated = true;
      return groupOf(soFar, at, soFar.index + (denies ? 1 : 0), { frame: 'be', lemma: 'be' });
    }
    if (HAVE.has(word) && participleAhead(tokens, index + 1, last, isTaken)) {
      addAuxiliary(soFar, soFar.tense ?? (word === 'had' ? 'past' : 'present'));
      soFar.perfect = true;
      // "would have driven": it did not come about.
      // "She’d have driven"
      const isWould = word === 'have' && index === at && /[’']d$/.test(tokens[index - 1]?.text ?? '');
      if (soFar.unreal || isWould) soFar.stance = 'wish';
      continue;
    }
    if (DO.has(word) && soFar.lastAuxiliary < 0 && isDoBefore(tokens[index + 1], token)) {
      addAuxiliary(soFar, word === 'did' ? 'past' : 'present');
      continue;
    }
    // "may well drive"
    if (token.lower === 'well' && MODALS.has(tokens[index - 1]?.lower ?? '') && soFar.lastAuxiliary === index - 1) {
      soFar.index += 1;
      continue;
    }
    // "may or may not drive", "will or will not drive"
    const orNot = modalOrNot(tokens, index);
    if (orNot > 0 && soFar.lastAuxiliary === index - 1) {
      if (soFar.stance === 'fact') soFar.stance = 'rumor';
      soFar.index += orNot;
      continue;
    }
    const isAlmost = isAllBut(tokens, index) && soFar.lastAuxiliary >= 0;
    if (
      isAdverb(token) ||
      isAlmost ||
      (token.lower === 'since' && soFar.perfect && index === soFar.lastAuxiliary + 1)
    ) {
      // "nearly signed", but not "will almost certainly drive"
      if (UNDONE.has(token.lower) && tokens[index + 1]?.lower !== 'certainly') soFar.stance = 'wish';
      if ((isAlmost || HEDGES.has(token.lower)) && soFar.stance === 'fact') soFar.stance = 'rumor';
      if (soFar.lastAuxiliary < 0 && !soFar.sawInfinitive && !isVerbAfterAdverbs(tokens, index, last, isTaken))
        return undefined;
      soFar.index += 1;
      continue;
    }
    const chain = chainAt(tokens, index, last, soFar.sawBe || soFar.lastAuxiliary >= 0 || index === at);
    if (chain) {
      addChain(soFar, chain, word);
      continue;
    }
    const verb =
      VERB_FORMS.get(word) ??
      guessVerb(token, soFar.lastAuxiliary >= 0 || soFar.sawInfinitive) ??
      (index === at && before === 'subject' ? guessThird(token, tokens[index + 1]) : undefined);
    if (!verb) break;
    const alone = soFar.lastAuxiliary < 0 && !soFar.sawInfinitive;
    // "fills in for injured Ben Carter"
    const isTold =
      index === at && tokens[at + 1]?.capital === true && /^(?:for|of|by)$/.test(tokens[at - 1]?.lower ?? '');
    if (alone && isTold && verb.lemma === '-ed') return undefined;
    // "Northline also fields": adverbs leave the subject before the verb. "cut all ties": so does "all" the verb before a noun.
    const isSame = index === at || before === 'subject' || (before === 'noun' && tokens[index - 1]?.lower === 'all');
    const kind = isSame ? before : 'either';
    // "has used three substitutes": counted, and nobody's third person.
    if (alone && index === at && verb.forms.has('s') && COUNTS.test(tokens[at - 1]?.lower ?? '')) return undefined;
    if (alone && isNounHere(token, verb.forms, kind, tokens[index + 1])) return undefined;
    // "the No. 46, driven by Ava Stone,", "the No. 46 formerly driven by Ava Stone"
    const isFormer = index === at + 1 && FORMERLY.test(tokens[at]?.lower ?? '');
    const follows = (index === at || isFormer) && (tokens[at - 1]?.text === ',' || isTaken(at - 1));
    if (verb.forms.has('participle') && soFar.lastAuxiliary < 0 && follows && byFollows(tokens, index + 1)) {
      soFar.tense = isFormer ? 'past' : 'present';
      return { ...groupOf(soFar, at, index + 1, verb, word), passive: true, form: 'participle' };
    }
    const ing = verb.forms.has('ing');
    soFar.tense ??= tenseOf(verb.forms, soFar.sawInfinitive);
    const finite = soFar.lastAuxiliary >= 0 || !(ing || soFar.sawInfinitive);
    return {
      ...groupOf(soFar, at, index + 1, verb, word),
      passive: soFar.sawBe && verb.forms.has('participle') && !ing,
      form: soFar.sawInfinitive && soFar.lastAuxiliary < 0 ? 'infinitive' : finite ? 'finite' : 'ing',
    };
  }
  if (soFar.lastAuxiliary < 0) return undefined;
  // An auxiliary without a main verb: "he has", "he will".
  const has = HAVE.has(tokens[soFar.lastAuxiliary]?.lower ?? '');
  const frame: Frame = has ? 'have' : soFar.sawBe ? 'be' : 'other';
  const end = Math.max(soFar.index, soFar.lastAuxiliary + 1);
  return { ...groupOf(soFar, at, end, { frame, lemma: frame }), perfect: false };
}

const COUNTS = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|various|numerous)$/;
const HAS_DONE = /^(?:driven|had|held|raced|run|won|finished|piloted|spent|made|competed|started|been)$/;
const HAS_OBJECT =
  /^(?:the|that|this|it|no|#|a|an|his|her|for|with|at|in|since|full-time|part-time|four|three|two|five|six|every|all)$/;

/** What is known of a group before its first word: from the contraction before it, and from "to". */
function openingOf(
  tokens: readonly Token[],
  at: number,
  last: number,
  isTaken: (index: number) => boolean,
  contracted: Contracted | undefined,
): SoFar | undefined {
  const start = tokens[at];
  const toVerb = start?.lower === 'to' && isBaseVerb(tokens[at + 1], isTaken(at + 1));
  const soFar: SoFar = {
    index: toVerb ? at + 1 : at,
    tense: undefined,
    perfect: false,
    negated: false,
    would: false,
    unreal: false,
    stance: 'fact',
    sawBe: false,
    sawInfinitive: toVerb,
    lastAuxiliary: contracted === undefined ? -1 : at - 1,
  };
  // "he’s driven the No. 12 since 2022": has, where an object or a team follows.
  if (contracted === 'be' && start && HAS_DONE.test(start.lower) && HAS_OBJECT.test(tokens[at + 1]?.lower ?? ''))
    return { ...soFar, perfect: true, tense: 'present' };
  if (contracted === 'be') {
    if (nextMain(tokens, at, last, isTaken) === undefined) return undefined;
    return { ...soFar, sawBe: true, tense: 'present' };
  }
  if (contracted === 'have')
    return participleAhead(tokens, at, last, isTaken) ? { ...soFar, perfect: true, tense: 'present' } : undefined;
  if (contracted === undefined) return soFar;
  // "he’d taken": had.
  if (contracted === 'would' && start && isPureParticiple(start)) return { ...soFar, perfect: true, tense: 'past' };
  const would = contracted === 'would';
  return { ...soFar, tense: 'future', would, stance: would ? 'rumor' : 'fact' };
}

function addAuxiliary(soFar: SoFar, tense: VerbGroup['tense']): void {
  soFar.tense = tense;
  soFar.lastAuxiliary = soFar.index;
  soFar.index += 1;
}

function addModal(soFar: SoFar, word: string): void {
  addAuxiliary(soFar, 'future');
  if (word === 'would') soFar.would = true;
  soFar.unreal = /^(?:would|could|should)$/.test(word);
  if (MODALS.get(word) === 'possible') soFar.stance = /^(?:can|should|must)$/.test(word) ? 'wish' : 'rumor';
}

const FORMER_PLANS = new Set(['set', 'slated', 'scheduled', 'due', 'going', 'expected', 'tipped', 'meant', 'lined']);

function addChain(soFar: SoFar, chain: Chain, word: string): void {
  if (chain.negated) soFar.negated = true;
  // "was supposed to drive", "had been set to drive": did not.
  const isPlanned = (soFar.perfect && FORMER_PLANS.has(word)) || /^(?:going|slated)$/.test(word);
  const isUnreal = soFar.tense === 'past' && (word === 'supposed' || isPlanned || chain.nearly === true);
  if (isUnreal) soFar.stance = 'wish';
  else if (chain.stance === 'wish' || soFar.stance === 'fact') soFar.stance = chain.stance;
  // "failed to qualify": the attempt is over.
  const isOver = word === 'failed' || (soFar.tense === 'past' && chain.stance === 'wish');
  const isPast = word === 'used' ? !soFar.sawBe : isOver;
  soFar.tense = isPast ? 'past' : 'future';
  soFar.sawBe = false;
  soFar.perfect = false;
  soFar.lastAuxiliary = soFar.index;
  soFar.index = chain.next;
}

/** "does not drive", "didn’t", "did drive": not "did the work". */
function isDoBefore(next: Token | undefined, token: Token): boolean {
  return next !== undefined && (NEGATIONS.has(next.lower) || CONTRACTED.has(token.lower) || isBaseVerb(next, false));
}

/** The tense of a verb without an auxiliary; what may be the present or the past ("put") is the present. */
function tenseOf(forms: ReadonlySet<string>, sawInfinitive: boolean): VerbGroup['tense'] {
  if (forms.has('past') && forms.has('base')) return 'present';
  if (sawInfinitive) return 'future';
  return forms.has('past') ? 'past' : 'present';
}

function groupOf(
  soFar: SoFar,
  first: number,
  last: number,
  { frame, lemma }: { readonly frame: Frame; readonly lemma: string },
  word = lemma,
): VerbGroup {
  const { tense = 'present', perfect, negated, stance, would } = soFar;
  return { first, last, frame, lemma, word, tense, perfect, passive: false, negated, stance, would, form: 'finite' };
}
