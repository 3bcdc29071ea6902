import type { About } from '../../src/asking/understood.js';
import { exitLine } from '../../src/replies/exit-lines.js';
import { driverSeat } from '../../src/replies/lines.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import { isPartTime } from '../../src/roster/facts/one-driver.js';
import type { DriverPage } from '../../src/roster/roster.js';
import { isDisputed } from '../options/disputed.js';
import { marked } from '../options/last-known.js';
import type { When } from '../options/when.js';
import { howOn, isAbout, lastSeasonOrYear } from './moves.js';

/**
 * What is nearest to a race of a driver's of which no article tells: the seats for the whole season, for their races are seldom told one
 * by one; else that the driver left in this season.
 */
export function nearestToRacing(page: DriverPage, { series, number, track }: About, when: When): Markdown | undefined {
  const { words, view } = when;
  // In a car that is asked about, at that track, somebody else may well be.
  if (number !== undefined && track !== undefined) return undefined;
  const about = { ...(series && { series }), ...(number && { number }) };
  const isMeant = ({ slots }: { readonly slots: object }) => isAbout(about, slots);
  const seats = page.present.filter(
    (seat) => isMeant(seat) && !isPartTime(seat) && !isDisputed(seat, page.disagreements),
  );
  if (seats.length > 0)
    return join(
      seats.map((seat) => marked(seat, driverSeat(seat, view, words), when)),
      '; ',
    );
  const left = page.present.length > 0 ? undefined : page.exits.find(isMeant);
  return left === undefined || lastSeasonOrYear(left) !== view.season
    ? undefined
    : exitLine(left, 'nobody', view, words, howOn(left, page));
}
