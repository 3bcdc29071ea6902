import type { Meaning } from '../meanings.js';
import { namesIn } from '../names-in.js';
import { type Rewording, readPiece, tidy } from './rewording.js';

const DOES = '(?:be (?:in|at|with|driving(?: for)?|on)?|drive(?: for)?|have|run|race(?: for)?|pilot|wheel)';
/** "Who used to be in the 12?" */
const WHO = new RegExp(
  `\\bwho(?:['’]?s| all)? (?:used|use) to ${DOES} ?(?=\\S)(?:(?:in|at) )?([^,?!]+?)(?= and (?:who|what|where|when|how|is)\\b|[,?!]|\\s*$)`,
  'i',
);
/** "What did Stone used to drive?" */
const WHAT = new RegExp(`\\b(what|where|who)(?:['’]?d| did) (\\S.*?) (?:used|use) to ${DOES}`, 'i');
const ON_CREW: readonly Meaning[] = ['CREW', 'SPOTTER'];

/** What used to be so was so before. */
export const usedTo: Rewording = (text, setting) => {
  const [what, asks = '', whom = ''] = WHAT.exec(text) ?? [];
  if (what !== undefined) return [tidy(text.replace(what, `${asks} did ${whom} drive before`))];
  const [who, of = ''] = WHO.exec(text) ?? [];
  if (who === undefined) return [];
  const { parts } = readPiece(of, setting);
  if (parts.some((part) => part.is === 'meaning' && ON_CREW.includes(part.meaning)))
    return [tidy(text.replace(who, `who was ${of} before`))];
  if (parts.some(({ is }) => is === 'car')) return [tidy(text.replace(who, `who drove ${of} before`))];
  const isTeam = parts.length === 1 && parts.every((part) => namesIn(part).team !== undefined);
  return isTeam ? [tidy(text.replace(who, `who has driven for ${of} over the years`))] : [];
};
