import { byText } from '../../values/by-text.js';
import { groupBy } from '../../values/group-by.js';
import { yearOf } from '../days.js';
import { areUnordered, isStillHeld, leadsCrew, type PastPost } from '../facts/crew.js';
import { isHadBefore } from '../facts/crew-order.js';
import { backFrom, hadUntilRuledOut } from '../facts/crew-stand-ins.js';
import { isBack } from '../facts/days-told.js';
import { newestFirst } from '../facts/merge.js';
import { BEGINS } from '../facts/one-driver.js';
import { agree, differ } from '../facts/same-thing.js';
import { type Against, settledOn } from '../facts/settled-on.js';
import type { Fact, Move, RumourLife } from '../roster.js';
import { isNews } from './news.js';

/**
 * Cars whose crew chief, or race engineer, of a season is another one than before, or comes from another car, or was rumoured to come. Who may
 * have left the post before it was told is no news.
 */
export function crewMoves(posts: readonly PastPost[], lives: readonly RumourLife[]): readonly Move[] {
  const chiefs = posts.filter(({ post: { slots } }) => leadsCrew(slots.role) && slots.season !== undefined);
  const byCar = groupBy(chiefs, ({ post }) => carOf(post));
  const byPerson = groupBy(chiefs, ({ post }) => post.slots.person);
  const toldOf = (person: string) => (byPerson.get(person) ?? []).map(({ post }) => post);
  /** Whether of two posts that were first told on one day the first was had before the other. */
  const isFirst = (one: Fact<'crew'>, other: Fact<'crew'>) =>
    one.firstSaid === other.firstSaid &&
    isHadBefore(
      one,
      other,
      [one, other].flatMap(({ slots }) => toldOf(slots.person)),
    );
  const isFollowed = (post: Fact<'crew'>) => (byCar.get(carOf(post)) ?? []).some((other) => isFirst(post, other.post));
  const comesFrom = (post: Fact<'crew'>) => ({
    before: chiefBefore(
      post,
      (byCar.get(carOf(post)) ?? []).filter((other) => other.post === post || isOnSameCar(other.post, post)),
      isFirst,
    ),
    from: isFollowed(post)
      ? undefined
      : postLeft(post, byPerson.get(post.slots.person) ?? [], post.firstSaid, isFollowed),
  });
  const cameTrue = groupBy(lives, ({ end }) => (end.how === 'confirmed' ? end.by.claims : undefined));
  return chiefs.flatMap((chief): Move[] => {
    const { post } = chief;
    if (chief.isLookBack) return [];
    const ofCar = (byCar.get(carOf(post)) ?? []).filter((other) => other === chief || isOnSameCar(other.post, post));
    if (!wasHeld(chief, ofCar)) return [];
    const { season = 0, person } = post.slots;
    const { before, from } = comesFrom(post);
    const life = cameTrue.get(post.claims)?.find(({ rumour }) => rumour.firstSaid < post.firstSaid);
    const last = before ?? from;
    const beside = last === undefined ? besideInSeason(post, ofCar, comesFrom) : [];
    const isMove = last !== undefined || life !== undefined || beside.length > 0;
    const back = comesBack(post, ofCar, byPerson.get(person) ?? []);
    const on = settledOn(post.firstSaid, post, postsAgainst(chief, [...ofCar, ...(byPerson.get(person) ?? [])]));
    return isMove && isNews(on, season, beside.length > 0 ? season : last?.slots.season)
      ? [
          ...back,
          {
            what: 'crew',
            status: 'confirmed',
            person,
            on,
            crew: { now: post, ...(before && { before }), ...(from && { from }), ...(beside.length > 0 && { beside }) },
            ...(life && { life }),
            facts: [post, ...beside],
          },
        ]
      : back;
  });
}

/**
 * Others who had the car in the season too, told with a post when that was under way, where nobody says who had it before or whom he left
 * for it, nor who came last. They are one change: it is told of the first by name.
 */
function besideInSeason(
  post: Fact<'crew'>,
  ofCar: readonly PastPost[],
  comesFrom: (post: Fact<'crew'>) => {
    readonly before?: Fact<'crew'> | undefined;
    readonly from?: Fact<'crew'> | undefined;
  },
): readonly Fact<'crew'>[] {
  const others = ofCar.flatMap((other) =>
    other.isLookBack !== true && other.post.firstSaid === post.firstSaid && areUnordered(post, other.post)
      ? [other.post]
      : [],
  );
  const isUnknown = (other: Fact<'crew'>) => Object.values(comesFrom(other)).every((known) => known === undefined);
  const isFirst = others.every(({ slots }) => slots.person > post.slots.person);
  const { season } = post.slots;
  const isInSeason = post.firstSaid >= `${season}-${BEGINS}` && yearOf(post.firstSaid) === season;
  return isInSeason && isFirst && others.every(isUnknown)
    ? others.toSorted((a, b) => byText(a.slots.person, b.slots.person))
    : [];
}

/** Posts of others on the car, and of the person on others, that were first told when a post was, and not told any more when that was. */
function postsAgainst({ post }: PastPost, others: readonly PastPost[]): readonly Against[] {
  return others.flatMap(({ post: other }) =>
    other.slots.season === post.slots.season &&
    other.slots.role === post.slots.role &&
    other.firstSaid === post.firstSaid &&
    other.lastSaid < post.lastSaid
      ? [{ told: other }]
      : [],
  );
}

/**
 * The return of somebody to a post that another one had in between: on the day on which it is told that the other does not have it any more, else
 * on the first day after the other was last named.
 */
function comesBack(post: Fact<'crew'>, ofCar: readonly PastPost[], own: readonly PastPost[]): Move[] {
  const [last] = ofCar
    .filter(({ post: other }) => other.slots.season === post.slots.season && !areUnordered(post, other))
    .filter((other) => isBack(post, other.post) || backFrom(other, [post]) !== undefined)
    .sort((a, b) => newestFirst(a.post, b.post));
  if (last === undefined) return [];
  const before = last.post;
  const on = backFrom(last, [post])?.on ?? firstDayAfter(before.lastSaid, post);
  if (on === undefined) return [];
  const { person } = post.slots;
  const from = postLeft(post, own, on);
  const crew = { now: post, before, ...(from && { from }) };
  return [{ what: 'crew', status: 'confirmed', person, on, crew, facts: [post] }];
}

function firstDayAfter(day: string, { claims }: Fact<'crew'>): string | undefined {
  return claims
    .map(({ published }) => published)
    .filter((published) => published > day)
    .sort()[0];
}

/**
 * Who had a post before somebody else: in that season, or the one before. Of several the one who surely came last, else the one named last,
 * but rather one of whom nobody had said by then that it is over. Undefined also if it was the same person.
 */
function chiefBefore(
  post: Fact<'crew'>,
  ofCar: readonly PastPost[],
  isFirst: (one: Fact<'crew'>, other: Fact<'crew'>) => boolean,
): Fact<'crew'> | undefined {
  const { person } = post.slots;
  const isOver = (past: PastPost) =>
    (past.deniedOn !== undefined && past.deniedOn < post.firstSaid) || past.isGivenUp === true;
  const [last] = ofCar
    .filter(({ post: other }) => isEarlier(other, post) || isSucceeded(other, post) || isFirst(other, post))
    .filter(({ post: one }, _, earlier) => !earlier.some(({ post: other }) => isFirst(one, other)))
    .sort(
      (a, b) =>
        (b.post.slots.season ?? 0) - (a.post.slots.season ?? 0) ||
        Number(isOver(a)) - Number(isOver(b)) ||
        newestFirst(a.post, b.post) ||
        byText(a.post.slots.person, b.post.slots.person),
    );
  return last === undefined || last.post.slots.person === person ? undefined : last.post;
}

/**
 * The post on another car that somebody left for one, taken on a day: undefined if there is none, if it goes on, or if this one did
 * before. `isFollowed`: whether somebody surely had a post of the season after. Whoever has been elsewhere in the season comes from there, whatever it was in the season before.
 */
export function postLeft(
  post: Fact<'crew'>,
  own: readonly PastPost[],
  on: string = post.firstSaid,
  isFollowed: (post: Fact<'crew'>) => boolean = () => false,
): Fact<'crew'> | undefined {
  const held = own.flatMap((each) => (each.deniedOn === undefined && !isFollowed(each.post) ? [each.post] : []));
  const isOver = (other: Fact<'crew'>) => other.slots.season === post.slots.season && isFollowed(other);
  const earlier = own.map((each) => each.post).filter((other) => isEarlier(other, post, on) || isOver(other));
  const ofSeason = earlier.filter((other) => other.slots.season === post.slots.season && isElsewhere(other, post));
  const before = ofSeason.length > 0 ? ofSeason : earlier;
  if (before.some((other) => isOnSameCar(other, post))) return undefined;
  return before
    .filter((other) => isElsewhere(other, post))
    .filter(
      (other) =>
        !held.some((each) => each !== post && each.slots.season === post.slots.season && isStillOn(other, each, on)),
    )
    .sort((a, b) => (b.slots.season ?? 0) - (a.slots.season ?? 0) || newestFirst(a, b))[0];
}

/** Whether a post of the season is on the car of an earlier one, and not given up for another that is taken on a day. */
function isStillOn(earlier: Fact<'crew'>, each: Fact<'crew'>, on: string): boolean {
  return isOnSameCar(each, earlier) && each.lastSaid >= on;
}

/** Whether a post was one of the season before another, or of the same season and not heard of any more on the day on which that is taken. */
function isEarlier(one: Fact<'crew'>, { slots: { season = 0 }, firstSaid }: Fact<'crew'>, on = firstSaid): boolean {
  return one.slots.season === season - 1 || (one.slots.season === season && one.lastSaid < on);
}

/** Whether a post was known before another of the season, and is not back from one of which the same article told: articles name who was there before, too. */
function isSucceeded(one: Fact<'crew'>, other: Fact<'crew'>): boolean {
  return (
    one.slots.season === other.slots.season &&
    one.firstSaid < other.firstSaid &&
    !(isBack(one, other) && areUnordered(one, other))
  );
}

/** Whether two posts are surely on two cars: who goes with the driver to another number of the team goes nowhere. */
function isElsewhere({ slots: a }: Fact<'crew'>, { slots: b }: Fact<'crew'>): boolean {
  if (differ(a, b, 'team') || differ(a, b, 'series')) return true;
  return !agree(a, b, 'driver') && (differ(a, b, 'number') || differ(a, b, 'driver'));
}

/** Whether a post is somebody's, or was until somebody else got it or had it back; else a denial says that it was nobody's news. */
function wasHeld(past: PastPost, ofCar: readonly PastPost[]): boolean {
  const { post, deniedOn } = past;
  return (
    deniedOn === undefined ||
    hadUntilRuledOut(past) ||
    backFrom(past, standing(ofCar)) !== undefined ||
    ofCar.some(
      ({ post: { slots, firstSaid } }) =>
        slots.season === post.slots.season && firstSaid > post.lastSaid && firstSaid <= deniedOn,
    )
  );
}

function standing(posts: readonly PastPost[]): readonly Fact<'crew'>[] {
  return posts.filter(isStillHeld).map(({ post }) => post);
}

function carOf({ slots }: Fact<'crew'>): string {
  return `${slots.team}\n${slots.series}\n${slots.role}`;
}

export function isOnSameCar({ slots: a }: Fact<'crew'>, { slots: b }: Fact<'crew'>): boolean {
  if (!agree(a, b, 'team') || !agree(a, b, 'series')) return false;
  return a.number === undefined || b.number === undefined ? agree(a, b, 'driver') : a.number === b.number;
}
