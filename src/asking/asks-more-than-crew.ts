/** "Who is in the 12, and crew chief?" asks for both. */
const ASKS_DRIVERS_TOO =
  /\b(?:who(?:['’]?s| is| are)? (?:all )?(?:in|driv|rac|has\b|have\b|do(?:es)? .{2,40}? have\b)|drivers?\b|lineup|roster).{0,80}(?:\band|\+|&|\bplus) (?:(?:the|his|her|their|its) )?(?:crew chiefs?|spotters?)(?=[\s?!.]|$)/i;

/** "Is Stone full-time and who is her crew chief?" too. */
const ASKS_EXTENT_TOO = /^(?:is|was|will)\b.{1,60}\b(?:full|part)[ -]?time\b.{0,20}\b(?:and|\+|&|plus)\b.{0,12}\bwho/i;

/** Whether a question that asks for a crew asks who drives too, or for which races: then it is two. */
export function asksMoreThanCrew(question: string): boolean {
  return ASKS_DRIVERS_TOO.test(question) || ASKS_EXTENT_TOO.test(question);
}
