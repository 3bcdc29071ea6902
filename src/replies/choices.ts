import { LIMITS } from './limits.js';
import { plain } from './markdown.js';

/** One suggestion of autocomplete; both at most 100 characters. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Text without case, accents, apostrophes, dots and other marks: what people leave out when they type. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** 0: the name begins so; 1: one of its words does; 2: it is somewhere in it; undefined: it is not. */
function rank(name: string, typed: string): number | undefined {
  if (name.startsWith(typed)) return 0;
  if (name.includes(` ${typed}`)) return 1;
  return name.replaceAll(' ', '').includes(typed.replaceAll(' ', '')) ? 2 : undefined;
}

/**
 * Names for what is typed, at most 25: those that begin so, then those with a word that does, then the others;
 * otherwise in the order given. All of them for nothing typed. `shown` gives a name's label, by default itself.
 * A name over 100 characters cannot be suggested.
 */
export function choicesFor(
  names: readonly string[],
  typed: string,
  shown: (name: string) => string = (name) => name,
): readonly Choice[] {
  const wanted = fold(typed);
  const ranked = names
    .map((value) => ({ value, name: plain(shown(value)) }))
    .filter(({ name, value }) => name !== '' && Math.max(name.length, value.length) <= LIMITS.choice)
    .map((choice) => ({ choice, rank: rank(fold(choice.name), wanted) ?? rank(fold(choice.value), wanted) }));
  return [0, 1, 2]
    .flatMap((wantedRank) => ranked.filter(({ rank }) => rank === wantedRank))
    .slice(0, LIMITS.choices)
    .map(({ choice }) => choice);
}
