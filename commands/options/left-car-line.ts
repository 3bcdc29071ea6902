import { join, type Markdown, md } from '../../src/replies/markdown.js';
import type { Departure } from '../../src/roster/roster.js';
import type { When } from './when.js';

/** A car of which only a departure tells who had it in the season before. */
export function leftCarLine(exit: Departure, isOpen: boolean, season: number, { words }: When): Markdown {
  const { number, driver, replacedBy } = exit.slots;
  const left = isOpen ? words.seatOpen(driver, `${season - 1}`) : words.seatUnknown(driver, season - 1);
  const car = join([number && md`**${words.number(number)}**`, left], ' ');
  return join([car, !isOpen && replacedBy ? words.replacedBy(replacedBy) : undefined], ' · ');
}
