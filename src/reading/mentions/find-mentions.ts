import type { Race } from '../../racing/races/race.js';
import type { Text } from '../text/read-text.js';
import type { Token } from '../text/token.js';
import { FUNCTION_WORDS } from '../words/name-words.js';
import { bareNumberAt, carNumbersAt } from './car-numbers.js';
import type { Mention } from './mention.js';
import { type NameGroup, nameGroupAt } from './name-groups.js';
import { findPeople, type People } from './people.js';
import { findTeams, type Teams } from './teams.js';
import { demonymAt, type Known, knownAt, stateAt } from './vocabulary.js';

/** The mentions of an article in order, none overlapping, and the people and teams they belong to. */
export interface Mentions {
  readonly list: readonly Mention[];
  readonly people: People;
  readonly teams: Teams;
}

type Found =
  | { readonly what: 'known'; readonly known: Known; readonly first: number; readonly last: number }
  | { readonly what: 'group'; readonly group: NameGroup; readonly first: number; readonly last: number }
  | { readonly what: 'place'; readonly place: string; readonly first: number; readonly last: number }
  | { readonly what: 'car'; readonly numbers: readonly string[]; readonly first: number; readonly last: number };

/**
 * Finds names, numbers and phrases of the vocabulary in two passes: the first collects full names over the whole
 * article, the second gives surnames and short forms to them.
 */
export function findMentions(text: Text): Mentions {
  const found = collect(text);
  const groups = found.flatMap((item) => (item.what === 'group' ? [item.group] : []));
  const people = findPeople(text.tokens, groups);
  const teams = findTeams(text.tokens, found);
  const known = new Set(found.flatMap((item) => (item.what === 'car' ? item.numbers : [])));
  const races = found.flatMap((item) =>
    item.what === 'known' && item.known.type === 'race' && !item.known.weak ? [item.known.race] : [],
  );
  const list: Mention[] = [];
  for (const item of found) {
    const mention = toMention(text, item, people, teams, races);
    if (mention) list.push(mention);
  }
  return { list: withBareNumbers(text, list, known), people, teams };
}

function collect(text: Text): Found[] {
  const { tokens } = text;
  const found: Found[] = [];
  for (const sentence of text.sentences) {
    const asks = tokens[sentence.last - 1]?.text === '?';
    const shouting = isShouting(tokens, sentence.first, sentence.last);
    for (let at = sentence.first; at < sentence.last; ) {
      const tabled = at === sentence.first && sentence.block.kind === 'row' ? tabledNumber(tokens, at) : undefined;
      const item = tabled ?? foundAt(tokens, at, sentence.last, asks && at === sentence.first, shouting);
      if (item) {
        found.push(item);
        at = Math.max(item.last, at + 1);
      } else at += 1;
    }
  }
  return found;
}

function foundAt(
  tokens: readonly Token[],
  at: number,
  last: number,
  asks: boolean,
  shouting: boolean,
): Found | undefined {
  const token = tokens[at];
  if (!token || token.kind === 'mark') {
    const hash = token?.text === '#' ? carNumbersAt(tokens, at, last) : undefined;
    return hash ? { what: 'car', numbers: hash.numbers, first: at, last: hash.last } : undefined;
  }
  const numbers = carNumbersAt(tokens, at, last);
  if (numbers) return { what: 'car', numbers: numbers.numbers, first: at, last: numbers.last };
  const hit = knownAt(tokens, at, last);
  if (!token.capital && token.kind === 'word') {
    return hit ? { what: 'known', known: hit.known, first: at, last: hit.last } : undefined;
  }
  const nationality = demonymAt(tokens, at, last);
  // "Canadian Stewart Friesen", but "Dutch Lindqvist" is a name.
  // and the "Dutch Grand Prix" is a race.
  const named = nationality && hit && !hit.known.weak && hit.last > nationality.last;
  if (nationality && !named && !(namesOne(tokens[nationality.last]) && !namesOne(tokens[nationality.last + 1])))
    return undefined;
  const breaks = (index: number): boolean => breaksName(tokens, index, last);
  const group = shouting ? undefined : nameGroupAt(tokens, at, last, asks, breaks);
  const place = placeAt(tokens, at, last, group);
  if (place && !(hit && !hit.known.weak && hit.last > place.cityLast)) return place.found;
  if (hit) {
    // "owner Sam Hunt" is no Sam Hunt Racing: the second pass knows the people.
    if (group?.kind === 'candidate' && group.last === hit.last && hit.known.type === 'team' && hit.known.weak) {
      return { what: 'group', group, first: group.first, last: group.last };
    }
    const longer = group && group.last > hit.last;
    const proper = group && (group.kind === 'team' || group.kind === 'race');
    if (!longer || (!proper && !hit.known.weak))
      return { what: 'known', known: hit.known, first: at, last: tailOf(tokens, hit, last) };
  }
  return group ? { what: 'group', group, first: group.first, last: group.last } : undefined;
}

function namesOne(token: Token | undefined): boolean {
  return token?.capital === true && token.spaced;
}

/** "03 / Owen Trask / Trask Motorsports": the number that opens a row of a table. */
function tabledNumber(tokens: readonly Token[], at: number): Found | undefined {
  const number = tokens[at];
  const separator = tokens[at + 1];
  if (number?.kind !== 'number' || !/^\d{1,3}$/.test(number.text) || !separator || !/^[/|:–—-]$/.test(separator.text))
    return undefined;
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
  return /^(?:superspeedway|speedway|raceway|motor|international)$/.test(tail) ? state.last + 2 : state.last + 1;
}

function breaksName(tokens: readonly Token[], index: number, last: number): boolean {
  const hit = knownAt(tokens, index, last);
  if (!hit) return false;
  if (hit.known.type === 'make') return !hit.known.weak;
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
  if (!state) return undefined;
  const cityText = tokens
    .slice(at, comma)
    .map((token) => token.text)
    .join(' ');
  return {
    found: { what: 'place', place: `${cityText}, ${state.state}`, first: at, last: state.last },
    cityLast: comma,
  };
}

function toMention(text: Text, item: Found, people: People, teams: Teams, races: readonly Race[]): Mention | undefined {
  const { tokens } = text;
  const { first, last } = item;
  const possessive = tokens[last - 1]?.possessive === true;
  if (item.what === 'car') return { type: 'car', numbers: item.numbers, first, last };
  if (item.what === 'place') return { type: 'place', place: item.place, first, last };
  if (item.what === 'known') {
    const { known } = item;
    switch (known.type) {
      case 'team': {
        const person = known.full ? undefined : people.byShortName(tokens, first, last);
        const team = teams.named(known.team, known.weak, tokens, first, last, person !== undefined);
        if (team) return { type: 'team', team, possessive, first, last };
        return person ? { type: 'person', person, form: 'short', possessive, first, last } : undefined;
      }
      case 'series':
        return known.weak && !standsForSeries(tokens, first, last)
          ? undefined
          : { type: 'series', series: known.series, first, last };
      case 'track': {
        const person = known.weak ? people.byShortName(tokens, first, last) : undefined;
        if (person) return { type: 'person', person, form: 'short', possessive, first, last };
        return { type: 'track', track: known.track, first, last };
      }
      case 'race': {
        const race = known.weak ? raceMeant(tokens, first, known, races) : known.race;
        if (!race) return undefined;
        return {
          type: 'race',
          race: race.name,
          ...(race.track === undefined ? {} : { track: race.track }),
          ...(race.series === undefined ? {} : { series: race.series }),
          first,
          last,
        };
      }
      case 'make':
        return known.weak && tokens[first]?.capital !== true
          ? undefined
          : { type: 'make', make: known.make, first, last };
      default:
        return undefined;
    }
  }
  const { group } = item;
  const printed = printedName(text, first, last);
  switch (group.kind) {
    case 'team':
      return { type: 'team', team: teams.full(printed), possessive, first, last };
    case 'race':
      return { type: 'race', race: printed, first, last };
    case 'candidate': {
      const person = people.byGroup(group);
      // "Lantern Hill" for Lantern Hill Racing looks like a person's name.
      const shortTeam = person?.sure === true ? undefined : teams.short(tokens, first, last);
      if (shortTeam) return { type: 'team', team: shortTeam, possessive, first, last };
      if (person) return { type: 'person', person, form: 'full', possessive, first, last };
      const short = people.byShortName(tokens, first, last);
      if (short) return { type: 'person', person: short, form: 'short', possessive, first, last };
      return { type: 'name', name: printed, first, last };
    }
    case 'single': {
      const person = people.byShortName(tokens, first, last);
      const team = teams.short(tokens, first, last);
      if (team && !(person && speaks(tokens, first, last))) return { type: 'team', team, possessive, first, last };
      if (person) return { type: 'person', person, form: 'short', possessive, first, last };
      return { type: 'name', name: printed, first, last };
    }
    default: {
      const team = teams.short(tokens, first, last);
      return team ? { type: 'team', team, possessive, first, last } : { type: 'name', name: printed, first, last };
    }
  }
}

function printedName(text: Text, first: number, last: number): string {
  let name = '';
  for (let index = first; index < last; index += 1) {
    const token = text.tokens[index];
    if (!token) continue;
    name += token.spaced && name !== '' ? ` ${token.text}` : token.text;
  }
  return name;
}

/** "the 500": the race of the article whose name ends so. */
function raceMeant(
  tokens: readonly Token[],
  first: number,
  known: Extract<Known, { type: 'race' }>,
  races: readonly Race[],
): Race | undefined {
  const word = tokens[first]?.text ?? '';
  if (!/^\d+$/.test(word)) return races.includes(known.race) || tokens[first]?.capital ? known.race : undefined;
  if (tokens[first - 1]?.lower !== 'the') return undefined;
  return races.find((race) => race.name.endsWith(` ${word}`));
}

/** "said Kaulig", "Kaulig said", "owner Kaulig": the man and not his team. */
function speaks(tokens: readonly Token[], first: number, last: number): boolean {
  const around = /^(?:said|says|added|told|owner|joked|explained|president|mr|believes|thinks|admitted)$/;
  return around.test(tokens[first - 1]?.lower ?? '') || around.test(tokens[last]?.lower ?? '');
}

/** "a Cup ride", "in Cup", "the Truck race": words that stand beside a series and beside nothing else. */
function standsForSeries(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const token = tokens[first];
  if (!token) return false;
  if (!token.capital)
    return (
      before?.lower === 'the' ||
      /^(?:nascar|stock)$/.test(before?.lower ?? '') ||
      /^(?:in|to|from|for)$/.test(before?.lower ?? '')
    );
  return !(before?.capital && before.spaced && tokens[last]?.capital);
}

function withBareNumbers(text: Text, list: readonly Mention[], known: ReadonlySet<string>): Mention[] {
  const taken = new Set<number>();
  for (const mention of list) for (let index = mention.first; index < mention.last; index += 1) taken.add(index);
  const more: Mention[] = [];
  text.tokens.forEach((token, at) => {
    if (token.kind !== 'number' || taken.has(at)) return;
    const hit = bareNumberAt(text.tokens, at, known);
    if (hit) more.push({ type: 'car', numbers: hit.numbers, first: at, last: hit.last });
  });
  if (more.length === 0) return [...list];
  return [...list, ...more].sort((a, b) => a.first - b.first);
}

/** A line in capitals: its letters tell no names. */
function isShouting(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0;
  let loud = 0;
  for (let index = first; index < last; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.text.length < 2) continue;
    words += 1;
    if (token.text === token.text.toUpperCase()) loud += 1;
  }
  return words >= 3 && loud / words > 0.8;
}
