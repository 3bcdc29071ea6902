import type { Mention } from '../mentions/mention.js';
import type { Text } from '../text/read-text.js';
import type { Sentence } from '../text/sentence.js';
import { wordsBetween } from '../text/words-between.js';

const LONGEST = 8;
const ELSEWHERE =
  /^(?:across|down|up|over on|on the other side of|a few (?:miles|doors) (?:down|up|from)|next door|over|elsewhere|meanwhile|back)\b.*\b(?:at|in the shops? of)(?: the)?$/;
const PLACE =
  /\b(?:town|county|street|road|river|hall|way|garage|paddock|lane|highway|city|pit|over|elsewhere|meanwhile|door|state|pond|channel)\b/;

/** "Across the county at Northline Racing, half of the shop stays": the team on to which an article moves with a paragraph, for those behind it too. */
export function movesOnTo(
  { tokens, sentences }: Text,
  index: number,
  sentence: Sentence,
  [team]: readonly Mention[],
): string | undefined {
  if (team?.type !== 'team' || team.described || team.possessive || sentence.block.kind !== 'paragraph')
    return undefined;
  if (sentences[index - 1]?.blockIndex === sentence.blockIndex || team.first - sentence.first > LONGEST)
    return undefined;
  if (tokens[team.last]?.text !== ',') return undefined;
  const lead = wordsBetween(tokens, sentence.first, team.first);
  return ELSEWHERE.test(lead) && PLACE.test(lead) ? team.team : undefined;
}
