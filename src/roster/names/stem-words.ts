import { TEAM_SUFFIXES } from '../../racing/team-words.js';
import { wordsOf } from './keys.js';

/** Words that a team's name may be cut by: "Spire" for "Spire Motorsports". */
const LOOSE = new Set([
  ...TEAM_SUFFIXES.filter((suffix) => !suffix.includes(' ')).map((suffix) => suffix.toLowerCase()),
  ...['team', 'race', 'motor', 'sports', 'sport', 'club', 'group', 'the', 'inc', 'llc', 'grand', 'prix', 'gp', 'f1'],
]);

/** The words of a team's name without those it may be cut by; all words if nothing else is left. */
export function stemWords(name: string): readonly string[] {
  const all = wordsOf(name);
  const words = all.filter((word) => !LOOSE.has(word));
  return words.length === 0 ? all : words;
}
