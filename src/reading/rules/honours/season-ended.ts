import type { Clause } from '../../clauses/clause.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';
import type { Honour } from './honour.js';
import { isAboutDriving } from './honour-clause.js';

/** "Stone's 2025 season ended in seventh place", "her year culminated in a third place": what driving led up to. */
export function endsIn(scene: Scene, honour: Honour, clause: Clause): boolean {
  const { last, word } = clause.verb;
  const leads = scene.discourse.text.tokens[last]?.lower === 'in' && last < honour.first;
  return leads && /^(?:end|culminat|conclud|result|clos)/.test(word) && isAboutDriving(scene, clause);
}

/** "Her only start, at Dover in 2023, ended in a ninth place": of that race. */
export function isOfStart({ discourse: { text } }: Scene, { first, verb }: Clause): boolean {
  return /\b(?:start|appearance|outing|debut|race|entry)\b/.test(wordsBetween(text.tokens, first, verb.first));
}
