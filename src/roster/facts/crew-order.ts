import type { Fact } from '../roster.js';
import { areUnordered, isOnOtherCar, seasonOfPost } from './crew.js';
import { agree, compatible } from './same-thing.js';

/**
 * Whether of two posts on one car in one season that one article tells the first was had before the other: what others of `all` tell of
 * the seasons around it. Who has the car in the season after had it last; else who had it in the season before had it first; and where
 * the two have changed cars with each other, what is so of the one car is not so of the other.
 */
export function isHadBefore(one: Fact<'crew'>, other: Fact<'crew'>, all: readonly Fact<'crew'>[]): boolean {
  if (!areUnordered(one, other)) return false;
  return (
    orderOf(one, other, all) ??
    all.some(
      (mine) =>
        isElsewhere(mine, one) &&
        all.some(
          (theirs) => isElsewhere(theirs, other) && areUnordered(mine, theirs) && orderOf(theirs, mine, all) === true,
        ),
    )
  );
}

/** Whether one post came before the other, by the seasons around theirs; undefined if these do not tell. */
function orderOf(one: Fact<'crew'>, other: Fact<'crew'>, all: readonly Fact<'crew'>[]): boolean | undefined {
  const [hasNext, otherHasNext] = [one, other].map((post) => all.some((next) => isKept(post, next)));
  if (hasNext !== otherHasNext) return otherHasNext;
  const [had, otherHad] = [one, other].map((post) => all.some((before) => isKept(before, post)));
  return had === otherHad ? undefined : had;
}

/** Whether somebody has a post on the same car in the next season too, with whatever driver. */
function isKept(post: Fact<'crew'>, next: Fact<'crew'>): boolean {
  const [a, b] = [post.slots, next.slots];
  return (
    a.person === b.person &&
    agree(a, b, 'role') &&
    seasonOfPost(next) === seasonOfPost(post) + 1 &&
    compatible(a, b, ['team', 'series', 'number']) &&
    (agree(a, b, 'driver') || (agree(a, b, 'number') && (agree(a, b, 'team') || agree(a, b, 'series'))))
  );
}

/** Whether a post is the same person's on another car, in the same season. */
function isElsewhere(post: Fact<'crew'>, of: Fact<'crew'>): boolean {
  return post.slots.person === of.slots.person && seasonOfPost(post) === seasonOfPost(of) && isOnOtherCar(post, of);
}
