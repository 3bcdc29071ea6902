import { namesIn } from '../names-in.js';
import { type Rewording, readPiece, tidy } from './rewording.js';
import { driversOf } from './who-is-named.js';

const FINDS =
  /\b(?:find|finds|found|finding|get|gets|got|getting|land|lands|landed|landing|have|has|need|needs) (?:somebody|someone|anybody|anyone|an(?:other)? \w+|a (?:new )?(?:team|ride|car|seat)|any(?:thing| ride| car| seat| team)|something) (?:to (?:run|race|drive|do|enter|contest|make)(?: in| at)? |for |at |in )(\S[^?!]*?)(?: (?:with|for|in))?(?=[\s?!.]*$)/i;
const BEGINS = /^(?:(?:so|and|but|ok|hey)[ ,]+)*(?:did|does|has|will|is|do) (\S.*?) $/i;

/** "Did Stone find somebody to run the 500 with?" asks whether she has a ride there. */
export const rideForRace: Rewording = (text, setting) => {
  const found = FINDS.exec(text);
  if (found === null) return [];
  const [, who = ''] = BEGINS.exec(text.slice(0, found.index)) ?? [];
  const where = found[1] ?? '';
  const isRace = readPiece(where, setting).parts.some((part) => namesIn(part).track !== undefined);
  if (!isRace || driversOf(readPiece(who, setting).parts).length !== 1) return [];
  return [tidy(`does ${who} have a ride at ${where}`)];
};
