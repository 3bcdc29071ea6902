import { groupBy } from '../../values/group-by.js';
import { yearOf } from '../days.js';
import type { Fact } from '../roster.js';
import { ofStatus } from './denials.js';
import { type Facts, newestFirst } from './merge.js';
import { agree, compatible } from './same-thing.js';

/** A crew post that was confirmed, also one that is over. */
export interface PastPost {
  readonly post: Fact<'crew'>;
  /** The first day, `YYYY-MM-DD`, on which a later article said that the person does not have it (any more). */
  readonly deniedOn?: string;
}

/** A person's confirmed crew posts that no later article denies, newest first. */
export function crewPosts(facts: Facts): readonly Fact<'crew'>[] {
  return postsHeld(facts).flatMap(({ post, deniedOn }) => (deniedOn === undefined ? [post] : []));
}

/** A person's confirmed crew posts, newest first, also those that a later article denies. */
export function postsHeld(facts: Facts): readonly PastPost[] {
  const denials = ofStatus(facts.crew, 'denied');
  return ofStatus(facts.crew, 'confirmed').map((post): PastPost => {
    const days = denials
      .filter(
        (denial) =>
          agree(denial.slots, post.slots, 'role') &&
          agree(denial.slots, post.slots, 'season') &&
          compatible(denial.slots, post.slots, ['driver', 'team', 'number', 'series']),
      )
      .flatMap(({ claims }) => claims.map(({ published }) => published))
      .filter((day) => day > post.lastSaid)
      .sort();
    return { post, ...(days[0] !== undefined && { deniedOn: days[0] }) };
  });
}

/**
 * Whether a post is on the car of a seat: by its driver, or by number and team or series. Driver, number and series tell
 * it beyond doubt, also where the team has another name by now.
 */
export function servesSeat(post: Fact<'crew'>, seat: Fact<'ride'>): boolean {
  const { slots } = post;
  if ((slots.season ?? yearOf(post.firstSaid)) !== seat.slots.season) return false;
  if ((['driver', 'number', 'series'] as const).every((slot) => agree(slots, seat.slots, slot))) return true;
  if (!compatible(slots, seat.slots, ['driver', 'team', 'number', 'series'])) return false;
  const byTeam = agree(slots, seat.slots, 'team') || agree(slots, seat.slots, 'series');
  const byNumber = agree(slots, seat.slots, 'number');
  return slots.driver === undefined ? byNumber && byTeam : byNumber || byTeam;
}

/**
 * Of posts on one car, those said last for each role, one for each person: a later crew chief takes the place of an
 * earlier one.
 */
export function latestOfEachRole(posts: readonly Fact<'crew'>[]): readonly Fact<'crew'>[] {
  return [...groupBy(posts, ({ slots }) => slots.role).values()].flatMap((sameRole) => {
    const newest = [...groupBy(sameRole.toSorted(newestFirst), ({ slots }) => slots.person).values()].flatMap(
      ([post]) => post ?? [],
    );
    return newest.filter(
      ({ lastSaid, firstSaid }) => lastSaid === newest[0]?.lastSaid && firstSaid === newest[0].firstSaid,
    );
  });
}
