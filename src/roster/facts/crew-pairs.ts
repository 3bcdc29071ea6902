import type { Fact } from '../roster.js';
import { leadsCrew, seasonOfPost } from './crew.js';
import { agree, compatible, differ } from './same-thing.js';

/** The confirmed seats of a driver. */
type RidesOf = (driver: string) => readonly Fact<'ride'>[];

/**
 * Whether a post was told with one driver of a car after that of somebody else with another driver, and nothing says that the one came to the
 * car, or was told of in it, after the other: an article may well look back at who led the crew of a driver who has left the car by then.
 */
export function looksBack(post: Fact<'crew'>, others: readonly Fact<'crew'>[], ridesOf: RidesOf): boolean {
  return others.some(
    (other) => areTwoPairs(post, other) && other.firstSaid < post.firstSaid && !isLaterPair(post, other, ridesOf),
  );
}

/** Whether two people led the crew of one car in a season, each that of another driver. */
function areTwoPairs(one: Fact<'crew'>, other: Fact<'crew'>): boolean {
  const [a, b] = [one.slots, other.slots];
  return (
    leadsCrew(a.role) &&
    agree(a, b, 'role') &&
    agree(a, b, 'number') &&
    seasonOfPost(one) === seasonOfPost(other) &&
    compatible(a, b, ['team', 'series']) &&
    a.person !== b.person &&
    differ(a, b, 'driver')
  );
}

/** Whether the driver of one post was first told of in the car after the other one's, or was so last. */
function isLaterPair(post: Fact<'crew'>, other: Fact<'crew'>, ridesOf: RidesOf): boolean {
  const [own, others] = [post, other].map((each) => daysInCar(each, ridesOf)) as [Days, Days];
  if (own.first === undefined || own.last === undefined) return false;
  return own.first > (others.first ?? other.firstSaid) || own.last > (others.last ?? other.lastSaid);
}

/** The days, `YYYY-MM-DD`, on which the seat of a post's driver in the car was first and last told. */
interface Days {
  readonly first: string | undefined;
  readonly last: string | undefined;
}

function daysInCar(post: Fact<'crew'>, ridesOf: RidesOf): Days {
  const { driver = '', number } = post.slots;
  const rides = ridesOf(driver).filter(
    ({ slots }) =>
      slots.season === seasonOfPost(post) &&
      agree(slots, { number }, 'number') &&
      compatible(slots, post.slots, ['team', 'series']),
  );
  return {
    first: rides.map(({ firstSaid }) => firstSaid).sort()[0],
    last: rides
      .map(({ lastSaid }) => lastSaid)
      .sort()
      .at(-1),
  };
}
