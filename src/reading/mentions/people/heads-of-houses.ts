import { fold } from '../../../racing/fold.js';
import { TEAMS } from '../../../racing/teams.js';
import { groupBy } from '../../../values/group-by.js';
import type { Text } from '../../text/read-text.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Mention, Person, PersonMention } from '../mention.js';
import { drivingSigns } from './driving-signs.js';

/** What a team is left for, joined or driven for: the head stands for the house. */
const HOUSE_BEFORE =
  /\b(?:leav(?:e|es|ing)|left|join(?:s|ed|ing)?|driv(?:e|es|ing) for|drove for|rac(?:e|es|ed|ing) for|sign(?:s|ed|ing)? with|re - sign(?:s|ed|ing)? with|stay(?:s|ed|ing)? with|contract with|deal with|seat with|back (?:with|to))$/;
/** What the head of a house does about drivers, up to whom he does it to. */
const DEED =
  /^,? ?(?:(?:has|had|have|also|once|first|finally|already|then|who|since|never|himself|herself|personally) )*(?:(?:hire|sign|recruit|poach|promote|fire|drop|release|appoint|employ|pluck|lure)(?:s|d|ed)?|ask(?:s|ed)? about|inquired about|enquired about|rang|gave|offered)$/;
const WHOM = /^(?:him|her|them)$/;
const SAID = /^(?:said|says|declared|declares|admitted|insisted|confirmed|announced)$/;
// What a driver does without a car beside him.
const AS_DRIVER =
  /^(?:(?:,|\d\d?|who|will|is|was|has|had|to|not|also|now|be|been) )*(?:returns?|returning|returned|back|joins?|joined|joining|signs? with|signed with|re|stays?|retires?|retired|retiring|leaves?|left|steps? (?:in|away|down)|takes? over|replaces?|moves?|switches)\b/;
// "takes over from the retiring Carter": whose seat it was.
const GIVES_UP_SEAT = /^(?:retiring|departing|outgoing|injured|sidelined|ailing|suspended|concussed)$/;
// In tokens
const NEAR = 8;

/**
 * The people whose names their teams bear, as far as they show themselves at the head of it and nowhere at a wheel: "Ben
 * Carter hired her away", of Carter Motorsports; "is not leaving Ben Carter", of Ben Carter Racing.
 */
export function headsOfHouses(text: Text, bySentence: readonly (readonly Mention[])[]): readonly Person[] {
  const named = bySentence.flat();
  const teams = new Set(
    named.flatMap((one) => ((one.type === 'team' || one.type === 'car') && one.team ? [one.team] : [])),
  );
  const people = new Map<Person, PersonMention[]>();
  for (const mention of named) {
    if (mention.type !== 'person' || mention.form === 'described') continue;
    const own = people.get(mention.person);
    if (own) own.push(mention);
    else people.set(mention.person, [mention]);
  }
  const borne = namesBorne(teams);
  const houses = [...people].flatMap(([person, mentions]) => {
    const bears = bearing(person, borne) ?? (HOUSES.has(fold(person.name)) ? 'full' : undefined);
    return bears === undefined ? [] : [{ person, mentions, bears }];
  });
  if (houses.length === 0) return [];
  const drives = drivingSigns(text, bySentence);
  const endingAt = groupBy(named, ({ last }) => last);
  return houses.flatMap(({ person, mentions, bears }) => {
    // What looks like a sign of driving beside a head: the car that he lends, the seat that he does not renew.
    const asHouse = bears === 'full' ? mentions.filter((one) => isAsHouse(text.tokens, endingAt, one)) : [];
    if ((drives.get(person) ?? 0) > asHouse.length || mentions.some((one) => isAsDriver(text.tokens, one))) return [];
    return asHouse.length > 0 || mentions.some((one) => isAsHead(text.tokens, one, bears)) ? [person] : [];
  });
}

// Whose whole names known teams have.
const HOUSES: ReadonlySet<string> = new Set(
  TEAMS.map(({ name }) => fold(name).split(' '))
    .filter((words) => words.length === 3)
    .map((words) => words.slice(0, 2).join(' ')),
);
// What the head of a house leaves undone for the one who is spoken of.
const REFUSED =
  /^(?:(?:would|did|could|will) ?n[’']?o?t|wouldn[’']?t|didn[’']?t|won[’']?t|declined to|(?:chose|opted|decided|elected) not to) (?:renew|retain|keep|re - sign|extend)\b(?! (?:with|at|his)\b)/;
const IN_CAR = /\b(?:has|have|had|gets?|got|drives?|drove|driving|races?|runs?|in|into|takes?|pilots?)(?: the)?$/;

/** "Stone has the No. 15 of Ben Carter", "Ben Carter wouldn’t renew after two years in the No. 15": the house, and not who drives. */
function isAsHouse(
  tokens: readonly Token[],
  endingAt: ReadonlyMap<number, readonly Mention[]>,
  mention: PersonMention,
): boolean {
  const { first, last, possessive } = mention;
  if (possessive) return false;
  if (REFUSED.test(wordsBetween(tokens, last, last + NEAR))) return true;
  const car = endingAt.get(first - 1)?.find(({ type }) => type === 'car');
  if (!car || tokens[first - 1]?.lower !== 'of') return false;
  const driver = lastPerson(endingAt, first - FARTHEST, car.first);
  if (!driver || driver.person === mention.person) return false;
  const words = wordsBetween(tokens, driver.last, car.first);
  return IN_CAR.test(words) && !/[.;]|\bover\b/.test(words);
}

// In tokens, from a driver to the car that she has of a house.
const FARTHEST = 30;

/** Who is named last in some tokens, `upTo` the one behind them. */
function lastPerson(
  endingAt: ReadonlyMap<number, readonly Mention[]>,
  from: number,
  upTo: number,
): PersonMention | undefined {
  for (let at = upTo; at >= from; at -= 1) {
    const person = endingAt.get(at)?.find((one) => one.type === 'person');
    if (person) return person;
  }
  return undefined;
}

type Bearing = 'full' | 'surname';

/** The folded words that the names of several words have in them, and those that they begin with. */
interface NamesBorne {
  readonly words: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

function namesBorne(teams: ReadonlySet<string>): NamesBorne {
  const words = new Set<string>();
  const beginnings = new Set<string>();
  for (const team of teams) {
    const own = fold(team).split(' ');
    if (own.length < 2) continue;
    for (const word of own) words.add(word);
    for (let count = 2; count < own.length; count += 1) beginnings.add(own.slice(0, count).join(' '));
  }
  return { words, beginnings };
}

/** Whether a team has somebody's whole name, or only the surname. */
function bearing({ name }: Person, { words, beginnings }: NamesBorne): Bearing | undefined {
  const own = fold(name).split(' ');
  const surname = own.at(-1);
  if (own.length < 2 || surname === undefined) return undefined;
  if (beginnings.has(own.join(' '))) return 'full';
  return words.has(surname) ? 'surname' : undefined;
}

function isAsDriver(tokens: readonly Token[], { first, last, possessive }: PersonMention): boolean {
  if (GIVES_UP_SEAT.test(tokens[first - 1]?.lower ?? '')) return true;
  return !possessive && AS_DRIVER.test(wordsBetween(tokens, last, last + NEAR));
}

function isAsHead(tokens: readonly Token[], { first, last, possessive }: PersonMention, bears: Bearing): boolean {
  if (possessive) return false;
  for (let at = last + 1; at < last + NEAR; at += 1) {
    const whom = tokens[at];
    if (!whom || /^[.;:?!”"]$/.test(whom.text)) break;
    if ((whom.capital || WHOM.test(whom.lower)) && DEED.test(wordsBetween(tokens, last, at))) return true;
  }
  if (HOUSE_BEFORE.test(wordsBetween(tokens, Math.max(0, first - 4), first))) return true;
  return bears === 'full' && (SAID.test(tokens[first - 1]?.lower ?? '') || SAID.test(tokens[last]?.lower ?? ''));
}
