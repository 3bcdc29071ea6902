import type { CarMention, Mention, PersonMention, TeamMention } from '../../mentions/mention.js';
import type { Token } from '../../text/token.js';
import { wordsPastAsides } from '../../text/words-past-asides.js';
import type { Scene } from '../scene.js';

/** Drivers and the car or team that belongs to them, one pair of several built alike. */
export interface Pair {
  readonly drivers: readonly PersonMention[];
  readonly seat: CarMention | TeamMention;
  /** Token at which the pair begins. */
  readonly first: number;
  /** The verb of the pair before is its own: "Stone joins the No. 12, Carter the No. 21". */
  readonly isVerbless?: true;
}

interface Drivers {
  readonly type: 'drivers';
  readonly people: readonly PersonMention[];
  readonly first: number;
  readonly last: number;
}

type Piece = Drivers | CarMention | TeamMention;

const ARTICLES = new Set(['the', 'a', 'its', 'their', 'his', 'her']);
// What may stand between a driver and a car that belong together; the last word of it counts.
const LINKS = /^(?:in|of|aboard|to|for|with|by|has|gets|at|,|:|–|—|-|\(|\[|\|)$/;
// Between two pairs.
const BETWEEN = /^(?:,|;|\)|\]|and|&|while|plus|the|a|their|its|\/|with|as|well|–|—)$/;
// "Stone joins the No. 12, Carter the No. 21": the verb is said once.
const SAID_ONCE = /^(?:joins|drives|gets|takes|shares|reinforces|bolsters|strengthens)$/;
const LONGEST_LINK = 5;
// "Stone, out for the first time this year, in the No. 12"
const LONGEST_ASIDE = 20;

/**
 * Pairs of drivers and cars, or of drivers and teams, that stand in a sentence in turn: "Stone in the No. 12, Carter in the
 * No. 21", "No. 12, Stone; No. 21, Carter", "Northline (Stone and Carter), Pinecrest (Marsh)". At least two, built alike.
 */
export function parallelPairs(scene: Scene): Pair[] {
  const { tokens } = scene.discourse.text;
  const pieces = piecesOf(scene);
  for (let at = 0; at + 3 < pieces.length; at += 1) {
    const link = linkOf(tokens, pieces[at], pieces[at + 1]);
    if (link === undefined || link === '') continue;
    const pairs: Pair[] = [];
    for (let next = at; ; next += 2) {
      const pair = pairOf(pieces[next], pieces[next + 1]);
      const own = linkOf(tokens, pieces[next], pieces[next + 1]);
      if (!pair || (own !== link && !(own === '' && next > at && SAID_ONCE.test(link)))) break;
      if (pieces[next]?.type !== pieces[at]?.type) break;
      if (next > at && !isBetween(tokens, pieces[next - 1], pieces[next], link)) break;
      pairs.push(own === link ? pair : { ...pair, isVerbless: true });
    }
    if (pairs.length > 1) return link === '(' ? withoutThoseBefore(tokens, pairs) : pairs;
  }
  return [];
}

/** The drivers, cars and teams of a sentence, drivers side by side as one piece. */
export function piecesOf(scene: Scene): Piece[] {
  const { text, officeHolders, crew } = scene.discourse;
  const pieces: Piece[] = [];
  for (const mention of scene.mentions) {
    if (text.quoted[mention.first] === 1) continue;
    if (mention.type === 'car' && mention.numbers.length === 1) {
      const team = pieces.at(-1);
      // "Stone at Northline (No. 12)"
      const isSame =
        team?.type === 'team' && mention.team === undefined && isInBrackets(text.tokens, team.last, mention);
      if (isSame) pieces[pieces.length - 1] = { ...mention, team: team.team, first: team.first };
      else pieces.push(mention);
    } else if (mention.type === 'team' && isOfCar(text.tokens, pieces.at(-1), mention)) {
      const car = pieces.at(-1);
      if (car?.type === 'car') pieces[pieces.length - 1] = { ...car, team: mention.team, last: mention.last };
    } else if (mention.type === 'team' && !mention.possessive && mention.described !== true) {
      // "joins the No. 12, on loan from Northline": where somebody comes from.
      if (text.tokens[mention.first - 1]?.lower !== 'from') pieces.push(mention);
    } else if (isDriver(mention) && !officeHolders.has(mention.person) && !crew.has(mention.person)) {
      const last = pieces.at(-1);
      if (last?.type === 'drivers' && areListed(text.tokens, last.last, mention.first))
        pieces[pieces.length - 1] = { ...last, people: [...last.people, mention], last: mention.last };
      else pieces.push({ type: 'drivers', people: [mention], first: mention.first, last: mention.last });
    }
  }
  return pieces;
}

/** "Northline (No. 12)" */
function isInBrackets(tokens: readonly Token[], from: number, { first, last }: CarMention): boolean {
  return first === from + 1 && tokens[from]?.text === '(' && tokens[last]?.text === ')';
}

/** "the No. 12 Ford for Northline": the team of the car. */
function isOfCar(tokens: readonly Token[], car: Piece | undefined, { first, possessive }: TeamMention): boolean {
  if (car?.type !== 'car' || car.team !== undefined || possessive || first !== car.last + 1) return false;
  return /^(?:for|at|of)$/.test(tokens[car.last]?.lower ?? '');
}

function isDriver(mention: Mention): mention is PersonMention {
  return mention.type === 'person' && !mention.possessive && mention.form !== 'described';
}

function areListed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!/^(?:,|and|&|\/)$/.test(tokens[at]?.lower ?? '')) return false;
  return to > from;
}

function pairOf(one: Piece | undefined, other: Piece | undefined): Pair | undefined {
  if (one?.type === 'drivers' && other && other.type !== 'drivers')
    return { drivers: one.people, seat: other, first: one.first };
  if (other?.type === 'drivers' && one && one.type !== 'drivers')
    return { drivers: other.people, seat: one, first: one.first };
  return undefined;
}

/** What joins two pieces: the last word or mark between them that is no article. */
function linkOf(tokens: readonly Token[], one: Piece | undefined, other: Piece | undefined): string | undefined {
  if (!one || !other || (one.type === 'drivers') === (other.type === 'drivers')) return undefined;
  if (other.first <= one.last || other.first - one.last > LONGEST_ASIDE) return undefined;
  const words =
    other.first - one.last > LONGEST_LINK
      ? wordsPastAsides(tokens, one.last, other.first).split(' ')
      : tokens.slice(one.last, other.first).map(({ lower }) => lower);
  if (words.length > LONGEST_LINK) return undefined;
  let link = '';
  for (const word of words) {
    if (word === ';' || word === 'and') return undefined;
    if (!ARTICLES.has(word)) link = word;
  }
  return link === '' || LINKS.test(link) || SAID_ONCE.test(link) ? link : undefined;
}

/** Nothing but what separates stands between two pairs, and it is not what joins the two of a pair. */
function isBetween(tokens: readonly Token[], one: Piece | undefined, other: Piece | undefined, link: string): boolean {
  if (!one || !other || other.first <= one.last) return false;
  let separated = false;
  const gap =
    other.first - one.last > LONGEST_LINK
      ? wordsPastAsides(tokens, one.last, other.first).split(' ')
      : tokens.slice(one.last, other.first).map(({ lower }) => lower);
  for (const word of gap) {
    if (!BETWEEN.test(word)) return false;
    if (/^(?:;|and|&|while|plus)$/.test(word) || (word === ',' && link !== ',')) separated = true;
  }
  return separated;
}

/** "With Stone, Carter (No. 20) and Marsh (No. 19) in the field": where each of the others has a car alone, so has the one before its bracket. */
function withoutThoseBefore(tokens: readonly Token[], [opening, ...others]: readonly Pair[]): Pair[] {
  if (!opening) return [];
  const own = opening.drivers.at(-1);
  const isApart =
    own !== undefined &&
    opening.drivers.length > 1 &&
    others.every(({ drivers }) => drivers.length === 1) &&
    tokens[own.first - 1]?.text === ',' &&
    INTRODUCES.test(tokens[opening.first - 1]?.lower ?? '');
  return [isApart ? { ...opening, drivers: [own], first: own.first } : opening, ...others];
}

const INTRODUCES = /^(?:with|besides|beside|alongside|like|unlike|behind|after|beyond|for|from|than|and)$/;
