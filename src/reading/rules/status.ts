import type { Status } from '../../claims/claim.js';
import type { Clause } from '../clauses/clause.js';
import type { Discourse } from '../discourse/discourse.js';
import { once } from '../once.js';
import type { Sentence } from '../text/sentence.js';

/** A clause that states something: not asked, not quoted, not under a condition, not merely wished. */
export const isStated = once((clause: Clause): boolean => {
  if (clause.asks || (clause.quoted && !isReported(clause))) return false;
  if (/^(?:if|unless|whether|once)$/.test(clause.marker)) return false;
  // "has an offer to race", "a chance to drive": what may be done is not done.
  if (clause.verb.form === 'infinitive' && OFFERED.test(clause.before)) return false;
  // "hopes the seat stays his"
  if (HOPED.test(clause.before)) return false;
  return clause.verb.stance !== 'wish';
});

const HOPED = /\b(?:hopes?|hoped|hoping|wish|wishes|prayed|prays)(?: +(?!(?:to|and|but|or|for)\b)\S+){1,4}$/;

const OFFERED =
  /\b(?:offer|offers|chance|option|opportunity|talks|bid|hopes?|possibility|ability|talent|invitation|desire|attempt|way|ready|able|eager|decision)$/;

/** A post or tweet in quotation marks that names somebody in full: "Ava Stone will drive the No. 12." */
function isReported(clause: Clause): boolean {
  const subject = clause.subjects[0];
  if (clause.verb.stance !== 'fact' || clause.verb.tense === 'past' || !/^(?:“|"|)$/.test(clause.marker)) return false;
  return (
    (subject?.type === 'person' && subject.form === 'full') ||
    (subject?.type === 'team' && subject.described !== true && subject.first === clause.sentence.first + 1)
  );
}

// Words that take the certainty from the sentence they stand in.
const HEDGED =
  /\b(?:reportedly|rumou?rs?|rumou?red|speculation|speculated|sources|linked|believed to|understood to|reports suggest|is said to|are said to|people (?:familiar|with knowledge)|in talks|lined up|in discussions|negotiations|conversations|mooted|possibly|perhaps|maybe|likely|likeliest|favou?rite|candidate|frontrunner|front-runner|whispers?|gossip|talk of|talk that|chatter|mentioned|tipped|the name you hear|names you hear)\b/i;

/** Status of what a clause says, from its verb and the hedges of its sentence. */
export const statusOf = once((clause: Clause, discourse: Discourse): Status => {
  if (clause.verb.negated || isRefuted(clause, discourse)) return 'denied';
  if (clause.verb.stance === 'rumor') return 'rumored';
  return isClauseHedged(clause, discourse) ? 'rumored' : 'confirmed';
});

const REFUTES =
  /\b(?:no (?:truth|substance|basis)|shot down|shoots down|denied|denies|dismissed|dismisses|rejected|rejects|refuted|scotched|debunked|quashed|ruled out|rules out|rubbished|laughed off)\b/i;

/** "Stone shot down a report that had her rejoining": what was said before the clause takes it back. */
function isRefuted(clause: Clause, discourse: Discourse): boolean {
  const { tokens, article } = discourse.text;
  const from = tokens[clause.first]?.start ?? clause.sentence.start;
  if (clause.first <= clause.sentence.first) return false;
  const before = article.body.slice(clause.sentence.start, from);
  if (clause.marker === 'that' && REPORTED.test(before)) return REFUTES.test(before);
  return clause.parent === undefined && REFUTES.test(before);
}

// "denied reports that", "no truth to the rumor that", but not "Motor Weekly reports that".
const REPORTED =
  /(?:\b[a-z]+|^(?:Despite|Amid|The|Recent|Those|These)) (?:reports?|rumou?rs?|talk|speculation|claims?|suggestions?|chatter|gossip|stor(?:y|ies)|theory)(?: that)? *$/;
// "Some believe Stone will drive": somebody's guess.
const GUESSED =
  /\b(?:believes?|thinks?|suspects?|guess(?:es)?|predicts?|assumes?|reckons?|imagines?)(?: +(?!(?:to|and|but|or|in)\b)\S+){1,4}$/;

/** A hedge reaches its own clause; one in the main clause also reaches what hangs on it, but not what "who" adds. */
function isClauseHedged(clause: Clause, discourse: Discourse): boolean {
  const { tokens, article } = discourse.text;
  const from = tokens[clause.first]?.start ?? clause.sentence.start;
  const to = tokens[clause.last - 1]?.end ?? clause.sentence.end;
  if (HEDGED.test(article.body.slice(from, to))) return true;
  const before = article.body.slice(clause.sentence.start, from);
  if (GUESSED.test(clause.before) || (clause.marker === 'that' && REPORTED.test(before))) return true;
  if (/^(?:who|which|whose|where|when|after|while|although|though|but)$/.test(clause.marker)) return false;
  return HEDGED.test(before);
}

/** Whether any word of a sentence takes the certainty from it. */
export function isHedged(sentence: Sentence, discourse: Discourse): boolean {
  return HEDGED.test(discourse.text.article.body.slice(sentence.start, sentence.end));
}
