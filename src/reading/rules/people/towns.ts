import { NATIONALITIES } from '../../../racing/nationalities.js';
import { stateAt } from '../../mentions/vocabulary.js';
import { plainOf } from '../../text/word.js';
import { wordSet } from '../../text/word-set.js';
import type { Scene } from '../scene.js';

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  NATIONALITIES.flatMap(({ country, countryAliases, adjective }) =>
    [country, ...(countryAliases ?? [])].map((name): [string, string] => [name.toLowerCase(), adjective]),
  ),
);

/** The words that are a country's name. */
export const COUNTRY_WORDS = wordSet([...COUNTRIES.keys()].map(plainOf));

/** The adjective of nationality for a country's name, or undefined for any other word. */
export function nationalityOfCountry(name: string): string | undefined {
  return COUNTRIES.get(name.toLowerCase());
}

/** A town that a text names. Token indices, `last` excluded. */
export interface Town {
  /** "Mooresville, North Carolina", or the town alone if no state stands beside it. */
  readonly town: string;
  readonly first: number;
  readonly last: number;
}

/** A town that begins at a token; no state, country, team or person. */
export function townAt(scene: Scene, at: number): Town | undefined {
  const { tokens } = scene.discourse.text;
  const mention = scene.mentions.find((candidate) => candidate.first <= at && at < candidate.last);
  if (mention?.type === 'place')
    return mention.first === at ? { town: mention.place, first: at, last: mention.last } : undefined;
  if (mention && mention.type !== 'name' && mention.type !== 'track' && mention.type !== 'person') return undefined;
  if (mention?.type === 'person' && mention.form !== 'described') return undefined;
  let last = at;
  while (last < at + 3 && tokens[last]?.capital && tokens[last]?.kind === 'word' && !tokens[last]?.possessive)
    last += 1;
  // "Georgia" is no town, "Quebec City" is one.
  const state = stateAt(tokens, at, scene.sentence.last);
  if (last === at || (state && state.last >= last)) return undefined;
  const town = tokens
    .slice(at, last)
    .map((token) => token.text)
    .join(' ');
  if (nationalityOfCountry(town) || /\b(?:Speedway|Raceway|Motorsports|Racing|Series|Circuit|Park)\b/.test(town))
    return undefined;
  return { town, first: at, last };
}

/** The town that ends before a token: "the Miami native". */
export function townBefore(scene: Scene, end: number): Town | undefined {
  const { tokens } = scene.discourse.text;
  const close = tokens[end - 1]?.text === ',' ? end - 1 : end;
  const place = scene.mentions.find((mention) => mention.type === 'place' && mention.last === close);
  if (place?.type === 'place') return { town: place.place, first: place.first, last: place.last };
  let first = close;
  while (first > close - 3 && tokens[first - 1]?.capital && tokens[first - 1]?.lower !== 'the') first -= 1;
  if (first === close) return undefined;
  const town = townAt(scene, first);
  return town && town.last === close ? town : undefined;
}
