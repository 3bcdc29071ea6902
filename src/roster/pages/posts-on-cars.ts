import { type PastPost, seasonOfPost } from '../facts/crew.js';
import { agree, compatible } from '../facts/same-thing.js';
import { neverBegan } from '../never-began.js';
import type { Fact, Seat } from '../roster.js';

/** A post with the car of its driver, where it leaves that out: whoever stays on a car may be told of by number once, by driver then. */
export function onItsCar(held: PastPost, seatsOf: (driver: string) => readonly Seat[]): PastPost {
  const { post } = held;
  const { driver, number } = post.slots;
  const [car, ...others] = driver === undefined || number !== undefined ? [] : carsOf(post, seatsOf(driver));
  return car === undefined || others.length > 0
    ? held
    : { ...held, post: { ...post, slots: { ...car, ...post.slots } } };
}

type Car = Pick<Seat['slots'], 'team' | 'series' | 'number'>;

/** The cars, each once, in which a driver has a seat that a post may be of. */
function carsOf(post: Fact<'crew'>, seats: readonly Seat[]): readonly Car[] {
  const cars = new Map<string, Car>();
  for (const seat of seats) {
    const { season, team, series, number } = seat.slots;
    if (season !== seasonOfPost(post) || neverBegan(seat) || number === undefined) continue;
    if (!compatible(seat.slots, post.slots, ['team', 'series'])) continue;
    if (!agree(seat.slots, post.slots, 'team') && !agree(seat.slots, post.slots, 'series')) continue;
    cars.set(`${team}\n${series}\n${number}`, { ...(team && { team }), ...(series && { series }), number });
  }
  return [...cars.values()];
}
