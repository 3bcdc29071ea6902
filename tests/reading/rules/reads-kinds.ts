import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/reading/read-article.js';

/** A kind of phrasing: loose words for who drives what. */
export interface Kind {
  readonly told: string;
  readonly published: string;
  /** The sentence before. */
  readonly before: string;
  /** A sentence, and rides that it tells as `driver season number team series`. */
  readonly read: readonly (readonly [string, ...string[]])[];
  /** Sentences that look alike, with all the rides that they tell. */
  readonly none: readonly (readonly [string, ...string[]])[];
}

/** The rides of a text, without those of the sentence before. */
function ridesOf(published: string, before: string, text: string): string[] {
  const claims = readArticle({ name: 'tiny', published, body: `${before} ${text}`, hash: '' });
  return claims.flatMap((claim) =>
    claim.kind === 'ride' && !before.includes(claim.quote)
      ? [
          [
            claim.status === 'confirmed' ? undefined : claim.status,
            claim.driver,
            claim.season,
            claim.number,
            claim.team,
            claim.series,
          ]
            .filter((part) => part !== undefined)
            .join(' '),
        ]
      : [],
  );
}

/** Reads the sentences of each kind, and nothing more of those that look alike. */
export function readsKinds(kinds: readonly Kind[]): void {
  describe.each(kinds)('$told', ({ published, before, read, none }) => {
    it.each(read.map(([text, ...rides]) => ({ text, rides })))('reads $text', ({ text, rides }) => {
      expect(ridesOf(published, before, text)).toEqual(expect.arrayContaining(rides));
    });

    it.each(none.map(([text, ...rides]) => ({ text, rides })))('reads no more of $text', ({ text, rides }) => {
      expect(ridesOf(published, before, text).sort()).toEqual(rides.sort());
    });
  });
}
