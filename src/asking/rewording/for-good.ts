import type { Meaning } from '../meanings.js';
import { type Rewording, readPiece, tidy } from './rewording.js';

const TEMPORARY =
  '(?:only |just )?(?:as )?(?:an? )?(?:fill[- ]?in|filling in|stand[- ]?in|sub|substitute|subbing|temp|temporary(?: thing)?|one[- ]off|loan|loaner|(?:for )?(?:now|(?:a (?:few|couple(?: of)?)|some) races))';
const FOR_GOOD = new RegExp(
  `\\b(?:for good|permanently|permanent|for keeps|long[- ]term)\\b(?:,? or (?:(?:is|was) (?:he|she|it|that|this) )?${TEMPORARY})?(?=$|[\\s?!.,])`,
  'i',
);
const OR_FOR_GOOD = new RegExp(
  `\\b${TEMPORARY},? or (?:(?:is|was) (?:he|she|it|that|this) )?(?:for good|permanently|permanent|for keeps|long[- ]term)(?=$|[\\s?!.,])`,
  'i',
);

/** Who leaves for good leaves. */
const ENDS: ReadonlySet<Meaning> = new Set(['LEAVE', 'FIRE', 'RETIRE', 'BACK', 'RETURN']);

/** "In the 12 for good or just a fill-in?": whoever has a car for good has it full-time. */
export const forGood: Rewording = (text, setting) =>
  [OR_FOR_GOOD, FOR_GOOD]
    .filter((way) => way.test(text))
    .map((way) => {
      const rest = text.replace(way, ' ');
      const ends = readPiece(rest, setting).parts.some((part) => part.is === 'meaning' && ENDS.has(part.meaning));
      return tidy(ends ? rest : text.replace(way, 'full-time'));
    });
