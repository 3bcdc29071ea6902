import { MAKES } from '../../../racing/makes.js';
import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import type { Known } from '../vocabulary.js';

const WORKS: ReadonlySet<string> = new Set(MAKES.flatMap(({ name, works }) => (works ? [name] : [])));
// Championships that makers of cars enter as teams.
const SERIES = new Set(['f1', 'formulae', 'wec', 'imsa', 'dtm', 'super-gt', 'wrc']);

const BEFORE = wordSet(
  'newcomers newcomer rivals champions minnows at joins joined joining join for with to from by leaves left leaving quits exits',
);
const BEHIND = wordSet(
  'seat seats drive driver drivers team line-up lineup junior reserve boss principal squad stint contract deal',
);
const VERBS = wordSet(
  'has have had will is are was were could would may might signed signs confirmed confirms announced announces named names said says retained retains dropped drops keeps wants hired hires and , . ; ) ? ! — – who where until through since after in next this last on but when that which whose as',
);

const GRAND_PRIX_TEAMS = new Set([
  'Mercedes',
  'Ferrari',
  'McLaren',
  'Aston Martin',
  'Red Bull',
  'Williams',
  'Racing Bulls',
]);

/** Whether what an article names shows that it is about a championship of makers: one by its name, or several teams of one. */
export function isAboutWorks(named: readonly Known[]): boolean {
  if (named.some(isOfWorks)) return true;
  const teams = new Set(
    named.flatMap((known) => (known.type === 'team' && GRAND_PRIX_TEAMS.has(known.team) ? [known.team] : [])),
  );
  return teams.size > 1;
}

/** Whether a term of the vocabulary shows that an article is about a championship of makers. */
function isOfWorks(known: Known): boolean {
  if (known.type === 'series') return SERIES.has(known.series);
  return known.type === 'race' && known.race.series !== undefined && SERIES.has(known.race.series);
}

/**
 * Whether a make (tokens `first` up to `last`) is named as a team, by the words beside it: "drives for Peugeot", "Audi has signed",
 * "Nissan's Ava Stone". Never where a model, an engine or a car follows.
 */
export function isWorksTeam(
  tokens: readonly Token[],
  first: number,
  last: number,
  make: string,
  works: boolean,
): boolean {
  if (
    !works ||
    !WORKS.has(make) ||
    plain(tokens[first]?.lower ?? '') !== plain(make.toLowerCase()) ||
    last !== first + 1
  )
    return false;
  const [before, next] = [tokens[first - 1], tokens[last]];
  if (!next) return false;
  // "Peugeot’s first line-up", "Audi’s 2026 drivers"
  const noun = /^(?:first|second|other|new|\d{4})$/.test(next.lower) ? tokens[last + 1] : next;
  if (tokens[first]?.possessive) return next.capital || BEHIND.has(noun);
  if (BEHIND.has(next)) return true;
  const ends = VERBS.has(next) || next.kind === 'mark';
  // "Cadillac: Ava Stone, Ben Carter" in a list of line-ups
  if (next.text === ':' && isNamed(tokens[last + 1], tokens[last + 2])) return true;
  const opens = before === undefined || before.kind === 'mark' || before.lower === 'and';
  // "Cadillac, who enter next year, have signed"
  if (opens && next.text === ',' && /^(?:who|whose)$/.test(tokens[last + 1]?.lower ?? '')) return true;
  if (BEFORE.has(before)) return ends || next.kind === 'number';
  // "Nine days ago Cadillac told", "that Peugeot picked": only a firm does so, and no car of it.
  if (!OF_A_CAR.test(before?.lower ?? '') && ACTS.test(next.lower)) return true;
  return opens && TELLS.test(next.lower);
}

/** "Citroen" for "Citroën" */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function isNamed(given: Token | undefined, family: Token | undefined): boolean {
  return given?.kind === 'word' && given.capital && family?.kind === 'word' && family.capital;
}

const OF_A_CAR = /^(?:the|a|an|its|his|her|their|our|this|factory|works|customer|private|of|in|with)$/;
const TELLS =
  /^(?:has|have|had|will|is|are|was|could|might|may|would|retains|drops|keeps|wants|enters|goes|heads|begins|starts|completes|finali[sz]es|sticks|persists|parts|lines|adds|takes|brings|puts|gives|hands|turns|opts|welcomes|looks|appears)$/;
const ACTS =
  /^(?:told|tells|confirmed|confirms|announced|announces|named|names|said|says|signed|signs|hired|hires|dropped|retained|unveiled|unveils|revealed|reveals|picked|picks|chose|chooses|promoted|promotes|released|releases|presented|presents|decided|decides|poached|recruited|plans?|planned|intends?|intended|hopes|hoped|refused|refuses)$/;
