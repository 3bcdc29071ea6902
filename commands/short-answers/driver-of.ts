import type { About } from '../../src/asking/understood.js';
import { type Markdown, md } from '../../src/replies/markdown.js';
import type { Seat } from '../../src/roster/roster.js';
import type { When } from '../options/when.js';

/** Who has a seat, behind the number where the cars are asked for. */
export function driverOf({ slots }: Seat, { asksCars }: About, { words }: When): Markdown {
  const driver = md`**${slots.driver}**`;
  return asksCars === undefined || slots.number === undefined ? driver : words.short.carOf(slots.number, driver);
}
