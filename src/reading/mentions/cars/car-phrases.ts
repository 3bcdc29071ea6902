import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import type { CarMention, Mention } from '../mention.js';
import { nationalityAt } from '../vocabulary.js';
import { shareInLists } from './cars-in-list.js';
import { MAKE_NAMES } from './make-names.js';

const VEHICLES =
  /^(?:car|cars|truck|trucks|entry|entries|machine|ride|rides|seat|seats|team|chevys|racecar|hybrid|stock|crew|wildcard|prototype|lmdh|gtp|lmp2|hypercar)$/;
const ADJECTIVES =
  /^(?:old|new|own|third|second|fourth|fifth|first|former|flagship|sister|other|lone|only|full-time|part-time|famed|iconic|familiar|vacant|extra|additional|existing|current|previous|open|famous|blue|black|red|white|signature|returning|winning|cup|truck|xfinity|two|three|four|five|several|brand-new|playoff|factory|usual|regular|ex)$/;
// "the Ford that currently wears No. 12"
const WEARS = /^(?:that|which) (?:currently |now |will |already )?(?:wears?|carries|carry|bears?|sports?)(?: the)?$/;
const ARTICLES = /^(?:the|a|an|his|her|its|their|our|my|one|of)$/;

/**
 * Joins the parts of a noun phrase that names a car: "Spire Motorsports' No. 7 Chevrolet", "the #38 Front Row Motorsports
 * Ford", "the No. 20 Toyota of Venturini Motorsports", "a Tricon Garage Toyota". `list` is in order and not overlapping.
 */
export function joinCarPhrases(tokens: readonly Token[], list: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const mention = list[index];
    if (!mention) continue;
    if (mention.type !== 'car') {
      const bare = unnumbered(tokens, list, index);
      if (bare) {
        pushCar(tokens, joined, bare.car);
        index = bare.last;
      } else joined.push(mention);
      continue;
    }
    const grown = growRight(tokens, list, index, mention);
    index = grown.last;
    pushCar(tokens, joined, grown.car);
  }
  return shareInLists(tokens, joined);
}

/** Puts a car behind what is already joined, taking a team or an owner that stands before it into the phrase. */
function pushCar(tokens: readonly Token[], joined: Mention[], car: CarMention): void {
  let result = car;
  for (;;) {
    const before = joined.at(-1);
    if (!before) break;
    const gap = gapWords(tokens, before.last, result.first);
    // "its part-time No. 12": how much it is raced stays a mention of its own.
    const whose = joined.at(-2);
    // "crew chief Dan Marsh’s No. 12": he leads it, and does not drive it.
    if (before.type === 'person' && whose?.type === 'role' && isCrewTitle(whose, before)) break;
    if (before.type === 'extent' && gap.length === 0 && whose?.type === 'team' && whose.possessive && !result.team) {
      if (!onlyAdjectives(gapWords(tokens, whose.last, before.first))) break;
      joined.splice(-2, 1);
      result = { ...result, team: whose.team };
      break;
    }
    if (before.type === 'team' && !result.team && onlyAdjectives(gap) && (before.possessive || gap.length === 0)) {
      // "the Cup team's No. 41"
      const series = result.series ?? before.series;
      result = { ...result, team: before.team, first: before.first, ...(series === undefined ? {} : { series }) };
      joined.pop();
      continue;
    }
    // "Stone (Northline Racing, No. 12)"
    if (
      before.type === 'team' &&
      !result.team &&
      gap.join() === ',' &&
      isWithinBrackets(tokens, before.first, result.last)
    ) {
      result = { ...result, team: before.team, first: before.first };
      joined.pop();
      continue;
    }
    // "Northline’s other car, the No. 12", "the other Northline entry, No. 12": the number follows in apposition.
    if (before.type === 'team' && !result.team && isApposed(gap, before.possessive)) {
      result = { ...result, team: before.team, first: before.first };
      joined.pop();
      continue;
    }
    if (before.type === 'person' && before.possessive && !result.owner && isApposed(gap, true)) {
      result = { ...result, owner: before.person, first: before.first };
      joined.pop();
      continue;
    }
    if (before.type === 'person' && before.possessive && !result.owner && onlyAdjectives(gap)) {
      result = { ...result, owner: before.person, first: before.first };
      joined.pop();
      continue;
    }
    if (
      before.type === 'name' &&
      tokens[before.last - 1]?.possessive &&
      !result.team &&
      !result.unknown &&
      onlyAdjectives(gap) &&
      // "the Frenchman’s No. 12"
      nationalityAt(tokens, before.first, before.last) === undefined
    ) {
      result = { ...result, unknown: before.name };
      break;
    }
    // "the Georgia native’s No. 12": the place inside stays a mention of its own.
    if (whose?.type === 'person' && whose.possessive && whose.last > before.first && !result.owner) {
      if (onlyAdjectives(gapWords(tokens, whose.last, result.first))) result = { ...result, owner: whose.person };
      break;
    }
    if (before.type === 'make' && !result.make && gap.length === 0 && !result.team) {
      result = { ...result, make: before.make, first: before.first };
      joined.pop();
      continue;
    }
    if (before.type === 'make' && !result.make && WEARS.test(gap.join(' '))) {
      result = { ...result, make: before.make, first: before.first };
      joined.pop();
      continue;
    }
    // "a Northline Toyota numbered 26", "the Northline Ford that wears No. 12"
    const isNumbered = tokens[result.first]?.lower === 'numbered' && gap.length === 0;
    if (
      before.type === 'car' &&
      before.numbers.length === 0 &&
      !result.team &&
      (isNumbered || WEARS.test(gap.join(' ')))
    ) {
      const make = before.make ?? result.make;
      result = { ...before, ...(make === undefined ? {} : { make }), numbers: result.numbers, last: result.last };
      joined.pop();
      continue;
    }
    // "Late Model ace Ava Stone’s No. 12": the series is that of who she is.
    const isOfOwner = result.owner !== undefined && tokens[result.first]?.capital === false;
    if (before.type === 'series' && !result.series && !isOfOwner && onlyAdjectives(gap) && gap.length < 2) {
      result = { ...result, series: before.series, first: before.first };
      joined.pop();
      continue;
    }
    break;
  }
  joined.push(result);
}

/** "crew chief" right before a name. */
function isCrewTitle(role: Mention, { first }: Mention): boolean {
  return (
    role.type === 'role' && /^(?:crew chief|spotter|car chief|race engineer)$/.test(role.role) && role.last === first
  );
}

function growRight(
  tokens: readonly Token[],
  list: readonly Mention[],
  index: number,
  start: CarMention,
): { car: CarMention; last: number } {
  let car = start;
  let at = index;
  for (;;) {
    const next = list[at + 1];
    if (next) {
      const gap = gapWords(tokens, car.last, next.first);
      const near = gap.length === 0 || (gap.length === 1 && VEHICLES.test(gap[0] ?? ''));
      if (near && next.type === 'make' && !car.make) {
        car = { ...car, make: next.make, last: next.last };
      } else if (near && next.type === 'make' && next.make === car.make) {
        car = { ...car, last: next.last };
      } else if (gap.length === 0 && next.type === 'team' && !car.make && MAKE_NAMES.has(next.team)) {
        // "the No. 7 Ferrari": behind a number a make that also runs a team is what the car is.
        car = { ...car, make: next.team, last: next.last };
      } else if (gap.length === 0 && next.type === 'team' && !car.team) {
        car = { ...car, team: next.team, last: next.last };
      } else if (near && next.type === 'series' && !car.series) {
        car = { ...car, series: next.series, last: next.last };
      } else if (gap.length === 0 && next.type === 'name' && sponsorsBefore(tokens, list, at + 1) !== undefined) {
        // "the No. 12 Acme Tools/Dunn Oil Ford"
        const sponsors = sponsorsBefore(tokens, list, at + 1) ?? at + 1;
        car = { ...car, unknown: next.name, last: list[sponsors]?.last ?? next.last };
        at = sponsors - 1;
      } else if (ofTeam(gap) && next.type === 'team' && !car.team && !next.possessive) {
        car = { ...car, team: next.team, last: next.last };
      } else if (
        next.type === 'team' &&
        !car.team &&
        gap.join() === ',' &&
        isWithinBrackets(tokens, car.first, next.last)
      ) {
        car = { ...car, team: next.team, last: next.last };
      } else break;
      at += 1;
      continue;
    }
    break;
  }
  while (VEHICLES.test(tokens[car.last]?.lower ?? '') && !isPost(tokens, car.last))
    car = { ...car, last: car.last + 1 };
  // "No. 12 Ligier LMP2": what was a name of its own is part of the car now.
  while ((list[at + 1]?.first ?? car.last) < car.last) at += 1;
  return { car: isTruck(tokens, car) ? { ...car, series: 'truck' } : car, last: at };
}

const TRUCKS = wordSet('truck trucks silverado tundra f-150 ram');

/** "the No. 12 truck", "the No. 12 Ford F-150": only one series races them. */
function isTruck(tokens: readonly Token[], { first, last, series }: CarMention): boolean {
  if (series !== undefined) return false;
  // not "the No. 34 Truck Help Camaro": who pays for it
  for (let at = first; at < last; at += 1)
    if (TRUCKS.has(tokens[at]) && !(at + 2 < last && tokens[at]?.text === 'Truck' && tokens[at + 1]?.capital))
      return true;
  return false;
}

/** "Stone (No. 12 Ford, Northline Racing)": nothing else stands in the brackets. */
function isWithinBrackets(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens[first - 1]?.text === '(' && tokens[last]?.text === ')';
}

/** "the 12 crew chief": a post and no crew. */
function isPost(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'crew' && /^(?:chief|chiefs|member|members)$/.test(tokens[at + 1]?.lower ?? '');
}

/** "a Tricon Garage Toyota", "Gibbs' Toyota", "the Spire Chevrolet", "the team's third Toyota": a car without its number. */
function unnumbered(
  tokens: readonly Token[],
  list: readonly Mention[],
  index: number,
): { car: CarMention; last: number } | undefined {
  const [team, make] = [list[index], list[index + 1]];
  if (team?.type !== 'team' || make?.type !== 'make') return undefined;
  const gap = gapWords(tokens, team.last, make.first);
  if (!(gap.length === 0 || (team.possessive && onlyAdjectives(gap)))) return undefined;
  const number = list[index + 2];
  const then = number?.type === 'car' ? gapWords(tokens, make.last, number.first) : undefined;
  const car: CarMention = {
    type: 'car',
    numbers: [],
    team: team.team,
    make: make.make,
    first: team.first,
    last: make.last,
  };
  // "Porsche, the No. 38,": the number follows in apposition.
  if (number?.type === 'car' && then && /^,(?: the| numbered)?$/.test(then.join(' '))) {
    return { car: { ...car, numbers: number.numbers, last: number.last }, last: index + 2 };
  }
  return { car, last: index + 1 };
}

/** The last of the names joined by strokes that begin at a mention, where a car stands behind them. */
function sponsorsBefore(tokens: readonly Token[], list: readonly Mention[], first: number): number | undefined {
  for (let at = first; at < first + MOST_SPONSORS; at += 1) {
    const [name, next] = [list[at], list[at + 1]];
    if (!name) return undefined;
    if (carFollows(tokens, list, at) || vehicleFollows(tokens, name.last)) return at;
    if (next?.type !== 'name' || !/^[/&|+]$/.test(gapWords(tokens, name.last, next.first).join(' '))) return undefined;
  }
  return undefined;
}

const MOST_SPONSORS = 4;

function carFollows(tokens: readonly Token[], list: readonly Mention[], index: number): boolean {
  const [name, next] = [list[index], list[index + 1]];
  return name !== undefined && next?.type === 'make' && gapWords(tokens, name.last, next.first).length === 0;
}

function vehicleFollows(tokens: readonly Token[], at: number): boolean {
  return VEHICLES.test(tokens[at]?.lower ?? '');
}

function gapWords(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  // The full stop of "Stone Bros." is none.
  const isShort = tokens[from]?.text === '.' && /^bros$/.test(tokens[from - 1]?.lower ?? '');
  for (let index = isShort ? from + 1 : from; index < to; index += 1) words.push(tokens[index]?.lower ?? '');
  return words;
}

function onlyAdjectives(gap: readonly string[]): boolean {
  return gap.length <= 3 && gap.every((word) => ADJECTIVES.test(word) || ARTICLES.test(word));
}

/** "other car, the", between whose car it is and its number; behind a bare name of a team only the noun itself. */
function isApposed(gap: readonly string[], isWhose: boolean): boolean {
  const comma = gap.indexOf(',');
  if (comma < 1 || (gap.length > comma + 1 && gap.slice(comma + 1).join() !== 'the')) return false;
  const adjectives = gap.slice(0, comma - 1);
  return VEHICLES.test(gap[comma - 1] ?? '') && onlyAdjectives(adjectives) && (isWhose || adjectives.length === 0);
}

function ofTeam(gap: readonly string[]): boolean {
  const words = gap.filter((word) => !VEHICLES.test(word));
  return words.length >= 1 && words.length <= 2 && words[0] === 'of' && (words[1] === undefined || words[1] === 'the');
}
