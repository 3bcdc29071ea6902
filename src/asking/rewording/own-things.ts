import type { Meaning } from '../meanings.js';
import { type Rewording, readPiece, tidy } from './rewording.js';

/** What somebody may have. That of which he could be somebody else's, as a crew chief or a successor, is not among it. */
const OWN: ReadonlySet<Meaning> = new Set([
  'DEAL',
  'SEAT',
  'OLD_SEAT',
  'TEAM',
  'CAR',
  'NUMBER',
  'CONTRACT',
  'GO',
  'RACE',
  'SCHEDULE',
]);
const POSSESSIVE = /^(?:his|her|their)$/i;

/** "Who does Stone have his contract with?": what is somebody's own need not be called so behind his name. */
export const ownThings: Rewording = (text, setting) => {
  const { parts } = readPiece(text, setting);
  const at = parts.findIndex((part) => part.is === 'refused' && POSSESSIVE.test(part.text));
  const [pronoun, after] = [parts[at], parts[at + 1]];
  const drivers = new Set(
    parts.flatMap((part) => (part.is === 'name' && part.driver !== undefined ? [part.driver] : [])),
  );
  const isBehind = parts.slice(0, at).some((part) => part.is === 'name' && part.driver !== undefined);
  if (pronoun === undefined || drivers.size !== 1 || !isBehind) return [];
  if (after?.is !== 'meaning' || !OWN.has(after.meaning)) return [];
  return [tidy(text.replace(new RegExp(`\\b${pronoun.text}\\b`, 'i'), ' '))];
};
