import type { Meaning } from '../meanings.js';
import { namesIn } from '../names-in.js';
import { crewRoleOf } from './crew-role-of.js';
import { meansOneOf } from './means-one-of.js';
import { type Rewording, readPiece } from './rewording.js';

/** Who works with whom is on a crew, or has one. */
const WORKS: readonly Meaning[] = ['WORK', 'CREW', 'SPOTTER', 'SHARE'];

/**
 * "Who did Marsh work with before Stone?": of somebody on crews it asks whose crew that was, of a driver who had the post of the one who is
 * named. Who of two drivers worked with whom nobody tells.
 */
export const workedWith: Rewording = (text, setting) => {
  const parts = readPiece(text, setting).parts.filter((part) => !meansOneOf(part, ['HAVE']));
  const [who, one, work, before, other, ...more] = parts;
  const { driver: person } = namesIn(one);
  const isAsked =
    meansOneOf(who, ['WHO', 'WHERE', 'WHAT']) && meansOneOf(work, WORKS) && meansOneOf(before, ['BEFORE']);
  if (!isAsked || person === undefined || more.length > 0) return [];
  const { driver: named, team } = namesIn(other);
  const role = crewRoleOf(person, setting);
  if (role !== undefined) {
    const place = other?.is === 'car' ? `the ${other.number}` : (named ?? team);
    if (other === undefined) return [`where was ${person} before`];
    if (place === undefined) return [];
    // The other one may be on a crew too: then it is asked who had the post before, and not whose it was.
    if (named !== undefined && crewRoleOf(named, setting) !== undefined) return [];
    return named === undefined
      ? [`where was ${person} before ${place}`]
      : [`who was ${person} crew chief before ${place}`];
  }
  const ofOther = named === undefined ? undefined : crewRoleOf(named, setting);
  return ofOther === undefined ? [] : [`who was ${person}'s ${ofOther} before ${named}`];
};
