/** Names that take an article have a word for what they are. */
const COMMON_NOUN = /\b(?:Series|Tour|Championship|Challenge|Cup|Supercup|Trofeo|Experience|Masters|DTM|WEC|WRC)\b/;

/** `in the Cup Series`, `in Formula 1`. */
export function inSeries(series: string): string {
  return COMMON_NOUN.test(series) ? `in the ${series}` : `in ${series}`;
}
