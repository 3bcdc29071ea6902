import { english } from './english/index.js';
import { spanish } from './spanish/index.js';

/** Everything Spotter says, in one language. */
export type Words = typeof english;

/** The languages that Spotter speaks beside English, which is for all others. A new one is a folder and its place here. */
const OTHERS: readonly Words[] = [spanish];

/** The words for an asker's language: a Discord locale such as `en-US`, or a browser's such as `es`. */
export function wordsFor(locale: string): Words {
  return OTHERS.find((words) => languageOf(words.locale) === languageOf(locale)) ?? english;
}

/** `es` of `es-419` */
function languageOf(locale: string): string {
  return locale.split('-', 1).join().toLowerCase();
}

/** A text of a command in every language. */
export interface InAllLanguages {
  readonly inEnglish: string;
  /** By Discord's names for the other languages. */
  readonly localizations: Readonly<Record<string, string>>;
}

/** What `text` takes from the words, in every language. */
export function inAllLanguages(text: (words: Words) => string): InAllLanguages {
  const others = OTHERS.flatMap((words) => words.discordLocales.map((locale) => [locale, text(words)] as const));
  return { inEnglish: text(english), localizations: Object.fromEntries(others) };
}

/** The text of a command that Discord shows to members with the language of `words`. */
export function textIn(
  words: Words,
  inEnglish: string,
  localizations: Readonly<Record<string, string | null | undefined>> | null | undefined,
): string {
  return words.discordLocales.map((locale) => localizations?.[locale]).find((text) => text) ?? inEnglish;
}
