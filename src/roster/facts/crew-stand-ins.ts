import { daysAfter, seasonUnderWay } from '../days.js';
import type { PostEnding } from '../post.js';
import type { Fact } from '../roster.js';
import { type HeldPost, isOfOneCar, type PastPost, seasonOfPost } from './crew.js';
import { daysAfter as daysTold, isBack } from './days-told.js';

/** Whoever is ruled out so many days after being named was on the crew for a race by then: nearly every week has one. */
const DAYS_WITH_A_RACE = 7;

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

/** The day, `YYYY-MM-DD`, on which somebody came to a post after another one, or came back to it; undefined if the other did. */
export function cameAfter(one: HeldPost, other: HeldPost): string | undefined {
  if (isBack(one, other)) return one.backOn ?? daysTold(one, other.lastSaid)[0];
  return one.firstSaid > other.firstSaid && !isBack(other, one) ? one.firstSaid : undefined;
}

/** Whether somebody surely had a post in its season who is ruled out by now: not who was to have it later, or for some days alone. */
export function hadUntilRuledOut({ post, deniedOn, isLookBack }: PastPost): boolean {
  return (
    deniedOn !== undefined &&
    isLookBack !== true &&
    deniedOn >= daysAfter(post.backOn ?? post.firstSaid, DAYS_WITH_A_RACE) &&
    seasonUnderWay(post.firstSaid) >= seasonOfPost(post)
  );
}

/**
 * Whether a post was given up to somebody who is ruled out by now, and nobody tells of it since: then it is not known who has it. `others`
 * are those that may be on the car.
 */
export function isGivenUp({ post }: PastPost, others: readonly PastPost[]): boolean {
  return others.some(
    (other) =>
      other.post.slots.person !== post.slots.person &&
      other.post.slots.role === post.slots.role &&
      seasonOfPost(other.post) === seasonOfPost(post) &&
      isOfOneCar(other.post, post) &&
      hadUntilRuledOut(other) &&
      cameAfter(other.post, post) !== undefined &&
      post.lastSaid < (other.deniedOn ?? ''),
  );
}
