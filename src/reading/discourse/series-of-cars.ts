import type { BySentence } from './by-sentence.js';

/** In the place of the team, for cars that are named without one. */
export const NO_TEAM = '?';
const OPEN = '?';
// A series holds for the cars of so many sentences behind it.
const NEAR = 2;

/**
 * Which series a car is in, from the phrases that say so: "the No. 7 Xfinity car". Where the words before have named the
 * same number without a series, as they spoke of another one, or below as another team's, the number alone does not tell.
 */
export function seriesOfCars(bySentence: BySentence): ReadonlyMap<string, string> {
  const named = new Map<string, Set<string>>();
  const add = (key: string, series: string): void => {
    named.set(key, (named.get(key) ?? new Set()).add(series));
  };
  // Numbers without a team or series, and the series that was spoken of.
  const bare = new Map<string, string | undefined>();
  let near: { readonly series: string; readonly index: number } | undefined;
  for (const [index, mentions] of bySentence.entries()) {
    for (const mention of mentions) {
      if (mention.type === 'series') near = { series: mention.series, index };
      if (mention.type !== 'car') continue;
      const { series, team } = mention;
      for (const number of mention.numbers) {
        if (series === undefined) {
          const spoken = near && index - near.index <= NEAR ? near.series : undefined;
          if (team === undefined && !bare.has(number)) bare.set(number, spoken);
          continue;
        }
        add(`#${number}`, series);
        add(`${team ?? NO_TEAM}#${number}`, series);
        if (!bare.has(number)) continue;
        const before = bare.get(number);
        // "the No. 12", and below that "Northline's No. 12 truck": the one of before may be another's.
        if (team !== undefined || (before !== undefined && before !== series)) add(`#${number}`, OPEN);
        if (before !== undefined && before !== series) add(`${NO_TEAM}#${number}`, OPEN);
      }
    }
  }
  const certain = new Map<string, string>();
  for (const [key, series] of named) {
    const [only] = series;
    if (series.size === 1 && only !== undefined) certain.set(key, only);
  }
  return certain;
}
