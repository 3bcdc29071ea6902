import { type Rewording, tidy } from './rewording.js';

const FIRST = /\bfirst (race|start)\b(?: of (?:the|this) (?:year|season))?/i;
/** "Makes his first start" races first. */
const MAKES =
  /\b(?:make|makes|making|get|gets|getting) (?:his|her|their|a|the) (first|next) (?:race|start|appearance|outing)\b(?: of (?:the|this) (?:year|season))?/i;
const OPENER = /\b(?:season[ -])?opener\b/i;

/** The first race of a season that has none behind it is the next one: "when is Stone's first race?" */
export const firstRace: Rewording = (text) => [
  ...(FIRST.test(text) ? [tidy(text.replace(FIRST, 'next $1'))] : []),
  ...racesNext(text, 'first'),
];

/** "When does Stone make her next start?" asks when she races next. */
export const makesStart: Rewording = (text) => racesNext(text, 'next');

function racesNext(text: string, which: string): readonly string[] {
  return MAKES.exec(text)?.[1]?.toLowerCase() === which ? [tidy(text.replace(MAKES, 'race next'))] : [];
}

/** The opener of such a season at a track is the race there. */
export const opener: Rewording = (text) =>
  OPENER.test(text) ? [text.replace(OPENER, 'race'), tidy(text.replace(OPENER, ' '))] : [];
