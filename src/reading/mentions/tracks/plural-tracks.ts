import { TRACKS } from '../../../racing/tracks.js';
import type { Token } from '../../text/token.js';

/** The tracks by the plurals of their short names of one word, in small letters; of one that ends in "s" none is heard. */
const PLURALS: ReadonlyMap<string, string> = new Map(
  TRACKS.flatMap(({ name, aliases, weak }) =>
    [...aliases, ...(weak ?? [])].flatMap((alias): [string, string][] =>
      /^\p{Lu}\p{Ll}{2,}[^s\P{L}]$/u.test(alias) ? [[`${alias.toLowerCase()}s`, name]] : [],
    ),
  ),
);

/** "both Richmonds", "the two Dovers": the track of which somebody runs all races of a year. */
export function pluralTrackAt(tokens: readonly Token[], first: number, last: number): string | undefined {
  if (last - first !== 1 || !/^(?:both|two)$/.test(tokens[first - 1]?.lower ?? '')) return undefined;
  return tokens[first]?.capital ? PLURALS.get(tokens[first].lower) : undefined;
}
