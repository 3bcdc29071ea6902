import type { Clause } from '../../clauses/clause.js';

// What somebody goes to a team for, and not what he does to one.
const TAKES_SEAT = /^(?:drive|replace|join|share|win|get|have|be|pair|stay|debut|other|sign)$/;
const GOES = /^(?:join|be|leave|other|sign|stay)$/;
const ON_THE_WAY = /^(?:headed|heading|off|bound|on|going|moving|out|back|gone|set|destined|ready)\b/;

/**
 * "is headed to Northline to take over the No. 19", "quits Pinecrest for Northline, to race the No. 19": an infinitive is about the team
 * to which the verb that it hangs on takes somebody.
 */
export function teamAhead({ verb, governor, subjects }: Clause): string | undefined {
  if (verb.form !== 'infinitive' || !governor || !TAKES_SEAT.test(verb.frame)) return undefined;
  const { frame, negated } = governor.verb;
  if (negated || !GOES.test(frame) || (frame === 'be' && !ON_THE_WAY.test(governor.words))) return undefined;
  // "sends Stone to Pinecrest to drive": the same one, or whom somebody sends.
  const [own] = subjects;
  if (own?.type !== 'person') return undefined;
  const goals = governor.complements.filter(
    ({ mention, prep, before }) =>
      mention.type === 'team' &&
      !mention.possessive &&
      !before &&
      (prep === 'to' ||
        (prep === 'for' && (frame === 'leave' || frame === 'be')) ||
        (prep === 'with' && frame === 'sign')),
  );
  const [goal, another] = goals;
  return goal?.mention.type === 'team' && !another ? goal.mention.team : undefined;
}
