import { type Rewording, readPiece, type Setting, tidy } from './rewording.js';
import { driversOf } from './who-is-named.js';

const FIRST = /\bfirst (race|start)\b(?: of (?:the|this) (?:year|season))?/i;
/** "Her first Cup race", with the series between. */
const FIRST_IN = /\bfirst ((?:[\p{L}\d']+ ){1,2}?)(race|start)\b(?: of (?:the|this) (?:year|season))?/iu;
/** "Her last Cup race", with the series between. */
const LAST_IN = /\b(last|final|latest|most recent) ((?:[\p{L}\d']+ ){1,2}?)(race|start|win|victory)\b/iu;
/** "Where does Stone race first this season?" */
const RACES_FIRST =
  /\b(race|races|racing|start|starts|starting|run|runs|running|compete|competes|drive|drives|driving) first\b(?! (?:in class|place|of|or)\b)(?: (?:this|the|in the) (?:year|season))?/i;
/** "Makes his first start" races first. */
const MAKES =
  /\b(?:make|makes|making|get|gets|getting) (?:his|her|their|a|the) (first|next) (?:race|start|appearance|outing)\b(?: of (?:the|this) (?:year|season))?/i;
/** Any race of somebody's, or one in a series. */
const MAKES_ANY =
  /\b(?:make|makes|making) (?:his|her|their) (?!(?:first|last|final|next|previous|only)\b)((?:\p{L}+ ){0,3}?)(?:start|appearance)\b/iu;
const ASKS_WHEN = /^(?:when|where)(?:['’]?s| is| does| will)\b/i;
const OPENER = /\b(?:season[ -])?opener\b/i;

/** "Where does Stone start her Cup season?" */
const STARTS_SEASON =
  /\b(?:start|starts|starting|open|opens|opening|begin|begins|beginning|kick off|kicks off|kicking off) (?:his|her|their|the|this) ((?:[\p{L}\d']+ ){0,2}?)(?:season|year|campaign|schedule)\b/iu;

/** "When does the Cup season start for Stone?" */
const SEASON_STARTS =
  /^when(?:['’]?s| does| is| do| will) (?:the |his |her |this )?((?:[\p{L}\d']+ ){0,2}?)(?:season|year|campaign|schedule) (?:start|starts|starting|open|opens|opening|begin|begins|beginning|kick off|kicks off|kicking off) for (\S[^?!]*?)[\s?!.]*$/iu;

function startsForHim(text: string): readonly string[] {
  const [, series = '', who] = SEASON_STARTS.exec(text) ?? [];
  return who === undefined ? [] : [tidy(`when does ${who} race next ${series}`)];
}

/** The first race of a season that has none behind it is the next one: "when is Stone's first race?" */
export const firstRace: Rewording = (text, setting) => [
  ...(FIRST.test(text) ? [tidy(text.replace(FIRST, 'next $1'))] : []),
  ...(ASKS_WHEN.test(text) && RACES_FIRST.test(text) ? [tidy(text.replace(RACES_FIRST, '$1 next'))] : []),
  ...firstInSeries(text, setting),
  ...(ASKS_WHEN.test(text) && STARTS_SEASON.test(text) ? [tidy(text.replace(STARTS_SEASON, 'race next $1'))] : []),
  ...startsForHim(text),
  ...racesNext(text, 'first'),
];

function firstInSeries(text: string, setting: Setting): readonly string[] {
  const [, series = ''] = FIRST_IN.exec(text) ?? [];
  const read = readPiece(series, setting);
  return read.parts.length === 0 && read.series.length === 1 ? [tidy(text.replace(FIRST_IN, `next $1$2`))] : [];
}

/** "When was Stone's last Cup race?" asks for the last race, in the Cup. */
export const lastInSeries: Rewording = (text, setting) => {
  const [all = '', which = '', between = '', race = ''] = LAST_IN.exec(text) ?? [];
  const read = readPiece(between, setting);
  const isOfSeries = all !== '' && read.parts.length === 0 && read.series.length === 1;
  const noun = /^(?:win|victory)$/i.test(race) ? 'win' : 'race';
  return isOfSeries ? [tidy(text.replace(all, `${/^final$/i.test(which) ? 'final' : 'last'} ${noun} ${between}`))] : [];
};

/** The first race in a car that the driver has not raced yet is the next one there: "Stone's first race in the 12". */
export const firstRaceThere: Rewording = (text, setting) => {
  if (!FIRST.test(text)) return [];
  const { parts } = readPiece(text, setting);
  const [driver, ...others] = driversOf(parts);
  const cars = parts.flatMap((part) => (part.is === 'car' ? [part.number] : []));
  const [number, another] = cars;
  if (driver === undefined || number === undefined || another !== undefined || others.length > 0) return [];
  const { over, ahead } = setting.view.races({ driver, number });
  return over.length === 0 && ahead.length > 0 ? [tidy(text.replace(FIRST, 'next $1'))] : [];
};

/** "When does Stone make her next start?", or "her Cup start", asks when she races next. */
export const makesStart: Rewording = (text, setting) => [...racesNext(text, 'next'), ...racesAny(text, setting)];

function racesAny(text: string, setting: Setting): readonly string[] {
  const [, words = ''] = (ASKS_WHEN.test(text) && MAKES_ANY.exec(text)) || [];
  if (words === '' || readPiece(words, setting).parts.length > 0) return [];
  return [tidy(text.replace(MAKES_ANY, `race next ${words}`))];
}

function racesNext(text: string, which: string): readonly string[] {
  return MAKES.exec(text)?.[1]?.toLowerCase() === which ? [tidy(text.replace(MAKES, 'race next'))] : [];
}

/** The opener of such a season at a track is the race there. */
export const opener: Rewording = (text) =>
  OPENER.test(text) ? [text.replace(OPENER, 'race'), tidy(text.replace(OPENER, ' '))] : [];
