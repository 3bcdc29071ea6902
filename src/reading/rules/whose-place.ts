import type { Clause } from '../clauses/clause.js';
import type { Person } from '../mentions/mention.js';
import { complementsOf, subjectTeam } from './clause-parts.js';
import type { Scene } from './scene.js';

const FOR =
  /^(?:substitut\w+|sub|subs|subbing|deputi[sz]\w*|fill|fills|filling|step|steps|stepping|stand|stands|standing|cover|covers|covering|pinch-hit|come|comes|go|goes|drive|drives|run|runs|race|races)$/;
/** Verbs that need "in" before "for": "drives in for", "comes in for". */
const IN_FOR = /^(?:come|comes|go|goes|drive|drives|run|runs|race|races)$/;
/** "in place of", "instead of the injured", "in for regular driver" */
const IN_PLACE_OF =
  /\b(?:(?:place|lieu|instead|relief) of|in for)(?: (?:the|an?|regular|usual|series|\w+ed|ailing|ill|sick|absent|driver|rookie|veteran)){0,3}$/;
/** Verbs whose object is whoever is replaced. */
export const REPLACES = /^(?:replac(?:e|es|ing)|reliev(?:e|es|ing)|spells?|spelling)$/;

/** "Stone subs", "Stone fills in": for whoever was named before. */
export function subs({ verb, words }: Clause): boolean {
  return (
    /^(?:sub|subs|substitutes?|deputi[sz]es?)$/.test(verb.word) ||
    (/^(?:fill|fills|step|steps|stand|stands)$/.test(verb.word) && /^in\b(?! (?:the|a|at|for)\b)/.test(words))
  );
}

/** Whose seat the subject takes for a race. */
export function replacedIn(clause: Clause, scene: Scene): Person[] {
  const { word } = clause.verb;
  const { tokens } = scene.discourse.text;
  return complementsOf(clause, 'person')
    .filter(({ prep, lead, mention, before }) => {
      if (before || scene.discourse.officeHolders.has(mention.person)) return false;
      if (IN_PLACE_OF.test(lead)) return true;
      if (mention.possessive)
        return (
          /^(?:takes?|assumes?|fills?|keeps?|occup(?:y|ies)|taking|filling|keeping)$/.test(word) &&
          /^(?:place|spot|seat|shoes|ride|car|truck)$/.test(tokens[mention.last]?.lower ?? '')
        );
      // "takes over from Carter", "has replaced Carter with Stone"
      if (/^(?:takes?|taking)$/.test(word)) return /^over (?:from|for)\b/.test(lead) || lead === 'over from';
      if (word === 'replaced') return clause.verb.perfect && subjectTeam(clause) !== undefined && prep === '';
      if (IN_FOR.test(word)) return false;
      return (REPLACES.test(word) && prep === '') || (FOR.test(word) && prep === 'for');
    })
    .map(({ mention }) => mention.person);
}
