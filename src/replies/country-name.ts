import { NATIONALITIES } from '../racing/nationalities.js';

const CODES: ReadonlyMap<string, string> = new Map(
  NATIONALITIES.flatMap(({ adjective, code }) => (code === undefined ? [] : [[adjective, code] as const])),
);

/** The country of a nationality in a language: `Mexican` in `es` is `México`. Undefined for one that Intl has no name for. */
export function countryName(nationality: string, locale: string): string | undefined {
  const code = CODES.get(nationality);
  return code === undefined ? undefined : new Intl.DisplayNames(locale, { type: 'region' }).of(code);
}
