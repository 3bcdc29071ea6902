import { groupBy } from '../../values/group-by.js';
import { yearOf } from '../days.js';
import type { Fact } from '../roster.js';
import { denies, ofStatus } from './denials.js';
import { type Facts, newestFirst } from './merge.js';
import { agree, compatible, differ } from './same-thing.js';

const CREW_CHIEF = 'crew chief';

/** A crew post that was confirmed, also one that is over. */
export interface PastPost {
  readonly post: Fact<'crew'>;
  /** The first day, `YYYY-MM-DD`, on which a later article said that the person does not have it (any more). */
  readonly deniedOn?: string;
  /** The post on another car in that series and season of which an article told later. */
  readonly leftFor?: Fact<'crew'>;
}

/** A person's confirmed crew posts that no later article denies, and that were not left for another car, newest first. */
export function crewPosts(facts: Facts): readonly Fact<'crew'>[] {
  return postsHeld(facts).flatMap(({ post, deniedOn, leftFor }) =>
    deniedOn === undefined && leftFor === undefined ? [post] : [],
  );
}

/** A person's confirmed crew posts, newest first, also those that a later article denies. */
export function postsHeld(facts: Facts): readonly PastPost[] {
  const denials = ofStatus(facts.crew, 'denied');
  const posts = ofStatus(facts.crew, 'confirmed').map((post): PastPost => {
    const days = denials
      .filter((denial) => denies(denial, post))
      .flatMap(({ claims }) => claims.map(({ published }) => published))
      .filter((day) => day > post.lastSaid)
      .sort();
    return { post, ...(days[0] !== undefined && { deniedOn: days[0] }) };
  });
  const held = posts.flatMap(({ post, deniedOn }) => (deniedOn === undefined ? [post] : []));
  return posts.map((each) => {
    const leftFor = held.find((other) => isLeftFor(each.post, other));
    return leftFor === undefined ? each : { ...each, leftFor };
  });
}

/**
 * Whether somebody left a post for another one: nobody is on two cars of a series at once, unless an article tells of
 * both.
 */
function isLeftFor(post: Fact<'crew'>, other: Fact<'crew'>): boolean {
  return (
    other.lastSaid > post.lastSaid &&
    agree(post.slots, other.slots, 'role') &&
    agree(post.slots, other.slots, 'series') &&
    seasonOfPost(post) === seasonOfPost(other) &&
    isOnOtherCar(post, other) &&
    !areToldTogether(post, other)
  );
}

/** Whether two posts of one person are surely on two cars: the number may go along with the driver, or the car with another one. */
export function isOnOtherCar({ slots: a }: Fact<'crew'>, { slots: b }: Fact<'crew'>): boolean {
  if (differ(a, b, 'team') || differ(a, b, 'series')) return true;
  return !agree(a, b, 'driver') && !agree(a, b, 'number') && (differ(a, b, 'driver') || differ(a, b, 'number'));
}

function areToldTogether(one: Fact<'crew'>, other: Fact<'crew'>): boolean {
  return one.claims.some(({ article }) => other.claims.some((claim) => claim.article === article));
}

/**
 * Whether a post is on the car of a seat: by its driver, or by number and team or series. Driver, number and series tell
 * it beyond doubt, also where the team has another name by now.
 */
export function servesSeat(post: Fact<'crew'>, seat: Fact<'ride'>): boolean {
  const { slots } = post;
  if (seasonOfPost(post) !== seat.slots.season) return false;
  if ((['driver', 'number', 'series'] as const).every((slot) => agree(slots, seat.slots, slot))) return true;
  if (!compatible(slots, seat.slots, ['driver', 'team', 'number', 'series'])) return false;
  const byTeam = agree(slots, seat.slots, 'team') || agree(slots, seat.slots, 'series');
  const byNumber = agree(slots, seat.slots, 'number');
  return slots.driver === undefined ? byNumber && byTeam : byNumber || byTeam;
}

/** The season of a post: as stated, else the year in which it was first told. */
export function seasonOfPost({ slots, firstSaid }: Fact<'crew'>): number {
  return slots.season ?? yearOf(firstSaid);
}

/**
 * Whether a post is for a driver of whom no seat of that season and series is known, nor that the driver has left the team
 * since.
 */
export function isWithoutSeat(
  post: Fact<'crew'>,
  seats: readonly Fact<'ride'>[],
  exits: readonly Fact<'exit'>[],
): boolean {
  const season = seasonOfPost(post);
  return (
    !seats.some(({ slots }) => slots.season === season && compatible(slots, post.slots, ['series'])) &&
    !exits.some(({ slots, lastSaid }) => lastSaid > post.lastSaid && compatible(slots, post.slots, ['team', 'series']))
  );
}

/** Whether two posts are of one car in one season, that of a crew chief, and one article tells both: nobody says in which order. */
export function areUnordered(one: Fact<'crew'>, other: Fact<'crew'>): boolean {
  return (
    one.slots.person !== other.slots.person &&
    one.slots.role === CREW_CHIEF &&
    agree(one.slots, other.slots, 'role') &&
    seasonOfPost(one) === seasonOfPost(other) &&
    isOfOneCar(one, other) &&
    areToldTogether(one, other)
  );
}

/** Whether two posts, of whomever, are on one car: by its number, or its driver. */
export function isOfOneCar({ slots: a }: Fact<'crew'>, { slots: b }: Fact<'crew'>): boolean {
  return compatible(a, b, ['driver', 'team', 'number', 'series']) && (agree(a, b, 'number') || agree(a, b, 'driver'));
}

/**
 * Of posts on one car, those said last for each role, one for each person: a later crew chief takes the place of an
 * earlier one. Of two who were told of together, it is the one who has the car in the next season, by any of `all`.
 */
export function latestOfEachRole<P extends Fact<'crew'>>(
  posts: readonly P[],
  all: readonly Fact<'crew'>[] = posts,
): readonly P[] {
  return [...groupBy(posts, ({ slots }) => slots.role).values()].flatMap((sameRole) => {
    const newest = [...groupBy(sameRole.toSorted(newestFirst), ({ slots }) => slots.person).values()].flatMap(
      ([post]) => post ?? [],
    );
    const last = newest.filter(
      ({ lastSaid, firstSaid }) => lastSaid === newest[0]?.lastSaid && firstSaid === newest[0].firstSaid,
    );
    const goOn = last.filter((post) => all.some((other) => goesOn(post, other)));
    const isOver = (post: P) => goOn.some((other) => areUnordered(post, other)) && !goOn.includes(post);
    return last.filter((post) => !isOver(post));
  });
}

/** Whether somebody has a post in the next season too. */
function goesOn(post: Fact<'crew'>, other: Fact<'crew'>): boolean {
  return (
    agree(post.slots, other.slots, 'person') &&
    agree(post.slots, other.slots, 'role') &&
    seasonOfPost(other) === seasonOfPost(post) + 1 &&
    isOfOneCar(post, other)
  );
}
