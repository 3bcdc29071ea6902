import { namesIn } from '../names-in.js';
import { type Rewording, readPiece } from './rewording.js';

/** "Who takes over the 14 in place of Stone?" asks who replaces her there. */
const IN_PLACE = /^(?:(?:so|and) )*who(?:['’]?s| is| will)? .* in place of (\S.*?)[\s?!.]*$/i;

export const placeInCar: Rewording = (text, setting) => {
  const [, named = ''] = IN_PLACE.exec(text) ?? [];
  if (named === '') return [];
  const { parts } = readPiece(text, setting);
  const cars = parts.flatMap((part) => (part.is === 'car' ? [part.number] : []));
  const [driver, ...others] = parts.flatMap((part) => namesIn(part).driver ?? []);
  const isWhole = parts.every((part) => part.is === 'meaning' || part.is === 'car' || namesIn(part).driver === driver);
  if (driver === undefined || others.length > 0 || cars.length !== 1 || !isWhole) return [];
  return [`who replaces ${driver} in the ${cars[0]}`];
};
