import { crewLine, goneLine } from '../../src/replies/lines.js';
import { type Markdown, md } from '../../src/replies/markdown.js';
import { agree } from '../../src/roster/facts/same-thing.js';
import type { DriverPage, Seat } from '../../src/roster/roster.js';
import { marked } from './last-known.js';
import type { When } from './when.js';

/** Who is on the crews of a driver, seat by seat; of several seats with whichever word tells them apart. */
export function crewLines({ name, present, crew }: DriverPage, when: When): readonly Markdown[] {
  const { words } = when;
  const isOneOfSeries = (seat: Seat) =>
    present.some((other) => other !== seat && agree(other.slots, seat.slots, 'series'));
  const pageOf = (seat: Seat) => (isOneOfSeries(seat) ? 'driver of several' : present.length > 1 ? 'driver' : 'car');
  return [
    ...present.flatMap((seat) =>
      seat.crew.map((post) => crewLine(post, pageOf(seat), words, seat.crew, seat.crewGone, [name])),
    ),
    ...present.flatMap(({ crewGone }) => crewGone.map((post) => md`${goneLine(post, words)}`)),
    ...crew.map((post) => marked(post, crewLine(post, 'driver without seat', words, crew), when)),
  ];
}
