import type { Complement } from './clause.js';

const THEN =
  /(?:\bthen\b|\bfollowed by\b).*\b(?:seasons?|years?|campaigns?|stints?|spells?)\b|\bthen (?:\S+ )?(?:full-?time|part-?time)\b|\band then$/;

/**
 * "spent 2020 in ARCA with Northline, then two seasons in the No. 12 of Pinecrest": the complements of the first spell. Those of
 * the second are of other seasons. `opening` stands before the verb.
 */
export function upToThen(complements: readonly Complement[], opening: readonly Complement[]): readonly Complement[] {
  const at = complements.findIndex(({ lead, mention, before }) => {
    if (before || !THEN.test(lead)) return false;
    return !/\bthen$/.test(lead) || mention.type === 'extent';
  });
  const isSpell = [...opening, ...complements.slice(0, Math.max(0, at))].some(({ mention }) => mention.type === 'time');
  return at > 0 && isSpell ? complements.slice(0, at) : complements;
}
