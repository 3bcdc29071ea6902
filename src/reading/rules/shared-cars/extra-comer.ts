import type { PersonMention, RaceMention, TrackMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { peopleIn } from '../clause/clause-parts.js';
import type { Scene } from '../scene.js';

/** Behind whom: "joining for", "as the fourth driver for", "coming aboard for". */
const BEHIND =
  /^(?:(?:also |then |again )?(?:is|will be|joins?|joining|added|coming in|comes in|coming aboard|comes aboard|dropping in|drafted in|stepping in|back|returning|on board|aboard|in|bolsters?|completes?|rounds out) ?)?(?:(?:to |the )?(?:it|them|the (?:pair|duo|trio|crew|line-?up|two|regulars|squad|team)|this pairing|that pair) ?)?(?:,? ?as )?(?:(?:the |a |its |their )?(?:third|fourth|fifth|extra|additional|final) (?:driver|man|member|pilot) ?)?(?:only )?(?:for|at|in)(?: the)?$/;
const BARE = /^(?:only )?(?:for|at|in)(?: the)?$/;
/** Before whom: "will be joined by", "with", "add". */
const BY = /\b(?:joined by|with|adds?|adding|and|welcomes?|bringing in|brings? in)$/;
const AS_EXTRA =
  /^(?:comes?|coming|joins?|joining|slots?|steps?|drops?|hops?|jumps?|is|will be|serves?|completes?) (?:in |aboard |on board |up )?(?:as )?(?:the |a |its |their )?(?:(?:third|fourth|fifth|extra|additional) (?:driver|man|member|pilot)|crew|line-?up)\b/;

/** Who comes to those who share a car for the race named at a place, in as many words: "joining for the Rolex 24". */
export function extraComer(scene: Scene, place: RaceMention | TrackMention): PersonMention | undefined {
  const { tokens } = scene.discourse.text;
  const comer = peopleIn(scene.mentions).findLast(({ last }) => last <= place.first);
  if (!comer) return comerBehind(scene, place);
  const behind = wordsBetween(tokens, comer.last, place.first);
  return BEHIND.test(behind) && !BARE.test(behind) && !isListed(scene, comer) ? comer : undefined;
}

/** "They will be joined by Stone for the Rolex 24", "… and Stone for Daytona": whose race it is only the words before tell. */
export function bareComer(scene: Scene, race: RaceMention): PersonMention | undefined {
  const { tokens } = scene.discourse.text;
  const comer = peopleIn(scene.mentions).findLast(({ last }) => last <= race.first);
  if (!comer || !BARE.test(wordsBetween(tokens, comer.last, race.first)) || isListed(scene, comer)) return undefined;
  const before = wordsBetween(tokens, Math.max(scene.sentence.first, comer.first - 4), comer.first);
  const clause = scene.clauses.findLast(({ first }) => first <= comer.first);
  const isOfSeat =
    clause !== undefined && /^(?:join|share|sign|drive|have|be|field|stay|keep)$/.test(clause.verb.frame);
  return BY.test(before) && isOfSeat ? comer : undefined;
}

/** "Carter and Stone": both of them come. */
function isListed({ mentions, discourse: { text } }: Scene, comer: PersonMention): boolean {
  const before = mentions[mentions.indexOf(comer) - 1];
  return before?.type === 'person' && /^(?:and|,|, and|&)$/.test(wordsBetween(text.tokens, before.last, comer.first));
}

/** "For the Rolex 24, Stone comes in as the fourth driver" */
function comerBehind(scene: Scene, place: RaceMention | TrackMention): PersonMention | undefined {
  const { tokens } = scene.discourse.text;
  const comer = peopleIn(scene.mentions).find(({ first }) => first >= place.last);
  if (!comer || !/^,?$/.test(wordsBetween(tokens, place.last, comer.first))) return undefined;
  const opening = wordsBetween(tokens, scene.sentence.first, place.first);
  if (!/^(?:for|at|in)(?: the)?$/.test(opening)) return undefined;
  return AS_EXTRA.test(wordsBetween(tokens, comer.last, comer.last + 8)) ? comer : undefined;
}
