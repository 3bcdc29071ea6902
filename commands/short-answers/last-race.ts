import { resultLine, startLine } from '../../src/replies/lines.js';
import { firstDay, yearOf } from '../../src/roster/days.js';
import type { Fact } from '../../src/roster/roster.js';
import { byText } from '../../src/values/by-text.js';
import { isDisputed } from '../options/disputed.js';
import type { When } from '../options/when.js';
import { asKnown, disputeOver } from './races.js';
import type { ShortAnswer } from './short-answer.js';

/** The last race ahead with a known day, of a driver or team; of what was, the last one that is over. */
export const lastRace: ShortAnswer = ({ driver, team, series, isPast }, when) => {
  const { words } = when;
  const { ahead, over, disagreements } = when.view.races({
    ...(driver !== undefined && { driver }),
    ...(team !== undefined && { team }),
    ...(series !== undefined && { series }),
  });
  const [gone] = over;
  const last = ahead.findLast(({ slots }) => firstDay(slots) !== undefined) ?? ahead.at(-1);
  if (last === undefined || isPast) {
    const ran = driver === undefined || team !== undefined ? undefined : lastResult(driver, series, when);
    // Of a race that was run nobody may have spoken before.
    if (ran !== undefined && (gone?.slots.date ?? '') <= (ran.slots.date ?? '')) return resultLine(ran, words);
    const undated = driver === undefined || team !== undefined ? undefined : onlyResultOfLast(driver, series, when);
    if (undated !== undefined && (gone === undefined || (undated.slots.season ?? 0) > yearOf(gone.slots.date ?? '')))
      return words.raceOver(resultLine(undated, words));
    return gone === undefined ? words.short.noArticleSays : words.raceOver(startLine(gone, 'nobody', words));
  }
  if (isDisputed(last, disagreements)) return disputeOver(last, disagreements, when);
  return asKnown(last, words.short.lastAhead(startLine(last, 'nobody', words)), when);
};

/** How the last race of which the day is known ended for a driver. */
function lastResult(driver: string, series: string | undefined, { view, season }: When): Fact<'result'> | undefined {
  const results = view.driver(driver, season)?.results ?? [];
  return results
    .filter(({ slots }) => slots.date !== undefined && (series === undefined || slots.series === series))
    .toSorted((a, b) => byText(b.slots.date ?? '', a.slots.date ?? ''))[0];
}

/** How the only race of the last season of which any is known ended for a driver, where no article has its day. */
function onlyResultOfLast(
  driver: string,
  series: string | undefined,
  { view, season }: When,
): Fact<'result'> | undefined {
  const results = (view.driver(driver, season)?.results ?? []).filter(
    ({ slots }) => series === undefined || slots.series === series,
  );
  const last = Math.max(...results.map(({ slots }) => slots.season ?? 0));
  const [only, another] = results.filter(({ slots }) => slots.season === last);
  return another === undefined && only?.slots.date === undefined ? only : undefined;
}
