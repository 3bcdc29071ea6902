import type { Text } from '../../text/read-text.js';
import type { Token } from '../../text/token.js';
import { ordinal } from '../../words/ordinals.js';
import type { Mention, Person, PersonMention } from '../mention.js';

// Behind a name.
const DRIVES =
  /^(?:drives?|drove|driving|driver|rac(?:es?|ed|ing)|pilots?|piloted|finish(?:es|ed)|qualified|wins?|won|placed|champion|champ|teammate|rookie|standings)$/;
const DRIVER_BEFORE = /^(?:driver|drivers|rookie|teammate|teammates|champion|champ|winner|regular|racer|youngster)$/;
const WORKS = /^(?:engineer|engineering|strategist|strategy|mechanic|director|operations|shop)$/;
// How far behind a name a sign may stand.
const REACH = 9;

/** How many signs of driving each person of an article shows; who shows none is not in it. `bySentence` are its mentions. */
export function drivingSigns(text: Text, bySentence: readonly (readonly Mention[])[]): ReadonlyMap<Person, number> {
  const signs = new Map<Person, number>();
  bySentence.forEach((mentions, index) => {
    const end = text.sentences[index]?.last ?? 0;
    mentions.forEach((mention, at) => {
      if (mention.type !== 'person') return;
      const other = mentions.find((next) => next.type === 'person' && next.first >= mention.last);
      const found =
        signsBehind(text, mention, Math.min(end, other?.first ?? end, postBehind(mentions, at))) +
        signsBeside(text, mentions, at, mention);
      if (found > 0) signs.set(mention.person, (signs.get(mention.person) ?? 0) + found);
    });
  });
  return signs;
}

/** "Marsh, crew chief of the No. 12": where a post behind a name begins, what follows is that of the post. */
function postBehind(mentions: readonly Mention[], index: number): number {
  const next = mentions[index + 1];
  return next && isPost(next) ? next.first : Number.POSITIVE_INFINITY;
}

function signsBehind({ tokens }: Text, mention: PersonMention, end: number): number {
  let signs = 0;
  // "Stone and Marsh stay on the No. 12": the number is the one's as much as the other's.
  const isSecond = tokens[mention.first - 1]?.lower === 'and';
  // "engineer Marsh runs the No. 12"
  const isEngineer = /^(?:engineer|mechanic)$/.test(tokens[mention.first - 1]?.lower ?? '');
  for (let at = mention.last; at < Math.min(end, mention.last + REACH); at += 1) {
    const word = tokens[at]?.lower ?? '';
    // "Stone and Marsh won the title": so does a crew chief.
    if (isSecond && /^(?:no|nos|#|wins?|won)$/.test(word)) continue;
    if (isSharedWin(tokens, at, end)) break;
    if (isMoved(tokens, at)) continue;
    // "Marsh's old chair and a young driver": somebody else.
    if (mention.possessive && /^(?:driver|rookie|champion)$/.test(word)) continue;
    // "the car’s race engineer"
    if (/^rac(?:e|ing)$/.test(word) && (WORKS.test(tokens[at + 1]?.lower ?? '') || isNoun(tokens, at))) continue;
    if (DRIVES.test(word) || (!isEngineer && /^(?:no|nos|#)$/.test(word)) || isStart(word, tokens[at + 1])) signs += 1;
  }
  return signs;
}

/** "Northline Racing", "Saturday’s race", "the next race": whoever is named before them. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    (tokens[at]?.lower === 'racing' && tokens[at]?.capital === true && before?.capital === true) ||
    before?.possessive === true ||
    /^(?:a|the|this|that|next|last|first|final|one|each|every)$/.test(before?.lower ?? '')
  );
}

// In tokens: "Pinecrest Motorsports and Ben Carter's No."
const LONGEST_GOAL = 9;

/** "moves to the No. 12", "stays on the No. 12", "takes over the No. 12", "leaves the No. 12": crews do as well. */
function isMoved(tokens: readonly Token[], at: number): boolean {
  let lead = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  if (tokens[lead]?.possessive) while (tokens[lead]?.capital && lead > at - 4) lead -= 1;
  // "off to Pinecrest Motorsports and the No. 12"
  if (tokens[lead]?.lower === 'and' && tokens[lead - 1]?.capital) {
    lead -= 1;
    while (tokens[lead]?.capital && lead > at - LONGEST_GOAL) lead -= 1;
  }
  return (
    /^(?:no|nos|#)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:on|atop|to|from|with|over|leaves?|left|leaving|keeps?|kept|retains?)$/.test(tokens[lead]?.lower ?? '')
  );
}

/** "won the title with Stone": who wins with a driver may lead her crew. `end` is where the next person is named. */
function isSharedWin(tokens: readonly Token[], at: number, end: number): boolean {
  if (!/^(?:wins?|won)$/.test(tokens[at]?.lower ?? '') || tokens[end - 1]?.lower !== 'with') return false;
  return tokens.slice(at, end).every((token) => token.kind !== 'mark');
}

/** "starts 12th" */
function isStart(word: string, next: Token | undefined): boolean {
  return /^(?:starts?|started)$/.test(word) && ordinal(next?.lower ?? '') !== undefined;
}

/** "rookie Stone", "Stone's No. 12", "the No. 12 of Stone", "Stone's crew chief", "crew chief for Stone", "Stone (No. 12)". */
function signsBeside({ tokens }: Text, mentions: readonly Mention[], index: number, mention: PersonMention): number {
  let signs = 0;
  const word = (at: number): string => tokens[at]?.lower ?? '';
  if (DRIVER_BEFORE.test(word(mention.first - 1))) signs += 2;
  // "the No. 12 and its driver, Ava Stone"
  if (word(mention.first - 1) === ',' && word(mention.first - 2) === 'driver' && word(mention.first - 3) === 'its')
    signs += 2;
  const [before, next] = [mentions[index - 1], mentions[index + 1]];
  if (mention.possessive && next && next.first <= mention.last + 2 && (next.type === 'car' || isPost(next))) signs += 2;
  if (next?.type === 'car' && next.first <= mention.last + 3 && /^(?:\(|,|and|in|aboard)$/.test(word(mention.last)))
    signs += 1;
  // "Stone’s car"
  if (mention.possessive && /^(?:car|truck)$/.test(word(mention.last))) signs += 1;
  // "Stone, Carter's teammate,"
  const beside = word(mention.last) === ',' && next?.type === 'person' && next.first === mention.last + 1;
  if (beside && next.possessive && /^team-?mate$/.test(word(next.last))) signs += 1;
  const gap = before ? tokens.slice(before.last, mention.first).map((token) => token.lower) : [];
  // "the No. 12, with Marsh moving": somebody else begins behind the comma.
  const isNew = before && tokens[before.last]?.text === ',' && /^(?:and|with)$/.test(gap[1] ?? '');
  if (
    before?.type === 'car' &&
    !isNew &&
    gap.length > 0 &&
    gap.length < 4 &&
    /^(?:of|by|and|with|for)$/.test(gap.at(-1) ?? '')
  )
    signs += 1;
  if (before && isPost(before) && gap.length === 1 && /^(?:for|of|to)$/.test(gap[0] ?? '')) signs += 2;
  return signs;
}

function isPost(mention: Mention): boolean {
  return mention.type === 'role' && /^(?:crew chief|spotter)$/.test(mention.role);
}
