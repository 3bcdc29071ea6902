import type { CarMention, ExtentMention, Mention, PersonMention, SeriesMention } from '../../mentions/mention.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';
import { type DriverNote, noteOn } from './driver-notes.js';
import { labelOf } from './list-stance.js';
import { newsLabelAt } from './news-label.js';

/** What a row names before its first word that tells something. */
export interface RowParts {
  readonly cars: readonly CarMention[];
  readonly drivers: readonly PersonMention[];
  readonly teams: readonly string[];
  readonly makes: readonly string[];
  readonly series: readonly SeriesMention[];
  readonly extents: readonly ExtentMention[];
  /** What brackets say of single drivers. */
  readonly notes: ReadonlyMap<PersonMention, DriverNote>;
  /** Token behind the last of them. */
  readonly end: number;
  /** A team opens the row, and drivers follow. */
  readonly teamFirst: boolean;
}

// Words that stand between the columns of a row and tell nothing of their own.
const GLUE = new Set(
  'the a an in for of with and by aboard at driver drivers driving car cars truck entry entries team rookie r i p her his full-time'.split(
    ' ',
  ),
);
const CAR_NUMBER = /^(?:0\d|[1-9]\d{0,2}|0)$/;

const CLOSES_COUNT = /^(?:\)|cars?|trucks?|entries|drivers?)$/;

/** Goes through a row from its begin to the first word that is neither a mention nor between two columns. */
export function rowParts(scene: Scene): RowParts {
  const { tokens, quoted } = scene.discourse.text;
  const cars: CarMention[] = [];
  const drivers: PersonMention[] = [];
  const teams = new Set<string>();
  const makes = new Set<string>();
  const series: SeriesMention[] = [];
  const extents: ExtentMention[] = [];
  let at = labelOf(scene)?.last ?? newsLabelAt(tokens, scene.sentence.first)?.last ?? scene.sentence.first;
  const notes = new Map<PersonMention, DriverNote>();
  let crew = false;
  let opener: Mention | undefined;
  for (const mention of scene.mentions) {
    if (mention.first < at) continue;
    if (quoted[mention.first] === 1 || !isGlue(scene, at, mention.first, drivers.length > 0)) break;
    if (mention.type === 'time' || mention.type === 'track' || mention.type === 'race') break;
    opener ??= mention;
    if (mention.type === 'role') crew = true;
    else if (mention.type === 'car') {
      cars.push(mention);
      if (mention.team !== undefined) teams.add(mention.team);
      if (mention.make !== undefined) makes.add(mention.make);
    } else if (mention.type === 'team') {
      if (mention.possessive) break;
      teams.add(mention.team);
    } else if (mention.type === 'make') makes.add(mention.make);
    else if (mention.type === 'series') series.push(mention);
    else if (mention.type === 'extent') extents.push(mention);
    else if (mention.type === 'person') {
      if (mention.possessive || mention.form === 'described') break;
      // "12 Ava Stone (Millfield Grain)": who pays for it, whatever the name sounds like.
      if (tokens[mention.first - 1]?.text === '(' && drivers.at(-1)?.last === mention.first - 1) {
        at = mention.last;
        continue;
      }
      // "12 Ava Stone, Northline Racing, Ford, Millfield Grain": so does what may be a firm in the last column.
      if (drivers.length > 0 && teams.size > 0 && !mention.person.sure && mention.last >= scene.sentence.last) {
        at = mention.last;
        continue;
      }
      const { officeHolders, crew: chiefs } = scene.discourse;
      if (!crew && !officeHolders.has(mention.person) && !chiefs.has(mention.person)) {
        drivers.push(mention);
        const bare = bracketed(tokens, mention.last);
        const note = noteOn(scene, mention.last);
        if (note) {
          notes.set(mention, note);
          at = note.last;
          continue;
        }
        if (bare && teams.size > 0) {
          cars.push(bare);
          at = bare.last + 1;
          continue;
        }
      }
      crew = false;
    }
    at =
      (opener === mention && mention.type === 'team' ? noteBehindHead(scene, mention.last) : undefined) ?? mention.last;
  }
  const teamFirst = opener?.type === 'team' && drivers.length > 0;
  return { cars, drivers, teams: [...teams], makes: [...makes], series, extents, notes, end: at, teamFirst };
}

// "(1 seat open)", "(0)", ", now Larkfield", "(formerly Larkfield Racing)"
const NOTE =
  /^(?:[([] \d(?: [a-z-]+){0,3} [)\]]|(?:,|[([]) (?:now|formerly|ex|née|the former|previously)(?: [^ :]+){1,5}) (?::|–|—)$/;
const LONGEST_NOTE = 9;

/** The token behind what only describes the team at the head of a row: how many seats it has open, what it was called. */
function noteBehindHead({ discourse: { text }, sentence }: Scene, from: number): number | undefined {
  for (let at = from; at < Math.min(sentence.last, from + LONGEST_NOTE); at += 1)
    if (/^[:–—]$/.test(text.tokens[at]?.text ?? ''))
      return NOTE.test(wordsBetween(text.tokens, from, at + 1)) ? at : undefined;
  return undefined;
}

/** "Ava Stone (12)": behind a team's driver the number of the car. */
function bracketed(tokens: readonly Token[], from: number): CarMention | undefined {
  const number = tokens[from + 1];
  if (tokens[from]?.text !== '(' || tokens[from + 2]?.text !== ')') return undefined;
  if (number?.kind !== 'number' || !CAR_NUMBER.test(number.text)) return undefined;
  return { type: 'car', numbers: [number.text], first: from + 1, last: from + 2 };
}

function isGlue(scene: Scene, from: number, to: number, named: boolean): boolean {
  const { tokens } = scene.discourse.text;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token || token.text === '→' || token.text === '?' || token.text === '!') return false;
    if (token.kind === 'mark' || GLUE.has(token.lower)) continue;
    // an age in brackets
    if (named && token.kind === 'number') continue;
    // "Northline Racing (3): ": how many cars it has
    if (/^[1-6]$/.test(token.text) && tokens[at - 1]?.text === '(' && CLOSES_COUNT.test(tokens[at + 1]?.lower ?? ''))
      continue;
    return false;
  }
  return true;
}
