import type { Token } from '../../text/token.js';
import type { Mention, Person } from '../mention.js';
import { nationalityAt } from '../vocabulary.js';

/** "beat Carter, the driver of the No. 12", "Stone, the Swede,": the one whom the words behind the comma describe. */
export function apposedTo(tokens: readonly Token[], before: Mention | undefined, at: number): Person | undefined {
  if (before?.type !== 'person' || before.possessive || before.last !== at - 1 || tokens[at - 1]?.text !== ',')
    return undefined;
  // "Carter and Stone, the Swede, have", "Stone, the Chilean whose contract runs out"
  const national = nationalityAt(tokens, at + 1, at + 3);
  const next = national && tokens[national.last];
  if (national && (!next || /^(?:[,.;)]|who|whose|whom)$/.test(next.lower))) return before.person;
  if (goesOnWithWho(tokens, at + 1)) return before.person;
  return /^(?:driver|pilot|rookie|veteran)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'of'
    ? before.person
    : undefined;
}

// "the talented 19-year-old Japanese rookie who"
const LONGEST = 5;

/** "the Japanese rookie who won", "the rookie whose No. 12": what goes on with "who" tells of whom it stands beside. */
function goesOnWithWho(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || token.possessive) return false;
    if (NOUN.test(token.lower)) return /^(?:who|whose|whom)$/.test(tokens[at + 1]?.lower ?? '');
  }
  return false;
}

const NOUN =
  /^(?:rookie|driver|veteran|teenager|teen|youngster|newcomer|champion|racer|pilot|native|ace|star|prospect|protege|protégé|junior|sophomore|man|woman)$/;

/** "contact with Carter, the Northline driver": the one whose name stands straight before the comma; `the` is where "the" stands. */
export function behindName(tokens: readonly Token[], before: Mention | undefined, the: number): Person | undefined {
  const isNamed = before?.type === 'person' && !before.possessive && before.last === the - 1;
  return isNamed && tokens[the - 1]?.text === ',' ? before.person : undefined;
}
