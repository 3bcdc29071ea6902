import type { Claim } from '../claims/claim.js';
import { groupBy } from '../values/group-by.js';
import { memo } from '../values/memo.js';
import {
  areUnordered,
  crewPosts,
  isWithoutSeat,
  latestOfEachRole,
  type PastPost,
  postsHeld,
  seasonOfPost,
  servesSeat,
} from './facts/crew.js';
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
  /** What is rumoured or ruled out of a driver's crews, whoever is to have a post on them. */
  readonly crewTalkOf: (driver: string) => CrewTalk;
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
  const beside = (post: Fact<'crew'>) =>
    postsBeside(
      post,
      around(post.slots).flatMap((person) => crewPosts(factsOf(person))),
    );

  return {
    crewOf: (seat) => {
      const held = around(seat.slots).flatMap((person) => postsHeld(factsOf(person)));
      const posts = held.filter(isStill).map(({ post }) => post);
      const crew = latestOfEachRole(
        posts.filter((post) => servesSeat(post, seat)),
        posts,
      ).toSorted(newestFirst);
      const gone = held.filter(
        ({ post, deniedOn }) =>
          deniedOn === undefined &&
          servesSeat(post, seat) &&
          !crew.some((other) => agree(other.slots, post.slots, 'role')),
      );
      return { crew, crewGone: latestOfEachRole(gone.flatMap(asGone)) };
    },

    crewWithoutSeat: memo((driver) => {
      const posts = namesIn(claims.ofDriver(driver))
        .flatMap((person) => crewPosts(factsOf(person)))
        .filter((post) => post.slots.driver === driver);
      const exits = confirmedExits(factsOf(driver));
      const seatless = posts.filter((post) => isWithoutSeat(post, seatsOf(driver), exits));
      const bySeason = groupBy(seatless, (post) => `${seasonOfPost(post)} ${post.slots.series}`);
      return [...bySeason.values()].flatMap((own) => latestOfEachRole(own, posts)).sort(newestFirst);
    }),

    postsBeside: beside,

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

    postsOf: memo((person) => {
      const facts = factsOf(person);
      return postsHeld(facts)
        .map((held): Post => {
          const ended = endingOf(held, ofStatus(facts.crew, 'denied'), beside);
          return { ...held.post, ...(ended && { ended }) };
        })
        .sort(newestFirst);
    }),
  };
}

function isStill({ deniedOn, leftFor }: PastPost): boolean {
  return deniedOn === undefined && leftFor === undefined;
}

function asGone({ post, leftFor }: PastPost): readonly Post[] {
  return leftFor === undefined ? [] : [{ ...post, ended: { why: 'moved', on: leftFor.firstSaid, by: leftFor } }];
}

function endingOf(
  { post, deniedOn, leftFor }: PastPost,
  denials: readonly Fact<'crew'>[],
  beside: CrewKnowledge['postsBeside'],
): PostEnding | undefined {
  const denial = denials.find(({ claims }) => claims.some(({ published }) => published === deniedOn));
  if (deniedOn !== undefined && denial !== undefined) return { why: 'denied', on: deniedOn, by: denial };
  if (leftFor !== undefined) return { why: 'moved', on: leftFor.firstSaid, by: leftFor };
  const [heir] = beside(post)
    .filter((other) => other.lastSaid > post.lastSaid && !areUnordered(other, post))
    .toSorted(newestFirst);
  return heir && { why: 'replaced', on: heir.firstSaid, by: heir };
}
