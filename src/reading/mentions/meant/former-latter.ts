import type { Text } from '../../text/read-text.js';
import type { Token } from '../../text/token.js';
import { VERB_FORMS } from '../../words/verbs.js';
import type { Mention, Person, PersonMention } from '../mention.js';
import { described } from './described-person.js';

/** Two people named one after the other. */
export type Pair = readonly [Person, Person];

/** What stands behind "the latter" where that is a person, and not the latter race. */
const GOES_ON =
  /^(?:'s|’s|is|was|has|had|will|would|can|could|may|might|must|should|did|does|do|isn['’]t|wasn['’]t|won['’]t|hasn['’]t|didn['’]t|also|then|now|still|already|never|only|just|recently|currently|later|who|whose|whom|and|but|or|as|at|by|for|from|in|into|on|of|to|with|while|when|after|before|until|since|having|being)$/;

/**
 * "The former", "the latter" at a token: the first or second of the two people whom the sentence has named, or else the
 * sentence before. Undefined where something follows that is former or latter itself ("the former champion").
 */
export function formerOrLatterAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  pairNamed: () => Pair | undefined,
): PersonMention | undefined {
  const which = tokens[at + 1];
  if (!which || !/^(?:former|latter)$/.test(which.lower)) return undefined;
  if (!which.possessive && at + 2 < end && !goesOn(tokens[at + 2])) return undefined;
  const pair = pairNamed();
  if (pair === undefined) return undefined;
  return described(which.lower === 'former' ? pair[0] : pair[1], at, at + 2, which.possessive);
}

/** A verb in the third person singular or in the past; "the latter races" may be a noun. */
function goesOn(next: Token | undefined): boolean {
  if (next === undefined || next.kind === 'mark' || GOES_ON.test(next.lower)) return true;
  if (next.capital || /^(?:races|starts)$/.test(next.lower)) return false;
  const forms = VERB_FORMS.get(next.lower)?.forms;
  return forms?.has('s') === true || forms?.has('past') === true || /[^e]ed$/.test(next.lower);
}

/** The two people whom mentions name, if they name no third. */
export function pairIn({ quoted }: Pick<Text, 'quoted'>, own: readonly Mention[]): Pair | undefined {
  const named = new Set(
    own.flatMap((one) =>
      one.type === 'person' && one.form !== 'described' && quoted[one.first] !== 1 ? [one.person] : [],
    ),
  );
  const [first, second, third] = named;
  return first && second && !third ? [first, second] : undefined;
}
