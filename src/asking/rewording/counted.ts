import { type Rewording, tidy } from './rewording.js';

const HOW_MANY =
  /\bhow many (?:different |total )?((?:[\w'’-]+ ){0,2}?)(races|starts|cars|trucks|seats|rides|series)\b/i;

/** "How many races does Stone have?" is told by which they are, of those that are known. */
export const counted: Rewording = (text) =>
  HOW_MANY.test(text)
    ? [
        tidy(
          text.replace(HOW_MANY, (_all, of: string, things: string) =>
            /races|starts/i.test(things)
              ? `which ${of}races`
              : /series/i.test(things)
                ? `which ${of}series`
                : `which ${of}cars`,
          ),
        ),
      ]
    : [];
