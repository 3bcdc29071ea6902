import { type Rewording, tidy } from './rewording.js';

const NEW_SEASON =
  /\b(?:(?:in|for|during) )?(?:(?:the|this) )?(?:new (?:season|year|campaign)|(?:season|year) ahead)\b/i;
/** The last month in which the season under way is called a new one. */
const BEGUN = 2;

/** "Northline drivers for the new season": the one that begins, and from March on the next. */
export const newSeason: Rewording = (text, { today }) => {
  if (!NEW_SEASON.test(text)) return [];
  const [year = 0, month = 0] = today.split('-').map(Number);
  return [tidy(text.replace(NEW_SEASON, `in ${month <= BEGUN ? year : year + 1}`))];
};
