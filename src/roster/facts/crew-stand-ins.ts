import { seasonUnderWay } from '../days.js';
import type { PostEnding } from '../post.js';
import type { Fact } from '../roster.js';
import { type PastPost, seasonOfPost } from './crew.js';

/**
 * Who has a post back from somebody who only stood in: told before that one came in the season, and again on the day on which it is told that
 * the other does not have it any more, or since; and from when on. Who was to have it in a season to come never did.
 */
export function backFrom({ post, deniedOn }: PastPost, now: readonly Fact<'crew'>[]): PostEnding | undefined {
  const season = seasonOfPost(post);
  if (deniedOn === undefined || seasonUnderWay(post.firstSaid) < season) return undefined;
  const by = now.find(
    (other) => other.firstSaid < post.firstSaid && other.lastSaid >= deniedOn && seasonOfPost(other) === season,
  );
  const [on] = (by?.claims ?? [])
    .map(({ published }) => published)
    .filter((day) => day >= deniedOn)
    .sort();
  return by && on !== undefined ? { why: 'replaced', on, by } : undefined;
}
