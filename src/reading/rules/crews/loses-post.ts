import type { Clause } from '../../clauses/clause.js';
import type { PersonMention } from '../../mentions/mention.js';
import { complementsOf } from '../clause/clause-parts.js';

const GOES = /^(?:resign|depart|quit|exit|go)$/;
// "is out as crew chief", "is no longer with the team"
const OUT = /^(?:out|gone|finished|done|through|off|no longer)\b/;
const AWAY = /^(?:away|aside|down|back)\b/;
// "has been moved to a shop role": off the box.
const OFF_BOX =
  /\b(?:(?:shop|research|office|advisory|consulting|engineering|different|another|other|new) (?:role|position|job|post)|to (?:the )?shop|competition department|front office|in (?:research|engineering))\b/;
// What a team does to somebody who will not be its crew chief any more; "will not include" him in its plans.
const KEEPS = /^(?:stay|keep)$/;

/**
 * Whether a clause has somebody go from a post on a crew: he is let go, leaves, steps down, will not be back. Nothing says then that he
 * has it in the season that comes.
 */
export function losesPost(clause: Clause, person: PersonMention): boolean {
  const { verb, subjects, words } = clause;
  const isSubject = subjects.includes(person);
  const isObject = complementsOf(clause, 'person').some(
    ({ mention, before, prep }) => !before && mention === person && /^(?:|with)$/.test(prep),
  );
  if (!isSubject && !isObject) return false;
  if (verb.negated) return KEEPS.test(verb.frame) || (verb.frame === 'be' && /^(?:back|retained|around)\b/.test(words));
  // "leaves for Pinecrest as its crew chief", "goes to the No. 12": where he goes has him then.
  const hasGoal = clause.complements.some(
    ({ before, prep, mention }) =>
      !before &&
      (prep === 'to' || (prep === 'for' && verb.frame !== 'be')) &&
      /^(?:team|car|person)$/.test(mention.type),
  );
  if (hasGoal) return false;
  if (/^(?:leave|release|retire)$/.test(verb.frame)) return true;
  if (verb.frame === 'be') return isSubject && OUT.test(words);
  if (isSubject && !verb.passive && (GOES.test(verb.lemma) || (/^(?:step|walk)$/.test(verb.lemma) && AWAY.test(words))))
    return true;
  return (
    (isObject || verb.passive) &&
    /^(?:move|reassign|shift|transfer|demote|assign)/.test(verb.word) &&
    OFF_BOX.test(words)
  );
}
