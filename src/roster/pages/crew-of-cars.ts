import { byText } from '../../values/by-text.js';
import { denies } from '../facts/denials.js';
import { isForOne } from '../facts/one-driver.js';
import { agree, differ } from '../facts/same-thing.js';
import type { Knowledge } from '../knowledge.js';
import { neverBegan } from '../never-began.js';
import type { Fact, Possible, Post, Seat } from '../roster.js';
import type { Placed } from './placing.js';

/** Seats with the crew that the car had with whoever was in it before in the season: nobody says that it went with a driver who left. */
export function withCrewOfCars(placed: Placed, known: Pick<Knowledge, 'seatsIn' | 'postsOf'>): Placed {
  return { ...placed, present: placed.present.map((seat) => withCrewOfCar(seat, known)) };
}

function withCrewOfCar(seat: Seat, { seatsIn, postsOf }: Pick<Knowledge, 'seatsIn' | 'postsOf'>): Seat {
  const { number, series, season, driver } = seat.slots;
  if (number === undefined || series === undefined || season === undefined || !isForOne(seat)) return seat;
  const roles = new Set([...seat.crew, ...seat.crewGone].map(({ slots }) => slots.role));
  const [before] = seatsIn({ number, series, season })
    .filter(
      (other) =>
        other.slots.driver !== driver &&
        agree(other.slots, seat.slots, 'team') &&
        other.ended !== undefined &&
        isForOne(other) &&
        other.firstSaid < seat.firstSaid &&
        !neverBegan(other),
    )
    .sort((a, b) => byText(b.firstSaid, a.firstSaid));
  const isOfCar = (post: Fact<'crew'>) =>
    agree(post.slots, { number }, 'number') &&
    !roles.has(post.slots.role) &&
    !postsOf(post.slots.person).some((other) => goesWithDriver(other, post));
  const crew = before?.crew.filter(isOfCar) ?? [];
  return crew.length === 0 ? seat : { ...seat, crew: [...seat.crew, ...crew] };
}

/** Whether a post is with the driver of another one, later in the season in another car. */
function goesWithDriver(other: Fact<'crew'>, { slots, lastSaid }: Fact<'crew'>): boolean {
  return (
    other.lastSaid > lastSaid &&
    agree(other.slots, slots, 'season') &&
    agree(other.slots, slots, 'driver') &&
    (['team', 'series', 'number'] as const).some((slot) => differ(other.slots, slots, slot))
  );
}

/** Denials but those of posts of which it is told anyway how they came to their end. */
export function withoutPostsOver(denials: readonly Possible[], over: readonly Post[]): readonly Possible[] {
  const isOver = (denial: Possible) =>
    denial.kind === 'crew' &&
    over.some((post) => post.ended !== undefined && post.slots.person === denial.slots.person && denies(denial, post));
  return denials.filter((denial) => !isOver(denial));
}

/** The posts on the crews of some seats that came to their end in the season. */
export function postsOver(seats: readonly Seat[]): readonly Post[] {
  return seats.flatMap(({ crewGone }) => crewGone);
}
