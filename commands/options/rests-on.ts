import type { Claim } from '../../src/claims/claim.js';
import type { Call } from '../../src/replies/call.js';
import { evidence } from '../../src/replies/evidence.js';
import { footerOf } from '../../src/replies/freshness.js';
import type { Button } from '../../src/replies/message.js';
import type { Reply } from '../../src/replies/reply.js';
import type { Seat } from '../../src/roster/roster.js';
import type { When } from './when.js';

/** Anything an answer can rest on: facts and seats. */
type Facts = readonly { readonly claims: readonly Claim[] }[];

/**
 * Footer and `Why?` button of an answer that rests on `facts`.
 * The button names the day of the answer, so that it explains this answer even when it is pressed much later.
 */
export function restsOn(facts: Facts, call: Call, when: When): { footer?: string; buttons: readonly Button[] } {
  const footer = footerOf(facts, when.view.date, when.asOf, when.words);
  if (footer === undefined) return { buttons: [] };
  const options = { ...call.options, as_of: when.view.date };
  return { footer, buttons: [{ label: when.words.why, does: 'why', call: { ...call, options } }] };
}

/** The reply to `Why?`: the sentences behind `facts`, most important facts first. */
export function whyReply(title: string, facts: Facts, when: When): Reply {
  return evidence(title, facts, footerOf(facts, when.view.date, when.asOf, when.words), when.words);
}

/** What says that a seat ended or will end. */
export function endsOf({ exit, ended }: Seat): Facts {
  return [...(exit === undefined ? [] : [exit]), ...(ended === undefined ? [] : [ended.by])];
}
