import type { CarMention, ExtentMention, Mention, PersonMention, SeriesMention } from '../../mentions/mention.js';
import type { Token } from '../../text/token.js';
import type { Scene } from '../scene.js';
import { labelOf } from './list-stance.js';

/** What a row names before its first word that tells something. */
export interface RowParts {
  readonly cars: readonly CarMention[];
  readonly drivers: readonly PersonMention[];
  readonly teams: readonly string[];
  readonly makes: readonly string[];
  readonly series: readonly SeriesMention[];
  readonly extents: readonly ExtentMention[];
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
  let at = labelOf(scene)?.last ?? scene.sentence.first;
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
      const { officeHolders, crew: chiefs } = scene.discourse;
      if (!crew && !officeHolders.has(mention.person) && !chiefs.has(mention.person)) {
        drivers.push(mention);
        const bare = bracketed(tokens, mention.last);
        if (bare && teams.size > 0) {
          cars.push(bare);
          at = bare.last + 1;
          continue;
        }
      }
      crew = false;
    }
    at = mention.last;
  }
  const teamFirst = opener?.type === 'team' && drivers.length > 0;
  return { cars, drivers, teams: [...teams], makes: [...makes], series, extents, end: at, teamFirst };
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
