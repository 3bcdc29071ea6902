import { crewLine } from '../../src/replies/lines.js';
import { join, type Markdown, md } from '../../src/replies/markdown.js';
import type { Words } from '../../src/replies/words.js';
import type { Fact, GridCar } from '../../src/roster/roster.js';

/** Who is on the crew of a car without a known driver. */
export function crewOfCar(crew: readonly Fact<'crew'>[], words: Words): readonly Markdown[] {
  return crew.map((post) => join([crewLine(post, 'car', words, crew), post.slots.driver], ' · '));
}

/** A car of which nothing but the crew is known. */
export function crewedCarLine({ number, crew = [] }: GridCar, words: Words): Markdown {
  const car = join([number && md`**${words.number(number)}**`, words.driverUnknown], ' ');
  return join([car, ...crewOfCar(crew, words)], ' · ');
}
