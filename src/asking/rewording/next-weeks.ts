import { type Rewording, readPiece, tidy } from './rewording.js';
import { driversOf } from './who-is-named.js';

const NEXT_WEEKS =
  /\b(?:(?:in|over|for|during|within) )?(?:the )?(?:next|coming) (?:(?:\d{1,2}|few|couple(?: of)?|several) )?(?:weeks|races|months|weekends|days)\b/i;

/** "What is Stone driving the next two weeks?" asks for her next races: each is told with its day. */
export const nextWeeks: Rewording = (text, setting) => {
  if (!NEXT_WEEKS.test(text)) return [];
  const { parts, times } = readPiece(text.replace(NEXT_WEEKS, ' '), setting);
  const [driver, ...others] = driversOf(parts);
  const isOfRaces = parts.every(
    (part) =>
      part.is === 'name' ||
      (part.is === 'meaning' &&
        ['WHAT', 'WHERE', 'WHEN', 'DRIVE', 'RACE', 'RUN', 'CAR', 'HAVE'].includes(part.meaning)),
  );
  if (driver === undefined || others.length > 0 || !isOfRaces || times.spans.length > 0) return [];
  return [tidy(`which races does ${driver} have`)];
};
