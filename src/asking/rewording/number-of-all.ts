import { type Rewording, tidy } from './rewording.js';

const NUMBER_OF =
  /(?<!\b(?:first|last|top|next|past|only|other|least|most|best|than|car|number|no\.?) )\b(?:all )?(?:of )?(?:the |their |its )?(?:two|three|four|five|six|seven|eight)(?: different| full[ -]?time)?(?: of)?(?= (?:[\w'’.]+ ){0,4}(?:drivers|cars|trucks|rides|seats|entries|teams|guys|crew chiefs|teammates)\b)/i;

/** "List all four Northline cars": how many there are need not be said to ask which. */
export const numberOfAll: Rewording = (text) => (NUMBER_OF.test(text) ? [tidy(text.replace(NUMBER_OF, ' '))] : []);
