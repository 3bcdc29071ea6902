import type { Scene } from '../scene.js';

/**
 * Whether words before a token tell of a year gone by, and none of this one or a later one: "like in 2023, when … influenced Stone’s move to
 * Northline". What only stands there as a noun is news of then.
 */
export function isToldOfPastYear({ mentions, discourse }: Scene, at: number): boolean {
  const years = mentions.flatMap((mention) =>
    mention.type === 'time' && mention.first < at && mention.ofNoun === undefined ? (mention.seasons ?? []) : [],
  );
  return years.length > 0 && years.every((year) => year < discourse.year);
}
