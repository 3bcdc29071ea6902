/** Of which time a question speaks, as its small words say. */
export interface Tense {
  /** Whether it speaks of what will be: "who will drive". */
  readonly asksAhead: boolean;
  /** Whether it asks if something goes on: "is Stone still at Northline". */
  readonly asksStill: boolean;
  /** Whether it asks of all who have been somewhere by now: "who has been in the 12 this year?" */
  readonly asksSoFar: boolean;
  /** Whether it asks if something ever was so: "has Stone ever raced at Talladega?" */
  readonly asksEver: boolean;
}

const AHEAD = /\b(?:will|shall|gonna|going to)\b/i;
const STILL = /\bstill\b/i;
const SO_FAR = /\bwho(?:['’]?s|['’]ve)?(?: (?:all|else|has|have|ever)){0,3} (?:been|driven|run|raced|had)\b/i;
const EVER =
  /\b(?:has|have|had|did|was|were)\b.*\b(?:ever|before|previously|in the past)\b|^(?:\S+ ){1,3}ever (?:been|did|do|drive|drove|race|raced|ran|run)\b/i;

/** The tense of a question as typed. */
export function tenseOf(question: string): Tense {
  const asksAhead = AHEAD.test(question);
  return {
    asksAhead,
    asksStill: STILL.test(question) && !asksAhead,
    asksSoFar: SO_FAR.test(question),
    asksEver: EVER.test(question) && !asksAhead,
  };
}
