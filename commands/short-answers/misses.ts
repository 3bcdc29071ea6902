import { shortDay } from '../../src/replies/dates.js';
import { raceName, startLine } from '../../src/replies/lines.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import type { Words } from '../../src/replies/words.js';
import type { Fact } from '../../src/roster/roster.js';
import { stillRuledOut } from '../options/last-known.js';
import { missedRaceLine, missedRaces } from '../options/missed-races.js';
import { firstOf } from './first-of.js';
import type { ShortAnswer } from './short-answer.js';

/** As many as a short answer has room for. */
const MOST = 4;

/** Which races a driver is said to miss, or whether one of them; those that were missed too, unless it asks what will be. */
export const misses: ShortAnswer = ({ driver = '', track, series, isAhead, isPast, isOpen }, when) => {
  const { words, view } = when;
  const { ahead: races, unsure } = view.races({
    driver,
    ...(track !== undefined && { track }),
    ...(series !== undefined && { series }),
  });
  const out = unsure.filter(({ status }) => status === 'denied');
  const ruledOut = stillRuledOut(out, when);
  const still = out.filter((race) => ruledOut.includes(race));
  // Of several the page below has the rest.
  const isList = isOpen === true && still.length > 1;
  const ahead = still.map((race) => (isList && shortLine(race, words)) || startLine(race, 'nobody', words));
  const page = isAhead ? undefined : view.driver(driver, when.season);
  const gone = (page === undefined ? [] : missedRaces(page, when))
    .filter(({ absence: { slots } }) => isAsked(slots.track, track) && isAsked(slots.series, series))
    .map((race) => missedRaceLine(race, when));
  const lines = isPast && gone.length > 0 ? gone : [...ahead, ...gone];
  if (lines.length > 0) {
    const list = firstOf(lines, MOST, words);
    // Beside a page of races ahead it must be told which these are.
    return isOpen && gone.length === 0 ? words.short.notBack(list) : words.short.yes(list);
  }
  const [race] = races;
  if (track !== undefined && race !== undefined) return words.short.no(startLine(race, 'nobody', words));
  return words.short.noArticleSaysSo;
};

/** Which race it is, and when. */
function shortLine({ slots }: Fact<'start'>, words: Words): Markdown | undefined {
  const race = raceName(slots, words);
  const day = slots.date === undefined ? undefined : shortDay(slots.date, words.locale);
  return race === undefined ? undefined : join([race, day], ', ');
}

function isAsked(own: string | undefined, asked: string | undefined): boolean {
  return asked === undefined || own === asked;
}
