import { byText } from '../../values/by-text.js';
import { groupBy } from '../../values/group-by.js';
import { yearOf } from '../days.js';
import type { Post, PostEnding } from '../post.js';
import type { Fact } from '../roster.js';
import { type HeldPost, isStillHeld, type PastPost } from './crew.js';
import { isHadBefore } from './crew-order.js';
import { backFrom, cameAfter, hadUntilRuledOut } from './crew-stand-ins.js';
import { daysAfter, isBack } from './days-told.js';
import { newestFirst } from './merge.js';

/** Who has the posts of a car, and who had them in the season. */
export interface Succession {
  readonly now: readonly HeldPost[];
  /** Newest ending first. */
  readonly over: readonly Post[];
}

/**
 * Who has posts on one car in one season, and who had them before: a later crew chief takes the place of an earlier one. An article
 * may well speak of the earlier one afterwards, of a race that was: once is not enough to have the post back.
 */
export function successionOf(posts: readonly PastPost[], all: readonly Fact<'crew'>[]): Succession {
  const byRole = [...groupBy(posts, ({ post }) => post.slots.role).values()].map((ofRole): Succession => {
    const still = ofRole.filter(isStillHeld).map(({ post }) => post);
    const had = [...still, ...ofRole.filter(hadUntilRuledOut).map(({ post }) => post)];
    const now = holdersOf(still, all);
    const has = new Set(now.map(({ slots }) => slots.person));
    const gone = newestOfEach(
      ofRole.filter(({ post }) => !has.has(post.slots.person)),
      ({ post }) => post,
    );
    return { now, over: gone.flatMap((past) => endOf(past, had, now, all)) };
  });
  return {
    now: byRole.flatMap(({ now }) => now),
    over: byRole.flatMap(({ over }) => over).sort((a, b) => byText(b.ended?.on ?? '', a.ended?.on ?? '')),
  };
}

/**
 * Of posts on one car, those that are held for each role, one for each person. Of two who were told of together, it is the
 * one who came last, by any of `all` (see `isHadBefore`).
 */
export function latestOfEachRole<P extends Fact<'crew'>>(
  posts: readonly P[],
  all: readonly Fact<'crew'>[] = posts,
): readonly P[] {
  return [...groupBy(posts, ({ slots }) => slots.role).values()].flatMap((ofRole) => holdersOf(ofRole, all));
}

/**
 * Who has one post: whoever was first told last, unless somebody from before is back; of those first told on one day, whoever was told last. Who
 * is first told when the season is over stands beside whoever was told in it: that says nothing of who came last.
 */
function holdersOf<P extends Fact<'crew'>>(posts: readonly P[], all: readonly Fact<'crew'>[]): readonly P[] {
  const each = newestOfEach(posts, (post) => post);
  const [late, inTime] = [each.filter(isToldLate), each.filter((post) => !isToldLate(post))];
  if (late.length > 0 && inTime.length > 0) return [...holdersOf(inTime, all), ...holdersOf(late, all)];
  const [day] = each.map(({ firstSaid }) => firstSaid).sort((a, b) => byText(b, a));
  const newcomers = each.filter(({ firstSaid }) => firstSaid === day);
  const back = each.filter((post) => newcomers.length > 0 && newcomers.every((other) => isBack(post, other)));
  if (back.length > 0) return holdersOf(back, all);
  const last = newcomers.filter(({ lastSaid }) => lastSaid === newcomers[0]?.lastSaid);
  return last.filter((post) => !last.some((other) => isHadBefore(post, other, all)));
}

/** Whether a post is first told once its season is over: the article looks back. */
function isToldLate({ firstSaid, slots }: Fact<'crew'>): boolean {
  return slots.season !== undefined && yearOf(firstSaid) > slots.season;
}

/** How a post that is not held came to its end; nothing if an article takes it back and nobody came then. */
function endOf(
  past: PastPost,
  had: readonly HeldPost[],
  now: readonly HeldPost[],
  all: readonly Fact<'crew'>[],
): readonly Post[] {
  const { post, denial, deniedOn, leftFor } = past;
  const others = had.filter(({ slots }) => slots.person !== post.slots.person);
  const replaced = nextAfter(post, others, all) ?? (denial === undefined ? backAfter(post, now) : backFrom(past, now));
  const left = leftOn(leftFor, denial, replaced && deniedOn);
  const ended = left === undefined || (replaced !== undefined && isFirst(replaced, left)) ? replaced : left;
  return ended === undefined ? [] : [{ ...post, ended }];
}

function leftOn(leftFor?: Fact<'crew'>, denial?: Fact<'crew'>, deniedOn?: string): PostEnding | undefined {
  if (leftFor !== undefined) return { why: 'moved', on: leftFor.firstSaid, by: leftFor };
  return denial && deniedOn !== undefined ? { why: 'left', on: deniedOn, by: denial } : undefined;
}

/** Of one day, where somebody went says more than who came, and who came more than that somebody left. */
function isFirst(replaced: PostEnding, left: PostEnding): boolean {
  return replaced.on < left.on || (replaced.on === left.on && left.why === 'left');
}

/** Who had a post next, of others who came to it later, or were first told then and surely came later. */
function nextAfter(post: HeldPost, others: readonly HeldPost[], all: readonly Fact<'crew'>[]): PostEnding | undefined {
  const [next] = others
    .flatMap((by): PostEnding[] => {
      const on = isToldLate(by) === isToldLate(post) ? cameAfter(by, post) : undefined;
      if (on !== undefined) return [{ why: 'replaced', on, by }];
      const isThen = by.firstSaid === post.firstSaid && isHadBefore(post, by, all);
      return isThen ? [{ why: 'replaced', on: by.firstSaid, by }] : [];
    })
    .sort((a, b) => byText(a.on, b.on) || newestFirst(a.by, b.by));
  return next;
}

/** Who has a post back after somebody. */
function backAfter(post: Fact<'crew'>, now: readonly HeldPost[]): PostEnding | undefined {
  const [by] = now;
  const [on] = by === undefined ? [] : by.backOn !== undefined ? [by.backOn] : daysAfter(by, post.lastSaid);
  return by && on !== undefined ? { why: 'replaced', on, by } : undefined;
}

/** What was said last of each person. */
function newestOfEach<T>(all: readonly T[], postOf: (one: T) => Fact<'crew'>): readonly T[] {
  const newest = all.toSorted((a, b) => newestFirst(postOf(a), postOf(b)));
  return [...groupBy(newest, (one) => postOf(one).slots.person).values()].flatMap(([one]) => one ?? []);
}
