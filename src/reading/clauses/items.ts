import { carriesIs } from '../mentions/meant/carries-is.js';
import { isRelative } from '../mentions/meant/described-relative.js';
import type { Mention, PersonMention } from '../mentions/mention.js';
import { WEEKDAYS } from '../mentions/people/plain-words.js';
import type { Text } from '../text/read-text.js';
import type { Sentence } from '../text/sentence.js';
import type { Token } from '../text/token.js';
import { wordSet } from '../text/word-set.js';
import { DETERMINERS } from '../words/clause-words.js';
import { ordinal } from '../words/ordinals.js';
import { VERB_FORMS } from '../words/verbs.js';
import { closesAside } from './asides.js';
import { isBehindBrackets } from './behind-brackets.js';
import { commentEnd } from './comments.js';
import { dropDescription } from './descriptions.js';
import { type Item, mentionAt, wordOf } from './item.js';
import type { Before } from './nouns-and-verbs.js';
import { OPENS_GROUP } from './opens-group.js';
import { isPluralNoun } from './plural-noun.js';
import type { VerbGroup } from './verb-group.js';
import { type Contracted, verbGroupAt } from './verb-group-at.js';

/**
 * The pieces of a sentence, in order. `mentions` are those of the sentence, in order; `noted` says that its block is a
 * row with notes on somebody, who is the subject of verbs without one.
 */
export function itemsOf(text: Text, sentence: Sentence, mentions: readonly Mention[], noted: boolean): Item[] {
  const { tokens } = text;
  const items: Item[] = [];
  const starts: (Mention | undefined)[] = [];
  const taken = new Uint8Array(sentence.last - sentence.first);
  for (const mention of mentions) {
    starts[mention.first - sentence.first] = mention;
    taken.fill(1, mention.first - sentence.first, mention.last - sentence.first);
  }
  const isTaken = (index: number): boolean => taken[index - sentence.first] === 1;
  let contracted: Contracted | undefined;
  for (let at = sentence.first; at < sentence.last; ) {
    const token = tokens[at];
    if (!token) break;
    const mention = starts[at - sentence.first];
    if (mention) {
      // "It's her final season"
      const copula = contracted === 'be' ? copulaOn(tokens, at) : undefined;
      if (copula) items.push({ is: 'verb', verb: copula, opening: 'is' });
      if (mention.type === 'person' && mention.form !== 'described') dropDescription(items, mention, tokens);
      items.push({ is: 'mention', mention });
      // "since joining the team in 2023": a time, and a conjunction that opens a clause.
      if (mention.type === 'time' && token.lower === 'since' && mention.last === at + 1)
        items.push({ is: 'word', token, at });
      at = kinEnd(tokens, mentions, mention) ?? Math.max(mention.last, at + 1);
      contracted = mention.type === 'person' && mayCarry(mention, tokens) ? contractedOn(tokens[at - 1]) : undefined;
      continue;
    }
    const remark =
      token.text === ',' && items.at(-1)?.is === 'mention' ? commentEnd(tokens, at, sentence.last) : undefined;
    if (remark !== undefined) {
      at = remark;
      contracted = undefined;
      continue;
    }
    const opens = contracted !== undefined || OPENS_GROUP.has(token);
    const verb =
      !opens ||
      isTimeParticiple(tokens, at) ||
      isAsPlanned(tokens, at) ||
      isOfTime(tokens, at) ||
      isPluralNoun(items, token) ||
      isDescription(tokens, at)
        ? undefined
        : verbGroupAt(
            tokens,
            at,
            sentence.last,
            isTaken,
            noted && opensNote(items, token) ? 'subject' : beforeOf(items),
            contracted,
          );
    const copula = verb || contracted !== 'be' ? undefined : copulaOn(tokens, at);
    contracted = undefined;
    if (copula) items.push({ is: 'verb', verb: copula, opening: 'is' });
    if (copula && copula.last > at) {
      at = copula.last;
      continue;
    }
    if (verb) {
      items.push({ is: 'verb', verb, opening: token.lower });
      at = verb.last;
      continue;
    }
    items.push({ is: 'word', token, at });
    if (CARRIES_AUXILIARY.has(token)) contracted = contractedOn(token);
    at += 1;
  }
  return items;
}

/** "The son of 1994 champion Dan Marsh is": behind the name that only says whose son he is; undefined where more is said of that one. */
function kinEnd(tokens: readonly Token[], mentions: readonly Mention[], mention: Mention): number | undefined {
  if (mention.type !== 'person' || mention.form !== 'described' || tokens[mention.last + 1]?.lower !== 'of')
    return undefined;
  if (!isRelative(tokens[mention.last]?.lower ?? '')) return undefined;
  const kin = mentions.find(({ type, first }) => type === 'person' && first > mention.last);
  return kin && tokens[kin.last]?.kind !== 'mark' ? kin.last : undefined;
}

/** "She’s", "Stone’s out of": a pronoun, or a name of which the words behind say that it owns nothing. */
function mayCarry({ form, possessive, last }: PersonMention, tokens: readonly Token[]): boolean {
  return form === 'described' || (!possessive && tokens[last - 1]?.possessive === true);
}

/** "– Runs the full season", "; extended through 2027": a verb in the past or third person with nothing before it. */
function opensNote(items: readonly Item[], token: Token): boolean {
  const before = items.at(-1);
  if (before && !(before.is === 'word' && /^[–—:|;)-]$/.test(before.token.text))) return false;
  const forms = VERB_FORMS.get(token.lower)?.forms;
  return forms !== undefined && (forms.has('s') || forms.has('past'));
}

const CARRIES_AUXILIARY = wordSet(
  'who that it there they we you which what theyll theyve theyre itll wholl whod whove thatll youll wed theyd well weve were youve youre ill id im ive',
);
const CARRIES_COPULA = wordSet('he she who they theyre it that there');

// Words behind which a word is the verb of a subject: "his contract runs through 2027".
const SUBJECTS = wordSet('who which they we it you i contract deal agreement pact');
const OPEN = wordSet(
  'who which that and or but , they we it you i to also then still now not never once when while if as since until because though although so nor plus where after before by without from of while in for with on',
  /ly$/,
);
const LEAD_TO_NOUN = wordSet(DETERMINERS, /(?:est|ful|ous|ive|al|ic|able)$/);
const ADVERB = wordSet('also again still now then');
const TAKES = /^(?:get|join|win|sign|have|replace)$/;

/** Whether the item before a word makes it a verb ("Smith races") or a noun ("the Truck race"). */
function beforeOf(items: readonly Item[]): Before {
  const item = items[items.length - 1];
  if (item === undefined) return 'either';
  const prior = item.is === 'word' && ADVERB.has(item.token) ? mentionAt(items, items.length - 2) : undefined;
  // "Stone also runs the race"
  if (prior?.type === 'person' && !prior.possessive) return 'subject';
  if (/^(?:last|first)$/.test(wordOf(item)) && isSubjectBehind(items)) return 'subject';
  if (item.is === 'word' && item.token.text === ',' && (isAged(items) || closesAside(items))) return 'subject';
  if (item.is === 'word' && item.token.text === ')' && isBehindBrackets(items)) return 'subject';
  if (item.is === 'verb') return item.verb.frame === 'say' ? 'either' : 'noun';
  if (item.is === 'word') {
    const { token } = item;
    if (SUBJECTS.has(token) || isPluralSubject(items)) return 'subject';
    if (OPEN.has(token) || token.kind === 'mark') return 'either';
    return LEAD_TO_NOUN.has(token) || token.possessive || token.kind === 'number' || ordinal(token.lower) !== undefined
      ? 'noun'
      : 'word';
  }
  const { mention } = item;
  if (mention.type === 'person' || mention.type === 'team' || mention.type === 'car') {
    const possessive = mention.type !== 'car' && mention.possessive;
    // "lost her Northline ride": no team does that.
    const owner = mention.type === 'team' ? mentionAt(items, items.length - 2) : undefined;
    if (owner?.type === 'person' && owner.possessive && owner.form === 'described') return 'noun';
    // "lands the Northline ride": the team is part of what is landed.
    const governor = items.at(-3);
    const isObject = mention.type === 'team' && governor?.is === 'verb' && TAKES.test(governor.verb.frame);
    if (isObject && /^(?:the|an?)$/.test(wordOf(items.at(-2)))) return 'noun';
    return possessive ? 'noun' : 'subject';
  }
  if (isOrigin(items)) return 'subject';
  // "over a 2026 drive": with an article before it, a year describes what follows.
  if (mention.type === 'time') return /^an?$/.test(wordOf(items.at(-2))) ? 'noun' : 'either';
  return 'noun';
}

/** "The 28-year-old from Concord", "Ava Stone of Concord": the town that the items end with belongs to a person before it. */
function isOrigin(items: readonly Item[]): boolean {
  const town = mentionAt(items, items.length - 1);
  if (!town || !/^(?:name|place|track)$/.test(town.type) || !/^(?:from|of)$/.test(wordOf(items.at(-2)))) return false;
  const person = mentionAt(items, items.length - 3);
  return person?.type === 'person' && !person.possessive;
}

/** "Stone last won", "who last drove", "Stone, a native of Ohio, last ran": what stands before the adverb that ends items is a subject. */
function isSubjectBehind(items: readonly Item[]): boolean {
  const before = mentionAt(items, items.length - 2);
  if (before) return before.type === 'person' && !before.possessive;
  const word = wordOf(items.at(-2));
  return /^(?:who|they|and)$/.test(word) || (word === ',' && closesAside(items.slice(-LONGEST, -1)));
}

// Far over what anybody writes before an aside closes.
const LONGEST = 80;

const PLURAL =
  /^(?:both|others|(?:both|all|all two|all three|all four|the two|the others) (?:men|women|drivers|racers)|the (?:pair|duo|two|others))$/;

/** "Both drivers start", "Others follow": several who open a sentence. */
function isPluralSubject(items: readonly Item[]): boolean {
  return items.length <= 3 && PLURAL.test(items.map(wordOf).join(' '));
}

/** "Stone, 24, shares": an age between commas behind a subject. */
function isAged(items: readonly Item[]): boolean {
  const [person, comma, age] = items.slice(-4, -1);
  return (
    person?.is === 'mention' &&
    person.mention.type === 'person' &&
    !person.mention.possessive &&
    wordOf(comma) === ',' &&
    age?.is === 'word' &&
    age.token.kind === 'number'
  );
}

/** "beginning with the 2025 season", "starting Feb. 15 at Daytona": an adverbial of time. */
function isTimeParticiple(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  if (word !== 'beginning' && word !== 'starting' && word !== 'effective') return false;
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    (/^(?:with|in|on|at|from|next|this|immediately|later)$/.test(next.lower) || next.capital || next.kind === 'number')
  );
}

const RACERS = wordSet(
  'champion champions driver drivers star stars ace aces legend legends great greats veteran veterans',
);
const BEFORE_NOUNS = wordSet('by for with of from to behind beside alongside replacing');
const BEHIND_VERBS = wordSet('for in the a an at with his her to its by as and from on back until this next');

/** "by drag racing champion Stone", "in for suspended driver Carter": what somebody is, and nothing that is done. */
function isDescription(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.lower === 'racing') return RACERS.has(next);
  // "with backing from Millfield Grain"
  if (token?.lower === 'backing' || token?.lower === 'funding')
    return (
      next?.lower === 'from' || /^(?:with|financial|primary|additional|the|its|his|her)$/.test(before?.lower ?? '')
    );
  if (!token?.lower.endsWith('ed') || !BEFORE_NOUNS.has(before)) return false;
  return next?.kind === 'word' && !BEHIND_VERBS.has(next);
}

/** "As expected,", "as first reported by the track,": a remark on what is told. */
function isAsPlanned(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const lead = before?.lower.endsWith('ly') || before?.lower === 'first' ? tokens[at - 2] : before;
  return lead?.lower === 'as' && PLANNED.has(tokens[at]) && tokens[at + 1]?.text === ',';
}

/** "come 2026", "with four races left in the season": words in form of verbs that only say when. */
function isOfTime(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.lower === 'come')
    return /^(?:20\d\d|next|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|season|race)$/.test(
      next?.lower ?? '',
    );
  if (token?.lower !== 'left' && token?.lower !== 'remaining') return false;
  // "has three races remaining: Bristol" names them.
  const isWith = [2, 3, 4].some((back) => tokens[at - back]?.lower === 'with');
  const isLeft =
    (token.lower === 'left' || isWith) &&
    /^(?:races?|weeks?|laps?|months?|days?|rounds?|events?|years?|seasons?|starts?)$/.test(before?.lower ?? '');
  // "with 12 laps left Friday night to win"
  if (isLeft && isWith && WEEKDAYS.has(next?.lower ?? '')) return true;
  return isLeft && !(next?.capital || /^(?:the|his|her|its|their|a|an)$/.test(next?.lower ?? ''));
}

const PLANNED = wordSet(
  'expected planned scheduled announced reported promised anticipated noted mentioned rumored rumoured',
);

/** "She’s in the No. 12": a copula that has no token of its own, or "not" alone. */
function copulaOn(tokens: readonly Token[], at: number): VerbGroup | undefined {
  if (!CARRIES_COPULA.has(tokens[at - 1]) && !carriesIs(tokens, at)) return undefined;
  const negated = /^(?:not|never)$/.test(tokens[at]?.lower ?? '');
  return {
    first: at,
    last: negated ? at + 1 : at,
    frame: 'be',
    lemma: 'be',
    word: 'be',
    tense: 'present',
    perfect: false,
    passive: false,
    negated,
    stance: 'fact',
    would: false,
    form: 'finite',
  };
}

/** The auxiliary that hangs on a word: "they’ll". */
function contractedOn(token: Token | undefined): Contracted | undefined {
  if (!token) return undefined;
  if (token.possessive) return 'be';
  if (!/['’]/.test(token.text)) return undefined;
  if (token.lower.endsWith('ll')) return 'will';
  if (token.lower.endsWith('ve')) return 'have';
  if (token.lower.endsWith('re') || token.lower === 'im') return 'be';
  return token.lower.endsWith('d') ? 'would' : undefined;
}
