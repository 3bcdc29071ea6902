import { driverSeat } from '../../src/replies/lines.js';
import { join } from '../../src/replies/markdown.js';
import { neverBegan } from '../../src/roster/never-began.js';
import { isDisputed } from '../options/disputed.js';
import { firstOf } from './first-of.js';
import { goingTo } from './going-to.js';
import { isAbout, saysSeries } from './moves.js';
import type { ShortAnswer } from './short-answer.js';
import { talkBeside } from './talk-beside.js';

const MOST = 5;

/** Whether a driver has ever driven for a team or in a car: the seats there, in whatever season; else as for who drives there. */
export const hasDriven: ShortAnswer = (asked, when) => {
  const { words, view } = when;
  const page = view.driver(asked.driver ?? '', when.season);
  if (page === undefined) return undefined;
  const seats = [...page.present, ...(when.season === undefined ? page.past : [])];
  const had = seats.filter(
    (seat) => isAbout(asked, seat.slots) && !neverBegan(seat) && !isDisputed(seat, page.disagreements),
  );
  if (had.length === 0) return goingTo(asked, when);
  const ofExtent = had.filter(({ slots }) => asked.extent === undefined || slots.extent === asked.extent);
  // That no article tells of another kind of seat does not say that there never was one.
  const isSaid = ofExtent.some(({ slots }) => saysSeries(asked, slots));
  const told = ofExtent.length > 0 ? ofExtent : had;
  const lines = firstOf(
    told.map((seat) => driverSeat(seat, view, words)),
    MOST,
    words,
  );
  return join([words.short[isSaid ? 'yes' : 'notInWords'](lines), ...talkBeside(page, asked, when)], ' · ');
};
