import type { CarMention, PersonMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { isAsked, isQuoted, isRow, type Scene } from '../scene.js';
import { type DriverNote, noteOn } from './driver-notes.js';
import { listStance } from './list-stance.js';
import { opensWithOrder } from './list-topic.js';

/** A driver of a line-up that a sentence lists behind a colon. */
interface ListedDriver {
  readonly driver: PersonMention;
  readonly car?: CarMention;
  readonly note?: DriverNote;
  /** The team that "coming from Pinecrest" behind the name says. */
  readonly from?: string;
}

/** A sentence that lists the drivers of a team and season: "For 2023, Northline Racing: Ava Stone (No. 12), Ben Carter." */
export interface NamedLineUp {
  readonly team: string;
  readonly season: number;
  readonly drivers: readonly ListedDriver[];
}

const COLON = wordSet(':');
const JOINS = /^(?:,|;|and|&|plus|, and|, &|, plus|; and)$/;
const LINE_UP =
  /^(?:\d{4} |full |complete |new )*(?:(?:driver|driving|cup|truck|xfinity) )?(?:line-?up|roster|drivers|line - up|stable)(?: (?:for|in) (?:\d{4}|next (?:year|season)))?$/;
// "for 2026, as I understand it"
const AS_HEARD = /^(?:for|in) \d{4} , as /;
const FROM =
  /^, ?(?:who is |who )?(?:coming|comes|moving|arriving|arrives|joining|over|in|up)(?: over| across)? from(?: the)?$/;

/** The line-up that a sentence lists, if it names one team and one season before a colon and drivers straight behind it. */
export function namedLineUp(scene: Scene): NamedLineUp | undefined {
  const { sentence, mentions, discourse } = scene;
  if (!COLON.has(sentence) || isAsked(scene)) return undefined;
  const { tokens } = discourse.text;
  let colon = sentence.first;
  while (colon < sentence.last && tokens[colon]?.text !== ':') colon += 1;
  const ahead = mentions.filter(({ last }) => last <= colon);
  if (ahead.some(({ type }) => !/^(?:team|time|series|name)$/.test(type))) return undefined;
  const [team, another] = ahead.filter(({ type }) => type === 'team');
  const seasons = new Set(ahead.flatMap((mention) => (mention.type === 'time' ? (mention.seasons ?? []) : [])));
  const [season, more] = seasons;
  if (team?.type !== 'team' || another || season === undefined || more !== undefined) return undefined;
  // "Northline’s 2026 lineup:", but not "Northline’s targets for 2026:"
  if (team.possessive && !LINE_UP.test(wordsBetween(tokens, team.last, colon))) return undefined;
  // "One name keeps coming up for Northline Racing in 2026: Stone": a sentence that the team does not open.
  if (team.first > sentence.first && tokens[team.first - 1]?.kind !== 'mark') return undefined;
  const told = scene.clauses.some(({ verb }) => verb.first >= team.last && verb.first < colon);
  if (told && !AS_HEARD.test(wordsBetween(tokens, team.last, colon))) return undefined;
  if (season < discourse.year || isQuoted(scene, colon)) return undefined;
  const drivers = driversBehind(scene, colon + 1);
  return drivers.length > 0 ? { team: team.team, season, drivers } : undefined;
}

function driversBehind(scene: Scene, from: number): ListedDriver[] {
  const { mentions, discourse, sentence } = scene;
  const { tokens } = discourse.text;
  const drivers: ListedDriver[] = [];
  let at = from;
  for (;;) {
    const begin = drivers.length === 0 ? at : skipJoint(scene, at);
    const driver = mentions.find(({ first }) => first === begin);
    if (begin === undefined || driver?.type !== 'person' || driver.possessive || driver.form === 'described') break;
    if (discourse.crew.has(driver.person) || discourse.officeHolders.has(driver.person)) break;
    const note = noteOn(scene, driver.last);
    const car = note ? undefined : carBehind(scene, driver.last);
    at = note?.last ?? car?.end ?? driver.last;
    const left = mentions.find((mention) => mention.first >= at && mention.type === 'team');
    const isFrom = left !== undefined && FROM.test(wordsBetween(tokens, at, left.first));
    drivers.push({
      driver,
      ...(note ? { note } : {}),
      ...(car ? { car: car.car } : {}),
      ...(isFrom && left.type === 'team' ? { from: left.team } : {}),
    });
    if (isFrom) at = left.last;
  }
  // "Ava Stone drives", "Ava Stone will be back": a sentence of its own.
  const end = tokens[at]?.text ?? '.';
  return at >= sentence.last || /^[.;,]$/.test(end) || drivers.length > 1 ? drivers : [];
}

/** The token behind what joins two names. */
function skipJoint({ discourse: { text }, sentence }: Scene, at: number): number | undefined {
  for (const length of [2, 1])
    if (at + length < sentence.last && JOINS.test(wordsBetween(text.tokens, at, at + length))) return at + length;
  return undefined;
}

/** "(No. 12)", ", No. 12": the car straight behind a name, with the token behind it. */
function carBehind(
  { mentions, discourse: { text } }: Scene,
  at: number,
): { readonly car: CarMention; readonly end: number } | undefined {
  const mark = text.tokens[at]?.text;
  const car = mentions.find(({ first }) => first === at + 1);
  if ((mark !== '(' && mark !== ',') || car?.type !== 'car' || car.numbers.length !== 1) return undefined;
  if (mark === ',') return { car, end: car.last };
  let end = car.last;
  while (end < at + 8 && text.tokens[end]?.text !== ')') end += 1;
  return { car, end: end + 1 };
}

/** What the sentence says of seats is told by its list as a whole, is an order of merit, or a list of open seats that tells of none. */
export function isToldInList(scene: Scene): boolean {
  return opensWithOrder(scene) || namedLineUp(scene) !== undefined || (isRow(scene) && listStance(scene) === 'open');
}
