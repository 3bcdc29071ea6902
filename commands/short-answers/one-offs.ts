import { car } from '../../src/replies/lines.js';
import { md } from '../../src/replies/markdown.js';
import { seasonOfRace } from '../../src/roster/facts/group-races.js';
import type { Fact } from '../../src/roster/roster.js';
import type { When } from '../options/when.js';
import { firstOf } from './first-of.js';
import type { ShortAnswer } from './short-answer.js';

const MOST = 8;

/** Who runs a race at a track, and no other one in its series that season: ahead, or of those over the last. */
export const oneOffs: ShortAnswer = ({ track = '', series, days, isPast }, when) => {
  const { view, words } = when;
  const { ahead, over } = view.races({ track, ...(series !== undefined && { series }) });
  const season = ({ slots }: Fact<'start'>) => seasonOfRace(slots) ?? view.season;
  const isThen = ({ slots: { date } }: Fact<'start'>) =>
    days === undefined || date === undefined || (date >= days.from && date <= days.to);
  const told = isPast || ahead.length === 0 ? over.filter((race) => season(race) === view.season) : ahead;
  const asked = told.filter(isThen);
  const those = asked.filter((race) => isOnlyOne(race, season(race), when));
  if (those.length === 0) return words.short.noArticleSaysWho;
  const lines = those.map(({ slots }) => {
    const isTold = (slots.number ?? slots.team) !== undefined;
    return isTold ? md`**${slots.driver}** (${car(slots, words)})` : md`**${slots.driver}**`;
  });
  return firstOf(lines, MOST, words, ', ');
};

/** Whether a driver has neither a seat nor another race in the series of a race that season. */
function isOnlyOne({ slots: { driver, series } }: Fact<'start'>, season: number, { view }: When): boolean {
  const page = view.driver(driver, season);
  const seats = page === undefined ? [] : [...page.present, ...page.next, ...page.past];
  const { ahead, over } = view.races({ driver, ...(series !== undefined && { series }) });
  const races = [...ahead, ...over].filter(({ slots }) => (seasonOfRace(slots) ?? season) === season);
  return races.length === 1 && !seats.some(({ slots }) => slots.series === series && slots.season === season);
}
