import { startLine } from '../../src/replies/lines.js';
import { join } from '../../src/replies/markdown.js';
import { yearOf } from '../../src/roster/days.js';
import { raceOf } from '../../src/roster/facts/races.js';
import type { Fact } from '../../src/roster/roster.js';
import { byText } from '../../src/values/by-text.js';
import { stillRuledOut } from '../options/last-known.js';
import type { When } from '../options/when.js';
import { goingTo } from './going-to.js';
import { isAbout } from './moves.js';
import { nextRace } from './races.js';
import type { ShortAnswer } from './short-answer.js';
import { staying } from './staying.js';

/**
 * Whether a driver is back: in the car, where a race ahead is known or one that the driver misses; with the team, where
 * one or a season is named or a word of it is known.
 */
export const back: ShortAnswer = (about, when) => {
  const { words, view, season } = when;
  const stays = staying(about, when);
  const { driver = '', team, number } = about;
  const isSilent = stays?.markdown === words.short.noArticleSaysSo.markdown;
  if (season !== undefined) return stays;
  // Who is with the team again is back there, whatever the next season brings.
  if ((team !== undefined || number !== undefined) && daysMissed(driver, when).length === 0)
    return isSilent && !about.isAhead ? goingTo(about, when) : stays;
  const fits = ({ slots }: Fact<'start'>) => isAbout({ ...(team && { team }), ...(number && { number }) }, slots);
  const { ahead, unsure } = view.races({ driver });
  const ruledOut = stillRuledOut(
    unsure.filter((race) => race.status === 'denied' && fits(race)),
    when,
  );
  const out = unsure.filter((race) => ruledOut.includes(race));
  const lines = [
    out.length > 0
      ? words.short.notBack(
          join(
            out.map((race) => startLine(race, 'nobody', words)),
            '; ',
          ),
        )
      : undefined,
    ahead.slice(0, 1).some(fits) ? nextRace(about, when) : undefined,
    isSilent ? undefined : stays,
  ].filter((line) => line !== undefined);
  if (lines.length > 0) return join(lines, ' · ');
  const since = returnOf(driver, fits, when);
  return since === undefined ? stays : words.short.yes(startLine(since, 'nobody', words));
};

/** The same for "is she returning": of whoever missed no race, whether she stays. */
export const returning: ShortAnswer = (about, when) =>
  (daysMissed(about.driver ?? '', when).length > 0 ? back : staying)(about, when);

/** The last days of the races of the season that a driver was said to miss. */
function daysMissed(driver: string, { view }: When): readonly string[] {
  const denials = view.driver(driver)?.denials ?? [];
  const days = denials.flatMap((denial) => (denial.kind === 'start' ? [raceOf(denial).lastDay] : []));
  return days.filter((day) => yearOf(day) === view.season);
}

/** The first race behind those that a driver was said to miss, where it is over. */
function returnOf(driver: string, fits: (race: Fact<'start'>) => boolean, when: When): Fact<'start'> | undefined {
  const last = [...daysMissed(driver, when)].sort().at(-1);
  if (last === undefined) return undefined;
  const { over } = when.view.races({ driver });
  const behind = over.filter((race) => fits(race) && race.slots.date !== undefined && race.slots.date > last);
  return behind.sort((a, b) => byText(a.slots.date ?? '', b.slots.date ?? ''))[0];
}
