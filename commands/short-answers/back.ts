import { startLine } from '../../src/replies/lines.js';
import { join } from '../../src/replies/markdown.js';
import { raceOf } from '../../src/roster/facts/races.js';
import type { Fact } from '../../src/roster/roster.js';
import { byText } from '../../src/values/by-text.js';
import { stillRuledOut } from '../options/last-known.js';
import type { When } from '../options/when.js';
import { goingTo } from './moves.js';
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
  if (team !== undefined || number !== undefined) return isSilent && !about.isAhead ? goingTo(about, when) : stays;
  const { ahead, unsure } = view.races({ driver });
  const ruledOut = stillRuledOut(
    unsure.filter(({ status }) => status === 'denied'),
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
    ahead.length > 0 ? nextRace(about, when) : undefined,
    isSilent ? undefined : stays,
  ].filter((line) => line !== undefined);
  if (lines.length > 0) return join(lines, ' · ');
  const since = returnOf(driver, when);
  return since === undefined ? stays : words.short.yes(startLine(since, 'nobody', words));
};

/** The first race behind those that a driver was said to miss, where it is over. */
function returnOf(driver: string, { view }: When): Fact<'start'> | undefined {
  const missed = (view.driver(driver)?.denials ?? []).flatMap((denial) =>
    denial.kind === 'start' ? [raceOf(denial).lastDay] : [],
  );
  const last = missed.sort().at(-1);
  if (last === undefined) return undefined;
  const behind = view.races({ driver }).over.filter(({ slots: { date } }) => date !== undefined && date > last);
  return behind.sort((a, b) => byText(a.slots.date ?? '', b.slots.date ?? ''))[0];
}
