import type { Text } from '../../text/read-text.js';
import type { Token } from '../../text/token.js';
import type { Mention, Person, PersonMention } from '../mention.js';

/**
 * The people whom lines of a list name in brackets behind a team, and who drive nothing there: "Northline Racing (Dan Marsh) – Ava
 * Stone, No. 12", or any under words that say so ("with the owner in parentheses"). Who owns a car and drives it is named again.
 */
export function ownersInBrackets(text: Text, bySentence: readonly (readonly Mention[])[]): ReadonlySet<Person> {
  const owners = new Set<Person>();
  let told: Told | undefined;
  text.sentences.forEach((sentence, index) => {
    const mentions = bySentence[index] ?? [];
    const named =
      text.sentences[index - 1]?.blockIndex === sentence.blockIndex ? [] : inBrackets(text.tokens, mentions);
    if (named.length === 0) told = toldOfBrackets(text.tokens, sentence.first, sentence.last) ?? told;
    const [first] = named;
    if (!first || told === 'drivers') return;
    const behind = mentions.find(({ first: at }) => at > (named.at(-1)?.last ?? 0));
    const isBefore = behind?.type === 'person' && isOther(behind, named);
    if (told === 'owners' ? isDrivenBy(text, bySentence, index, named) : !isBefore) return;
    for (const { person } of named) owners.add(person);
  });
  return owners;
}

type Told = 'owners' | 'drivers';

/** Who stands behind the team that opens a line, in brackets of their own with a dash or colon after them. */
function inBrackets(tokens: readonly Token[], [team, ...others]: readonly Mention[]): PersonMention[] {
  if (team?.type !== 'team' || team.possessive || tokens[team.last]?.text !== '(') return [];
  const people: PersonMention[] = [];
  let at = team.last + 1;
  for (const mention of others) {
    if (mention.type !== 'person' || mention.first !== at) break;
    people.push(mention);
    at = mention.last;
    if (/^(?:and|&|,)$/.test(tokens[at]?.lower ?? '')) at += 1;
  }
  return tokens[at]?.text === ')' && /^[-–—:]$/.test(tokens[at + 1]?.text ?? '') ? people : [];
}

const OFFICE = /^(?:owners?|co-owners?|principals?|bosses|boss|presidents?)$/;

/** "with the car owner in parentheses", "drivers in brackets" */
function toldOfBrackets(tokens: readonly Token[], first: number, last: number): Told | undefined {
  for (let at = first + 1; at < last; at += 1) {
    if (!/^(?:parenthes[ei]s|brackets|parens)$/.test(tokens[at]?.lower ?? '')) continue;
    for (let word = at - 1; word >= Math.max(first, at - 6); word -= 1) {
      if (OFFICE.test(tokens[word]?.lower ?? '')) return 'owners';
      if (tokens[word]?.kind === 'mark' || /^(?:drivers?|chiefs?|numbers?)$/.test(tokens[word]?.lower ?? '')) break;
    }
    return 'drivers';
  }
  return undefined;
}

function isOther({ person }: PersonMention, named: readonly PersonMention[]): boolean {
  return !named.some((one) => one.person === person);
}

/** One of them is named again in the same block: "Hollow Creek (Eric Vance) – Vance himself, No. 7". */
function isDrivenBy(
  { sentences }: Text,
  bySentence: readonly (readonly Mention[])[],
  index: number,
  named: readonly PersonMention[],
): boolean {
  for (let at = index; sentences[at]?.blockIndex === sentences[index]?.blockIndex; at += 1)
    if ((bySentence[at] ?? []).some((one) => one.type === 'person' && !named.includes(one) && !isOther(one, named)))
      return true;
  return false;
}
