import { MAKES } from '../../racing/makes.js';
import { NATIONALITIES } from '../../racing/nationalities.js';
import type { Race } from '../../racing/races/race.js';
import { RACES } from '../../racing/races.js';
import { SERIES } from '../../racing/series.js';
import { STATES } from '../../racing/states.js';
import { TEAMS } from '../../racing/teams.js';
import type { Term } from '../../racing/term.js';
import { TRACKS } from '../../racing/tracks.js';
import { makePhraseTable } from '../text/phrase-table.js';
import type { Token } from '../text/token.js';

/** What a phrase of the vocabulary names. `weak` phrases mean other things as well. */
export type Known =
  | { readonly type: 'series'; readonly series: string; readonly weak: boolean; readonly capital: boolean }
  | { readonly type: 'track'; readonly track: string; readonly weak: boolean; readonly capital: boolean }
  | { readonly type: 'race'; readonly race: Race; readonly weak: boolean; readonly capital: boolean }
  | { readonly type: 'make'; readonly make: string; readonly weak: boolean; readonly capital: boolean }
  | {
      readonly type: 'team';
      readonly team: string;
      readonly full: boolean;
      readonly weak: boolean;
      readonly capital: boolean;
    }
  | {
      readonly type: 'nationality';
      readonly nationality: string;
      readonly noun: boolean;
      readonly weak: boolean;
      readonly capital: boolean;
    }
  | { readonly type: 'state'; readonly state: string; readonly weak: boolean; readonly capital: boolean };

/** Phrase and meaning of every term, weak ones after the others, so that a full name is preferred. */
function phrasesOf<T extends Term>(
  terms: readonly T[],
  naming: (term: T, phrase: string, weak: boolean, capital: boolean) => Known,
) {
  const phrases: [string, Known][] = [];
  for (const term of terms) {
    for (const phrase of [term.name, ...term.aliases]) {
      if (!term.weak?.includes(phrase)) phrases.push(entry(term, phrase, false, naming));
    }
    for (const phrase of term.weak ?? []) phrases.push(entry(term, phrase, true, naming));
  }
  return phrases;
}

function entry<T extends Term>(
  term: T,
  phrase: string,
  weak: boolean,
  naming: (term: T, phrase: string, weak: boolean, capital: boolean) => Known,
): [string, Known] {
  const bare = phrase.replace(/^the /i, '');
  return [bare, naming(term, bare, weak, /^[\p{Lu}\p{N}]/u.test(bare))];
}

const nationalities: [string, Known][] = NATIONALITIES.flatMap(({ adjective, nouns, weak }) =>
  [adjective, ...nouns].map((word, index): [string, Known] => [
    word,
    {
      type: 'nationality',
      nationality: adjective,
      // "New Zealander" is a word for people alone.
      noun: index > 0 || word.endsWith('er'),
      weak: weak?.includes(word) ?? false,
      capital: true,
    },
  ]),
);

const states: [string, Known][] = STATES.flatMap(({ name, abbreviations, postal }) =>
  [name, ...abbreviations, postal].map((word): [string, Known] => [
    word.replace(/\.$/, ''),
    { type: 'state', state: name, weak: false, capital: true },
  ]),
);

/** Phrases that name a series, track, race, make or team. */
const lookUp = makePhraseTable<Known>([
  ...phrasesOf(TEAMS, (team, phrase, weak, capital) => ({
    type: 'team',
    team: team.name,
    full: phrase === team.name,
    weak,
    capital,
  })),
  ...phrasesOf(RACES, (race, _phrase, weak, capital) => ({ type: 'race', race, weak, capital })),
  ...phrasesOf(SERIES, (series, _phrase, weak, capital) => ({ type: 'series', series: series.key, weak, capital })),
  ...phrasesOf(TRACKS, (track, _phrase, weak, capital) => ({ type: 'track', track: track.name, weak, capital })),
  ...phrasesOf(MAKES, (make, _phrase, weak, capital) => ({ type: 'make', make: make.name, weak, capital })),
]);

const lookUpNationality = makePhraseTable<Known>(nationalities);
/** The first words of nationalities. */
export const NATIONALITY_WORDS = lookUpNationality.beginnings;
const lookUpStatePeople = makePhraseTable(
  STATES.flatMap(({ people }) => people.map((noun): [string, string] => [noun, noun])),
);
const lookUpState = makePhraseTable<Known>(states);

/** The longest phrase of the vocabulary that begins at a token; a proper name needs its capital letter. */
export function knownAt(
  tokens: readonly Token[],
  at: number,
  last: number,
): { known: Known; last: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const hit = lookUp(tokens, at, last);
  if (!hit || (hit.value.capital && !token.capital && token.kind !== 'number')) return undefined;
  return { known: hit.value, last: withoutNoun(tokens, at, hit.value, hit.last) };
}

/** "the Super Formula championship": in small letters the noun is no part of the name, where the series is called so without it. */
function withoutNoun(tokens: readonly Token[], at: number, known: Known, last: number): number {
  const noun = tokens[last - 1];
  if (known.type !== 'series' || noun?.text !== 'championship') return last;
  const shorter = lookUp(tokens, at, last - 1);
  return shorter?.last === last - 1 && shorter.value.type === 'series' && shorter.value.series === known.series
    ? last - 1
    : last;
}

/** "Swede", "New Zealander", "British" at a token. */
export function nationalityAt(
  tokens: readonly Token[],
  at: number,
  last: number,
): { nationality: string; noun: boolean; last: number } | undefined {
  if (!tokens[at]?.capital) return undefined;
  const hit = lookUpNationality(tokens, at, last);
  if (hit?.value.type !== 'nationality') return undefined;
  return { nationality: hit.value.nationality, noun: hit.value.noun, last: hit.last };
}

/** "Swede", "Californian", "Brazilian": a word for people of a country or state; `noun` if it is nothing else. */
export function demonymAt(
  tokens: readonly Token[],
  at: number,
  last: number,
): { noun: boolean; last: number } | undefined {
  if (!tokens[at]?.capital) return undefined;
  const people = lookUpStatePeople(tokens, at, last);
  if (people) return { noun: true, last: people.last };
  return nationalityAt(tokens, at, last);
}

const PLURALS: ReadonlySet<string> = new Set(
  [
    ...NATIONALITIES.flatMap(({ adjective, nouns }) => [adjective, ...nouns]),
    ...STATES.flatMap(({ people }) => people),
  ].map((word) => `${word.toLowerCase()}s`),
);

/** "Britons", "Texans": people of a country or state. */
export function isDemonymPlural(token: Token | undefined): boolean {
  return token?.capital === true && PLURALS.has(token.lower);
}

const COUNTRIES: ReadonlySet<string> = new Set(
  NATIONALITIES.flatMap(({ country, countryAliases }) => [country, ...(countryAliases ?? [])]).map((name) =>
    name.toLowerCase(),
  ),
);

/** Whether a word, lower case, is the name of a country. */
export function isCountry(word: string): boolean {
  return COUNTRIES.has(word);
}

/** "N.C.", "North Carolina", "Tenn." at a token; the abbreviation's full stop is taken too. */
export function stateAt(
  tokens: readonly Token[],
  at: number,
  last: number,
): { state: string; last: number } | undefined {
  if (!tokens[at]?.capital) return undefined;
  const hit = lookUpState(tokens, at, last);
  if (hit?.value.type !== 'state') return undefined;
  const dot = tokens[hit.last];
  const end = dot?.text === '.' && !dot.spaced && hit.last < last ? hit.last + 1 : hit.last;
  return { state: hit.value.state, last: end };
}
