import type { Clause } from '../../clauses/clause.js';
import type { Mention, Person, PersonMention } from '../../mentions/mention.js';
import type { Token } from '../../text/token.js';
import { isStated, type Scene, subjectDrivers } from '../scene.js';
import type { Honour } from './honour.js';

// Verbs by which somebody comes by a place or a win, as they stand in the text.
const ACHIEVES =
  /^(?:finish|plac|rank|end|wind|wound|com|came|cross|tak|took|claim|scor|earn|post|notch|record|grab|collect|secur|bring|brought|manag|settl|salvag|regist|log|deliver|produc|achiev|captur|clinch|bag|add|get|got|had|have|has|was|were|wrap|net|land|pull|tall|rack|pick|giv|gave|hold|held|drov|rac|roar|storm|charg|rall|recover|inherit|celebrat|enjoy|visit|lift|sealed|snagg|snatch|stole|nabb|own|mark|includ|repeat|defend|crown|beat|edg|romp|cruis|scored|put|shar|deliver|open|clos|began|start|won|win)/;
const NEVER_ACHIEVES = /^(?:has|have|had|was|were|put|open|began|start|lead|led|share|shared|sharing)$/;
const RAN_LAST =
  /^(?:started|starts|starting|qualified|qualifying|restarted|ran|running|sat|sits|lies|lay|stood|stands|lined|rolled)$/;
// Words inside the noun phrase of an honour, between a name and the honour.
const INNER =
  /^(?:a|an|the|this|last|reigning|defending|two-time|three-time|four-time|five-time|six-time|seven-time|former|and|both|inaugural|years?|overall|eventual|late|himself|herself|year|season|who|was|is|now|past|current|back-to-back|surprise|popular|then|race|first-time|of|in|nascar|s)$/;
const DRIVING =
  /^(?:year|season|campaign|stint|run|career|tenure|debut|weekend|outing|start|starts|performance|best|result|results|finish|finishes|showing|effort|top-five|top-10|top-ten|podium|win|victory|day|night|summer|spring)$/;
const NO_OBJECT =
  /^(?:for|from|of|without|toward|towards|despite|than|chasing|seeking|near|until|since|to|against|over|before)$/;

/** The clause whose words an honour stands among. */
export function clauseOf(scene: Scene, at: number): Clause | undefined {
  let found: Clause | undefined;
  for (const clause of scene.clauses) if (clause.first <= at && at < clause.last) found = clause;
  return found;
}

function drivers(scene: Scene, mentions: readonly PersonMention[]): Person[] {
  return mentions
    .filter((mention) => !scene.discourse.officeHolders.has(mention.person))
    .map((mention) => mention.person);
}

/** Whose honour it is: named beside it, set off by a comma before it, or the subject of its verb. Empty if unclear. */
export function holdersOf(scene: Scene, honour: Honour): readonly Person[] {
  const { tokens } = scene.discourse.text;
  if (!honour.verb) {
    const named = namedBehind(scene, honour);
    if (named.length > 0) return drivers(scene, named);
    const owner = ownerBefore(scene, honour);
    if (owner) return owner === 'else' || !isOwned(scene, honour, owner) ? [] : drivers(scene, [owner]);
    const explained = explainedBefore(scene, honour);
    if (explained) return drivers(scene, [explained]);
    const described = mentionOver(scene, honour.first);
    if (described?.type === 'person') return drivers(scene, [described]);
  }
  const clause = clauseOf(scene, honour.first);
  if (!clause) return verbless(scene, honour);
  if (honour.first < clause.verb.first) return fronted(scene, honour, clause);
  if (
    !(isPast(clause, scene) || isStanding(scene, honour, clause)) ||
    clause.asks ||
    clause.quoted ||
    !isStated(clause) ||
    clause.verb.negated
  )
    return [];
  if (clause.verb.passive && !/^(?:crowned|credited|scored|classified)$/.test(lastWord(tokens, clause))) return [];
  if (!honour.verb && !achieves(scene, honour, clause)) return [];
  const crewed = crewedDriver(clause);
  if (crewed) return crewed === 'unnamed' ? [] : drivers(scene, [crewed]);
  const subjects = subjectDrivers(agentOf(scene, clause), scene.discourse);
  if (subjects.length > 0) return subjects;
  if (clause.subjects.length > 0) return [];
  const possessor = ownerOfSubject(scene, clause);
  if (possessor) return drivers(scene, [possessor]);
  const first = clause.first <= scene.sentence.first + 1 && clause.verb.first <= scene.sentence.first + 1;
  if (first) return topicOf(scene);
  return isAboutDriving(scene, clause) ? onlyDriverBefore(scene, honour) : [];
}

function lastWord(tokens: readonly Token[], clause: Clause): string {
  return tokens[clause.verb.last - 1]?.lower ?? '';
}

/** "has two wins", "is a winner there", "her best finish is a sixth": said in the present of what is past. */
function isStanding(scene: Scene, honour: Honour, clause: Clause): boolean {
  const { verb } = clause;
  if (verb.form !== 'finite' || verb.tense !== 'present' || verb.stance !== 'fact') return false;
  const noun = scene.discourse.text.tokens[honour.first]?.lower ?? '';
  if (honour.kind === 'win' && !honour.verb) return verb.frame === 'have' || (verb.frame === 'be' && noun === 'winner');
  if (honour.kind === 'champion') return verb.frame === 'be';
  if (honour.kind === 'title') return verb.frame === 'have';
  return verb.frame === 'be' && isAboutDriving(scene, clause);
}

/** Who acts in a clause: "beat Ben Marsh to win" and "after finishing second, Ava Stone signed" borrow their subject. */
function agentOf(scene: Scene, clause: Clause): Clause {
  const index = scene.clauses.indexOf(clause);
  const before = scene.clauses[index - 1];
  if (
    clause.verb.form === 'infinitive' &&
    before &&
    /^(?:beat|pass|edge|hold|lead|chase|follow|-ed)$/.test(before.verb.lemma)
  )
    return before;
  const after = scene.clauses[index + 1];
  const opening =
    clause.verb.form === 'ing' && clause.subjects.length === 0 && clause.verb.first - scene.sentence.first <= 4;
  return opening && after ? after : clause;
}

/** "Stone’s most recent top-five was a fourth-place run": the one who owns the subject. */
function ownerOfSubject(scene: Scene, clause: Clause): PersonMention | undefined {
  const owners = scene.mentions.filter(
    (mention): mention is PersonMention =>
      mention.type === 'person' &&
      mention.possessive &&
      mention.first >= clause.first &&
      mention.last <= clause.verb.first,
  );
  return owners.length === 1 && isAboutDriving(scene, clause) ? owners[0] : undefined;
}

/** Finite verbs in the past, "has won", and participles and infinitives that hang on such a verb. */
function isPast(clause: Clause, scene: Scene): boolean {
  const { verb } = clause;
  if (verb.stance !== 'fact') return false;
  if (verb.form === 'finite') return verb.tense === 'past' || verb.perfect;
  const index = scene.clauses.indexOf(clause);
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = scene.clauses[at];
    if (!before || before.verb.form !== 'finite') continue;
    if (before.verb.stance !== 'fact' || before.verb.negated) return false;
    if (verb.form === 'infinitive')
      return (
        before.verb.tense === 'past' &&
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

function achieves(scene: Scene, honour: Honour, clause: Clause): boolean {
  const { tokens } = scene.discourse.text;
  const word = lastWord(tokens, clause);
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
    if (clause.verb.frame === 'be') return isAboutDriving(scene, clause);
    for (let at = honour.first - 1; at >= clause.verb.last && at > honour.first - 6; at -= 1) {
      const word = tokens[at]?.lower ?? '';
      if (word === 'to' || word === 'into' || word === 'in') return tokens[honour.first]?.lower === 'victory';
      if (NO_OBJECT.test(word)) return false;
      if (word === 'with' || word === 'including') break;
    }
    return ACHIEVES.test(word) || before === 'a' || before === 'to';
  }
  return (
    (ACHIEVES.test(word) && !/^(?:put|open|began|start|shar)/.test(word)) ||
    /-(?:place|placed|position|best)$/.test(before) ||
    before === 'to'
  );
}

/** "won the title as crew chief for Lane Everhart": the driver's title. */
function crewedDriver(clause: Clause): PersonMention | 'unnamed' | undefined {
  const role = clause.complements.find((complement) => complement.mention.type === 'role');
  if (!role || !/\bas\b/.test(role.lead)) return undefined;
  const driver = clause.complements.find(
    (complement) => complement.mention.type === 'person' && complement.mention.first > role.mention.first,
  );
  return driver?.mention.type === 'person' ? driver.mention : 'unnamed';
}

/** "champion Ty Majeski", "Third: Dan Pruss", "second place went to Marco Hale". */
function namedBehind(scene: Scene, honour: Honour): PersonMention[] {
  const { tokens } = scene.discourse.text;
  const index = scene.mentions.findIndex((mention) => mention.first >= honour.last);
  const next = scene.mentions[index];
  if (next?.type !== 'person') return [];
  const between = tokens
    .slice(honour.last, next.first)
    .map((token) => token.lower)
    .join(' ');
  const person = honour.kind === 'champion' || /^(?:winner|runner-up)$/.test(tokens[honour.first]?.lower ?? '');
  const direct = person && !next.possessive && (between === '' || (between === ',' && opensSentence(scene, honour)));
  const given =
    honour.kind === 'place' &&
    (between === ':' ||
      between === 'place went to' ||
      between === 'went to' ||
      (between === 'to' && isGiving(scene, honour)));
  if (!direct && !given) return [];
  const second = scene.mentions[index + 1];
  if (
    second?.type === 'person' &&
    /s$/.test(tokens[honour.last - 1]?.lower ?? '') &&
    tokens[next.last]?.lower === 'and' &&
    second.first === next.last + 1
  )
    return [next, second];
  return [next];
}

function opensSentence(scene: Scene, honour: Honour): boolean {
  const { tokens } = scene.discourse.text;
  for (let at = honour.first - 1; at >= scene.sentence.first; at -= 1) {
    const token = tokens[at];
    if (token?.text === ':') return true;
    if (token?.kind === 'mark' && token.text !== '.') return false;
    if (scene.clauses.some((clause) => clause.verb.first <= at && at < clause.verb.last)) return false;
  }
  return true;
}

function isGiving(scene: Scene, honour: Honour): boolean {
  return scene.clauses.some((clause) => clause.verb.lemma === 'go' && clause.verb.last <= honour.first);
}

/** "Baptista’s ARCA victories", "his first win"; `else` if a team or a thing owns it. */
function ownerBefore(scene: Scene, honour: Honour): PersonMention | 'else' | undefined {
  const { tokens } = scene.discourse.text;
  for (let at = honour.first - 1; at >= scene.sentence.first && at > honour.first - 8; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return undefined;
    if (/^(?:in|at|to|for|with|from|on|by|of|and|as|the|a)$/.test(token.lower)) return undefined;
    const mention = scene.mentions.find((candidate) => candidate.first <= at && at < candidate.last);
    if (mention?.type === 'person') return mention.possessive ? mention : undefined;
    if (mention?.type === 'team') return mention.possessive ? 'else' : undefined;
    if (/^(?:their|our|its)$/.test(token.lower)) return 'else';
    if (scene.clauses.some((clause) => clause.verb.first <= at && at < clause.verb.last)) return undefined;
  }
  return undefined;
}

/** "takes his first win", "his win at Bristol came", but not "hopes for his first win", "defends his title". */
function isOwned(scene: Scene, honour: Honour, owner: PersonMention): boolean {
  const { tokens } = scene.discourse.text;
  if (NO_OBJECT.test(tokens[owner.first - 1]?.lower ?? '')) return false;
  const clause = clauseOf(scene, honour.first);
  if (!clause || honour.first < clause.verb.first) return honour.kind !== 'title';
  if (!isPast(clause, scene) || !isStated(clause) || clause.verb.negated) return false;
  return honour.kind !== 'title' || achieves(scene, honour, clause);
}

/** "Wetherby, third in the table", "Arredondo, fifth in the final points", "Majeski (the 2024 champion)". */
function explainedBefore(scene: Scene, honour: Honour): PersonMention | undefined {
  const { tokens } = scene.discourse.text;
  if (honour.kind === 'title') return undefined;
  let at = honour.first - 1;
  for (; at >= scene.sentence.first; at -= 1) {
    const token = tokens[at];
    if (!token) return undefined;
    const mention = mentionOver(scene, at);
    if (
      mention?.type === 'series' ||
      mention?.type === 'time' ||
      mention?.type === 'race' ||
      mention?.type === 'track'
    ) {
      at = mention.first;
      continue;
    }
    if (token.text === ',' || token.text === '(' || token.text === '—' || token.text === '–') break;
    if (/^(?:is|was)$/.test(token.lower) && tokens[at - 1]?.lower !== 'who') return undefined;
    if (!INNER.test(token.lower) && !token.possessive && token.kind !== 'number') return undefined;
  }
  if (at < scene.sentence.first) return undefined;
  const person = personBefore(scene, at);
  if (!person || person.possessive) return undefined;
  const verb = scene.clauses.find((clause) => clause.verb.last === person.first);
  return verb && /^(?:say|tell)$/.test(verb.verb.lemma) ? undefined : person;
}

function mentionOver(scene: Scene, at: number): Mention | undefined {
  return scene.mentions.find((candidate) => candidate.first <= at && at < candidate.last);
}

/** The name right before a comma, past an age or a car in brackets between two commas. */
function personBefore(scene: Scene, comma: number): PersonMention | undefined {
  const { tokens } = scene.discourse.text;
  let at = comma - 1;
  if (tokens[at]?.kind === 'number' && tokens[at - 1]?.text === ',') at -= 2;
  if (tokens[at]?.text === ')') while (at > scene.sentence.first && tokens[at]?.text !== '(') at -= 1;
  if (tokens[at]?.text === '(') at -= 1;
  const mention = mentionOver(scene, at);
  return mention?.type === 'person' ? mention : undefined;
}

/** "Sixth in F2 this season, Harvey Oduya could": what stands before the subject is said of it. */
function fronted(scene: Scene, honour: Honour, clause: Clause): readonly Person[] {
  const subjects = subjectDrivers(clause, scene.discourse);
  const { tokens } = scene.discourse.text;
  const subject = clause.subjects[0];
  if (!subject || subject.first < honour.first) return [];
  const opens = honour.first - scene.sentence.first <= 3;
  const comma = tokens.slice(honour.last, subject.first).some((token) => token.text === ',');
  return opens && comma ? subjects : [];
}

/** A line without a verb: "Winner at Bristol in 2022." is said of the driver whom its block is about. */
function verbless(scene: Scene, honour: Honour): readonly Person[] {
  return honour.first - scene.sentence.first <= 2 && scene.sentence.last - honour.first > 2 ? topicOf(scene) : [];
}

/** The driver that a list's row or a block under a heading is about. */
function topicOf(scene: Scene): readonly Person[] {
  const driver = scene.discourse.earlier(scene.sentence).driver;
  return driver ? [driver] : [];
}

/** "a debut year that netted", "his best run was": a subject that stands for what the driver did. */
function isAboutDriving(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene.discourse.text;
  const from = Math.max(scene.sentence.first, clause.first - 3);
  return tokens.slice(from, clause.verb.first).some((token) => DRIVING.test(token.lower));
}

/** "For Osei, it’s a second season after a year that netted a victory": the one driver spoken of. */
function onlyDriverBefore(scene: Scene, honour: Honour): readonly Person[] {
  const before = scene.mentions.filter(
    (mention): mention is PersonMention => mention.type === 'person' && mention.first < honour.first,
  );
  const people = [...new Set(drivers(scene, before))];
  return people.length === 1 ? people : [];
}
