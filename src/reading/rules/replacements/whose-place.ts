import type { Clause } from '../../clauses/clause.js';
import type { Person, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, subjectTeam } from '../clause/clause-parts.js';
import type { Scene } from '../scene.js';

const FOR =
  /^(?:substitut\w+|sub|subs|subbing|deputi[sz]\w*|fill|fills|filling|step|steps|stepping|stand|stands|standing|sit|sits|sitting|cover|covers|covering|pinch-hit|come|comes|go|goes|drive|drives|run|runs|race|races)$/;
/** Verbs that need "in" before "for": "drives in for", "comes in for". */
const IN_FOR = /^(?:sit|sits|sitting|come|comes|go|goes|drive|drives|run|runs|race|races)$/;
/** "in place of", "instead of the injured", "in for regular driver" */
const IN_PLACE_OF =
  /\b(?:(?:place|lieu|instead|relief) of|in for)(?: (?:the|an?|regular|usual|series|\w+ed|ailing|ill|sick|absent|driver|rookie|veteran)){0,3}$/;
/** "while Carter recovers from surgery", "as Carter heals" */
const IS_AWAY =
  /^(?:recovers?|recuperates?|heals?|rehabs?|rehabilitates?|mends?|convalesces?|sits out|serves? (?:a|his|her)|undergoes?)\b/;
/** Verbs whose object is whoever is replaced. */
export const REPLACES = /^(?:replac(?:e|es|ing)|reliev(?:e|es|ing)|spells?|spelling)$/;

/** "Stone subs", "Stone fills in": for whoever was named before. */
export function subs({ verb, words }: Clause): boolean {
  return (
    /^(?:sub|subs|substitutes?|deputi[sz]es?)$/.test(verb.word) ||
    (/^(?:fill|fills|step|steps|stand|stands|sit|sits)$/.test(verb.word) && /^in\b(?! (?:the|a|at|for)\b)/.test(words))
  );
}

/** "fills in for spotter Dan Marsh", "Marsh is ill, so Stone fills in for him": what is to be done is no driving. */
export function isForOfficial(clause: Clause, { mentions, discourse: { officeHolders } }: Scene): boolean {
  const replaces = REPLACES.test(clause.verb.word);
  const { word } = clause.verb;
  if (!subs(clause) && !replaces && (!FOR.test(word) || IN_FOR.test(word))) return false;
  const isSubject = (person: Person): boolean =>
    clause.subjects.some((one) => one.type === 'person' && one.person === person);
  return complementsOf(clause, 'person').some(({ before, prep, mention }) => {
    if (before || mention.possessive || !(prep === 'for' || (prep === '' && replaces))) return false;
    if (!isSubject(mention.person)) return officeHolders.has(mention.person);
    // Nobody stands in for himself: whom the words before name.
    const other = mentions.findLast(
      (one) => one.type === 'person' && one.first < clause.first && !isSubject(one.person),
    );
    return other?.type === 'person' && officeHolders.has(other.person);
  });
}

/** Whose seat the subject takes for a race. */
export function replacedIn(clause: Clause, scene: Scene): Person[] {
  const { word } = clause.verb;
  const { tokens } = scene.discourse.text;
  return complementsOf(clause, 'person')
    .filter(({ prep, lead, mention, before }) => {
      if (before || scene.discourse.officeHolders.has(mention.person)) return false;
      if (IN_PLACE_OF.test(lead)) return true;
      if (/\b(?:while|as)(?: the| regular| driver)*$/.test(lead) && !mention.possessive)
        return IS_AWAY.test(wordsBetween(tokens, mention.last, mention.last + 3));
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

/** "Carter’s seat", "her old Xfinity Series ride": what is somebody's, or was. */
export function isSeatOf({ mentions, discourse: { text } }: Scene, { last }: PersonMention): boolean {
  const isOld = /^(?:old|former|previous|vacated|vacant|now-vacant)$/.test(text.tokens[last]?.lower ?? '');
  const from = last + (isOld ? 1 : 0);
  const series = mentions.find(({ type, first }) => type === 'series' && first === from);
  const noun = text.tokens[series?.last ?? from]?.lower ?? '';
  return /^(?:seat|place|ride|cockpit|spot|drive|chair|berth|car|truck)$/.test(noun);
}
