import type { Text } from '../text/read-text.js';
import type { Sentence } from '../text/sentence.js';
import { isTeamLine } from '../text/sister-rows.js';
import type { Token } from '../text/token.js';
import { GIVEN_NAMES } from '../words/given-names.js';
import { FUNCTION_WORDS } from '../words/name-words.js';
import { VERB_FORMS } from '../words/verbs.js';
import { carNumbersAt } from './cars/car-numbers.js';
import { numbersBeforeNames } from './cars/numbers-before-names.js';
import { longRaceNameAt } from './people/long-race-names.js';
import { type NameGroup, nameGroupAt } from './people/name-groups.js';
import { printedName } from './people/printed-name.js';
import { shoutedTeamAt, type TeamsByWord, teamsByWord } from './teams/shouted-teams.js';
import { trackNameAt } from './tracks/track-names.js';
import { demonymAt, isDemonymPlural, type Known, knownAt, nationalityAt, stateAt } from './vocabulary.js';

/** What the first pass finds: a phrase of the vocabulary, a name, a place or a car's number. Token indices, `last` excluded. */
export type Found =
  | { readonly what: 'known'; readonly known: Known; readonly first: number; readonly last: number }
  | { readonly what: 'group'; readonly group: NameGroup; readonly first: number; readonly last: number }
  | { readonly what: 'place'; readonly place: string; readonly first: number; readonly last: number }
  | { readonly what: 'car'; readonly numbers: readonly string[]; readonly first: number; readonly last: number };

/** The first pass: what stands in a text, in order, none overlapping; who is meant by a name is not decided yet. */
export function foundIn(text: Text): Found[] {
  const { tokens } = text;
  const isLoudLine = text.sentences.map(
    (sentence) => isShouting(tokens, sentence.first, sentence.last) && !isTeamOverRows(text, sentence),
  );
  // Lines in capitals come second: what the others name they may name as well.
  const quiet = text.sentences.map((sentence, index) => (isLoudLine[index] ? [] : foundInSentence(text, sentence)));
  if (!isLoudLine.includes(true)) return quiet.flat();
  const teams = teamsByWord(
    tokens,
    quiet.flat().flatMap((item) => (item.what === 'group' ? [item.group] : [])),
  );
  return text.sentences.flatMap((sentence, index) =>
    isLoudLine[index] ? foundInSentence(text, sentence, teams) : (quiet[index] ?? []),
  );
}

/** What stands in a sentence; with `teams`, those of the article, it is a line in capitals. */
function foundInSentence(text: Text, sentence: Sentence, teams?: TeamsByWord): Found[] {
  const { tokens } = text;
  const found: Found[] = [];
  const asks = tokens[sentence.last - 1]?.text === '?';
  const numberedIn = numbersBeforeNames(tokens, sentence);
  for (let at = sentence.first; at < sentence.last; ) {
    const tabled =
      at === sentence.first
        ? opensRow(tokens, at, sentence)
        : numberedIn.has(at)
          ? carBeforeName(tokens, at)
          : undefined;
    const item =
      tabled ??
      (teams ? (shoutedTeamAt(tokens, at, sentence.last, teams) ?? shoutedName(text, at, sentence.last)) : undefined) ??
      raceAt(tokens, at, sentence.last) ??
      foundAt(tokens, at, sentence, asks && at === sentence.first, teams !== undefined);
    if (item) {
      found.push(item);
      at = Math.max(item.last, at + 1);
    } else at += 1;
  }
  return found;
}

function foundAt(
  tokens: readonly Token[],
  at: number,
  { block, first: opening, last }: Sentence,
  asks: boolean,
  shouting: boolean,
): Found | undefined {
  const token = tokens[at];
  if (!token || token.kind === 'mark') {
    const hash = token?.text === '#' ? carNumbersAt(tokens, at, last, opening) : undefined;
    return hash ? { what: 'car', numbers: hash.numbers, first: at, last: hash.last } : undefined;
  }
  const numbers = carNumbersAt(tokens, at, last, opening);
  if (numbers) return { what: 'car', numbers: numbers.numbers, first: at, last: numbers.last };
  if (isSeatOfTeam(tokens, at)) return undefined;
  const hit = knownAt(tokens, at, last);
  if (!token.capital && token.kind === 'word') {
    return hit ? { what: 'known', known: hit.known, first: at, last: hit.last } : undefined;
  }
  // "South African Ava Stone": the second word is no name either.
  if (nationalityAt(tokens, at - 1, at + 1)?.last === at + 1) return undefined;
  const nationality = demonymAt(tokens, at, last);
  // "Canadian Stewart Friesen", but "Dutch Lindqvist" is a name.
  // and the "Dutch Grand Prix" is a race.
  const named = nationality && hit && !hit.known.weak && hit.last > nationality.last;
  if (nationality && !named && !(namesOne(tokens[nationality.last]) && !namesOne(tokens[nationality.last + 1])))
    return undefined;
  // "Britons Ava Stone and Ben Carter"
  if (isDemonymPlural(token) && namesOne(tokens[at + 1]) && namesOne(tokens[at + 2])) return undefined;
  const isOfCar = isBehindNumber(tokens, at);
  const breaks = (index: number): boolean => breaksName(tokens, index, last, isOfCar);
  const printed = shouting ? undefined : nameGroupAt(tokens, at, last, asks, breaks);
  // "#4 Hollow Falcon 680": what stands behind a car's number is its model, and no race.
  const isModel = isOfCar || (isBehindNumber(tokens, at - 1) && knownAt(tokens, at - 1, at)?.known.type === 'make');
  const group: NameGroup | undefined =
    isModel && printed?.kind === 'race' ? { ...printed, kind: 'organisation' } : printed;
  // "Lonesome Hill Speedway": a track, unless it pays for a car.
  const track =
    group && group.kind !== 'race' && !isOfCar ? trackNameAt(tokens, at, last, block.kind === 'heading') : undefined;
  if (track && track.last > (hit?.last ?? 0) && track.last >= (group?.last ?? 0)) {
    const known: Known = { type: 'track', track: track.track, weak: false, capital: true };
    return { what: 'known', known, first: at, last: track.last };
  }
  // "Lonesome Hill Racing Museum": no team.
  const venue = group?.kind === 'team' && !(hit && hit.last > group.last) ? tokens[group.last] : undefined;
  if (group && namesOne(venue) && VENUE.test(venue?.lower ?? ''))
    return { what: 'place', place: printedName(tokens, group.first, group.last + 1), first: at, last: group.last + 1 };
  const place = placeAt(tokens, at, last, group);
  // "on the streets of St. Petersburg, Florida": the track there.
  const isCircuit =
    hit?.known.type === 'track' && tokens[at - 1]?.lower === 'of' && tokens[at - 2]?.lower === 'streets';
  if (place && !isCircuit && !(hit && !hit.known.weak && hit.last > place.cityLast)) return place.found;
  if (hit) {
    // "owner Sam Hunt" is no Sam Hunt Racing: the second pass knows the people.
    const isNameOf = group?.kind === 'candidate' && group.last === hit.last && GIVEN_NAMES.has(token.lower);
    if (isNameOf && hit.known.type === 'team' && hit.known.weak) {
      return { what: 'group', group, first: group.first, last: group.last };
    }
    const longer = group && group.last > hit.last;
    const proper = group && (group.kind === 'team' || group.kind === 'race');
    // "the No. 6 Ford Ava Stone drove": the name is what follows the make.
    const isMakeOfCar =
      isOfCar && hit.known.type === 'make' && !proper && group !== undefined && group.last - hit.last > 1;
    if (!longer || isMakeOfCar || (!proper && !hit.known.weak))
      return { what: 'known', known: hit.known, first: at, last: tailOf(tokens, hit, last) };
  }
  return group ? { what: 'group', group, first: group.first, last: group.last } : undefined;
}

function raceAt(tokens: readonly Token[], at: number, last: number): Found | undefined {
  const group = longRaceNameAt(tokens, at, last);
  return group && { what: 'group', group, first: group.first, last: group.last };
}

function carBeforeName(tokens: readonly Token[], at: number): Found {
  return { what: 'car', numbers: [tokens[at]?.text ?? ''], first: at, last: at + 1 };
}

const VENUE = /^(?:park|speedway|raceway|complex|museum|stadium|arena)$/;

function namesOne(token: Token | undefined): boolean {
  return token?.capital === true && token.spaced;
}

function opensRow(tokens: readonly Token[], at: number, { block, start }: Sentence): Found | undefined {
  if (block.kind === 'row') return tabledNumber(tokens, at);
  // "- 15: Ava Stone", but not "- 12: the laps she led"
  const isEntry =
    block.kind === 'bullet' &&
    start === block.start &&
    /^[|:–—]$/.test(tokens[at + 1]?.text ?? '') &&
    GIVEN_NAMES.has(tokens[at + 2]?.lower ?? '') &&
    namesOne(tokens[at + 3]) &&
    tokens[at + 3]?.possessive !== true;
  return isEntry ? tabledNumber(tokens, at) : undefined;
}

/** "03 / Ava Stone / Stone Motorsports": the number that opens a row of a table. */
function tabledNumber(tokens: readonly Token[], at: number): Found | undefined {
  const number = tokens[at];
  const separator = tokens[at + 1];
  if (number?.kind !== 'number' || !/^\d{1,3}$/.test(number.text) || !separator) return undefined;
  // "03 Ava Stone (Millfield Grain)"
  const closes = /^[(/—–]$/.test(tokens[at + 3]?.text ?? '') && namesOne(tokens[at + 2]);
  const isName = namesOne(separator) && (GIVEN_NAMES.has(separator.lower) || closes);
  if (!isName && !/^[/|:,–—-]$/.test(separator.text)) return undefined;
  return { what: 'car', numbers: [number.text], first: at, last: at + 1 };
}

/** "Talladega (Ala.) Superspeedway", "Rolex 24 at Daytona International Speedway": a phrase that goes on. */
function tailOf(tokens: readonly Token[], hit: { known: Known; last: number }, last: number): number {
  if (hit.known.type === 'race') {
    const track = knownAt(tokens, hit.last - 1, last);
    return track?.known.type === 'track' ? Math.max(hit.last, track.last) : hit.last;
  }
  if (hit.known.type !== 'track' || tokens[hit.last]?.text !== '(') return hit.last;
  const state = stateAt(tokens, hit.last + 1, last);
  if (!state || tokens[state.last]?.text !== ')') return hit.last;
  const tail = tokens[state.last + 1]?.lower ?? '';
  const end = state.last + 2;
  // "Daytona (Fla.) International Speedway"
  if (/^(?:motor|international)$/.test(tail) && /^(?:speedway|raceway)$/.test(tokens[end]?.lower ?? '')) return end + 1;
  return /^(?:superspeedway|speedway|raceway|motor|international)$/.test(tail) ? end : state.last + 1;
}

/** "the Mooresville, North Carolina-based team": the first word of where it is based, which names nothing by itself. */
function isSeatOfTeam(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.capital || tokens[at + 1]?.text !== ',') return false;
  return [2, 3, 4].some(
    (ahead) =>
      /-based$/.test(tokens[at + ahead]?.lower ?? '') ||
      (tokens[at + ahead]?.text === '-' && tokens[at + ahead + 1]?.lower === 'based'),
  );
}

/** "No. 12", "#12" right before a token, or before the sponsors that a stroke parts from it: "No. 12 Acme Tools/Dunn Oil". */
function isBehindNumber(tokens: readonly Token[], name: number): boolean {
  let at = name;
  for (let back = 0; back < LONGEST_SPONSORS && /^[/|+]$/.test(tokens[at - 1]?.text ?? ''); back += 1) {
    at -= 1;
    for (let word = 0; word < LONGEST_SPONSORS && tokens[at - 1]?.capital === true; word += 1) at -= 1;
  }
  if (tokens[at - 1]?.kind !== 'number') return false;
  return tokens[at - 2]?.text === '#' || tokens[tokens[at - 2]?.text === '.' ? at - 3 : at - 2]?.lower === 'no';
}

// Words of one sponsor, and sponsors beside each other.
const LONGEST_SPONSORS = 5;

/** Whether a name ends before a token; behind a car's number also before "Ford", which is a surname elsewhere. */
function breaksName(tokens: readonly Token[], index: number, last: number, isOfCar: boolean): boolean {
  const hit = knownAt(tokens, index, last);
  if (!hit) return false;
  if (hit.known.type === 'make') return !hit.known.weak || (isOfCar && tokens[index]?.capital === true);
  return hit.known.type === 'series' && hit.last - index > 1;
}

/** "Mooresville, N.C." and "Alva, Florida": a town with its state. */
function placeAt(
  tokens: readonly Token[],
  at: number,
  last: number,
  group: NameGroup | undefined,
): { found: Found; cityLast: number } | undefined {
  let comma = group && group.first === at ? group.last : at + 1;
  if (tokens[comma]?.text !== ',') comma = at + 1;
  if (tokens[comma]?.text !== ',') return undefined;
  const city = tokens[at];
  if (!city?.capital || FUNCTION_WORDS.has(city.lower)) return undefined;
  const state = stateAt(tokens, comma + 1, last);
  if (!state || isTrackOfList(tokens, at, comma, state.last, last)) return undefined;
  const cityText = printedName(tokens, at, comma);
  return {
    found: { what: 'place', place: `${cityText}, ${state.state}`, first: at, last: state.last },
    cityLast: comma,
  };
}

/** "Bristol Motor Speedway, Kansas Speedway", "Bristol, Kansas and Talladega": tracks in a row, of which one is named like a state. */
function isTrackOfList(tokens: readonly Token[], at: number, comma: number, stateLast: number, last: number): boolean {
  const trackAt = (from: number) => {
    const hit = knownAt(tokens, from, last);
    return hit && /^(?:track|race)$/.test(hit.known.type) ? hit : undefined;
  };
  if (trackAt(at)?.last !== comma) return false;
  // "Bristol, Texas World Speedway"
  if ((trackNameAt(tokens, comma + 1, last, false)?.last ?? 0) > stateLast) return true;
  const named = knownAt(tokens, comma + 1, last);
  if (named?.known.type !== 'track') return false;
  if (named.last > stateLast) return true;
  const joint = tokens[stateLast];
  const next = joint?.text === ',' && tokens[stateLast + 1]?.lower === 'and' ? stateLast + 2 : stateLast + 1;
  return (
    (joint?.text === ',' || joint?.lower === 'and') &&
    trackAt(tokens[next]?.lower === 'the' ? next + 1 : next) !== undefined
  );
}

/** "TALKING WITH AVA STONE": a given name, and behind it a word that the text has with one capital elsewhere. */
function shoutedName({ tokens }: Text, at: number, last: number): Found | undefined {
  const [given, surname] = [tokens[at], tokens[at + 1]];
  if (!given || surname?.kind !== 'word' || at + 1 >= last || !surname.spaced) return undefined;
  if (!GIVEN_NAMES.has(given.lower) || FUNCTION_WORDS.has(surname.lower) || !isLoud(surname.text)) return undefined;
  const isTold = tokens.some(({ lower, text, capital }) => lower === surname.lower && capital && !isLoud(text));
  const isWord = tokens.some(({ lower, capital }) => lower === surname.lower && !capital);
  if (!isTold || isWord) return undefined;
  // "A.J. FOYT RACING", where a Larry Foyt is told of
  const known = knownAt(tokens, at, last);
  if (known?.known.type === 'team' && known.last > at + 2) return undefined;
  const group: NameGroup = { kind: 'candidate', first: at, last: at + 2 };
  return { what: 'group', group, first: at, last: at + 2 };
}

/** "HOLLOW CREEK MOTORSPORTS" over "12 Ava Stone": a team's name, whose words are no sentence. */
function isTeamOverRows({ article, blocks, tokens }: Text, { block, blockIndex, first, last }: Sentence): boolean {
  if (block.kind !== 'heading' || blocks[blockIndex + 1]?.kind !== 'row') return false;
  if (!isTeamLine(article.body.slice(block.start, block.end))) return false;
  return !tokens.slice(first, last).some(({ lower }) => VERB_FORMS.has(lower) && lower !== 'racing');
}

/** A line in capitals: its letters tell no names. */
function isShouting(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0;
  let loud = 0;
  for (let index = first; index < last; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.text.length < 2) continue;
    words += 1;
    // One quiet word in five settles it.
    if (isLoud(token.text)) loud += 1;
    else if ((words - loud) * 5 > last - first) return false;
  }
  return words >= 3 && loud / words > 0.8;
}

/** Whether a word of two letters or more has no small letter. */
function isLoud(word: string): boolean {
  const second = word.charCodeAt(1);
  return !(second >= 97 && second <= 122) && word === word.toUpperCase();
}
