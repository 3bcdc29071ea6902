import { isDisputed } from '../options/disputed.js';
import { isOld } from '../options/last-known.js';
import { cameToGrid, isComer } from '../options/on-grid.js';
import { firstOf } from './first-of.js';
import type { ShortAnswer } from './short-answer.js';

const MOST = 8;

/** Who comes to a team of a series from elsewhere in a season. */
export const newInSeries: ShortAnswer = ({ series = '' }, when) => {
  const { view, words } = when;
  const { cars, disagreements, season } = view.grid(series, when.season);
  const those = cars
    .flatMap(({ drivers }) => drivers)
    .filter((each) => isComer(each) && !isDisputed(each.seat, disagreements) && !isOld(each.seat, when));
  if (those.length === 0) return words.short.noArticleSaysSo;
  const lines = those.map((each) => {
    const { driver, team } = each.seat.slots;
    const how = [team, cameToGrid(each, words)].filter(Boolean).join(', ');
    return words.short.driverInRace(driver, how);
  });
  return words.short.newIn(season, firstOf(lines, MOST, words, ', '));
};
