import type { Meaning } from '../meanings.js';
import { crewRoleOf } from './crew-role-of.js';
import { meansOneOf } from './means-one-of.js';
import { type Rewording, readPiece } from './rewording.js';
import { driversOf, isNamed } from './who-is-named.js';

const ASKS_SINCE: readonly Meaning[] = ['LONG', 'SINCE', 'WHEN'];
/** What two may do who work together: "when did Marsh join Stone", "how long has Marsh been in Stone's ear". */
const TOGETHER: readonly Meaning[] = [
  ...(['WORK', 'GO', 'RACE', 'RUN', 'SHARE', 'HAVE', 'CREW', 'SPOTTER', 'CAR', 'TEAM', 'TAKE_OVER'] as const),
  ...(['SEAT', 'DRIVE'] as const),
];

/** "How long have Stone and Marsh been together?" asks since when the one of them who is on crews is on the other's, or on a car's. */
export const crewedTogether: Rewording = (text, setting) => {
  const [asking, ...parts] = readPiece(text.replace(/\b(?:together|begin|began)\b/i, 'work'), setting).parts;
  if (!meansOneOf(asking, ASKS_SINCE)) return [];
  if (!parts.every((part) => isNamed(part) || meansOneOf(part, TOGETHER))) return [];
  const names = driversOf(parts);
  const [person, another] = names.filter((name) => crewRoleOf(name, setting) !== undefined);
  if (person === undefined || another !== undefined) return [];
  const role = crewRoleOf(person, setting);
  const [driver, ...others] = names.filter((name) => name !== person);
  if (others.length > 0) return [];
  if (driver !== undefined) return [`how long has ${person} been ${driver}'s ${role}`];
  const car = parts.flatMap((part) => (part.is === 'car' ? [part.number] : []));
  return car.length === 1 ? [`how long has ${person} been ${role} of the ${car[0]}`] : [];
};
