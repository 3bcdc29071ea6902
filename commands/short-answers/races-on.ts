import { startLine } from '../../src/replies/lines.js';
import { join } from '../../src/replies/markdown.js';
import { isDisputed } from '../options/disputed.js';
import { asKnown, isWithin } from './races.js';
import type { ShortAnswer } from './short-answer.js';

/** As many races as a short answer has room for; of more it has the names. */
const MOST = 5;

/** Who races on some days, at a track or in a series if one is named. */
export const racesOn: ShortAnswer = ({ days, track, series }, when) => {
  if (days === undefined) return undefined;
  const { words, view } = when;
  const races = view.races({ ...(track !== undefined && { track }), ...(series !== undefined && { series }) });
  const then = [...races.over.toReversed(), ...races.ahead].filter((race) => isWithin(days, race));
  // What is rumoured or ruled out the answer itself has.
  if (then.length === 0) return races.unsure.some((race) => isWithin(days, race)) ? undefined : words.short.noRaceThen;
  const mark = (race: (typeof then)[number]) => (isDisputed(race, races.disagreements) ? words.disputed : undefined);
  if (then.length <= MOST) {
    const lines = then.map((race) => asKnown(race, join([startLine(race, 'driver', words), mark(race)], ' · '), when));
    return join(lines, '; ');
  }
  const settled = then.filter((race) => mark(race) === undefined).map(({ slots }) => slots.driver);
  return join(
    [...new Set(settled)].map((driver) => words.short.driverIn(driver, undefined)),
    ', ',
  );
};

/** That no article says who drives a car on the days asked about, where it has neither a driver nor a race then. */
export const nobodyThen: ShortAnswer = ({ days, number }, { view, words }) => {
  if (days === undefined || number === undefined) return undefined;
  const { unsure } = view.races({ number });
  return unsure.some((race) => isWithin(days, race)) ? undefined : words.short.noArticleSaysWho;
};
