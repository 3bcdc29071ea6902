import type { Clause, Complement } from '../../clauses/clause.js';
import { remembered } from '../../remembered.js';

const EARLIER = /^(?:, )?(?:after|following|fresh off|coming off|fresh from|off)\b/;

/**
 * "After a strong run with Northline in the Truck Series in 2024, Stone moves up": what stands before the verb in a phrase
 * that tells of the time before it.
 */
export const openedByEarlier = remembered(({ complements }: Clause): readonly Complement[] => {
  const before = complements.filter((complement) => complement.before);
  const from = before.findIndex(({ lead }) => EARLIER.test(lead));
  if (from < 0) return [];
  const behind = before.slice(from + 1).findIndex(({ lead }) => lead.startsWith(','));
  return behind < 0 ? before.slice(from) : before.slice(from, from + 1 + behind);
});
