import type { Claim } from '../claims/claim.js';
import { groupBy } from '../values/group-by.js';
import { memo } from '../values/memo.js';
import {
  areUnordered,
  isOfOneCar,
  isOnOnlySeat,
  isOnSeatElsewhere,
  isStillHeld,
  isWithoutSeat,
  leadsCrew,
  type PastPost,
  postsHeld,
  seasonOfPost,
  servesSeat,
} from './facts/crew.js';
import { isHadBefore } from './facts/crew-order.js';
import { looksBack } from './facts/crew-pairs.js';
import { isGivenUp } from './facts/crew-stand-ins.js';
import { latestOfEachRole, successionOf } from './facts/crew-succession.js';
import { ofStatus } from './facts/denials.js';
import { confirmedExits } from './facts/exits.js';
import { newestFirst } from './facts/merge.js';
import { postsBeside } from './facts/post-rumours.js';
import { agree } from './facts/same-thing.js';
import { standingDenials } from './facts/standing-denials.js';
import type { NameBook } from './names/name-book.js';
import type { Post, PostEnding } from './post.js';
import type { Fact, Possible, RumourLife, Seat } from './roster.js';
import type { KnownPeople } from './scope.js';

/** What is known of the crews of cars. */
export interface CrewKnowledge {
  /** Whoever has a post on the car of a seat, the latest of each role. */
  readonly crewOf: (seat: Fact<'ride'>) => Pick<Seat, 'crew' | 'crewGone'>;
  /** Who is to lead a driver's crew in seasons of which no seat of the driver is known. */
  readonly crewWithoutSeat: (driver: string) => readonly Fact<'crew'>[];
  /** Posts of others on the car of a post, in its role and season, that nothing takes back. */
  readonly postsBeside: (post: Fact<'crew'>) => readonly Fact<'crew'>[];
  /** Whether somebody surely had the car of a post after it in the season, though an article tells both. */
  readonly isPostFollowed: (post: Fact<'crew'>) => boolean;
  /** What is rumoured or ruled out of a driver's crews, whoever is to have a post on them. */
  readonly crewTalkOf: (driver: string) => CrewTalk;
  /** A person's confirmed posts as articles tell them, newest first, those that are over too. */
  readonly heldBy: (person: string) => readonly PastPost[];
  /** A person's confirmed posts, newest first, those that are over too. */
  readonly postsOf: (person: string) => readonly Post[];
}

/** Rumours and denials of posts. */
export interface CrewTalk {
  readonly lives: readonly RumourLife[];
  readonly denials: readonly Possible[];
}

/** Where to look for who is on a crew. */
interface CrewClaims {
  readonly ofDriver: (driver: string) => readonly Claim[];
  readonly ofNumber: (number: string) => readonly Claim[];
  /** Everybody in claims of a number. */
  readonly driversOf: (number: string) => readonly string[];
}

/** What claims say of crews. People and their facts are asked for only when a question comes. */
export function crewKnowledge(
  claims: CrewClaims,
  people: Pick<NameBook, 'nameOf'>,
  known: Pick<KnownPeople, 'factsOf' | 'seatsOf' | 'livesOf'>,
): CrewKnowledge {
  const { factsOf, seatsOf, livesOf } = known;
  const namesIn = (all: readonly Claim[]): string[] => [
    ...new Set(all.flatMap((post) => (post.kind === 'crew' ? (people.nameOf(post.person) ?? []) : []))),
  ];
  const under = memo((number) => namesIn(claims.ofNumber(number)));
  const around = ({ driver, number }: { readonly driver?: string; readonly number?: string }): readonly string[] => [
    ...new Set([...under(number ?? ''), ...(driver === undefined ? [] : namesIn(claims.ofDriver(driver)))]),
  ];
  const ridesOf = (driver: string) => ofStatus(factsOf(driver).ride, 'confirmed');
  /** Whether a post is on the car of a seat, by itself or as the only one that its driver has for the season. */
  const isOn = (post: Fact<'crew'>, seat: Fact<'ride'>) =>
    (servesSeat(post, seat) && !isOnSeatElsewhere(post, seat, ridesOf(seat.slots.driver))) ||
    isOnOnlySeat(post, seat, ridesOf(seat.slots.driver));
  const toldOf = (person: string) => ofStatus(factsOf(person).crew, 'confirmed');
  const toldOfHolder = memo((person: string) =>
    postsHeld(factsOf(person), (post) =>
      looksBack(post, post.slots.number === undefined ? [] : under(post.slots.number).flatMap(toldOf), ridesOf),
    ),
  );
  const heldBy = memo((person: string) =>
    toldOfHolder(person).map((past): PastPost => {
      const others = around(past.post.slots).flatMap(toldOfHolder);
      return isGivenUp(past, others) ? { ...past, isGivenUp: true } : past;
    }),
  );
  const standingOf = (person: string) => heldBy(person).flatMap((held) => (isStillHeld(held) ? [held.post] : []));
  const heldAround = (slots: Parameters<typeof around>[0]) => around(slots).flatMap(heldBy);
  const onSeat = (seat: Fact<'ride'>) => {
    const held = heldAround(seat.slots);
    return successionOf(
      held.filter(({ post }) => isOn(post, seat)),
      held.map(({ post }) => post),
    );
  };
  /** The posts of others on the car of one, told by number or driver, or both on that of one seat. */
  const besideOnCar = (post: Fact<'crew'>): readonly PastPost[] => {
    const { person, driver, number } = post.slots;
    const drivers = driver === undefined ? claims.driversOf(number ?? '') : [driver];
    const seats = drivers.flatMap(seatsOf).filter((seat) => isOn(post, seat));
    const held = [post.slots, ...seats.map(({ slots }) => slots)].flatMap(heldAround);
    const others = held.filter(
      ({ post: other }) =>
        other.slots.person !== person &&
        seasonOfPost(other) === seasonOfPost(post) &&
        (isOfOneCar(other, post) || seats.some((seat) => isOn(other, seat))),
    );
    return [...new Map(others.map((other) => [other.post, other])).values()];
  };
  const beside = (post: Fact<'crew'>) => postsBeside(post, around(post.slots).flatMap(standingOf));

  return {
    heldBy,

    crewOf: (seat) => {
      const { now, over } = onSeat(seat);
      const roles = new Set(now.map(({ slots }) => slots.role));
      // Of two of whom nobody knows who came last it is not known either who came first.
      const heirs = new Set(now.filter((post) => now.some((other) => areUnordered(post, other))));
      const isClear = ({ by }: PostEnding) => !heirs.has(by);
      const inSeason = over.filter(
        ({ ended }) => ended !== undefined && ended.on >= `${seat.slots.season}-01-01` && isClear(ended),
      );
      const moved = over.filter(({ slots, ended }) => !roles.has(slots.role) && ended?.why === 'moved');
      return { crew: now.toSorted(leadersFirst), crewGone: [...new Set([...inSeason, ...latestOfEachRole(moved)])] };
    },

    crewWithoutSeat: memo((driver) => {
      const posts = namesIn(claims.ofDriver(driver))
        .flatMap(standingOf)
        .filter((post) => post.slots.driver === driver);
      const exits = confirmedExits(factsOf(driver));
      const seatless = posts.filter((post) => isWithoutSeat(post, seatsOf(driver), exits));
      const bySeason = groupBy(seatless, (post) => `${seasonOfPost(post)} ${post.slots.series}`);
      return [...bySeason.values()].flatMap((own) => latestOfEachRole(own, posts)).sort(newestFirst);
    }),

    postsBeside: beside,

    isPostFollowed: (post) =>
      beside(post).some((other) =>
        isHadBefore(
          post,
          other,
          [post, other].flatMap(({ slots }) => toldOf(slots.person)),
        ),
      ),

    crewTalkOf: memo((driver) => {
      const seats = seatsOf(driver).filter(({ ended }) => ended === undefined);
      const names = new Set([...around({ driver }), ...seats.flatMap(({ slots }) => around(slots))]);
      const isOwn = (fact: Possible) =>
        fact.kind === 'crew' &&
        (fact.slots.driver === undefined ? seats.some((seat) => servesSeat(fact, seat)) : fact.slots.driver === driver);
      return {
        lives: [...names].flatMap((person) => livesOf(person).filter(({ rumour }) => isOwn(rumour))),
        denials: [...names].flatMap((person) => standingDenials(factsOf(person)).filter(isOwn)),
      };
    }),

    postsOf: memo((person) =>
      heldBy(person)
        .map((held): Post => {
          const onCar = [held, ...besideOnCar(held.post)];
          const people = new Set(onCar.map(({ post }) => post.slots.person));
          const ended = endingOf(held, onCar, [...people].flatMap(toldOf));
          return { ...held.post, ...(ended && { ended }) };
        })
        .sort(newestFirst),
    ),
  };
}

/** Who leads a crew first, then whoever was named last. */
function leadersFirst(a: Fact<'crew'>, b: Fact<'crew'>): number {
  return Number(leadsCrew(b.slots.role)) - Number(leadsCrew(a.slots.role)) || newestFirst(a, b);
}

/** What ended somebody's post, one of those on its car, among all that those who have them have or had. */
function endingOf(
  { post, denial, deniedOn }: PastPost,
  onCar: readonly PastPost[],
  all: readonly Fact<'crew'>[],
): PostEnding | undefined {
  const { over } = successionOf(
    onCar.filter((other) => agree(other.post.slots, post.slots, 'role')),
    all,
  );
  const own = over.find(({ slots }) => slots.person === post.slots.person);
  if (own?.ended !== undefined) return own.ended;
  return denial && deniedOn !== undefined ? { why: 'denied', on: deniedOn, by: denial } : undefined;
}
