import type { Token } from '../../text/token.js';
import type { Mention, PersonMention } from '../mention.js';
import { type Crew, type CrewSigns, isDriving, isFree } from './crew-signs.js';

/** Tokens between a crew chief and his driver. */
export const FARTHEST = 14;

/** "Stone and X will remain paired": of two, the one who does not drive. */
export function isPaired(
  tokens: readonly Token[],
  people: readonly PersonMention[],
  index: number,
  signs: CrewSigns,
): boolean {
  const [before, mention, next] = [people[index - 1], people[index], people[index + 1]];
  if (!mention) return false;
  const joins = (left: PersonMention | undefined, right: PersonMention | undefined): boolean =>
    left !== undefined && right !== undefined && right.first === left.last + 1 && tokens[left.last]?.lower === 'and';
  const mate = joins(before, mention) ? before : joins(mention, next) ? next : undefined;
  if (!mate || !signs.driving.has(mate.person)) return false;
  const from = Math.max(mention.last, mate.last);
  return tokens
    .slice(from, from + 9)
    .some((token) => /^(?:paired|together|reunited|reunite|package)$/.test(token.lower));
}

/** "Stone and X will remain paired on the No. 12": where nothing says who drives, the driver is named first. */
export function isMateOnCar(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  driver: PersonMention | undefined,
  mention: PersonMention,
  crew: Crew,
  signs: CrewSigns,
): boolean {
  if (driver?.last !== mention.first - 1 || tokens[driver.last]?.lower !== 'and' || !isFree(driver, crew, signs))
    return false;
  const car = mentions.find(({ type, first }) => type === 'car' && first >= mention.last);
  if (car?.type !== 'car' || car.numbers.length !== 1 || car.first > mention.last + FARTHEST) return false;
  const words = tokens.slice(mention.last, car.first).map(({ lower }) => lower);
  return /^(?:will |are |were |to |be |stay |remain |still |again |back |have been )*(?:paired|together|reunited|teamed)(?: up)?(?: again)? (?:on|with) the$/.test(
    words.join(' '),
  );
}

/** "Stone will work with X again": whom a driver works with; where crews are the topic, also whom she "will be paired with". */
export function isWorkedWith(
  tokens: readonly Token[],
  driver: PersonMention | undefined,
  mention: PersonMention,
  crew: Crew,
  signs: CrewSigns,
): boolean {
  if (!isDriving(driver, crew, signs)) return false;
  const link = tokens[mention.first - 1]?.lower;
  // "teams up with"
  const behind = tokens[mention.first - 2]?.lower === 'up' ? 3 : 2;
  const verb = tokens[mention.first - behind]?.lower ?? '';
  const works = signs.isTopic
    ? /^(?:work(?:s|ed|ing)?|paired|matched|reunited|team(?:s|ed|ing)?|links?|pairs?)$/
    : /^work(?:s|ed|ing)?$/;
  return link === 'with' && works.test(verb) && mention.first <= driver.last + FARTHEST;
}

/** "Stone keeps X", "Stone will have X for a third year": where crews are the topic, a driver is given somebody. */
export function isGiven(
  tokens: readonly Token[],
  driver: PersonMention | undefined,
  mention: PersonMention,
  crew: Crew,
  signs: CrewSigns,
): boolean {
  if (!isDriving(driver, crew, signs)) return false;
  if (mention.possessive || mention.form !== 'full' || mention.first > driver.last + FARTHEST) return false;
  if (
    !/^(?:keeps?|kept|retains?|gets?|has|have|inherits?|draws?|welcomes?)$/.test(tokens[mention.first - 1]?.lower ?? '')
  )
    return false;
  const next = tokens[mention.last];
  return next === undefined || next.kind === 'mark' || /^(?:for|again|back|on|in|and|after)$/.test(next.lower);
}

export const GOES =
  /^(?:moves?|moved|goes|going|comes?|came|crosses|crossed|shifts?|shifted|heads?|headed|arrives?|switche[sd])$/;
// Between a name and whom its bearer goes to work with.
const FAR = 30;

/** "X moves across the hall from the No. 12, where he was last, to work with Stone". */
export function goesToWorkWith(
  tokens: readonly Token[],
  mention: PersonMention,
  driver: PersonMention | undefined,
): boolean {
  if (!driver || driver.possessive || driver.first > mention.last + FAR) return false;
  if (!GOES.test(tokens[mention.last]?.lower ?? '') && !GOES.test(tokens[mention.last + 1]?.lower ?? '')) return false;
  const lead = tokens.slice(driver.first - 3, driver.first).map(({ lower }) => lower);
  return lead.join(' ') === 'to work with';
}
