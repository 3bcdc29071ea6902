import { type Rewording, tidy } from './rewording.js';

/** Words at the end, or anywhere, without which a question that is not understood asks the same: "true?", "again". */
const LOOSE = [
  /[\s,]+(?:true|real|confirmed|announced|signed|agreed|finali[sz]ed)(?: yet| already)?(?=\s*[?!.]*$)/i,
  /\s(?:again|back|soon)(?=$|[\s?!.,])/i,
  /\s(?:thing|stuff|situation|business|saga)(?=$|[\s?!.,])/i,
];

/** "Stone to Northline, true?" and "is Stone at Northline again?" without what only repeats that it is a question. */
export const looseEnd: Rewording = (text) =>
  LOOSE.flatMap((loose) => (loose.test(text) ? [tidy(text.replace(loose, ' '))] : []));
