import type { Token } from '../../text/token.js';

// The length of a race in miles, laps or kilometres.
const MILES = /^(?:[1-9]\d{2}|1[0-9]\d{2})(?:km)?$/;

/** What a run of capitalised words that names a race is, as a group of its words. */
interface RaceName {
  readonly kind: 'race' | 'team';
  readonly first: number;
  readonly last: number;
}

/** The race, or the team with a race's words in its name, that a run of capitalised words is. */
export function raceNameAt(tokens: readonly Token[], first: number, end: number): RaceName | undefined {
  // A race carries its length: "Kansas Lottery 200", "Qatar 1812km".
  const next = tokens[end];
  const noun = tokens[end - 1]?.lower ?? '';
  // but not "the No. 7 Northline Racing 963"
  const isCar = /^(?:racing|motorsports?)$/.test(noun);
  if (next?.kind === 'number' && next.spaced && MILES.test(next.text) && !isCar && !isCounted(tokens[end + 1]))
    return { kind: 'race', first, last: end + 1 };
  const before = tokens[first - 1];
  // "Sunday’s Millfield Feed Dirt Derby"
  if (RACE_NOUNS.test(noun) && end - first > 1 && isDayOf(before)) return { kind: 'race', first, last: end };
  // "the Dutch Grand Prix" is a race, "Ravenscroft Grand Prix have signed" a team.
  if (noun !== 'prix' || end - first < 3) return undefined;
  // "Sunday’s Harvest Grand Prix", "What: Harvest Grand Prix"
  const isNamed = /^(?:the|in|:|inaugural|annual)$/.test(before?.lower ?? '') || isDayOf(before);
  return { kind: isNamed ? 'race' : 'team', first, last: end };
}

/** "Sunday’s", "this weekend’s", "last year’s" */
function isDayOf(token: Token | undefined): boolean {
  return token?.possessive === true && DAY.test(token.lower);
}

const DAY =
  /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|today|tonight|tomorrow|weekend|week|month|season|year|night|evening|afternoon|morning)/;
// Nouns that end the names of races, and of other things as well.
const RACE_NOUNS = /^(?:derby|classic|showdown|shootout|invitational|nationals|enduro|dash|clash|sprint)$/;

/** "Cup 500 laps": the number counts something and names no race. */
function isCounted(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    /^(?:laps?|miles?|starts?|wins?|points?|races?|cars?|people|fans|years?|percent|km|kilometres|kilometers)$/.test(
      next.lower,
    )
  );
}
