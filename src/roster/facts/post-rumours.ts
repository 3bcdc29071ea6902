import { yearOf } from '../days.js';
import type { Possible } from '../fact.js';
import type { Fact } from '../roster.js';
import type { ColdBecause } from '../rumour-life.js';
import { crewPosts, isOfOneCar, isOnOtherCar, seasonOfPost } from './crew.js';
import type { Facts } from './merge.js';
import { agree, compatible } from './same-thing.js';
import type { Surroundings } from './surroundings.js';

/** What ends the rumour of a post on a crew, among the facts of whoever is to have it and those around them. */
export function endsOfPost(
  rumour: Fact<'crew'>,
  facts: Facts,
  others: Pick<Surroundings, 'postsBeside' | 'isPostFollowed'>,
): {
  readonly confirmedBy: readonly Possible[];
  readonly overtakenBy: readonly (readonly [ColdBecause, Possible])[];
} {
  const own = crewPosts(facts).filter(
    (post) => agree(post.slots, rumour.slots, 'role') && seasonOfPost(post) === seasonOfPost(rumour),
  );
  return {
    confirmedBy: own.filter((post) => compatible(post.slots, rumour.slots, ['driver', 'team', 'number', 'series'])),
    overtakenBy: [
      ...own
        .filter((post) => agree(post.slots, rumour.slots, 'series') && isOnOtherCar(post, rumour))
        .filter((post) => post.lastSaid >= rumour.lastSaid && !others.isPostFollowed(post))
        .map((post) => ['other post', post] as const),
      ...others
        .postsBeside(rumour)
        .filter((post) => takesPostOf(rumour, post))
        .map((post) => ['post taken', post] as const),
    ],
  };
}

/**
 * Somebody else got the rumoured post. Who had it already leaves it only if the rumour comes true; but who is said again
 * to have it in a season still to come does not.
 */
function takesPostOf(rumour: Fact<'crew'>, post: Fact<'crew'>): boolean {
  return (
    (post.firstSaid > rumour.firstSaid && post.lastSaid >= rumour.lastSaid) ||
    (post.lastSaid > rumour.lastSaid && yearOf(rumour.lastSaid) < seasonOfPost(rumour))
  );
}

/** The posts, among many, of others on the car of a post, in its role and season. */
export function postsBeside(post: Fact<'crew'>, all: readonly Fact<'crew'>[]): readonly Fact<'crew'>[] {
  return all.filter(
    (other) =>
      other.slots.person !== post.slots.person &&
      agree(other.slots, post.slots, 'role') &&
      seasonOfPost(other) === seasonOfPost(post) &&
      isOfOneCar(other, post),
  );
}
