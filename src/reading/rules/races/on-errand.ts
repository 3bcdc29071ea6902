import type { Clause } from '../../clauses/clause.js';
import { complementsOf, subjectCar } from '../clause/clause-parts.js';
import type { Scene } from '../scene.js';

const ERRAND =
  /^(?:sign|watch|wave|meet|greet|celebrate|promote|cheer|attend|unveil|accept|receive|support|shoot|film|report|cover)$/;
const RUN =
  /\b(?:finishes|crashes|ends up|comes home|fades|limps home|crosses the line) (?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|in the (?:wall|garage|fence|pits))\b/;

/** Whether somebody goes to a track for something else than to race: "will be at the track on Sunday to sign books". */
export function isOnErrand(clause: Clause, { clauses }: Scene): boolean {
  if (clause.verb.lemma !== 'be') return false;
  return clauses.some(
    ({ governor, verb }) => governor === clause && verb.form === 'infinitive' && ERRAND.test(verb.word),
  );
}

/** "her No. 12 will have Carter in it": it is he who races. */
export function hasAnother(clause: Clause): boolean {
  if (clause.verb.lemma !== 'have' || !subjectCar(clause)) return false;
  return complementsOf(clause, 'person').some(({ prep, before }) => prep === '' && !before);
}

/** Whether a clause tells in the present how a race went: "rolls off 12th and finishes 10th". */
export function isRunAlready({ verb, words }: Clause, { clauses }: Scene): boolean {
  if (verb.tense !== 'present' || verb.form !== 'finite') return false;
  return (
    RUN.test(`${verb.word} ${words}`) ||
    clauses.some((other) => other.marker === 'and' && RUN.test(`${other.verb.word} ${other.words}`))
  );
}

const ON_CREW = /\bas (?:[\w’'-]+ ){0,3}?(?:race engineer|engineer|car chief|strategist|jackman|fueler|mechanic)\b/;

/** "steps in as crew chief for Carter": he himself races. */
export function standsInOnCrew({ words, complements }: Clause): boolean {
  if (ON_CREW.test(words)) return true;
  // "steps in for Carter, with Marsh as crew chief": the post is not hers.
  const first = complements.find(({ mention, before }) => !before && /^(?:person|role)$/.test(mention.type));
  return (
    first?.mention.type === 'role' && /^(?:crew chief|spotter)$/.test(first.mention.role) && /\bas\b/.test(first.lead)
  );
}
