import type { Note, Understood, Wants } from '../understood.js';
import { alternatives } from './alternatives.js';
import { anyInside } from './any-inside.js';
import { besides } from './besides.js';
import { clipped } from './clipped.js';
import { counted, tellsWhich } from './counted.js';
import { engines } from './engines.js';
import { firstRace, makesStart, opener } from './first-race.js';
import { forGood } from './for-good.js';
import { guess } from './guess.js';
import { inDays } from './in-days.js';
import { looseEnd } from './loose-end.js';
import { nameLast } from './name-last.js';
import { newSeason } from './new-season.js';
import { oldOrNew } from './old-or-new.js';
import { oneLetterOff } from './one-letter-off.js';
import { onlyRumour } from './only-rumour.js';
import { otherWords } from './other-words.js';
import { ownThings } from './own-things.js';
import { questionWordFirst } from './question-word-first.js';
import type { Rewording, Setting } from './rewording.js';
import { saidBy } from './said-by.js';
import { shortYear } from './short-year.js';
import { hasSponsor, sponsorAsked } from './sponsor-asked.js';
import { titleHolder } from './title-holder.js';
import { toldInQuestion } from './told-in-question.js';
import { topicFirst } from './topic-first.js';
import { TELLS_BOTH, whenAndWhere, whetherAndWhere } from './when-and-where.js';
import { whoDid } from './who-did.js';

/** A way to put a question in other words. */
export interface Way {
  readonly by: Rewording;
  /** What is to be said of an answer that is found so. */
  readonly note?: Note;
  /** What may be asked so; else anything. */
  readonly may?: (found: Understood, setting: Setting) => boolean;
}

/** What tells of drivers, beside whom others may be named. */
const BESIDE: ReadonlySet<Wants> = new Set([
  ...(['roster', 'drives', 'drives at', 'teammates', 'shared by', 'sharing'] as const),
  ...(['doing', 'next race', 'seat'] as const),
]);

/** The ways to put a question that is not understood, those first that change it least. */
export const WAYS: readonly Way[] = [
  { by: oneLetterOff },
  { by: shortYear },
  { by: newSeason },
  { by: otherWords },
  { by: topicFirst },
  { by: nameLast },
  { by: anyInside },
  { by: guess },
  { by: besides, may: ({ wants }) => BESIDE.has(wants) },
  { by: titleHolder },
  { by: forGood },
  { by: whenAndWhere, may: ({ wants }) => TELLS_BOTH.has(wants) },
  {
    by: whetherAndWhere,
    may: ({ wants }) => TELLS_BOTH.has(wants) || wants === 'going' || wants === 'leaving' || wants === 'seat',
  },
  { by: ownThings },
  { by: onlyRumour, note: { of: 'rumour' } },
  { by: oldOrNew },
  { by: toldInQuestion },
  { by: alternatives },
  { by: questionWordFirst },
  { by: saidBy, note: { of: 'source' }, may: ({ wants }) => wants !== 'all' },
  { by: counted, note: { of: 'count' }, may: tellsWhich },
  { by: firstRace, may: isBeforeSeason },
  { by: makesStart },
  { by: whoDid },
  { by: opener, may: isBeforeSeason },
  { by: engines, may: ({ wants }) => wants === 'of make' },
  { by: sponsorAsked, note: { of: 'sponsor' }, may: hasSponsor },
  { by: looseEnd },
  { by: inDays },
  { by: clipped },
];

/** Whether no race of the year is over, of the driver or else of the series: then the next one is the first. */
function isBeforeSeason({ about = {} }: Understood, { today, view }: Setting): boolean {
  const { driver, team, series } = about;
  const of = {
    ...(driver !== undefined && { driver }),
    ...(team !== undefined && { team }),
    ...(series && { series }),
  };
  const { over } = view.races(of);
  return Object.keys(of).length > 0 && !over.some(({ slots }) => slots.date?.startsWith(today.slice(0, 4)));
}
