import type { Token } from '../../text/token.js';
import type { PersonMention } from '../mention.js';

// "while Carter keeps his seat", "given Carter is to keep his"
const BESIDE = /^(?:while|whereas|given|because|although|though|as|since|and|but)$/;
// "in which Carter won before he left", "the seat Carter had until he moved": a clause about what was named before.
const RELATIVE = /^(?:which|that|where|whom|when|cars?|truck|seat|ride|number|machine|entry)$/;
const DID =
  /^(?:won|raced|ran|held|vacated|shared|qualified|finished|crashed|used|earned|occupied|debuted|spent|piloted|steered|wheeled|rode|campaigned|filled|inherited|gave|scored|took|clinched|claimed|captured)$/;
const VERB =
  /^(?:is|was|has|had|will|would|could|can|may|keeps|kept|remains|retains|returns|leaves|left|loses|lost|moves|moved|takes|took|gets|got|makes|made|starts|started|drives|drove|continues|stays|stayed)$/;

/** What somebody is called before the name: "while teammate Ben Carter will", "while 2013 race winner Ben Carter". */
const CALLED =
  /^(?:teammate|team-mate|mate|winner|champion|veteran|rookie|driver|newcomer|regular|racer|rival|colleague|countryman|compatriot|brother|sister|cousin|star|legend|standout|youngster|graduate|runner-up|ace|native|incumbent|co-driver|rider)$/;
const LONGEST_CALL = 6;

/** Whether a person and a verb open a clause beside another: what is "his" there is that person's. */
export function isOwnSubject(tokens: readonly Token[], { first, possessive }: PersonMention, verb: Token): boolean {
  if (possessive) return false;
  let before = first - 1;
  if (RELATIVE.test(tokens[before]?.lower ?? '')) return VERB.test(verb.lower) || DID.test(verb.lower);
  if (!VERB.test(verb.lower)) return false;
  // "and Northline's Ben Carter was"
  if (tokens[before]?.possessive) while (tokens[before]?.capital && before > first - 5) before -= 1;
  if (BESIDE.test(tokens[before]?.lower ?? '')) return true;
  if (!CALLED.test(tokens[before]?.lower ?? '')) return false;
  for (let at = before - 1; at > before - LONGEST_CALL && tokens[at]?.kind !== 'mark'; at -= 1)
    if (BESIDE.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

// Words of "Ben Carter, the pole-sitter and 2023 winner, was" between the commas at most.
const LONGEST_ASIDE = 8;

/** Whether a verb stands straight behind a name, or behind what two commas there set off: "and Carter, the pole-sitter, was". */
export function isVerbOf(tokens: readonly Token[], { last }: PersonMention, verb: number): boolean {
  if (last === verb) return true;
  if (tokens[last]?.text !== ',' || tokens[verb - 1]?.text !== ',' || verb - last > LONGEST_ASIDE + 2) return false;
  if (!/^(?:the|an?|last|this|himself|herself|still|now)$/.test(tokens[last + 1]?.lower ?? '')) return false;
  return tokens.slice(last + 1, verb - 1).every(({ kind, text }) => kind !== 'mark' || text === '.');
}
