import { makeCalled } from '../make-called.js';
import type { Understood, Wants } from '../understood.js';
import { type Rewording, tidy } from './rewording.js';

const OF_WHICH: ReadonlySet<Wants> = new Set([
  ...(['next race', 'race at', 'seat', 'roster', 'of extent'] as const),
  ...(['won', 'podiums', 'title', 'shared by', 'drives', 'of make'] as const),
]);

/** Whether an answer tells which they are, of whatever was to be counted. */
export function tellsWhich({ wants, call, about }: Understood): boolean {
  return OF_WHICH.has(wants) || (call.command === 'history' && about?.number !== undefined);
}

const HOW_MANY =
  /\bhow many (?:different |total |other )?((?:[\w'’-]+ ){0,2}?)(races|starts|series|cars|trucks|seats|rides|drivers|people|guys|wins|victories|podiums|titles|championships)\b/i;
/** "How many Fords are in the Cup?" */
const HOW_MANY_OF_MAKE = /\bhow many (?:different )?([\p{L}]+) (?:are there |are )?/iu;
/** Behind what is counted it says no more: which they are is what is told. */
const WHICH_THEY_ARE =
  /[,;.?!]*\s*(?:\b(?:and|&)\s+)?\b(?:(?:who|what|which)(?: ones?)?(?: (?:are|were) they)?(?: all)?|where|when|where and when|which (?:races|tracks))(?=[\s?!.]*$)/i;

/** "How many times has Stone won it all?" is told by when she did. */
const HOW_MANY_TIMES = /\bhow many times (?=(?:has|have|did|was|were)\b)/i;

const HAS_GOT = /\b(?:has|have) ((?:\S+ ){1,3}?)got\b/i;

/** "How many races does Stone have?" is told by which they are, of those that are known. */
export const counted: Rewording = (text) => {
  const [all, make = ''] = HOW_MANY_OF_MAKE.exec(text) ?? [];
  if (all !== undefined && makeCalled(make) !== undefined) return [tidy(text.replace(all, `which ${make} `))];
  return countedThings(text);
};

const countedThings = (text: string): readonly string[] =>
  HOW_MANY_TIMES.test(text)
    ? [tidy(text.replace(HOW_MANY_TIMES, 'when '))]
    : HOW_MANY.test(text)
      ? [
          tidy(
            text
              .replace(WHICH_THEY_ARE, '')
              .replace(HAS_GOT, 'does $1 have')
              .replace(HOW_MANY, (_all, of: string, things: string) => `which ${of}${asked(things)}`),
          ),
        ]
      : [];

function asked(things: string): string {
  if (/races|starts/i.test(things)) return 'races';
  if (/series/i.test(things)) return 'series';
  if (/drivers|people|guys/i.test(things)) return 'drivers';
  return /wins|victories|podiums|titles|championships/i.test(things) ? things.replace(/victories/i, 'wins') : 'cars';
}
