import type { Token } from '../../text/token.js';
import { wordsLike } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { ordinal } from '../../words/ordinals.js';
import type { Scene } from '../scene.js';

/**
 * What somebody has achieved, as one word of a sentence says it:
 * - place: "third", "17th", "runner-up", in a race or in the standings
 * - win: "won", "a victory", "the winner"
 * - title: "the championship", "two titles"
 * - champion: the person who holds one
 */
export interface Honour {
  readonly kind: 'place' | 'win' | 'title' | 'champion';
  readonly position: number;
  /** Token indices: `first` up to but not including `last`. */
  readonly first: number;
  readonly last: number;
  /** A verb says it ("won") and no noun. */
  readonly verb: boolean;
}

// What may follow a place: "third at", "third, ", "third in", "third-place finish", "second this fall".
const AFTER_PLACE =
  /^(?:in|at|on|behind|to|for|from|with|and|but|while|when|after|before|this|that|last|overall|place|position|again|here|there|a|as|by|during|both|if|so|despite|having|just|only|twice|ahead|until)$/;
const PLACED = /-(?:place|placed|position|best)$/;
const OWN = /^(?:his|her|its|their|my|our|your|every|each|another|per)$/;
const WIN_NOUN = /^(?:win|wins|victory|victories|triumph|triumphs|winner)$/;
const TITLE_NOUN = /^(?:title|titles|championship|championships|crown|crowns)$/;
const CHAMPION_NOUN = /^(?:champion|champions)$/;
// "a stage win", "race winner", "the regular-season champion": honours of other kinds.
const LESSER_WINS =
  /^(?:stage|stages|pole|poles|heat|duel|qualifying|practice|segment|bonus|award|honors|no|without|point-paying|career|race|grand|multiple|time)$/;
const LESSER_TITLES =
  /^(?:regular-season|season|regular|owners?|owner's|manufacturers?|constructors?|rookie|playoff|teams?|track|points?|winter|karting|kart|junior|time)$/;
// "a title winner", "the championship race"
const NO_TITLE =
  /^(?:winner|winners|contender|contenders|contention|holder|defen[cs]e|race|round|hopes|fight|chase|run|bid|drought|berth|spot|hunt|picture|battle|finale|four|weekend|team|car)$/;
const OTHER_LIST =
  /^(?:wins|victories|laps|history|starts|poles|practice|qualifying|qualifiers?|heats?|prelims?|segments?|sessions?|tests?|grid|[b-e]-mains?|line|row|turn|speed|owner|playoff|stage|group|many|years|all-time|top-fives|top-10s)$/;
const LAST_PLACE = 45;

/** The honours that the words of a sentence name outside quotations, in order. */
export function findHonours(scene: Scene): Honour[] {
  const { sentence, discourse } = scene;
  const { tokens, quoted } = discourse.text;
  const honours: Honour[] = [];
  if (!HONOUR_WORDS.has(sentence)) return honours;
  const names = new Set<number>();
  for (const mention of scene.mentions) {
    if (mention.type === 'time' || (mention.type === 'person' && mention.form === 'described')) continue;
    // "Victory Lane" and "Sixth" at the head of a sentence are written like names.
    if (mention.type === 'name' && (/^victory lane$/i.test(mention.name) || ordinal(mention.name.toLowerCase())))
      continue;
    for (let at = mention.first; at < mention.last; at += 1) names.add(at);
  }
  const wins = new Set(
    scene.clauses
      .filter((clause) => isWinning(clause) || takesRace(tokens, clause) || beatsAll(tokens, clause))
      .map(({ verb }) => verb.last - 1),
  );
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const token = tokens[at];
    if (!token || !(HONOUR_WORDS.has(token) || wins.has(at))) continue;
    if (token.kind === 'mark' || quoted[at] === 1 || names.has(at)) continue;
    if (wins.has(at) && isLesserWin(tokens, at, sentence.last)) continue;
    // "won it all"
    const isAll = wins.has(at) && tokens[at + 1]?.lower === 'it' && tokens[at + 2]?.lower === 'all';
    const honour = isAll
      ? { kind: 'title' as const, position: 1, first: at, last: at + 3, verb: true }
      : wins.has(at)
        ? { kind: 'win' as const, position: 1, first: at, last: at + 1, verb: true }
        : honourAt(tokens, at, sentence.first);
    if (honour) honours.push(honour);
  }
  return honours.filter(
    (honour, index) =>
      !isObjectOf(scene, honour, honours[index + 1]) &&
      !isStandings(tokens, honour, honours[index - 1]) &&
      !isTakenAway(tokens, honour, sentence) &&
      !isOnScreen(tokens, honour, sentence),
  );
}

const TAKEN_AWAY =
  /\b(?:disqualified|stripped|dq[’']?d) (?:in |\S+ ){0,3}?(?:after|following|from|of)(?: (?:an?|the|his|her|their|finishing|placing|taking|coming|crossing|apparent|line|home)){0,4} $/;

/** "was disqualified after finishing second", "was stripped of the win": it counts no longer. */
function isTakenAway(tokens: readonly Token[], honour: Honour, { first }: Scene['sentence']): boolean {
  if (honour.kind !== 'place' && honour.kind !== 'win') return false;
  return TAKEN_AWAY.test(`${wordsBetween(tokens, Math.max(first, honour.first - 10), honour.first)} `);
}

const ON_SCREEN = /^(?:[\w’'-]+ ){0,4}?(?:iracing|enascar|e-?sports?|sim-?racing|simulated|virtual)\b/;

/** "won Saturday’s iRacing event", "finished third at virtual Dover" */
function isOnScreen(tokens: readonly Token[], honour: Honour, { last }: Scene['sentence']): boolean {
  if (honour.kind !== 'place' && honour.kind !== 'win') return false;
  return ON_SCREEN.test(wordsBetween(tokens, honour.last, Math.min(last, honour.last + 6)));
}

/** What every word of an honour contains: most sentences have none and are left at once. */
export const HONOUR_WORDS = wordsLike(
  /(?:st|nd|rd|th)$|^p\d|^w[io]n|winn|victor|triumph|title|champion|crown|runner|-(?:place|position|best)|swept|checkered|sweep|prevailed|^took$|^taking$|^taken$|^claim|^captur|^grabb|^snatch|^beat|^bested|^outran|^defeat|^stole$|^bagg|^nabb/,
);

function isWinning(clause: Scene['clauses'][number]): boolean {
  return clause.verb.lemma === 'win' && !clause.verb.passive;
}

const ALL_OTHERS =
  /^(?:everybody|everyone|them all|all (?:comers|of them)|the (?:whole |entire |rest of the )?field|the lot)(?: else)?(?: to the line)? (?:at|in|on)\b/;

/** "beat everybody at Phoenix" */
function beatsAll(tokens: readonly Token[], { verb }: Scene['clauses'][number]): boolean {
  if (!/^(?:beat|best|outrun|defeat)$/.test(verb.lemma) || verb.passive || verb.negated) return false;
  return ALL_OTHERS.test(wordsBetween(tokens, verb.last, verb.last + 8));
}

const TAKES = /^(?:take|claim|capture|grab|snatch|steal|bag|nab)$/;
// "took the Harvest 250 pole", "claimed the Harvest 250 trophy": another noun is what was taken.
const BEHIND_RACE =
  /^(?:at|in|on|for|by|over|from|with|after|and|when|while|but|ahead|before|as|despite|without|to|last|this)$/;

/** "took the Harvest 250", "taking Sunday’s Harvest Derby": to take a race is to win it. */
function takesRace(tokens: readonly Token[], { verb, complements }: Scene['clauses'][number]): boolean {
  if (!TAKES.test(verb.lemma) && !TAKES.test(verb.word.replace(/(?:ed|ing)$/, ''))) return false;
  const race = complements.find(({ before, mention }) => !before && mention.type !== 'time');
  if (race?.mention.type !== 'race' || race.prep !== '' || !/^(?:the|)$/.test(race.lead)) return false;
  const next = tokens[race.mention.last];
  return next === undefined || next.kind === 'mark' || next.capital || BEHIND_RACE.test(next.lower);
}

const NO_RACE_WON = /^(?:vote|toss|challenge|contest|draw|raffle|bet|consolation|[bcde]-main|[BCDE]-[Mm]ain)$/;

/** "won the pole at Bristol", "won stage two": no race. */
function isLesserWin(tokens: readonly Token[], at: number, last: number): boolean {
  for (let index = at + 1; index < last && index < at + 6; index += 1) {
    const token = tokens[index];
    if (!token || (token.kind === 'mark' && token.text !== '$')) return false;
    // "won the fan vote at Dover"
    if (NO_RACE_WON.test(token.text) && index > at + 1) return true;
    if (LESSER_WINS.test(token.lower) && !/^(?:race|grand|career|time|no|without)$/.test(token.lower)) return true;
    if (/^(?:at|in|for|by|from)$/.test(token.lower)) return false;
  }
  return false;
}

/** "won the title", "won second place": the noun says what was won. */
function isObjectOf(scene: Scene, honour: Honour, next: Honour | undefined): boolean {
  if (!honour.verb || !next || next.kind === 'champion') return false;
  return !scene.mentions.some(
    (mention) =>
      (mention.type === 'track' || mention.type === 'race') &&
      mention.first >= honour.last &&
      mention.first < next.first,
  );
}

/** "third in the championship": the noun stands for the standings. */
function isStandings(tokens: readonly Token[], honour: Honour, before: Honour | undefined): boolean {
  if (honour.kind !== 'title' || before?.kind !== 'place') return false;
  return tokens.slice(before.last, honour.first).some((token) => token.lower === 'in');
}

const OF_RACE = /^(?:(?:that|it|this)(?: (?:one|race|event)|[^a-z]*$)|the (?:race|event)\b)/;

function honourAt(tokens: readonly Token[], at: number, first: number): Honour | undefined {
  const word = tokens[at]?.lower ?? '';
  const before = at > first ? (tokens[at - 1]?.lower ?? '') : '';
  const next = tokens[at + 1]?.lower ?? '';
  const span = { first: at, last: at + 1, verb: false };
  if (CHAMPION_NOUN.test(word)) {
    // "the defending champion of that": of a race.
    const isOfRace = next === 'of' && OF_RACE.test(wordsBetween(tokens, at + 2, at + 4));
    return LESSER_TITLES.test(before) || isOfRace ? undefined : { kind: 'champion', position: 1, ...span };
  }
  if (TITLE_NOUN.test(word)) {
    return LESSER_TITLES.test(before) || NO_TITLE.test(next) ? undefined : { kind: 'title', position: 1, ...span };
  }
  if (
    word === 'swept' ||
    word === 'victorious' ||
    word === 'prevailed' ||
    (word === 'checkered' && next === 'flag' && /^(?:take|takes|took|taken|taking)$/.test(tokens[at - 2]?.lower ?? ''))
  ) {
    return { kind: 'win', position: 1, ...span, verb: true };
  }
  if (WIN_NOUN.test(word)) return LESSER_WINS.test(before) ? undefined : { kind: 'win', position: 1, ...span };
  const position = positionAt(tokens, at, before);
  return position === undefined ? undefined : { kind: 'place', position, ...span };
}

/** The place that a word names; nothing for "his third start", "the second car", "first season". */
function positionAt(tokens: readonly Token[], at: number, before: string): number | undefined {
  const word = tokens[at]?.lower ?? '';
  const position = ordinal(word) ?? (/^p[1-9]\d?$/.test(word) ? Number(word.slice(1)) : undefined);
  if (position === undefined || position > LAST_PLACE) return undefined;
  const next = tokens[at + 1];
  if (/^runners?-up$/.test(word)) return areResults(tokens, at) ? undefined : position;
  const ofPlace = PLACED.test(word) || next?.lower === 'place';
  if (ofPlace) return position;
  // "four-tenths of a second", "by half a second", "just over a second"
  if (word === 'second' && before === 'a' && OF_MEASURE.test(tokens[at - 2]?.lower ?? '')) return undefined;
  // "in a second Northline truck"
  if (before === 'a' && next?.capital) return undefined;
  // "Third went to Carter"
  if (next?.lower === 'went' && tokens[at + 2]?.lower === 'to') return position;
  // "no worse than sixth", "as high as second", "inside the"
  if (OWN.test(before) || /^(?:the|than|as)$/.test(before)) return undefined;
  if (position === 1 && !/^(?:finished|finishing|finish|placed|came|home)$/.test(before)) return undefined;
  if (/^(?:in|on)$/.test(next?.lower ?? '') && isOtherList(tokens, at + 2)) return undefined;
  if (isOfStage(tokens, at)) return undefined;
  if (next !== undefined && next.kind !== 'mark' && !AFTER_PLACE.test(next.lower) && !next.capital) return undefined;
  return position;
}

/** "third at the end of Stage 1", "ended Stage 2 in third" */
function isOfStage(tokens: readonly Token[], at: number): boolean {
  return (
    /^at the (?:end|close|conclusion) of (?:the )?(?:\S+ )?stage\b/.test(wordsBetween(tokens, at + 1, at + 8)) ||
    /\bstage (?:\S+ )?in$/.test(wordsBetween(tokens, Math.max(0, at - 4), at))
  );
}

// Before "a second" that is a time: "by about a second", "within a second".
const OF_MEASURE =
  /^(?:of|by|half|quarter|than|over|under|about|around|nearly|almost|roughly|barely|just|exactly|only|within|some|even)$/;

/** "seven runner-up results": of races, and no places in the standings. */
function areResults(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:finishes|results|showings|runs|efforts)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  if (!COUNT.test(tokens[at - 1]?.lower ?? '')) return false;
  return !tokens.slice(at + 2, at + 6).some((token) => /^(?:standings|points|championship)$/.test(token.lower));
}

const COUNT = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|multiple|numerous|many)$/;

/** "second in wins", "third in line", "second in series history": lists other than a finishing order. */
function isOtherList(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 5; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || /^(?:standings|points|championship)$/.test(token.lower)) return false;
    if (OTHER_LIST.test(token.lower)) return true;
  }
  return false;
}
