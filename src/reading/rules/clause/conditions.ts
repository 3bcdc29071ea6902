import type { Clause } from '../../clauses/clause.js';
import type { Discourse } from '../../discourse/discourse.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import { wordsAhead } from './words-ahead.js';

const BEHIND_CONDITION = /\b(?:(?<!even )(?<!as )if|unless|provided|assuming) [^,;:.]*,$/;
const CONDITION = /^(?:if|unless|should|provided|assuming)$/;

/** "If she leaves, Carter will drive", "will drive if a sponsor is found": what is to come under a condition. */
export function isConditional(clause: Clause, discourse: Discourse): boolean {
  if (clause.verb.tense === 'past' || /^(?:who|which|whose)$/.test(clause.marker)) return false;
  const { tokens } = discourse.text;
  const opens = clause.first > clause.sentence.first && opensCondition(tokens, clause.sentence.first);
  // "said that if the team lets her go, she will retire"
  const joint = tokens[clause.first]?.text === ',' ? ',' : '';
  if (BEHIND_CONDITION.test(`${wordsAhead(clause, discourse).trimEnd()}${joint}`)) return true;
  const after = tokens[clause.last]?.text === ',' ? clause.last + 1 : clause.last;
  // "She retires when her son says so"
  if (OPEN_TIME.test(wordsBetween(tokens, clause.verb.last, clause.sentence.last)) && leavesAtNoTime(clause))
    return true;
  // "will race if doctors clear her"
  if (WITHIN.test(clause.words)) return true;
  const concedes = /^(?:even|as)$/.test(tokens[after - 1]?.lower ?? '');
  return opens || (!concedes && after < clause.sentence.last && CONDITION.test(tokens[after]?.lower ?? ''));
}

/** "If Stone leaves, …"; but not "If that was not enough, …", which comes on top of what is told. */
function opensCondition(tokens: readonly Token[], first: number): boolean {
  if (!CONDITION.test(tokens[first]?.lower ?? '')) return false;
  return !ON_TOP.test(wordsBetween(tokens, first, first + 6));
}

const ON_TOP =
  /^if (?:(?:that|this|all that|it) (?:was|were|is|wasnt|werent|isnt)(?: not|n[’']t)? enough|nothing else|anything)\b/;

/** A departure of which neither a time nor a season's end says when it comes. */
export function leavesAtNoTime({ verb, complements, words }: Clause): boolean {
  if (!/^(?:leave|retire|release)$/.test(verb.frame) || verb.tense !== 'present') return false;
  return !complements.some(({ mention }) => mention.type === 'time') && !AT_END.test(words);
}

const WITHIN =
  /(?<!\b(?:even|as|only|what|and|see) )\b(?:if|unless|provided|assuming) (?!(?:not|only|necessary|needed|ever|anything|any)\b)/;
const OPEN_TIME =
  /^(?:\S+ +){0,5}?when(?:ever)?\b(?!.*\b(?:end|season|year|month|week|winter|summer|fall|spring|contract|deal|race)\b)/;
const AT_END = /\b(?:end|season|year|month|week|winter|summer|fall|spring)\b/;
