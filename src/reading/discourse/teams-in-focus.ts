import type { Mention } from '../mentions/mention.js';
import type { Text } from '../text/read-text.js';
import type { Sentence } from '../text/sentence.js';
import { wordsBetween } from '../text/words-between.js';
import type { BySentence } from './by-sentence.js';
import { isFocal, isPastSpell, isWhereSomebodyWas } from './focal.js';
import { movesOnTo } from './moves-on-to.js';
import { goesOn, isOfRecord } from './records.js';
import { isOfOneSection } from './sections-of-cars.js';
import type { BlockSurvey } from './survey-blocks.js';
import { noteNumbers, type TeamsOfNumbers, teamOfOpeningCar } from './team-of-opening-car.js';

/** The team each sentence is about, where it names none itself; `only` are those whose block has named no other before. */
export function teamsInFocus(
  text: Text,
  bySentence: BySentence,
  blocks: ReadonlyMap<number, BlockSurvey>,
): {
  readonly about: ReadonlyMap<Sentence, string>;
  readonly before: ReadonlyMap<Sentence, string>;
  readonly only: ReadonlySet<Sentence>;
} {
  const main = mainTeam(text, bySentence);
  const about = new Map<Sentence, string>();
  const before = new Map<Sentence, string>();
  const only = new Set<Sentence>();
  const numbers: TeamsOfNumbers = new Map();
  let inBlock = new Set<string>();
  let last: string | undefined;
  let moved: string | undefined;
  let block = -1;
  text.sentences.forEach((sentence, index) => {
    if (sentence.blockIndex !== block) {
      block = sentence.blockIndex;
      const [asked, another] = inBlock;
      last = another === undefined && isQuestion(text, index) ? asked : undefined;
      inBlock = new Set();
    }
    if (inBlock.size === 1 && last !== undefined && inBlock.has(last)) only.add(sentence);
    const focal = (bySentence[index] ?? []).filter(
      (mention) => teamOfMention(mention).length > 0 && isFocal(text, sentence, bySentence[index] ?? [], mention),
    );
    const own = focal.flatMap(teamOfMention);
    for (const mention of bySentence[index] ?? []) for (const team of teamOfMention(mention)) inBlock.add(team);
    const lasting = focal.filter((mention) => !isPastSpell(text, sentence, bySentence[index] ?? [], mention));
    const opening = blocks.get(sentence.blockIndex)?.team;
    const movesOn = movesOnTo(text, index, sentence, bySentence[index] ?? []);
    if (movesOn !== undefined || sentence.block.kind === 'heading') moved = movesOn;
    const headed = isHeaded(sentence, blocks) ? opening : undefined;
    const known = headed ? undefined : teamOfOpeningCar(sentence, bySentence[index] ?? [], numbers);
    noteNumbers(numbers, bySentence[index] ?? []);
    const earlier = known ?? last ?? opening ?? moved ?? main;
    const team = headed ?? own[0] ?? earlier;
    if (team !== undefined) about.set(sentence, team);
    if (earlier !== undefined) before.set(sentence, earlier);
    // With another team in focus, one that only tells somebody's record changes nothing.
    const lastOf = (named: readonly Mention[], focus: string | undefined): string | undefined => {
      const kept =
        focus === undefined
          ? named
          : named.filter((mention) => !isOfRecord(text, sentence, bySentence[index] ?? [], mention));
      return kept.flatMap(teamOfMention).at(-1);
    };
    // Where a heading or the begin of a row says whose the lines are, what they name besides is somebody else's.
    last =
      (isHeaded(sentence, blocks)
        ? openingTeam(sentence, bySentence[index] ?? [])
        : lastOf(lasting, goesOn(sentence) ? earlier : last)) ??
      known ??
      last;
  });
  return { about, before, only };
}

/** "Q: Did Northline treat her badly? – Hugo, Reims": the block before a sentence asks, and says nothing more. */
function isQuestion({ sentences, tokens }: Text, index: number): boolean {
  const asked = sentences[index - 1];
  if (asked?.block.kind !== 'paragraph') return false;
  const opening = [index - 1, index - 2, index - 3].findLast((at) => sentences[at]?.blockIndex === asked.blockIndex);
  const first = sentences[opening ?? -1];
  // A long paragraph that begins with a question answers it.
  if (!first || sentences[(opening ?? 0) - 1]?.blockIndex === asked.blockIndex) return false;
  return tokens[first.last - 1]?.text === '?' || tokens[asked.last - 1]?.text === '?';
}

function isHeaded({ block, blockIndex }: Sentence, blocks: ReadonlyMap<number, BlockSurvey>): boolean {
  return block.kind === 'row' || blocks.get(blockIndex)?.isTeams === true;
}

/** The team that the first words of a sentence name. */
function openingTeam(sentence: Sentence, [first]: readonly Mention[]): string | undefined {
  return first?.type === 'team' && !first.possessive && first.first <= sentence.first + 1 ? first.team : undefined;
}

function teamOfMention(mention: Mention): string[] {
  if (mention.type === 'team') return [mention.team];
  return mention.type === 'car' && mention.team !== undefined ? [mention.team] : [];
}

// Sentences of the text that say what it is about.
const LEAD = 2;

/**
 * The team that an article is about: the one that its title names alone, or the first of its text, if it is also named
 * most. Where the lead names it, those that only tell what somebody did elsewhere do not count against it.
 */
export function mainTeam(text: Text, bySentence: BySentence): string | undefined {
  const counts = new Map<string, number>();
  let lead: string | undefined;
  let isLed = false;
  let position = 0;
  bySentence.forEach((mentions, index) => {
    const sentence = text.sentences[index];
    if (!sentence || sentence.block.kind === 'heading') return;
    position += 1;
    for (const mention of mentions) {
      // "Stone, from Pinecrest": a team that nobody is with any more.
      if (isWhereSomebodyWas(text, sentence, mention)) continue;
      for (const team of teamOfMention(mention)) {
        if (lead === undefined) isLed = sentence.block.kind === 'paragraph' && position <= LEAD;
        lead ??= team;
        if (team === lead || !isLed || isTopic(text, sentence, mentions, mention))
          counts.set(team, (counts.get(team) ?? 0) + 1);
      }
    }
  });
  const title = titleTeam(text, bySentence);
  const announcer = announcerIn(text, bySentence);
  if (announcer !== undefined && (counts.get(announcer) ?? 0) > Math.max(1, counts.get(title ?? '') ?? 0))
    return announcer;
  const most = Math.max(0, ...counts.values());
  const ofTitle = title === undefined ? 0 : (counts.get(title) ?? 0);
  if (ofTitle > 0 && (title === lead || 2 * ofTitle >= most)) return title;
  return lead !== undefined &&
    counts.get(lead) === most &&
    [...counts.values()].filter((count) => count === most).length === 1 &&
    !isOfOneSection(text, bySentence, lead)
    ? lead
    : undefined;
}

const ANNOUNCES = /^(?:announced|announces|confirmed|confirms|revealed|reveals|unveiled)$/;
// "said Friday that", "said on Monday morning that"
const SAID =
  /^(?:has |have )?said(?: (?:on )?(?:late |early )?(?:mon|tues|wednes|thurs|fri|satur|sun|to)day)(?: \w+)?(?: that)?/;
// "announced Wednesday afternoon that"
const LONGEST_DAY = 3;

/** "Northline Racing announced that Stone will drive": the team whose news a paragraph of the first ones tells. */
function announcerIn({ sentences, tokens }: Text, bySentence: BySentence): string | undefined {
  const index = sentences.findIndex(({ block }) => block.kind !== 'heading');
  for (let at = index; at >= 0 && at < index + 2 * LEAD; at += 1) {
    const [team] = bySentence[at] ?? [];
    const sentence = sentences[at];
    if (team?.type !== 'team' || team.described || team.first !== sentence?.first) continue;
    for (let verb = team.last; verb <= team.last + LONGEST_DAY; verb += 1)
      if (ANNOUNCES.test(tokens[verb]?.lower ?? '')) return team.team;
    if (SAID.test(wordsBetween(tokens, team.last, team.last + LONGEST_DAY + 1))) return team.team;
  }
  return undefined;
}

/** A sentence says something of the team itself. */
function isTopic(text: Text, sentence: Sentence, own: readonly Mention[], mention: Mention): boolean {
  return isFocal(text, sentence, own, mention) && !isOfRecord(text, sentence, own, mention);
}

/** The one team that the title names. */
function titleTeam({ sentences }: Text, [first]: BySentence): string | undefined {
  if (sentences[0]?.block.kind !== 'heading') return undefined;
  const [only, second] = new Set((first ?? []).flatMap(teamOfMention));
  return second === undefined ? only : undefined;
}
