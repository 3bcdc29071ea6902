import { car } from '../../src/replies/lines.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import type { Words } from '../../src/replies/words.js';
import type { GridCar } from '../../src/roster/roster.js';
import { lastUntil } from '../options/last-until.js';
import { firstOf } from './first-of.js';
import { rumouredIn } from './rumoured-in.js';
import { drives } from './seats.js';
import type { ShortAnswer } from './short-answer.js';

const MOST = 8;

/** The seats of a series that are known to be open in a season of which anything is known; where none is, those of which nobody says who has them. */
export const openSeats: ShortAnswer = ({ series = '' }, { view, season, words }) => {
  const grid = view.grid(series, season);
  const { cars } = grid;
  if (cars.length === 0) return undefined;
  const open = cars.filter(({ isOpen }) => isOpen === true);
  if (open.length === 0) return join([words.short.noSeatOpen, unknownSeats(cars, grid.season, words)], ' ');
  return words.short.openSeats(
    firstOf(
      open.map((each) => seat(each, grid.season, words)),
      MOST,
      words,
    ),
  );
};

/** The cars that somebody had before, and of which nobody says who has them now; left out where they are many, as long as little is told. */
function unknownSeats(cars: readonly GridCar[], season: number, words: Words): Markdown | undefined {
  const unknown = cars.filter(({ last, leftBy }) => (last ?? leftBy) !== undefined);
  if (unknown.length === 0 || unknown.length > MOST) return undefined;
  const driverOf = ({ last, leftBy }: GridCar) => (last ?? leftBy)?.slots.driver ?? '';
  const listed = unknown.map((each) => words.short.seatIn(car(each, words), driverOf(each), season - 1));
  return words.short.seatsUnknown(join(listed, '; '));
}

/** Whether nobody has a car: else who does, or may. */
export const open: ShortAnswer = (about, when) => {
  const { words, view, season } = when;
  const has = drives(about, when);
  if (has !== undefined && has.markdown !== words.short.noArticleSaysWho.markdown) return words.short.no(has);
  const { number = '', series } = about;
  return rumouredIn(view.car(number, { ...(season && { season }), ...(series && { series }) }), when);
};

/** An open seat; one that no number tells from others of the team, by who had it. */
function seat(open: GridCar, season: number, words: Words): Markdown {
  const { number, last } = open;
  const told = car(open, words);
  if (number !== undefined || last === undefined) return told;
  return words.short.seatAfter(told, last.slots.driver, lastUntil(last, season, words));
}
