import { car } from '../../src/replies/lines.js';
import { md } from '../../src/replies/markdown.js';
import { firstDay } from '../../src/roster/days.js';
import { firstOf } from './first-of.js';
import type { ShortAnswer } from './short-answer.js';

const MOST = 12;

/** Who races cars of a make at a track: of the races ahead the first in each series; of seats without a word of that race nothing is said. */
export const ofMakeAt: ShortAnswer = ({ track = '', make, series }, { view, words }) => {
  const { ahead } = view.races({ track, ...(series !== undefined && { series }) });
  const isNext = ({ slots }: (typeof ahead)[number]) => {
    const [first] = ahead.filter((race) => race.slots.series === slots.series);
    return first !== undefined && firstDay(first.slots) === firstDay(slots);
  };
  const races = ahead.filter((race) => race.slots.make === make && isNext(race));
  if (races.length === 0) return words.short.noArticleSaysWho;
  return firstOf(
    races.map(({ slots }) => md`**${slots.driver}** (${car(slots, words)})`),
    MOST,
    words,
    ', ',
  );
};
