import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';

const IT = wordSet('it them');
const SUBJECT = wordSet('it they');

/** What somebody does for, with, by a team, and what does not happen to a thing. */
const DOES_FOR = wordSet(
  'drive drives drove driven driving race races raced racing ran compete competes competed competing',
);
const DOES_WITH = wordSet(
  'sign signs signed signing re-sign re-signs re-signed stay stays stayed staying remain remains',
);
const DONE_BY = wordSet('signed hired retained released dropped employed promoted re-signed recruited');
const TO_IT = wordSet('join joins joined joining rejoin rejoins rejoined');
/** What only a team does with somebody, behind "it" as the subject. */
const TAKES = wordSet(
  'sign signs signed hire hires hired retain retains retained promote promotes promoted recruit recruits recruited keep keeps kept re-sign re-signs re-signed',
);
const NAMES = wordSet(
  'announce announces announced confirm confirms confirmed put choose chose chosen pick picks picked drop drops dropped release releases released',
);
const AUXILIARY = wordSet("has have had will would 's also already now just since then soon");

/** "will race for it", "joins them", "It has signed Stone": a pronoun that stands for a team, by the verb beside it. */
export function isTeamPronoun(tokens: readonly Token[], at: number): boolean {
  return (IT.has(tokens[at]) && isObject(tokens, at)) || (SUBJECT.has(tokens[at]) && isSubject(tokens, at));
}

function isObject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (TO_IT.has(before)) return true;
  const verb = tokens[at - 2];
  switch (before?.lower) {
    case 'for':
      return DOES_FOR.has(verb);
    case 'with':
      return DOES_WITH.has(verb);
    case 'by':
      return DONE_BY.has(verb);
    default:
      return false;
  }
}

// "It has since also signed"
const LONGEST_GROUP = 4;

function isSubject(tokens: readonly Token[], at: number): boolean {
  // "Stone said it has signed": clauses begin with it.
  let verb = at + 1;
  while (verb < at + LONGEST_GROUP && AUXILIARY.has(tokens[verb])) verb += 1;
  if (verb === at + 2 && hasDriver(tokens, verb)) return true;
  if (!TAKES.has(tokens[verb]) && !NAMES.has(tokens[verb])) return false;
  const object = tokens[verb + 1];
  return object?.capital === true && object.kind === 'word';
}

const PARTICLE = /^(?:van|von|de|der|den|di|da|du|la|le)$/;
const BESIDE_DRIVER = /^(?:\(|in|for|back|under|on|alongside|as|too|and|again|signed)$/;
const LONGEST_NAME = 5;

/** "it has Ava Stone (12)", "it has Stone for one more year": what a team has. `from` is behind "has". */
function hasDriver(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:has|have)$/.test(tokens[from - 1]?.lower ?? '') || !tokens[from]?.capital) return false;
  let end = from + 1;
  while (end < from + LONGEST_NAME && (tokens[end]?.capital || PARTICLE.test(tokens[end]?.lower ?? ''))) end += 1;
  return tokens[from]?.kind === 'word' && BESIDE_DRIVER.test(tokens[end]?.lower ?? '');
}
