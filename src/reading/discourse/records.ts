import type { Mention } from '../mentions/mention.js';
import type { Text } from '../text/read-text.js';
import type { Sentence } from '../text/sentence.js';
import { ordinal } from '../words/ordinals.js';
import { MODALS, VERB_FORMS } from '../words/verbs.js';
import { isPastSpell } from './focal.js';

const ARTICLES = /^(?:the|a|an|its|his|her|their)$/;
const BESIDE = /^(?:at|with|for|in|aboard|of)$/;
// Words back to the verb: "won the 2023 NASCAR Craftsman Truck Series championship in the No. 12 for".
const REACH = 18;
// What somebody has done: "won five times for Northline".
const DID =
  /^(?:won|winning|took|taking|claimed|captured|clinched|earned|scored|finished|finishing|placed|collected|posted|notched|recorded|picked|gave|gathered|managed|led|leads|leading|tops|topped|topping|ran|raced|racing|drove|piloted|competed|campaigned|contested|spent|spending|made|debuted|sits|lies|stands|ranks)$/;
const HONOURS =
  /^(?:wins?|victory|victories|winners?|champions?|championships?|titles?|crowns?|runner-up|podiums?|poles?|top-fives?|top-tens?|top-10s?|top-5s?|standings|finish|finishes)$/;

/**
 * Whether a sentence names a team only for what somebody has done with it: "has won five times for Northline", "third in
 * Formula 2 with Northline". Where the words before are about another team, those behind it go on about that one.
 */
export function isOfRecord(text: Text, sentence: Sentence, own: readonly Mention[], mention: Mention): boolean {
  const { tokens } = text;
  if (isTurnedTo(tokens, mention)) return false;
  if (isPastSpell(text, sentence, own, mention)) return true;
  let at = mention.first - 1;
  while (at >= sentence.first && ARTICLES.test(tokens[at]?.lower ?? '')) at -= 1;
  if (!BESIDE.test(tokens[at]?.lower ?? '')) return false;
  // "ninth in points in her second season with Northline": where she is.
  if (
    /^(?:season|year|campaign)$/.test(tokens[at - 1]?.lower ?? '') &&
    !/^(?:this|last|that)$/.test(tokens[at - 2]?.lower ?? '')
  )
    return false;
  let honoured = false;
  for (let back = at - 1; back >= sentence.first && back > at - REACH; back -= 1) {
    const token = tokens[back];
    const word = token?.lower ?? '';
    // "No. 12", "U.S."
    if (word === '.' || word === '#') continue;
    if (!token || token.kind === 'mark') return honoured;
    if (MODALS.has(word) || word === 'to') return false;
    if (DID.test(word)) return !isToCome(text, sentence, back);
    if (HONOURS.test(word) || (ordinal(word) !== undefined && /^(?:in|on)$/.test(tokens[back + 1]?.lower ?? ''))) {
      honoured = true;
      continue;
    }
    if (VERB_FORMS.has(word) && !NOUNS.test(word) && !token.capital)
      return honoured && (/^(?:has|had)$/.test(word) || VERB_FORMS.get(word)?.frame === 'be');
  }
  return honoured;
}

/** "has raced for Northline, which opted not to keep her": the sentence goes on about the team. */
function isTurnedTo(tokens: Text['tokens'], { last }: Mention): boolean {
  return tokens[last]?.text === ',' && tokens[last + 1]?.lower === 'which' && ACTS.test(tokens[last + 2]?.lower ?? '');
}

const ACTS =
  /^(?:opted|decided|chose|elected|announced|said|let|released|declined|parted|dropped|told|replaced|named|hired|signed)$/;

/** A paragraph without a label goes on with what those before it are about; an item of a list turns to another team. */
export function goesOn({ block }: Sentence): boolean {
  return block.kind === 'paragraph' && block.speaker === undefined;
}

const NOUNS = /^(?:race|races|run|runs|series|place|lead|team|teams|season|part|set|back|work|play|look)$/;

/** "will have won", "hopes of winning", "is to have finished" */
function isToCome({ tokens }: Text, { first }: Sentence, at: number): boolean {
  for (let back = at - 1; back >= first && back > at - 4; back -= 1) {
    const word = tokens[back]?.lower ?? '';
    if (MODALS.has(word) || word === 'to') return true;
    if (tokens[back]?.kind === 'mark') return false;
  }
  return false;
}
