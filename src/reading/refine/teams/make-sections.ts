import type { Mention } from '../../mentions/mention.js';
import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';

/** The make under whose name each team of an article stands, where it is parted by makes; a team under two of them is none's. */
export function makesOfSections(
  text: Text,
  bySentence: readonly (readonly Mention[])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const makes = new Map<string, Set<string>>();
  const headed = new Set<string>();
  let make: string | undefined;
  let block = -1;
  text.sentences.forEach((sentence, index) => {
    const mentions = bySentence[index] ?? [];
    if (sentence.blockIndex === block) return;
    block = sentence.blockIndex;
    const own = index > 0 ? makeOfSection(text, mentions, sentence) : undefined;
    // A heading that names neither a make nor a team begins something else.
    const isOther = sentence.block.kind === 'heading' && !mentions.some(({ type }) => type === 'team');
    if (own !== undefined || isOther) make = own;
    if (own !== undefined) headed.add(own);
    const team = make === undefined || own !== undefined ? undefined : teamOfBlock(text, mentions, sentence);
    if (team === undefined || make === undefined) return;
    const known = makes.get(team) ?? new Set<string>();
    makes.set(team, known.add(make));
  });
  // One such heading alone parts nothing.
  return headed.size > 1 ? makes : new Map();
}

// "FORD TEAMS", "The Toyotas (9)", "Chevrolet camp"
const SECTION =
  /^(?:the|team|on|side|teams|drivers|cars|trucks|entries|entrants|camp|contingent|brigade|stable|fleet|line-?ups?|seats|racing|performance|\(|\)|:|-|–|—|\d+)$/;

/** A line that is the name of one make and little else. */
function makeOfSection({ tokens }: Text, mentions: readonly Mention[], sentence: Sentence): string | undefined {
  const { block, first, last } = sentence;
  const isLine = block.kind === 'heading' || (block.kind !== 'row' && sentence.end >= block.end);
  const [only] = mentions;
  if (!isLine || only?.type !== 'make' || last - first > LONGEST) return undefined;
  if (mentions.some((mention) => mention.type !== 'make' || mention.make !== only.make)) return undefined;
  const own = tokens.slice(first, last).filter((_, at) => first + at < only.first || first + at >= only.last);
  return own.every(({ lower }) => SECTION.test(lower)) ? only.make : undefined;
}

const LONGEST = 7;

/** The team that a block opens with as its label or subject; of a row, the one team that it names. */
function teamOfBlock({ tokens }: Text, mentions: readonly Mention[], sentence: Sentence): string | undefined {
  const named = mentions.filter((mention) => mention.type === 'team');
  const [first] = named;
  if (first?.type !== 'team' || first.possessive || first.described) return undefined;
  if (sentence.block.kind === 'row' || sentence.block.kind === 'bullet')
    return named.every((mention) => mention.type === 'team' && mention.team === first.team) ? first.team : undefined;
  const opens = first.first <= sentence.first + 1;
  return opens && (first.last >= sentence.last || !/^(?:driver|and|or)$/.test(tokens[first.last]?.lower ?? ''))
    ? first.team
    : undefined;
}
