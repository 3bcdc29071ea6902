import type { Text } from '../../text/read-text.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { CarMention, Mention, PersonMention } from '../mention.js';
import { speaksOfCrew } from './box-phrases.js';
import type { CrewPost } from './crew-post.js';
import { type Crew, type CrewSigns, SURE } from './crew-signs.js';

/** A driver, who stands in brackets behind, and the car between the two. */
export interface CrewBehindDriver {
  readonly driver: PersonMention;
  readonly role: CrewPost['role'];
  readonly person: PersonMention;
  readonly car: CarMention | undefined;
}

/**
 * Sets as crews who stands in brackets behind drivers, and as no
 * crew the drivers; crews are told of where this sentence or the one before speaks of them.
 */
export function setCrewsBehindDrivers(
  { tokens, sentences }: Text,
  bySentence: readonly (readonly Mention[])[],
  crew: Crew,
  { driving, isTopic }: CrewSigns,
): void {
  let before = false;
  sentences.forEach(({ first, last }, index) => {
    const mentions = bySentence[index] ?? [];
    const isTold =
      speaksOfCrew(tokens, mentions, first, last) ||
      mentions.some((mention) => mention.type === 'person' && crew.has(mention.person));
    for (const { role, driver, person } of crewsBehindDrivers(tokens, mentions, isTopic || isTold || before)) {
      if ((driving.get(person.person) ?? 0) >= SURE) continue;
      crew.delete(driver.person);
      crew.set(person.person, role);
    }
    before = isTold;
  });
}

/** "crew chiefs for Stone (…)", "his counterparts with Stone (…)": words that make drivers of the names behind them. */
const OF_DRIVERS = /^(?:for|of|with|to|behind|on|working with|who work with|assigned to)(?: the)?$/;
const COUNTERPARTS = /^(?:counterparts?|colleagues?|opposite numbers?)$/;
/** Between a driver's name and the bracket: "’s No. 12", ", driver of the No. 12", "in the No. 12". */
const TO_CAR =
  /^(?:s|, (?:the )?(?:driver|man|woman|rookie|regular) (?:of|in|with)(?: the| its)?|,? (?:in|of|aboard|with|on)(?: the| its)?|in(?: the)?|,(?: the)?|)$/;

/**
 * Drivers with who leads their crews in brackets behind them: "the crew chiefs for Stone (Marsh) and Carter (Adler)", "Stone (crew
 * chief Marsh) and Carter (Adler)". `isTold` says that the words before are about a crew chief. Empty where nothing says that it is he.
 */
export function crewsBehindDrivers(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  isTold: boolean,
): readonly CrewBehindDriver[] {
  let role: CrewPost['role'] | undefined;
  const pairs: Omit<CrewBehindDriver, 'role'>[] = [];
  mentions.forEach((driver, at) => {
    if (driver.type !== 'person') return;
    role ??= roleBefore(tokens, mentions, at, isTold);
    const next = mentions[at + 1];
    const car = next?.type === 'car' && next.numbers.length === 1 ? next : undefined;
    if (car && !TO_CAR.test(wordsBetween(tokens, driver.last, car.first).trim())) return;
    const open = (car ?? driver).last;
    if (tokens[open]?.text !== '(' || (driver.possessive && !car)) return;
    const inside = mentions[at + (car ? 2 : 1)];
    const isTitled = inside?.type === 'role' && inside.first === open + 1;
    const person = isTitled ? mentions[at + (car ? 3 : 2)] : inside;
    const from = isTitled ? inside.last : open + 1;
    if (person?.type !== 'person' || person.first !== from || tokens[person.last]?.text !== ')') return;
    if (isTitled && (inside.role === 'crew chief' || inside.role === 'spotter')) role ??= inside.role;
    pairs.push({ driver, person, car });
  });
  const named = role;
  return named === undefined ? [] : pairs.map((pair) => ({ ...pair, role: named }));
}

/** The post of which the words straight before a name say that somebody has it beside her. */
function roleBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
  isTold: boolean,
): CrewPost['role'] | undefined {
  const driver = mentions[at];
  if (!driver) return undefined;
  const post = mentions
    .slice(Math.max(0, at - 2), at)
    .findLast((mention) => mention.type === 'role' && /^(?:crew chief|spotter)$/.test(mention.role));
  if (post?.type === 'role' && /s$/.test(tokens[post.last - 1]?.lower ?? '')) {
    const team = mentions[at - 1];
    const between = wordsBetween(tokens, post.last, driver.first);
    if (OF_DRIVERS.test(between) || (team?.type === 'team' && /^(?:of|for) .{0,40} drivers?$/.test(between)))
      return post.role === 'spotter' ? 'spotter' : 'crew chief';
  }
  if (!isTold) return undefined;
  const before = driver.first - 2;
  return COUNTERPARTS.test(tokens[before]?.lower ?? '') && OF_DRIVERS.test(tokens[before + 1]?.lower ?? '')
    ? 'crew chief'
    : undefined;
}
