import { byText } from '../../values/by-text.js';
import { yearOf } from '../days.js';
import type { Fact } from '../roster.js';
import { denies, ofStatus } from './denials.js';
import type { Facts } from './merge.js';
import { isPartTime } from './one-driver.js';
import { agree, compatible, differ } from './same-thing.js';
import { areToldTogether } from './told-together.js';

/** The role of whoever leads a crew. */
const CREW_CHIEF = 'crew chief';

/** Whether a role is that of whoever leads a car's crew: outside of NASCAR that is its race engineer. */
export function leadsCrew(role: string): boolean {
  return role === CREW_CHIEF || role === 'race engineer';
}

/** A confirmed post on a crew. */
export interface HeldPost extends Fact<'crew'> {
  /** Of one that was ruled out and told again: the first day, `YYYY-MM-DD`, on which it was. */
  readonly backOn?: string;
}

/** A crew post that was confirmed, also one that is over. */
export interface PastPost {
  readonly post: HeldPost;
  /** The first day, `YYYY-MM-DD`, on which a later article said that the person does not have it (any more). */
  readonly deniedOn?: string;
  /** That article's word. */
  readonly denial?: Fact<'crew'>;
  /** The post on another car in that series and season of which an article told later. */
  readonly leftFor?: Fact<'crew'>;
  /** Set if it may have been over when it was first told (see `looksBack`): then it is no news. */
  readonly isLookBack?: true;
  /** Set if somebody had it since who is ruled out by now (see `isGivenUp`). */
  readonly isGivenUp?: true;
}

/** A person's confirmed crew posts that no later article denies, and that were not left for another car, newest first. */
export function crewPosts(facts: Facts): readonly Fact<'crew'>[] {
  return postsHeld(facts)
    .filter(isStillHeld)
    .map(({ post }) => post);
}

/** Whether nothing takes a post back, its holder has no other one, and nobody had it since. */
export function isStillHeld({ deniedOn, leftFor, isGivenUp }: PastPost): boolean {
  return deniedOn === undefined && leftFor === undefined && isGivenUp !== true;
}

/**
 * A person's confirmed crew posts, newest first, also those that a later article denies. `isLookBack`: whether one may have been over when it
 * was told; no other is left for it.
 */
export function postsHeld(
  facts: Facts,
  isLookBack: (post: Fact<'crew'>) => boolean = () => false,
): readonly PastPost[] {
  const denials = ofStatus(facts.crew, 'denied');
  const posts = ofStatus(facts.crew, 'confirmed').map((post): PastPost => {
    const [first] = denials
      .filter((denial) => denies(denial, post))
      .flatMap((denial) => denial.claims.map(({ published }) => ({ denial, deniedOn: published })))
      .filter(({ deniedOn }) => deniedOn > post.lastSaid)
      .sort((a, b) => byText(a.deniedOn, b.deniedOn));
    const backOn = toldAgainOn(post, denials);
    const held = backOn === undefined ? post : { ...post, backOn };
    return { post: held, ...first, ...(isLookBack(post) && { isLookBack: true }) };
  });
  const held = posts.flatMap(({ post, deniedOn, isLookBack }) =>
    deniedOn === undefined && isLookBack !== true ? [post] : [],
  );
  return posts.map((each) => {
    const leftFor = held.find((other) => isLeftFor(each.post, other));
    return leftFor === undefined ? each : { ...each, leftFor };
  });
}

/** The first day in its season on which a post was told again after it had been ruled out, the last time that it was. */
function toldAgainOn(post: Fact<'crew'>, denials: readonly Fact<'crew'>[]): string | undefined {
  const ruledOut = denials
    .filter((denial) => denies(denial, post))
    .flatMap(({ claims }) => claims.map(({ published }) => published))
    .filter((day) => day > post.firstSaid && day < post.lastSaid)
    .sort()
    .at(-1);
  if (ruledOut === undefined) return undefined;
  const [on] = post.claims
    .map(({ published }) => published)
    .filter((day) => day > ruledOut && yearOf(day) <= seasonOfPost(post))
    .sort();
  return on;
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

/**
 * Whether a post is on another car of the same number than that of a seat: of the team that it names the driver has, beside the seat, one that
 * goes together with it, among all that are confirmed. Else the team may have another name by now, or the driver another team.
 */
export function isOnSeatElsewhere(post: Fact<'crew'>, seat: Fact<'ride'>, seats: readonly Fact<'ride'>[]): boolean {
  return (
    differ(post.slots, seat.slots, 'team') &&
    seats.some(
      (other) =>
        agree(other.slots, post.slots, 'team') && servesSeat(post, other) && (isPartTime(seat) || isPartTime(other)),
    )
  );
}

/**
 * Whether a post that names a driver alone is on the car of a seat, since that is the only one for a whole season that the driver has
 * then, among all that are confirmed.
 */
export function isOnOnlySeat(post: Fact<'crew'>, seat: Fact<'ride'>, seats: readonly Fact<'ride'>[]): boolean {
  const { driver, team, number, series } = post.slots;
  if (team !== undefined || number !== undefined || series !== undefined || isPartTime(seat)) return false;
  const { season } = seat.slots;
  if (driver !== seat.slots.driver || seasonOfPost(post) !== season) return false;
  return seats.every(
    (other) =>
      other.slots.season !== season || isPartTime(other) || compatible(other.slots, seat.slots, ['team', 'series']),
  );
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
