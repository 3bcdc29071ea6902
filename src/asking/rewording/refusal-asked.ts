import { isOfOwner } from '../asking-back.js';
import type { Meaning } from '../meanings.js';
import { namesIn } from '../names-in.js';
import { readPiece, type Setting } from './rewording.js';
import { isNamed } from './who-is-named.js';

const VERB =
  '(?:turn(?:s|ed|ing)?|(?:say|says|said|saying) no to|reject(?:s|ed|ing)?|declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|snub(?:s|bed|bing)?)';
/** "Turned Northline down" as "turned down Northline". */
const REFUSES = new RegExp(`\\b${VERB}\\b(?:(?<=\\bturn(?:s|ed|ing)?)(?: down\\b|(?=.* down\\b)))?`, 'i');
const DOWN = /\bdown\b/i;
const ASIDE = /\b(?:why|how come|offers?|an|from)\b/gi;
/** What may be turned down, and who is asked for. */
const OF_OFFERS: ReadonlySet<Meaning> = new Set<Meaning>([
  'WHO',
  'HAVE',
  'SEAT',
  'CAR',
  'DEAL',
  'CONTRACT',
  'TEAM',
  'GO',
]);

/**
 * The driver, or else the team, of whom a question asks who said no to whom: that something is ruled out is known, and not who did not want
 * it.
 */
export function refusalAsked(text: string, setting: Setting): string | undefined {
  const [verb] = REFUSES.exec(text) ?? [];
  if (verb === undefined || (/^turn/i.test(verb) && !DOWN.test(text))) return undefined;
  const { parts } = readPiece(text.replace(verb, ' ').replace(DOWN, ' ').replace(ASIDE, ' '), setting);
  const names = parts.filter(isNamed);
  const isWhole = parts.every((part) => isNamed(part) || (part.is === 'meaning' && OF_OFFERS.has(part.meaning)));
  const drivers = names.flatMap((part) => (isOfOwner(part, setting.view) ? [] : (namesIn(part).driver ?? [])));
  const [driver, another] = new Set(drivers);
  const team = names.map((part) => namesIn(part).team).find((name) => name !== undefined);
  return isWhole && another === undefined ? (driver ?? team) : undefined;
}
