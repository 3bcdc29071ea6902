import type { Clause } from '../../clauses/clause.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';
import { timesOf } from './clause-parts.js';

const WINS_WITH =
  /\b(?:both|all|each|most|one|none)(?: of (?:them|those|which|it))?(?: coming| scored| taken)? (?:with|for|at)(?: the)?$/;
const ONCE = /\b(?:once|previously|formerly)\b/;
const BEFORE = /\bbefore(?:$| (?:and|but|,|\.|;))/;

const TITLE = /^(?:\S+ ){0,3}(?:titles?|championships?|crowns?) (?:with|for|at)\b/;

const SINGLED_OUT = /\b(?:first|last|only|second|third|youngest|oldest)(?: \S+){0,2}?(?: to)?$/;

/** "has two wins, both of them with Northline", "who won for Northline before": when it was, nobody says. */
export function isLongOver(clause: Clause, { discourse }: Scene): boolean {
  if (timesOf(clause).length > 0) return false;
  // "the youngest ever to win in the No. 12"
  if (clause.verb.form === 'infinitive' && /\bever(?: to)?$/.test(clause.before)) return true;
  // "was the last man to win in the No. 12"
  if (clause.verb.form === 'infinitive' && SINGLED_OUT.test(clause.before) && clause.governor?.verb.tense === 'past')
    return true;
  const { verb, words, before, complements } = clause;
  const group = wordsBetween(discourse.text.tokens, verb.first, verb.last);
  // "won her title with Northline": in whatever year.
  if (
    verb.tense === 'past' &&
    /^(?:win|take|claim|clinch|capture|earn|secure|seal|wrap)$/.test(verb.lemma) &&
    TITLE.test(words)
  )
    return true;
  if (verb.tense === 'past') return ONCE.test(`${before.split(' ').at(-1)} ${group}`) || BEFORE.test(words.trim());
  return (
    verb.frame === 'have' && complements.some(({ mention, lead }) => mention.type === 'team' && WINS_WITH.test(lead))
  );
}
