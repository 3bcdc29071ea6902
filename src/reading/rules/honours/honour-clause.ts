import type { Clause } from '../../clauses/clause.js';
import { wordsBetween } from '../../text/words-between.js';
import { isStated } from '../clause/status.js';
import type { Scene } from '../scene.js';
import type { Honour } from './honour.js';

// Verbs by which somebody comes by a place or a win, as they stand in the text.
const ACHIEVES =
  /^(?:finish|classif|plac|rank|end|wind|wound|com|came|cross|tak|took|claim|scor|earn|post|notch|record|grab|collect|secur|bring|brought|manag|settl|salvag|regist|log|deliver|produc|achiev|captur|clinch|bag|add|get|got|had|have|has|was|were|wrap|net|land|pull|tall|rack|pick|giv|gave|hold|held|drov|rac|roar|storm|charg|rall|recover|inherit|celebrat|enjoy|visit|lift|sealed|snagg|snatch|stole|nabb|own|mark|includ|list|show|featur|repeat|defend|crown|advanc|culminat|conclud|result|beat|edg|romp|cruis|coast|limp|scored|put|shar|open|clos|began|start|won|win)/;
const NEVER_ACHIEVES = /^(?:has|have|had|was|were|put|open|began|start|lead|led|share|shared|sharing)$/;
const RAN_LAST =
  /^(?:started|starts|starting|qualified|qualifying|restarted|ran|running|sat|sits|lies|lay|stood|stands|lined|rolled)$/;
const BEATS = /^(?:beat|beating|edged|edging|nipped|nipping|outdueled|outran|outlasted)$/;
const DRIVING =
  /^(?:year|season|campaign|stint|run|career|tenure|debut|weekend|outing|start|starts|performance|best|result|results|finish|finishes|showing|effort|top-five|top-10|top-ten|podium|win|victory|day|night|summer|spring|appearance|appearances|attempt|r[eé]sum[eé]|cv|record|highlights|credits|ledger|tally|palmar[eè]s)$/;
/** What cannot stand between a verb and the honour that it brings: "looks for a win". */
export const NO_OBJECT =
  /^(?:for|from|of|without|toward|towards|despite|than|chasing|seeking|near|until|since|to|against|over|before)$/;

/** The clause whose words an honour stands among. */
export function clauseOf(scene: Scene, at: number): Clause | undefined {
  let found: Clause | undefined;
  for (const clause of scene.clauses) if (clause.first <= at && at < clause.last) found = clause;
  return found;
}

/** Whether a clause says that its subject has come by an honour, in fact and in the past. */
export function isAchieved(scene: Scene, honour: Honour, clause: Clause): boolean {
  if (!isStated(clause) || clause.verb.negated) return false;
  if (!isPast(clause, scene) && !isStanding(scene, honour, clause)) return false;
  if (clause.verb.passive && !/^(?:crowned|credited|scored|classified)$/.test(lastWord(scene, clause))) return false;
  return honour.verb || achieves(scene, honour, clause);
}

/** "has two wins", "is a winner there", "her best finish is a sixth": said in the present of what is past. */
function isStanding(scene: Scene, honour: Honour, clause: Clause): boolean {
  const { verb } = clause;
  if (verb.form !== 'finite' || verb.tense !== 'present' || verb.stance !== 'fact') return false;
  const { tokens } = scene.discourse.text;
  // "is coming off a third-place finish"
  if (tokens[honour.first - 2]?.lower === 'off') return true;
  const noun = tokens[honour.first]?.lower ?? '';
  if (honour.kind === 'win' && !honour.verb) return verb.frame === 'have' || (verb.frame === 'be' && noun === 'winner');
  // "Her résumé includes a third place"
  if (LISTS.test(verb.word) && isAboutDriving(scene, clause)) return true;
  if (honour.kind === 'champion') return verb.frame === 'be';
  if (honour.kind === 'title') return verb.frame === 'have';
  // "is the 2022 runner-up"
  if (/^runners?-up$/.test(noun) && verb.frame === 'be') return true;
  return verb.frame === 'be' && isAboutDriving(scene, clause);
}

const LISTS = /^(?:includes?|lists?|shows?|features?|contains?)$/;

/** Finite verbs in the past, "has won", and participles and infinitives that hang on such a verb. */
export function isPast(clause: Clause, scene: Scene): boolean {
  const { verb } = clause;
  if (verb.stance !== 'fact') return false;
  const index = scene.clauses.indexOf(clause);
  if (verb.form === 'finite') return verb.tense === 'past' || verb.perfect || isSeen(scene.clauses[index - 1], clause);
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = scene.clauses[at];
    if (before?.verb.form !== 'finite') continue;
    if (before.verb.stance !== 'fact' || before.verb.negated) return false;
    if (verb.form === 'infinitive')
      return (
        // "beat" is its own past.
        (before.verb.tense === 'past' || before.verb.lemma === 'beat') &&
        /^(?:go|hold|rally|recover|come|charge|drive|fight|return|rebound|shove|-ed|beat|pass|edge|lead)$/.test(
          before.verb.lemma,
        )
      );
    return (
      before.verb.tense === 'past' || before.verb.perfect || /^(?:after|before|since|when|while)$/.test(clause.marker)
    );
  }
  return verb.form === 'ing' && clause.marker === 'after';
}

/** "was part of Northline Racing's win". */
export function isPartOf(clause: Clause | undefined): boolean {
  return clause?.verb.frame === 'be' && /^(?:a )?part of\b/.test(clause.words);
}

/** "His tenure there saw Stone secure a 10th place": the verb that sees tells when. */
function isSeen(seeing: Clause | undefined, clause: Clause): boolean {
  return (
    seeing?.verb.lemma === 'see' &&
    seeing.verb.tense === 'past' &&
    !seeing.verb.negated &&
    clause.marker === '' &&
    seeing.last <= clause.first
  );
}

/** Whether the verb of a clause and the words before an honour say that somebody came by it. */
export function achieves(scene: Scene, honour: Honour, clause: Clause): boolean {
  const { tokens } = scene.discourse.text;
  const word = lastWord(scene, clause);
  if (RAN_LAST.test(word)) return false;
  const before = tokens[honour.first - 1]?.lower ?? '';
  if (honour.kind === 'champion') return clause.verb.frame === 'be' || /^(?:becom|became|crown)/.test(word);
  if (honour.kind === 'title' && clause.verb.lemma === 'beat') return true;
  if (honour.kind === 'title')
    return (
      /^(?:win|claim|capture|clinch|take|secure|score|earn|collect|seal|wrap|add|lift|-ed)$/.test(clause.verb.lemma) &&
      ACHIEVES.test(word) &&
      !NEVER_ACHIEVES.test(word)
    );
  if (honour.kind === 'win') {
    if (/^(?:winner)$/.test(tokens[honour.first]?.lower ?? '')) return clause.verb.frame === 'be';
    if (clause.verb.frame === 'be') return isPartOf(clause) || isAboutDriving(scene, clause);
    for (let at = honour.first - 1; at >= clause.verb.last && at > honour.first - 6; at -= 1) {
      const word = tokens[at]?.lower ?? '';
      if (word === 'to' && isDrivenTo(scene, honour, clause)) return true;
      if (word === 'to' || word === 'into' || word === 'in') return tokens[honour.first]?.lower === 'victory';
      // "edged Ben Marsh for the win", "passed Marsh on the last lap for the win at Dover"
      if (word === 'for' && (BEATS.test(lastWord(scene, clause)) || isPassedFor(scene, honour, clause))) return true;
      if (NO_OBJECT.test(word)) return false;
      if (word === 'with' || word === 'including') break;
    }
    return ACHIEVES.test(word) || before === 'a' || before === 'to';
  }
  if (clause.verb.frame === 'be' && clause.verb.tense === 'present')
    return /^runners?-up$/.test(tokens[honour.first]?.lower ?? '') || isAboutDriving(scene, clause);
  return (
    (ACHIEVES.test(word) && !/^(?:put|open|began|start|shar)/.test(word)) ||
    isDrivenTo(scene, honour, clause) ||
    /-(?:place|placed|position|best)$/.test(before) ||
    before === 'to'
  );
}

const PASSES =
  /^(?:passed|passes|passing|overtook|overtakes|overtaking|chased|reeled|caught|ran|held|led|leading|beat|beating|dived|dove|slipped|swept)$/;

/** "passed three champions in the last ten laps for the win", but not "passed Marsh for the win on lap 40, and lost it". */
function isPassedFor(scene: Scene, honour: Honour, clause: Clause): boolean {
  const { tokens } = scene.discourse.text;
  const behind = wordsBetween(tokens, honour.last, Math.min(scene.sentence.last, honour.last + 12));
  return (
    PASSES.test(lastWord(scene, clause)) &&
    wordsBetween(tokens, honour.first - 2, honour.first) === 'for the' &&
    !/\b(?:but|before|until|only|lap|laps|with|when|though|disqualified)\b/.test(behind)
  );
}

// Verbs that lead to a place: "stormed to a dominant win", "wheeled the No. 12 to a fifth-place finish".
const DRIVES =
  /^(?:storm|cruis|roll|romp|rac|driv|drov|charg|hold|held|rid|rode|surg|steer|pilot|wheel|guid|sail|sped|power|return|rall|came|fought|battl|march|coast|hung|hang|led|lead|went|muscl|hustl|nurs|limp|brought|bring|ran|took|put|propel|dominat|scrap|soldier)/;
const DRIVEN_REACH = 6;

/** "cruised to a second win", "was on her way to a third place": what a run led to, a few words behind "to". */
function isDrivenTo(scene: Scene, honour: Honour, clause: Clause): boolean {
  const { tokens } = scene.discourse.text;
  for (let at = honour.first - 1; at >= clause.verb.last && at > honour.first - DRIVEN_REACH; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || NO_OBJECT.test(token.lower)) {
      if (token?.lower !== 'to') return false;
      // "flat against the wall on the way to a runner-up finish", "en route to third"
      if (/^(?:way|route)$/.test(tokens[at - 1]?.lower ?? '')) return true;
      return DRIVES.test(lastWord(scene, clause)) && !/^(?:due|close|closer|next)$/.test(tokens[at - 1]?.lower ?? '');
    }
  }
  return false;
}

function lastWord(scene: Scene, clause: Clause): string {
  return scene.discourse.text.tokens[clause.verb.last - 1]?.lower ?? '';
}

/** "a debut year that netted", "his best run was": a subject that stands for what the driver did. */
export function isAboutDriving(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene.discourse.text;
  const from = Math.max(scene.sentence.first, clause.first - 3);
  return tokens.slice(from, clause.verb.first).some((token) => DRIVING.test(token.lower));
}
