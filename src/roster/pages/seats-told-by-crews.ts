import { leadsCrew, seasonOfPost } from '../facts/crew.js';
import { seasonOfRace } from '../facts/group-races.js';
import { agree, differ } from '../facts/same-thing.js';
import type { Knowledge } from '../knowledge.js';
import type { Fact, Seat } from '../roster.js';

/**
 * A driver's seats that only a crew chief tells: he is said to lead the crew of the driver's car in a season. Not where any other seat of that
 * season is known, nor where the driver is to run or ran single races in the car, for which alone the crew may have been there; nor
 * where crews tell of two cars, for then nobody says which was the last.
 */
export function seatsToldByCrews(driver: string, seats: readonly Seat[], known: Knowledge): readonly Seat[] {
  const races = known.racesOf(driver).map(({ start }) => start);
  const posts = known
    .crewWithoutSeat(driver)
    .filter(({ slots }) => leadsCrew(slots.role) && slots.team !== undefined && slots.series !== undefined)
    .filter((post) => !seats.some(({ slots }) => slots.season === seasonOfPost(post)))
    .filter((post) => !races.some((race) => isInSeasonOf(post, race)));
  return posts
    .filter((post) => !posts.some((other) => seasonOfPost(other) === seasonOfPost(post) && areOfTwoCars(other, post)))
    .filter((post, at) => !posts.slice(0, at).some((other) => seasonOfPost(other) === seasonOfPost(post)))
    .map((post) => seatOf(post, driver));
}

function isInSeasonOf(post: Fact<'crew'>, { slots }: Fact<'start'>): boolean {
  return seasonOfRace(slots) === seasonOfPost(post) && agree(slots, post.slots, 'series');
}

function areOfTwoCars({ slots: one }: Fact<'crew'>, { slots: other }: Fact<'crew'>): boolean {
  return differ(one, other, 'team') || differ(one, other, 'series') || differ(one, other, 'number');
}

/** The seat that a post says was had, with the same evidence. */
function seatOf(post: Fact<'crew'>, driver: string): Seat {
  const { status, slots, claims, firstSaid, lastSaid } = post;
  const { person: _who, role: _what, ...car } = slots;
  const season = seasonOfPost(post);
  return {
    ...({ kind: 'ride', status, firstSaid, lastSaid } as const),
    slots: { ...car, driver, ...(season !== undefined && { season }) },
    claims: claims.map(({ person: _, role: __, ...claim }) => ({ ...claim, driver, kind: 'ride' })),
    crew: [],
    crewGone: [],
  };
}
