import { driverSeat } from '../../src/replies/lines.js';
import { join } from '../../src/replies/markdown.js';
import { reaches } from '../../src/roster/facts/deals-against-rumours.js';
import { roleLines } from '../options/role-lines.js';
import { listedOrDisputed } from './listed-seats.js';
import { agreed } from './moves.js';
import { nearestToSeat } from './only-rumoured.js';
import { seat } from './seats.js';
import type { ShortAnswer } from './short-answer.js';

/**
 * What a driver does in a season: the seats, else what else the driver is in a team, else with whom the driver has a deal, else what is rumoured, or
 * that a seat is left before it.
 */
export const doing: ShortAnswer = (about, when) => {
  const { view, words, season = view.season } = when;
  const page = view.driver(about.driver ?? '', when.season);
  const own = seat(about, when);
  if (page === undefined || own !== undefined || about.series !== undefined || about.extent !== undefined) return own;
  if (page.present.length > 0) {
    return listedOrDisputed(page.present, page.disagreements, 'nobody', (each) => driverSeat(each, view, words), when);
  }
  // For which season somebody is what in a team no article says in a claim: it is so now, and may be so in the next one.
  const roles = season === view.season || season === view.season + 1 ? roleLines(page, 'now', when) : [];
  if (roles.length > 0) return season === view.season ? join(roles, '; ') : words.short.notInWords(join(roles, '; '));
  const deals = page.agreements.filter((deal) => reaches(deal, season)).map((deal) => agreed(deal, when));
  return deals.length > 0 ? join(deals, '; ') : nearestToSeat(page, when);
};
