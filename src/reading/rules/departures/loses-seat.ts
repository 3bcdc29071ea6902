import type { Clause } from '../../clauses/clause.js';
import type { CarMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf } from '../clause/clause-parts.js';
import type { Scene } from '../scene.js';
import { objectOf } from './exits.js';

/** "the No. 12, which Stone gave up": not "a number that she gave up", "in which she gave up the lead". */
function isTakenUp({ last }: CarMention, { first, words }: Clause, { discourse: { text } }: Scene): boolean {
  return /^,?$/.test(wordsBetween(text.tokens, last, first)) && !/^(?:up )?(?:the|his|her|an?|on)\b/.test(words);
}

/** Whether what is lost or given up is a seat: "lost the ride", "gave up the No. 12", and no car chief, place or lead. */
export function losesSeat(clause: Clause, scene: Scene): boolean {
  // "lost the No. 12 team’s car chief"
  if (/\b(?:chief|engineer|spotter|mechanic|sponsors?|changer|appeal)\b/.test(clause.words)) return false;
  return (
    /\b(?:seat|ride|drive|job)\b|^(?:(?:his|her|their) )?(?:place|spot|berth|cockpit) (?:at|with|in)\b/.test(
      clause.words,
    ) ||
    objectOf(clause, scene)?.type === 'car' ||
    // "gives up the No. 12", "the No. 12, which Stone gave up", "now that Stone has given it up"
    complementsOf(clause, 'car').some(
      ({ lead, mention }) =>
        /^up(?: the)?$/.test(lead) || (/^(?:that|which)$/.test(lead) && isTakenUp(mention, clause, scene)),
    )
  );
}
