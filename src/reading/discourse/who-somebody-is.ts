import type { SeriesMention } from '../mentions/mention.js';
import type { Token } from '../text/token.js';
import { GIVEN_NAMES } from '../words/given-names.js';
import { KINDS_OF_RACERS } from '../words/name-words.js';

const PERSONS =
  /^(?:champions?|drivers?|veterans?|regulars?|winners?|holders?|runner-up|stars?|leader|rookies?|front-runners?|graduates?|part-timers?|(?:championship|title|race)-winn(?:ing|ers?))$/;

/** "the Truck Series points leader": a series that is named to say who somebody is. */
export function isWhoSomebodyIs(tokens: readonly Token[], mention: SeriesMention): boolean {
  return (
    isPerson(nounBehind(tokens, mention)) || isPerson(personBefore(tokens, mention)) || isOwnPerson(tokens, mention)
  );
}

/** "IndyCar's Ava Stone": whose she is, said before her name. */
export function isOwnPerson(tokens: readonly Token[], { last }: SeriesMention): boolean {
  const next = tokens[last];
  return tokens[last - 1]?.possessive === true && next?.capital === true && GIVEN_NAMES.has(next.lower);
}

/** Whether a noun is one for somebody who races. */
export function isPerson(noun: string): boolean {
  return PERSONS.test(noun) || KINDS_OF_RACERS.has(noun);
}

/** "a winner of two Cup races", "a veteran of the Truck Series": the noun that a series hangs on. */
export function personBefore(tokens: readonly Token[], { first }: SeriesMention): string {
  for (let at = first - 1; at > first - 4; at -= 1) {
    const isFrom = tokens[at]?.lower === 'from' && at >= first - 2;
    if (tokens[at]?.lower !== 'of' && !isFrom) continue;
    const noun = tokens[at - 1]?.lower ?? '';
    // "a rookie out of Super Formula", "a rookie straight from Formula 2"
    const from = /^(?:out|fresh|straight)$/.test(noun) ? (tokens[at - 2]?.lower ?? '') : noun;
    return /^(?:fresh|straight)$/.test(from) ? (tokens[at - 3]?.lower ?? '') : from;
  }
  return '';
}

/** The noun that a series stands before: "champion" of "the Truck Series points champion". */
export function nounBehind(tokens: readonly Token[], { last }: SeriesMention): string {
  const next = tokens[last]?.lower ?? '';
  const second = tokens[last + 1]?.lower ?? '';
  // "World of Outlaws sprint car driver"
  if (/^(?:sprint|midget|stock|touring)$/.test(next) && second === 'car') return tokens[last + 2]?.lower ?? '';
  // "the Indy NXT title winner"
  const isHonours = /^(?:title|championship)$/.test(next) && isPerson(second);
  return isHonours || /^(?:series|points|race|playoff)$/.test(next) ? second : next;
}
