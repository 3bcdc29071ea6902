import { toldOf } from '../../src/replies/possible-lines.js';
import { firstOf } from './first-of.js';
import { dayOf } from './moves.js';
import type { ShortAnswer } from './short-answer.js';

const MOST = 5;
/** As many as are told with all that is known of them. */
const MOST_TOLD = 3;

/** What is rumoured of a driver or team: what is open, the newest first, else what became of the last; of a car, all that is open. */
export const rumours: ShortAnswer = ({ driver, team = '', number, series }, when) => {
  const { view, words } = when;
  if (number !== undefined) {
    const season = when.season === undefined ? {} : { season: when.season };
    const pages = view.car(number, { ...season, ...(series && { series }) });
    const open = pages.flatMap((page) => page.rumours);
    const drivers = open.filter((fact) => fact.kind === 'ride' || fact.kind === 'start');
    if (drivers.length === 0) {
      const [life] = pages.flatMap(({ lives }) => lives.filter(({ end }) => end.how === 'open'));
      return life === undefined ? words.short.noRumour : toldOf(life, 'driver', view.date, words);
    }
    const list = drivers.map(({ slots, firstSaid }) => words.short.rumouredAt(slots.driver, dayOf(firstSaid, when)));
    return words.short.onlyRumoured(firstOf(list, MOST, words, ', '));
  }
  const page = driver === undefined ? view.team(team, when.season) : view.driver(driver, when.season);
  if (page === undefined) return undefined;
  const newest = (['open', 'cold', 'denied'] as const).flatMap(
    (how) => page.lives.find(({ end }) => end.how === how) ?? [],
  )[0];
  if (newest === undefined) return words.short.noRumour;
  const open = page.lives.filter(({ end }) => end.how === 'open');
  const told = open.length > 0 ? open : [newest];
  const lead = driver === undefined ? 'driver' : 'nobody';
  return firstOf(
    told.map((life) => toldOf(life, lead, view.date, words)),
    MOST_TOLD,
    words,
  );
};
