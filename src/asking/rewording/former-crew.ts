import { isOfOwner } from '../asking-back.js';
import { type Rewording, readPiece } from './rewording.js';
import { driversOf, isNamed } from './who-is-named.js';

const FORMER_CREW = /\b(?:former|previous|past|old|ex) ?-?(crew chief|spotter|race engineer|engineer)(s?)\b/i;

/** "Stone's former crew chiefs" asks for all of them, with their seasons, and of one for the one before. */
export const formerCrew: Rewording = (text, setting) => {
  const [all, post = '', many] = FORMER_CREW.exec(text) ?? [];
  if (all === undefined) return [];
  const { parts, times } = readPiece(text, setting);
  // Of a team that is called after its owner it is another question.
  const [driver, ...others] = parts.some((part) => isOfOwner(part, setting.view)) ? [] : driversOf(parts);
  const isWhole = parts.every(
    (part) =>
      isNamed(part) ||
      (part.is === 'meaning' && ['WHO', 'WHAT', 'CREW', 'SPOTTER', 'HAVE', 'HISTORY'].includes(part.meaning)) ||
      /^(?:former|old|previous)$/i.test(part.text),
  );
  if (driver === undefined || others.length > 0 || !isWhole || times.spans.length > 0) return [];
  return [many === '' ? `who was ${driver}'s ${post} before` : `who have ${driver}'s ${post}s been over the years`];
};
