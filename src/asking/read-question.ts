import type { Extent } from '../claims/claim.js';
import { knownAt } from '../reading/mentions/vocabulary.js';
import { type Token, tokenize } from '../reading/text/token.js';
import { carAt } from './car-at.js';
import { asksOfDays } from './days-of-races.js';
import { extentAsked } from './extent-asked.js';
import { isInPlaceOfName } from './in-place-of-name.js';
import { makeCalled } from './make-called.js';
import { type Meaning, PAST } from './meanings.js';
import { isGroup, standsOut } from './name-groups.js';
import { asTold, isOnlyTrack, type NamePart, nameOf, withoutPlace } from './name-of.js';
import { driversCalled, isLikeName, type Names } from './names.js';
import type { Part } from './part.js';
import { isPlaceAsked, trackMeant } from './place-meant.js';
import { isShortGivenName } from './short-given-names.js';
import { withTeamOfSeries } from './team-of-series.js';
import { type Tense, tenseOf } from './tense.js';
import { textOf } from './text-of.js';
import { type Times, timesIn } from './times.js';
import { withWhom } from './with-whom.js';
import { wordKindAt } from './word-kinds.js';

/** What stands in a question. */
export interface Question extends Tense {
  readonly parts: readonly Part[];
  readonly times: Times;
  /** Whether it speaks of what was: "who drove", "did Stone race". */
  readonly isPast: boolean;
  /** Whether it asks of races on some days to come. */
  readonly asksOfDays?: boolean;
  /** The kind of seat that it names. */
  readonly extent?: Extent;
  /** Keys of the series named. */
  readonly series: readonly string[];
  /** The series of which is asked what came before it. */
  readonly beforeSeries?: string;
}

const SAYS_PAST: ReadonlySet<string> = new Set(PAST.split('|'));

/** No name has more words. */
const LONGEST_NAME = 5;
/** A question with more tokens is none that Spotter knows; the bound keeps the work small whatever is typed. */
const MOST_TOKENS = 50;

/** What has been read of a question. */
interface Reading {
  readonly question: string;
  readonly tokens: readonly Token[];
  readonly view: Names;
  readonly parts: Part[];
  readonly series: string[];
  /** The token behind the last unknown word: what follows there may be part of the same name. */
  unknownUntil: number;
  /** The token behind the last number of a car. */
  carUntil: number;
  beforeSeries?: string;
}

/** Reads a question, in any case, from left to right; names are looked up as known in `view`. */
export function readQuestion(question: string, today: string, view: Names): Question {
  const times = timesIn(question, today);
  const all = tokenize(question);
  const isPastIn = (tense: Tense) => tense.asksEver || all.some(({ lower }) => SAYS_PAST.has(lower));
  if (all.length > MOST_TOKENS) {
    const tense = tenseOf(question);
    return { parts: [{ is: 'refused', text: '' }], times, isPast: isPastIn(tense), ...tense, series: [] };
  }
  const extent = extentAsked(question);
  // What has been read by now parts no phrase: "running part-time for" is "running for".
  const isRead = [...times.spans, ...(extent ? [extent] : [])];
  const tokens = all.filter(({ start, end }) => !isRead.some((span) => start < span.end && end > span.start));
  const reading: Reading = { question, tokens, view, parts: [], series: [], unknownUntil: -1, carUntil: -1 };
  // The vocabulary of articles wants capitals, which questions often go without.
  const capitals = tokens.map((token) => ({ ...token, capital: true }));
  for (let at = 0; at < tokens.length; ) at = readAt(reading, capitals, at);
  // "Has Stone signed" asks what "did Stone sign" asks.
  const [first, ...others] = reading.parts;
  const asked = first?.is === 'meaning' && first.meaning === 'HAVE' ? others : reading.parts;
  const parts = withTeamOfSeries(withWhom(question, asked), reading.series, view);
  const { series } = reading;
  const tense = tenseOf(withoutNames(question, parts));
  const isPast = isPastIn(tense);
  return {
    parts,
    times,
    isPast,
    ...tense,
    asksOfDays: asksOfDays({ times, isPast, series }, today),
    ...(extent && { extent: extent.extent }),
    series: [...new Set(series)],
    ...(reading.beforeSeries !== undefined && { beforeSeries: reading.beforeSeries }),
  };
}

/** A question without the names in it: of "has Will Stone won" nothing is asked of what will be. */
function withoutNames(question: string, parts: readonly Part[]): string {
  return parts.reduce((rest, part) => (part.is === 'name' ? rest.replace(part.text, 'X') : rest), question);
}

/** Reads what begins at a token; gives the token behind it. */
function readAt(reading: Reading, capitals: readonly Token[], at: number): number {
  const { question, tokens, view, parts } = reading;
  const car = carAt(tokens, at);
  const hit = knownAt(capitals, at, tokens.length);
  // "24 Hours of Le Mans" is no car.
  if (car !== undefined && !(hit?.known.type === 'race' && hit.last > car.last)) {
    parts.push({ is: 'car', number: car.number, text: textOf(question, tokens, at, car.last) });
    reading.carUntil = car.last;
    return car.last;
  }
  const name = nameAt(reading, at);
  const longer = hit !== undefined && hit.last > (name?.last ?? at);
  if (longer && hit.known.type === 'series') {
    // What comes after a series is not in it: "where is he going after F1?"
    if (tokens[at - 1]?.lower === 'after' && ENDS_SERIES.test(tokens[hit.last]?.lower ?? '')) return hit.last;
    // "What did Stone drive before the Cup?"
    const isEnd = ENDS_SERIES.test(tokens[hit.last]?.lower ?? '');
    if (isEnd && isMeaningOf('BEFORE', parts.at(-1))) {
      reading.beforeSeries = hit.known.series;
      return hit.last;
    }
    reading.series.push(hit.known.series);
    // "Which trucks does Stone run" asks for cars of the series.
    const text = textOf(question, tokens, at, hit.last);
    if (/^trucks?$/i.test(text) && OF_CARS.test(tokens[hit.last]?.lower ?? '') && isMeaningOf('WHAT', parts.at(-1))) {
      parts.push({ is: 'meaning', meaning: 'CAR', text });
    }
    // Who wins the Cup wins its title; "the Cup race" is a race.
    const isAll = tokens[at - 1]?.lower === 'the' && ENDS_SERIES.test(tokens[hit.last]?.lower ?? '');
    if (isAll && isMeaningOf('WIN', parts.at(-1))) parts.push({ is: 'meaning', meaning: 'TITLE', text });
    return hit.last;
  }
  // "Ferrari powered": whose engine it is, be there a team that is called so.
  const engine = tokens[at + 1]?.lower === 'powered' ? makeCalled(tokens[at]?.lower ?? '') : undefined;
  if (engine !== undefined) {
    parts.push({ is: 'make', make: engine, text: textOf(question, tokens, at, at + 2) });
    return at + 2;
  }
  // "The 6 Porsche" says no more than the number; a team may be called so, too.
  if (hit?.known.type === 'make' && reading.carUntil === at && hit.last >= (name?.last ?? at)) return hit.last;
  if (longer && hit.known.type === 'make' && name === undefined) {
    parts.push({ is: 'make', make: hit.known.make, text: textOf(question, tokens, at, hit.last) });
    return hit.last;
  }
  // "The Northline Ford" is a Ford of Northline's, be there another team that is called after its make.
  const before = parts.at(-1);
  const isJoined = JOINS.test(tokens[at - 1]?.lower ?? '');
  const isOfTeam = !isJoined && before?.is === 'name' && before.team !== undefined && name?.part.team !== before.team;
  const isShort = name !== undefined && name.part.driver === undefined && hit !== undefined && hit.last >= name.last;
  if (hit?.known.type === 'make' && isOfTeam && isShort && view.find('team', name.part.text).found !== 'exact') {
    parts.push({ is: 'make', make: hit.known.make, text: textOf(question, tokens, at, hit.last) });
    return hit.last;
  }
  // "Daytona 500" says more than the track that "Daytona" is short for.
  const isRace = longer && hit.known.type === 'race' && hit.known.race.track !== undefined;
  // "St." is no more than the beginning of "St. Petersburg".
  const goesOn = longer && hit.known.type === 'track' && name !== undefined && isOnlyTrack(name.part);
  if (name !== undefined && !isRace && !goesOn) {
    pushName(reading, name.part, at);
    return name.last;
  }
  if (longer && (!hit.known.weak || tokens[at]?.capital || isPlaceAsked(tokens, at, hit.last))) {
    const text = textOf(question, tokens, at, hit.last);
    const { known } = hit;
    const team = known.type === 'team' ? asTold(known.team, reading.view) : undefined;
    const place = known.type === 'track' ? known.track : known.type === 'race' ? known.race.track : undefined;
    const track = place && (trackMeant(place, text, reading.view) ?? place);
    if (team !== undefined || track !== undefined) {
      const race = known.type === 'race' ? known.race.name : undefined;
      pushName(
        reading,
        { is: 'name', text, ...(team && { team }), ...(track && { track }), ...(race && { race }) },
        at,
      );
      return hit.last;
    }
  }
  return pushWord(reading, at);
}

/** What stands behind a series that is no word of a race in it: nothing, or where more is asked. */
const ENDS_SERIES = /^(?:|[?!.,]+|in|last|this|ever|yet|already|once|twice|before|at least|and|or)$/;
/** What stands behind "which trucks" where no noun follows. */
const OF_CARS = /^(?:are|did|do|does|had|has|have|is|was|were|will)$/;

function isMeaningOf(meaning: Meaning, part: Part | undefined): boolean {
  return part?.is === 'meaning' && part.meaning === meaning;
}

/** The longest group of words from here that surely is a name; one with a word that has no other meaning. */
function nameAt({ question, tokens, view }: Reading, at: number): { part: NamePart; last: number } | undefined {
  for (let last = Math.min(at + LONGEST_NAME, tokens.length); last > at; last -= 1) {
    if (!isGroup(tokens, at, last)) continue;
    const text = textOf(question, tokens, at, last);
    const alone = last === at + 1 && !isBesideUnknown(tokens, at);
    const part =
      nameOf(text, view, alone) ?? (/[^s]s$/i.test(text) ? nameOf(text.slice(0, -1), view, alone) : undefined);
    // "Hendrick Motorsports" is nobody called Hendrick.
    if (part !== undefined && (part.team !== undefined || !ENDS_TEAM.test(tokens[last]?.lower ?? '')))
      return { part: withoutPlace(part, view), last };
  }
  return undefined;
}

const ENDS_TEAM = /^(?:motorsports?|autosports?|enterprises)$/;

/** Whether a word behind or before one has no meaning in questions: then both may be a name that is not known. */
function isBesideUnknown(tokens: readonly Token[], at: number): boolean {
  const isUnknown = (index: number) =>
    tokens[index]?.kind === 'word' &&
    !isSeries(tokens, index) &&
    (wordKindAt(tokens, index, tokens.length) === undefined || standsOut(tokens, index));
  return (isUnknown(at - 1) && !tokens[at - 1]?.possessive) || (isUnknown(at + 1) && !tokens[at]?.possessive);
}

/** Whether a word names a series: "is Ann full-time Cup?" */
function isSeries(tokens: readonly Token[], at: number): boolean {
  const word = tokens.slice(at, at + 1).map((token) => ({ ...token, capital: true }));
  return knownAt(word, 0, word.length)?.known.type === 'series';
}

/**
 * A name behind an unknown word is part of a longer name, if that word is written like one or is like a word of that
 * name ("anne example"): better to ask than to take somebody else.
 */
function pushName(reading: Reading, part: NamePart, at: number): void {
  const { parts, view } = reading;
  const before = parts.at(-1);
  if (before?.is === 'unknown' && reading.unknownUntil === at) {
    const text = `${before.text} ${part.text}`;
    if (part.driver !== undefined && isShortGivenName(before.text, part.driver)) {
      parts[parts.length - 1] = { ...part, text };
      return;
    }
    const meant = part.severalDrivers
      ? driversCalled(part.text, view).filter((driver) => isShortGivenName(before.text, driver))
      : [];
    if (meant.length === 1) {
      parts[parts.length - 1] = { is: 'name', text, driver: meant[0] ?? '' };
      return;
    }
    if (before.capital || isLikeName(before.text, part.driver ?? part.team, view)) {
      parts[parts.length - 1] = { is: 'unknown', capital: before.capital, text };
      return;
    }
  }
  parts.push(part);
}

/** A word or phrase that is no name: its meaning, or what is not known. Gives the token behind it. */
function pushWord(reading: Reading, at: number): number {
  const { question, tokens, parts } = reading;
  const token = tokens[at];
  if (token === undefined || (token.kind === 'mark' && PUNCTUATION.test(token.text))) return at + 1;
  if (token.kind === 'mark') {
    parts.push({ is: 'refused', text: token.text });
    return at + 1;
  }
  const isCalled = isInPlaceOfName(tokens, at, parts);
  const hit = isCalled ? undefined : wordKindAt(tokens, at, tokens.length);
  const before = parts.at(-1);
  // "Foobar Racing": a word of questions may be part of a name that is not known.
  const goesOn =
    before?.is === 'unknown' &&
    reading.unknownUntil === at &&
    (hit === undefined || (token.capital && before.capital) || endsTeam(before.text, token, reading.view));
  const last = goesOn ? at + 1 : (hit?.last ?? at + 1);
  const text = textOf(question, tokens, at, last);
  if (goesOn || hit === undefined) {
    if (goesOn) parts[parts.length - 1] = { ...before, text: `${before.text} ${text}` };
    else {
      const isThing = !token.capital && ARTICLE.test(tokens[at - 1]?.lower ?? '');
      parts.push({ is: 'unknown', capital: token.capital && at > 0, text, ...(isThing && { isThing }) });
    }
    // "Stone's Marsh" is no name.
    reading.unknownUntil = token.possessive ? -1 : last;
  } else if (hit.value === 'refused') {
    parts.push({ is: 'refused', text });
  } else if (hit.value !== 'dropped' && !(before?.is === 'car' && OF_A_CAR.has(hit.value.meaning))) {
    parts.push({ is: 'meaning', meaning: hit.value.meaning, text });
  }
  return last;
}

/** Whether a word ends the name of a team that is not spelt right: "ridgline racing". */
function endsTeam(before: string, { lower }: Token, { find }: Names): boolean {
  if (!/^(?:racing|motorsports?|autosports?)$/.test(lower) || find('driver', before).found !== 'none') return false;
  return find('team', before).found === 'near';
}

/** Behind one of these another team may be named, and no make of the one before. */
const JOINS = /^(?:,|and|&|\+|or)$/;

const ARTICLE = /^(?:the|an?|any|some)$/;

/** What may stand behind a number and says no more than it: "the 71 Cup car", "the 71 seat". */
const OF_A_CAR: ReadonlySet<Meaning> = new Set(['CAR', 'SEAT']);

const PUNCTUATION = /^[?!.,;:"'“”‘’()-]+$/;
