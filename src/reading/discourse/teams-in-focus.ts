import type { Mention } from '../mentions/mention.js';
import type { Text } from '../text/read-text.js';
import type { Sentence } from '../text/sentence.js';
import type { BySentence } from './by-sentence.js';
import { isFocal, isPastSpell } from './focal.js';
import type { BlockSurvey } from './survey-blocks.js';

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
  let inBlock = new Set<string>();
  let last: string | undefined;
  let block = -1;
  text.sentences.forEach((sentence, index) => {
    if (sentence.blockIndex !== block) {
      block = sentence.blockIndex;
      last = undefined;
      inBlock = new Set();
    }
    if (inBlock.size === 1 && last !== undefined && inBlock.has(last)) only.add(sentence);
    const focal = (bySentence[index] ?? []).filter(
      (mention) => teamOfMention(mention).length > 0 && isFocal(text, sentence, bySentence[index] ?? [], mention),
    );
    const own = focal.flatMap(teamOfMention);
    for (const mention of bySentence[index] ?? []) for (const team of teamOfMention(mention)) inBlock.add(team);
    const lasting = focal
      .filter((mention) => !isPastSpell(text, sentence, bySentence[index] ?? [], mention))
      .flatMap(teamOfMention);
    const opening = blocks.get(sentence.blockIndex)?.team;
    const earlier = last ?? opening ?? main;
    const headed = isHeaded(sentence, blocks) ? opening : undefined;
    const team = headed ?? own[0] ?? earlier;
    if (team !== undefined) about.set(sentence, team);
    if (earlier !== undefined) before.set(sentence, earlier);
    // Where a heading or the begin of a row says whose the lines are, what they name besides is somebody else's.
    last = (isHeaded(sentence, blocks) ? openingTeam(sentence, bySentence[index] ?? []) : lasting.at(-1)) ?? last;
  });
  return { about, before, only };
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

/** The team of the article's first sentences, if it is also the one named most. */
export function mainTeam(text: Text, bySentence: BySentence): string | undefined {
  const counts = new Map<string, number>();
  let lead: string | undefined;
  bySentence.forEach((mentions, index) => {
    if (text.sentences[index]?.block.kind === 'heading') return;
    for (const mention of mentions) {
      for (const team of teamOfMention(mention)) {
        lead ??= team;
        counts.set(team, (counts.get(team) ?? 0) + 1);
      }
    }
  });
  const most = Math.max(0, ...counts.values());
  return lead !== undefined &&
    counts.get(lead) === most &&
    [...counts.values()].filter((count) => count === most).length === 1
    ? lead
    : undefined;
}
