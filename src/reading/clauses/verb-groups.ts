import type { Token } from '../text/token.js';
import { type Frame, MODALS, VERB_FORMS } from '../words/verbs.js';

/** How far the words stand behind what the verb says. */
type Stance =
  /** Stated or announced. */
  | 'fact'
  /** Possible, expected or reported without confirmation. */
  | 'rumor'
  /** Wished, able, eligible: no claim. */
  | 'wish';

/** A main verb with its auxiliaries. Token indices, `last` excluded. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  readonly frame: Frame;
  readonly lemma: string;
  /** The main verb as it stands, lower case: all that is known of a verb outside of the frames. */
  readonly word: string;
  readonly tense: 'past' | 'present' | 'future';
  /** "has driven": begun in the past and, without an end, still so. */
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly stance: Stance;
  /** The auxiliary is "would": a rumour, or a will in reported speech. */
  readonly would: boolean;
  /** "to drive", "driving": no finite verb of its own. */
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
}

const NEGATIONS = new Set(
  'not never wont isnt wasnt arent werent doesnt didnt dont hasnt havent hadnt cant couldnt wouldnt shouldnt cannot neither nor no-longer'.split(
    ' ',
  ),
);
const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ['wont', 'will'],
  ['isnt', 'is'],
  ['wasnt', 'was'],
  ['arent', 'are'],
  ['werent', 'were'],
  ['doesnt', 'does'],
  ['didnt', 'did'],
  ['dont', 'do'],
  ['hasnt', 'has'],
  ['havent', 'have'],
  ['hadnt', 'had'],
  ['cant', 'can'],
  ['couldnt', 'could'],
  ['wouldnt', 'would'],
  ['shouldnt', 'should'],
]);
const BE = new Set('be is are was were been being am'.split(' '));
const HAVE = new Set('have has had having'.split(' '));
const DO = new Set('do does did'.split(' '));
const ADVERBS = new Set(
  'also still now then again earlier long widely only once just already soon officially originally currently initially previously primarily reportedly apparently likely probably possibly presumably certainly definitely both all too even ever first later formerly finally instead once eventually temporarily together yet mostly largely mainly solely exclusively jointly recently quickly quietly simply'.split(
    ' ',
  ),
);
const HEDGES = new Set(
  'reportedly apparently likely probably possibly presumably perhaps maybe supposedly allegedly seemingly'.split(' '),
);
// What stands between "is" and "to drive": settled, or only expected.
const SETTLED = new Set(
  'set scheduled slated due going confirmed announced locked ready bound signed contracted named cleared about'.split(
    ' ',
  ),
);
const EXPECTED = new Set(
  'expected rumored rumoured tipped linked likely poised favored favoured believed thought said reported understood unlikely mentioned connected hoping supposed projected speculated'.split(
    ' ',
  ),
);
const WISHES = new Set(
  'want wants wanted hope hopes hoped hoping wish wishes aim aims love like eligible able free allowed keen eager happy open try tries trying attempt attempts looks looking need needs deserves talented prefer prefers'.split(
    ' ',
  ),
);
const INTENTS = new Set(
  'plan plans planned planning intend intends intended agree agrees agreed get gets continue continues begin begins'.split(
    ' ',
  ),
);

/** An auxiliary that hangs on the pronoun before: "he’s", "he’ll", "he’d", "they’ve". */
export type Contracted = 'will' | 'be' | 'would' | 'have';

/**
 * What stands before a word that may be a noun or a verb: a `subject`, a noun phrase still `open` to a noun ("his first",
 * "the Truck"), a plain `word` ("officials"), or something after which either may come.
 */
export type Before = 'subject' | 'noun' | 'word' | 'either';

/** Words that are verbs in form and mostly nouns in use, unless a subject or an auxiliary stands before them. */
const NOUNS = new Set(
  `race races run runs debut debuts campaign campaigns start starts part parts pair pairs team teams partner partners place places
   share shares finish finishes win wins claim claims score scores lead leads step steps move moves switch switches plan plans
   hope hopes hire hires back call calls end ends work works play plays look looks love show shows help contract contracts field
   fields entry return returns step steps head heads exit exits split splits drop drops sub subs add pick picks name names
   report reports state states tip tips set link links change changes hit hits watch talk talks walk push miss crash wreck spin
   test tests try title titles land loan loans handle aim aims set start mention mentions loss shift shifts swap swaps slide
   slides jump jumps post posts note notes joke jokes tap taps transition transitions grab open close mark marks climb post
   schedule schedules slate slates contest contests land lands place places season seasons`.split(/\s+/),
);

/** The verb group that begins at a token, if one does; `before` tells a noun from a verb; `contracted` is the auxiliary on the word before it. */
export function verbGroupAt(
  tokens: readonly Token[],
  at: number,
  last: number,
  isTaken: (index: number) => boolean,
  before: Before,
  contracted?: Contracted,
): VerbGroup | undefined {
  const start = tokens[at];
  if (start?.kind !== 'word' || isTaken(at)) return undefined;
  let index = at;
  let modal: 'future' | 'possible' | 'past' | undefined;
  let tense: 'past' | 'present' | 'future' | undefined;
  let negated = false;
  let would = false;
  let perfect = false;
  let sawBe = false;
  let sawInfinitive = false;
  let progressive = false;
  let stance: Stance = 'fact';
  let lastAuxiliary = -1;
  if (contracted === 'be') {
    if (nextMain(tokens, at, last, isTaken) === undefined) return undefined;
    sawBe = true;
    tense = 'present';
    lastAuxiliary = at - 1;
  } else if (contracted === 'have') {
    if (!participleAhead(tokens, at, last, isTaken)) return undefined;
    perfect = true;
    tense = 'present';
    lastAuxiliary = at - 1;
  } else if (contracted === 'would' && isPureParticiple(start)) {
    // "he’d taken": had.
    perfect = true;
    tense = 'past';
    lastAuxiliary = at - 1;
  } else if (contracted !== undefined) {
    modal = contracted === 'will' ? 'future' : 'possible';
    if (contracted === 'would') stance = 'rumor';
    tense = 'future';
    lastAuxiliary = at - 1;
  }
  if (start.lower === 'to' && isBaseVerb(tokens[at + 1], isTaken(at + 1))) {
    index += 1;
    sawInfinitive = true;
  }
  for (let guard = 0; guard < 14 && index < last; guard += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || isTaken(index)) break;
    const word = CONTRACTED.get(token.lower) ?? token.lower;
    const isFirst = index === at;
    if (NEGATIONS.has(token.lower)) {
      if (!CONTRACTED.has(token.lower) && (isFirst || lastAuxiliary < 0) && !(isFirst && token.lower === 'never'))
        break;
      negated = true;
    }
    if (token.lower === 'no' && tokens[index + 1]?.lower === 'longer') {
      negated = true;
      index += 2;
      continue;
    }
    const modalHere = MODALS.get(word);
    if (modalHere && !sawBe && !perfect) {
      if (word === 'may' && token.capital) break;
      modal = modalHere;
      if (word === 'would') would = true;
      if (modalHere === 'possible') stance = word === 'can' || word === 'should' || word === 'must' ? 'wish' : 'rumor';
      tense = 'future';
      lastAuxiliary = index;
      index += 1;
      continue;
    }
    if (BE.has(word)) {
      const next = nextMain(tokens, index + 1, last, isTaken);
      sawBe = true;
      if (!tense) tense = word === 'was' || word === 'were' ? 'past' : word === 'been' ? 'present' : 'present';
      lastAuxiliary = index;
      if (next === undefined) {
        // "is not on the entry list"
        const denies = tokens[index + 1]?.lower === 'not' && !isTaken(index + 1);
        return group(at, index + (denies ? 2 : 1), 'be', 'be', {
          modal,
          tense,
          perfect,
          passive: false,
          negated: negated || denies,
          stance,
          sawInfinitive,
          would,
        });
      }
      index += 1;
      continue;
    }
    if (HAVE.has(word)) {
      if (participleAhead(tokens, index + 1, last, isTaken)) {
        perfect = true;
        if (!tense) tense = word === 'had' ? 'past' : 'present';
        lastAuxiliary = index;
        index += 1;
        continue;
      }
    }
    if (DO.has(word) && lastAuxiliary < 0) {
      const next = tokens[index + 1];
      if (next && (NEGATIONS.has(next.lower) || CONTRACTED.has(token.lower) || isBaseVerb(next, false))) {
        tense = word === 'did' ? 'past' : 'present';
        lastAuxiliary = index;
        index += 1;
        continue;
      }
    }
    if (
      NEGATIONS.has(token.lower) ||
      ADVERBS.has(token.lower) ||
      (token.lower.endsWith('ly') && token.lower.length > 4)
    ) {
      if (HEDGES.has(token.lower) && stance === 'fact') stance = 'rumor';
      if (lastAuxiliary < 0 && !sawInfinitive && !isVerbAfterAdverbs(tokens, index, last, isTaken)) return undefined;
      index += 1;
      continue;
    }
    // is set to / is expected to / wants to / plans to + verb
    const chain = chainAt(tokens, index, last, sawBe || lastAuxiliary >= 0 || index === at);
    if (chain) {
      if (chain.negated) negated = true;
      if (chain.stance === 'wish') stance = 'wish';
      else if (chain.stance === 'rumor' && stance === 'fact') stance = 'rumor';
      tense = tense === 'past' && chain.stance === 'wish' ? 'past' : 'future';
      sawBe = false;
      perfect = false;
      lastAuxiliary = index;
      index = chain.next;
      continue;
    }
    const verb = VERB_FORMS.get(word) ?? guessVerb(token, lastAuxiliary >= 0 || sawInfinitive);
    if (!verb) break;
    if (
      lastAuxiliary < 0 &&
      !sawInfinitive &&
      isNounHere(token, verb.forms, index === at ? before : 'either', tokens[index + 1])
    )
      return undefined;
    const participle = verb.forms.has('participle');
    // "the No. 46, driven by Micah Sandoval,"
    if (
      participle &&
      lastAuxiliary < 0 &&
      index === at &&
      byFollows(tokens, index + 1) &&
      (tokens[at - 1]?.text === ',' || isTaken(at - 1))
    ) {
      const parts = { modal, tense: 'present' as const, perfect, passive: true, negated, stance, sawInfinitive, would };
      return { ...group(at, index + 1, verb.frame, verb.lemma, parts, word), form: 'participle' };
    }
    const ing = verb.forms.has('ing');
    const passive = sawBe && participle && !ing;
    progressive = sawBe && ing;
    if (!tense) {
      tense = sawInfinitive
        ? 'future'
        : verb.forms.has('past') && !verb.forms.has('base')
          ? 'past'
          : verb.forms.has('past')
            ? 'past'
            : 'present';
      if (verb.forms.has('past') && verb.forms.has('base')) tense = 'present';
    }
    if (progressive && tense === 'present') tense = 'present';
    const finite = lastAuxiliary >= 0 || !(ing || sawInfinitive);
    return {
      ...group(
        at,
        index + 1,
        verb.frame,
        verb.lemma,
        {
          modal,
          tense,
          perfect,
          passive,
          negated,
          stance,
          sawInfinitive,
          would,
        },
        word,
      ),
      form: sawInfinitive && lastAuxiliary < 0 ? 'infinitive' : finite ? 'finite' : 'ing',
    };
  }
  if (lastAuxiliary >= 0) {
    const frame: Frame = HAVE.has(tokens[lastAuxiliary]?.lower ?? '') ? 'have' : sawBe ? 'be' : 'other';
    return group(at, Math.max(index, lastAuxiliary + 1), frame, frame, {
      modal,
      tense,
      perfect: false,
      passive: false,
      negated,
      stance,
      sawInfinitive,
      would,
    });
  }
  return undefined;
}

interface Parts {
  readonly modal: string | undefined;
  readonly tense: 'past' | 'present' | 'future' | undefined;
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly stance: Stance;
  readonly sawInfinitive: boolean;
  readonly would: boolean;
}

function group(first: number, last: number, frame: Frame, lemma: string, parts: Parts, word = lemma): VerbGroup {
  return {
    first,
    last,
    frame,
    lemma,
    word,
    tense: parts.tense ?? 'present',
    perfect: parts.perfect,
    passive: parts.passive,
    negated: parts.negated,
    stance: parts.stance,
    would: parts.would,
    form: 'finite',
  };
}

/** "taken", "driven", "finished": never the verb behind "would". */
function isPureParticiple(token: Token): boolean {
  const forms = VERB_FORMS.get(token.lower)?.forms;
  return forms?.has('participle') === true && !forms.has('base');
}

/** "driven by", "driven this year by" */
function byFollows(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 4; index += 1) {
    const token = tokens[index];
    if (!token || token.kind === 'mark') return false;
    if (token.lower === 'by') return true;
  }
  return false;
}

function isBaseVerb(token: Token | undefined, taken: boolean): boolean {
  if (!token || taken || token.kind !== 'word' || token.capital) return false;
  const verb = VERB_FORMS.get(token.lower);
  return verb?.forms.has('base') === true || token.lower === 'be' || token.lower === 'have';
}

/** The next word that could be the main verb behind "is", past adverbs; undefined if a noun phrase follows. */
function nextMain(
  tokens: readonly Token[],
  at: number,
  last: number,
  isTaken: (index: number) => boolean,
): number | undefined {
  for (let index = at; index < last && index < at + 5; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || isTaken(index)) return undefined;
    if (NEGATIONS.has(token.lower) || ADVERBS.has(token.lower) || token.lower.endsWith('ly')) continue;
    if (token.lower === 'no' && tokens[index + 1]?.lower === 'longer') {
      index += 1;
      continue;
    }
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

function participleAhead(
  tokens: readonly Token[],
  at: number,
  last: number,
  isTaken: (index: number) => boolean,
): boolean {
  for (let index = at; index < last && index < at + 4; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || isTaken(index)) return false;
    if (NEGATIONS.has(token.lower) || ADVERBS.has(token.lower) || token.lower.endsWith('ly')) continue;
    if (token.lower === 'been') return true;
    const verb = VERB_FORMS.get(token.lower);
    if (verb) return verb.forms.has('participle');
    return /(?:ed|en)$/.test(token.lower) && token.lower.length > 3;
  }
  return false;
}

function isVerbAfterAdverbs(
  tokens: readonly Token[],
  at: number,
  last: number,
  isTaken: (index: number) => boolean,
): boolean {
  for (let index = at; index < last && index < at + 3; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || isTaken(index)) return false;
    if (ADVERBS.has(token.lower) || token.lower.endsWith('ly') || token.lower === 'never') continue;
    if (MODALS.has(token.lower) || BE.has(token.lower) || HAVE.has(token.lower)) return true;
    return VERB_FORMS.has(token.lower);
  }
  return false;
}

interface Chain {
  readonly next: number;
  readonly stance: Stance;
  readonly negated: boolean;
}

/** "set to", "expected to", "wants to", "in talks to", "has yet to", each before a base verb. */
function chainAt(tokens: readonly Token[], at: number, last: number, allowed: boolean): Chain | undefined {
  if (!allowed) return undefined;
  const word = tokens[at]?.lower ?? '';
  const to = tokens[at + 1];
  if (to?.lower !== 'to' || at + 2 >= last) return undefined;
  const next = tokens[at + 2];
  if (next?.kind !== 'word') return undefined;
  const isVerb =
    VERB_FORMS.get(next.lower)?.forms.has('base') === true || next.lower === 'be' || ADVERBS.has(next.lower);
  if (!isVerb) return undefined;
  if (SETTLED.has(word)) return { next: at + 2, stance: 'fact', negated: false };
  if (EXPECTED.has(word)) return { next: at + 2, stance: 'rumor', negated: word === 'unlikely' };
  if (INTENTS.has(word)) return { next: at + 2, stance: 'fact', negated: false };
  if (WISHES.has(word)) return { next: at + 2, stance: 'wish', negated: false };
  return undefined;
}

/** "the Truck race", "his debut", "an accomplished racer", "winning equipment": verbs in form only. */
function isNounHere(token: Token, forms: ReadonlySet<string>, before: Before, next: Token | undefined): boolean {
  if (before === 'subject') return false;
  // "who is 19 and moves to": a third person before a preposition of place goes on with the subject.
  if (before === 'either' && forms.has('s') && /^(?:to|from|into|up|down|over|back|out|off)$/.test(next?.lower ?? ''))
    return false;
  if (NOUNS.has(token.lower)) return true;
  // "officials announced", but not "team report"
  if (before === 'word') return !forms.has('past') && !forms.has('s') && !forms.has('ing');
  if (before !== 'noun') return false;
  if (forms.has('ing'))
    return (
      next?.kind === 'word' &&
      !next.capital &&
      !/^(?:for|in|the|a|an|at|with|his|her|to|its|by|as|up|over|all|and|from|on|back)$/.test(next.lower)
    );
  return true;
}

const GUESSED_ING = { lemma: '-ing', frame: 'other' as const, forms: new Set(['ing'] as const) };
const GUESSED_PAST = { lemma: '-ed', frame: 'other' as const, forms: new Set(['past', 'participle'] as const) };
const GUESSED_BASE = { lemma: '-', frame: 'other' as const, forms: new Set(['base'] as const) };

/** Unknown verbs matter only as fences between their neighbours. */
function guessVerb(
  token: Token,
  afterAuxiliary: boolean,
): { lemma: string; frame: Frame; forms: ReadonlySet<string> } | undefined {
  if (token.capital) return undefined;
  if (token.lower.length > 4 && token.lower.endsWith('ed')) return GUESSED_PAST;
  if (token.lower.length > 5 && token.lower.endsWith('ing') && afterAuxiliary) return GUESSED_ING;
  return afterAuxiliary &&
    /^[a-z]{3,}$/.test(token.lower) &&
    !/^(?:the|for|and|with|from|his|her|its|their|out|back|off|gone|done|one|two|three)$/.test(token.lower)
    ? GUESSED_BASE
    : undefined;
}
