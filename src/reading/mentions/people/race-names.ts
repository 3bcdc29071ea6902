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
  const noun = tokens[end - 1]?.lower ?? '';
  if (isLengthOfRace(tokens, end)) return { kind: 'race', first, last: end + 1 };
  const before = tokens[first - 1];
  // "Sunday’s Millfield Feed Dirt Derby"
  if (RACE_NOUNS.test(noun) && end - first > 1 && (isDayOf(before) || isRacedIn(tokens, first, end)))
    return { kind: 'race', first, last: end };
  // "the Dutch Grand Prix" is a race, "Ravenscroft Grand Prix have signed" a team.
  if (noun !== 'prix' || end - first < 3) return undefined;
  // "Sunday’s Harvest Grand Prix", "What: Harvest Grand Prix"
  const isNamed = /^(?:the|in|:|inaugural|annual)$/.test(before?.lower ?? '') || isDayOf(before);
  return { kind: isNamed ? 'race' : 'team', first, last: end };
}

/** Whether a number is the length of the race whose name ends before it: "Kansas Lottery 200", "Qatar 1812km". */
export function isLengthOfRace(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.kind !== 'number' || !token.spaced || !MILES.test(token.text)) return false;
  // but not "the No. 7 Northline Racing 963"
  return !/^(?:racing|motorsports?)$/.test(before?.lower ?? '') && !isCounted(tokens[at + 1]);
}

/** "in the Millfield Feed Dirt Derby", but not "for the Dirt Derby team" */
function isRacedIn(tokens: readonly Token[], first: number, end: number): boolean {
  if (!/^(?:the|annual|inaugural)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  const next = tokens[end];
  return (
    OF_RACING.test(tokens[first - 2]?.lower ?? '') &&
    !(
      next?.kind === 'word' &&
      /^(?:teams?|cars?|trucks?|entry|crew|series|tour|promoters?|organi[sz]ers?)$/.test(next.lower)
    )
  );
}

/** "Sunday’s", "this weekend’s", "last year’s" */
export function isDayOf(token: Token | undefined): boolean {
  return token?.possessive === true && DAY.test(token.lower);
}

const DAY =
  /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|today|tonight|tomorrow|weekend|week|month|season|year|night|evening|afternoon|morning)/;
// Nouns that end the names of races, and of other things as well.
const RACE_NOUNS =
  /^(?:derby|classic|showdown|shootout|invitational|nationals|enduro|dash|clash|sprint|race|rumble|brawl|gauntlet|throwdown|stampede|spectacular|jubilee|memorial)$/;
/** What one does in a race, or with it. */
const OF_RACING = /^(?:in|at|for|during|win|wins|won|winning|run|runs|running|enter|enters|entering|contest|contests)$/;

/** "Cup 500 laps": the number counts something and names no race. */
function isCounted(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    /^(?:laps?|miles?|starts?|wins?|points?|races?|cars?|people|fans|years?|percent|km|kilometres|kilometers)$/.test(
      next.lower,
    )
  );
}
