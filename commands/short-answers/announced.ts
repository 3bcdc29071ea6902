import { dealLine, driverSeat } from '../../src/replies/lines.js';
import { join } from '../../src/replies/markdown.js';
import { goingTo } from './going-to.js';
import { dayOf, isAbout } from './moves.js';
import type { ShortAnswer } from './short-answer.js';

/** When a driver's seat or deal, with a team or in a car, was first told: the next one, else that of the present, else the last. */
export const announced: ShortAnswer = (asked, when) => {
  const { driver = '', team, number, series } = asked;
  const { words, view } = when;
  const page = view.driver(driver, when.season);
  if (page === undefined) return undefined;
  const about = { ...(team && { team }), ...(number && { number }), ...(series && { series }) };
  const fits = ({ slots }: { readonly slots: Parameters<typeof isAbout>[1] }) => isAbout(about, slots);
  const said = (line: ReturnType<typeof dealLine>, day: string) =>
    join([line, words.firstSaid(dayOf(day, when))], ' · ');
  const seats = [page.next, page.present, page.past].map((some) => some.filter(fits)).find((some) => some.length > 0);
  const deals = number === undefined ? page.agreements.filter(fits) : [];
  const lines = [
    ...(seats ?? []).slice(0, 2).map((seat) => said(driverSeat(seat, view, words), seat.firstSaid)),
    ...deals.map((deal) => said(dealLine(deal, 'nobody', words), deal.firstSaid)),
  ];
  return lines.length === 0 ? goingTo(asked, when) : join(lines, '; ');
};
