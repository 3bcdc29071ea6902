import { crewLine, goneLine } from '../../src/replies/lines.js';
import { type Markdown, md } from '../../src/replies/markdown.js';
import { agree } from '../../src/roster/facts/same-thing.js';
import { isOfSeat } from '../../src/roster/is-of-seat.js';
import type { DriverPage, Fact, Seat } from '../../src/roster/roster.js';
import { crewOfRaces } from '../short-answers/crew-of-races.js';
import { marked } from './last-known.js';
import type { When } from './when.js';

/** Who is on the crews of a driver, seat by seat, and of races in other cars; of several seats with whichever word tells them apart. */
export function crewLines(page: DriverPage, when: When): readonly Markdown[] {
  const { name, present } = page;
  const { words } = when;
  const others = crewBeside(page, when);
  const isOneOfSeries = (seat: Seat) =>
    [...present, ...others].some((other) => other !== seat && agree(other.slots, seat.slots, 'series'));
  const pageOf = (seat: Seat) =>
    isOneOfSeries(seat) ? 'driver of several' : present.length + others.length > 1 ? 'driver' : 'car';
  return [
    ...present.flatMap((seat) =>
      seat.crew.map((post) => crewLine(post, pageOf(seat), words, seat.crew, seat.crewGone, [name])),
    ),
    ...present.flatMap(({ crewGone }) => crewGone.map((post) => md`${goneLine(post, words)}`)),
    ...others.map((post) => marked(post, crewLine(post, 'driver without seat', words, others), when)),
  ];
}

/** Posts with a driver that are not on the car of a seat: where none is known, and in the cars of races ahead. */
export function crewBeside(page: DriverPage, when: When): readonly Fact<'crew'>[] {
  const starts = page.starts.filter((start) => !page.present.some((seat) => isOfSeat(start, seat)));
  const told = new Set([...page.present, ...page.next].flatMap((seat) => [...seat.crew, ...seat.crewGone]));
  const ofRaces = crewOfRaces({ ...page, starts }, {}, when).filter((post) => !told.has(post));
  return [...new Set([...page.crew, ...ofRaces])];
}
