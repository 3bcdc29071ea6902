import type { Clause, Complement } from '../../clauses/clause.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import type { Scene } from '../scene.js';

/** Whether who does what a clause says in a car is its driver: "joined in the summer, in the No. 12", "has a race in the No. 12". */
export function isInsideBy(clause: Clause, { lead }: Complement, { discourse }: Scene): boolean {
  const { verb, words } = clause;
  if (verb.negated || OF_OLD.test(lead) || /^no\b/.test(words)) return false;
  // "came home third in the No. 12" tells of it by the way.
  if (/^(?:home|across|in)\b/.test(words)) return false;
  // "joins Carter in the No. 21": his.
  if (verb.frame === 'join')
    return !clause.complements.some(({ mention, before }) => mention.type === 'person' && !before);
  if (verb.frame === 'have') return true;
  // Of which season, the words have to say: else it is told by the way.
  return verb.frame === 'other' && saidSeasons(clause, discourse.year) !== undefined;
}

// "has no ride after two seasons in the No. 12"
const OF_OLD = /\b(?:after|following|since|before|new|until)\b/;
