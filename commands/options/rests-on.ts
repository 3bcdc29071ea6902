import type { Claim } from '../../src/claims/claim.js';
import type { Call } from '../../src/replies/call.js';
import type { Button } from '../../src/replies/components.js';
import { evidence } from '../../src/replies/evidence.js';
import { footerOf } from '../../src/replies/freshness.js';
import type { Reply } from '../../src/replies/reply.js';
import { type About, bearingOn } from './about.js';
import type { When } from './when.js';

/** Anything an answer can rest on: facts and seats. */
type Facts = readonly { readonly claims: readonly Claim[]; readonly slots: object }[];

/**
 * Footer and `Why?` button of an answer that rests on `facts`.
 * The button names the day of the answer, so that it explains this answer even when it is pressed much later.
 */
export function restsOn(
  facts: Facts,
  about: About,
  call: Call,
  when: When,
): { footer?: string; buttons: readonly Button[] } {
  const footer = footerOf(facts, when.view.date, when.asOf, when.words);
  if (footer === undefined && !isCorrected(facts, about, when)) return { buttons: [] };
  const options = { ...call.options, as_of: when.view.date };
  const why: Button = { label: when.words.why, does: 'why', call: { ...call, options } };
  return { ...(footer !== undefined && { footer }), buttons: [why] };
}

/** The reply to `Why?`: the sentences behind `facts`, most important facts first, and what the operator corrected. */
export function whyReply(title: string, facts: Facts, about: About, when: When): Reply {
  const { view, words } = when;
  return evidence(title, facts, bearingOn(facts, about, view), footerOf(facts, view.date, when.asOf, words), words);
}

function isCorrected(facts: Facts, about: About, { view }: When): boolean {
  const { setAside, names } = bearingOn(facts, about, view);
  return setAside.length + names.length > 0;
}
