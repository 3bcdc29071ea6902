import type { Meaning } from '../meanings.js';
import { type Rewording, readPiece, tidy } from './rewording.js';
import { driversOf, isNamed } from './who-is-named.js';

const LOOKS =
  /^(?:(?:so|and|ok|well|hey)[ ,]+)*(?:what|how)(?:['’]?s|['’]?d| does| do| did| is| are| will| would| might| could)? (\S.*?) (?:be )?(?:(?:look|looks|looking|looked|shape up|shapes up|shaping up|shaped up)(?: to be)?(?: like)?|turn out|turned out)\b(.*)$/i;
/** What is told as a list. */
const LISTED: ReadonlySet<Meaning> = new Set(['ROSTER', 'GRID', 'SCHEDULE', 'SEAT', 'DRIVE', 'RACE', 'CAR']);

/**
 * "What does Northline's lineup look like?" asks what it is, "how's Stone's 2024 looking?" what she does then. How somebody looks, of whom
 * neither is asked, no article says.
 */
export const looksLike: Rewording = (text, setting) => {
  const [all, thing = '', behind = ''] = LOOKS.exec(text) ?? [];
  if (all === undefined) return [];
  const { parts, times } = readPiece(`${thing}${behind}`, setting);
  const isList = readPiece(thing, setting).parts.some((part) => part.is === 'meaning' && LISTED.has(part.meaning));
  if (isList) return [tidy(`what is ${thing} ${behind}`)];
  const [only, ...others] = parts;
  if (only === undefined || others.length > 0 || !isNamed(only) || times.spans.length === 0) return [];
  if (only.is === 'car') return [tidy(`who is in ${thing} ${behind}`)];
  if (driversOf([only]).length > 0) return [tidy(`what is ${only.text} doing ${withTime(thing, only.text)} ${behind}`)];
  return [tidy(`what is ${only.text} lineup ${withTime(thing, only.text)} ${behind}`)];
};

/** What stands beside the name: "Stone's 2024". */
function withTime(thing: string, name: string): string {
  return thing.replace(name, ' ').replace(/^\s*['’]s?\s/, ' ');
}
