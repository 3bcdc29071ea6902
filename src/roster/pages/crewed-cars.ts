import { groupBy } from '../../values/group-by.js';
import { seasonOfPost } from '../facts/crew.js';
import { latestOfEachRole } from '../facts/crew-succession.js';
import type { Fact, GridCar, Seat } from '../roster.js';

/** What is known of a series in a season. */
interface OnGrid {
  readonly season: number;
  readonly cars: readonly GridCar[];
  readonly present: readonly Seat[];
}

/**
 * The cars of a grid, and those of which nothing but the crew is known: that somebody is to lead one tells that the team runs it. A car that nobody
 * has in the season comes with its crew. Not so where a post may be of a car that is on the grid: the driver has another number by now, the
 * number another team, or the team somebody whose number nobody says.
 */
export function withCrewedCars(posts: readonly Fact<'crew'>[], { season, cars, present }: OnGrid): readonly GridCar[] {
  const ofSeason = posts.filter((post) => seasonOfPost(post) === season && !isElsewhere(post, present));
  const crews = new Map(
    [...groupBy(ofSeason, ({ slots }) => carOf(slots) ?? '')].map(([car, own]) => [car, latestOfEachRole(own, posts)]),
  );
  crews.delete('');
  const onGrid = new Set(cars.map(carOf));
  const crewed = cars.map((car) => {
    const crew = crews.get(carOf(car) ?? '');
    const isLeft = car.leftBy !== undefined || (car.last !== undefined && car.last.slots.season !== season);
    return crew !== undefined && isLeft ? { ...car, crew } : car;
  });
  const alone = [...crews].flatMap(([car, crew]): GridCar[] => {
    const { team, number } = crew[0]?.slots ?? {};
    return onGrid.has(car) || team === undefined || number === undefined
      ? []
      : [{ team, number, drivers: [], crew, rumours: [] }];
  });
  return [...crewed, ...alone];
}

/** Whether a post may be of a car that somebody has. */
function isElsewhere({ slots: post }: Fact<'crew'>, present: readonly Seat[]): boolean {
  return present.some(
    ({ slots }) =>
      (post.driver !== undefined && slots.driver === post.driver) ||
      slots.number === post.number ||
      (slots.team === post.team && slots.number === undefined),
  );
}

function carOf({ team, number }: { readonly team?: string; readonly number?: string }): string | undefined {
  return team === undefined || number === undefined ? undefined : `${team}\n${number}`;
}
