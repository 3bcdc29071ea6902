import { namesIn } from '../names-in.js';
import { type Rewording, readPiece } from './rewording.js';
import { driversOf } from './who-is-named.js';

const LEFT =
  /\b(?:any |more |other |further )*((?:[\w']+ )??)(?:races?|starts?) (?:(.*?) )?(?:left|remaining|to go|lined up|planned|scheduled|booked|coming)\b/i;
const LEFT_ON = /\bwhat(?:['’]?s| is| does .{1,30} have) left (?:on|in|of) (?=.*\b(?:schedule|calendar)\b)/i;
const SPOKEN = new Set(['HAVE', 'TAKE', 'WHAT', 'GO', 'RACE', 'WHEN', 'WHERE', 'LEAVE']);

/** "Has Stone got any races left?" asks which races she has ahead. */
export const racesLeft: Rewording = (text, setting) => {
  if (LEFT_ON.test(text)) return [text.replace(LEFT_ON, 'what is on ')];
  if (!LEFT.test(text)) return [];
  const { parts, series, times, extent } = readPiece(text, setting);
  const year = setting.today.slice(0, 4);
  const isOfYear = times.season === undefined || `${times.season}` === year;
  if (!isOfYear || times.ahead !== undefined || times.back !== undefined || extent !== undefined) return [];
  const [driver, ...others] = driversOf(parts);
  const [of, ...more] = series;
  const isWhole = parts.every(
    (part) =>
      (part.is === 'name' && namesIn(part).driver === driver) ||
      (part.is === 'meaning' && SPOKEN.has(part.meaning)) ||
      /^(?:more|other|lined|planned|scheduled|booked|remaining)$/i.test(part.text),
  );
  if (driver === undefined || others.length > 0 || more.length > 0 || !isWhole) return [];
  const named = of === undefined ? '' : seriesWord(of);
  return [`which ${named} races does ${driver} have`];

  function seriesWord(key: string): string {
    return readPiece(key, setting).series.includes(key) ? key : '';
  }
};
