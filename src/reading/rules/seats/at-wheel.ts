import type { Clause, Complement } from '../../clauses/clause.js';
import { complementsOf } from '../clause/clause-parts.js';

/** "at the wheel of", "behind the wheel": the car is driven, whatever the verb. */
const AT_WHEEL = /\bwheel\b|\bcockpit\b|\bseat\b|\bcontrols\b|\bhelm\b|\bdriving duties\b|\breins\b|\bkeys\b/;

/** "declined the keys to the No. 12": whoever does that is not at the wheel; the same of a verb that nobody knows. */
const TURNS_DOWN = /^(?:-ed|refuse|return|lose|miss|want|seek|eye|offer|deny)$/;
const IS_OBJECT = /^(?:(?:an?|the|his|her|its|their) )?(?:wheel|cockpit|seat|controls|helm|reins|keys)\b/;

/** Whether the words before a car put the subject at its wheel, and the verb does not turn that down. */
export function isAtWheel({ verb }: Clause, { lead }: Complement): boolean {
  return AT_WHEEL.test(lead) && !(TURNS_DOWN.test(verb.lemma) && IS_OBJECT.test(lead));
}

/** "drove through Carter’s No. 21", "drives past the No. 8": somebody else’s car. */
export function isDrivenAt(clause: Clause): boolean {
  return complementsOf(clause, 'car').some(
    ({ prep, before, lead }) =>
      !before &&
      (/^(?:through|past|around|under|over|into|underneath|inside|behind|down)$/.test(prep) || lead === 'down') &&
      !AT_WHEEL.test(lead),
  );
}
