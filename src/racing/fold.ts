const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[‘’ʼ`´]/g;
const DROPPED = /[.®™]/g;
const SPACES = /[\s\p{Pd}/]+/gu;

/**
 * The form in which names are compared: lower case, without accents, full stops and trade marks, with straight
 * apostrophes, and with hyphens, dashes, slashes and any white space as one space. "São Paulo" and "Sao-Paulo" fold alike.
 */
export function fold(phrase: string): string {
  return phrase
    .replace(DROPPED, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, "'")
    .replace(SPACES, ' ')
    .trim()
    .toLowerCase();
}
