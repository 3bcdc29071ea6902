import type { Draft } from '../../rules/draft.js';
import type { Discard } from '../discard.js';

/** Drafts without the exits from a car other than those that the article gives their driver for the season: "Stone won't be in the 29." */
export function withoutExitsOfOtherCars(drafts: readonly Draft[], dropped: Discard[]): Draft[] {
  const numbers = new Map<string, Set<string>>();
  for (const { kind, status, slots, rule, inherited } of drafts) {
    if (kind !== 'ride' || status !== 'confirmed' || slots.number === undefined || rule === 'leaves-seat') continue;
    if (inherited.has('number')) continue;
    const key = `${slots.driver} ${slots.season}`;
    const own = numbers.get(key);
    if (own) own.add(slots.number);
    else numbers.set(key, new Set([slots.number]));
  }
  const notReturning = new Set(drafts.flatMap(({ rule, sentence }) => (rule === 'will-not-return' ? [sentence] : [])));
  return drafts.filter((draft) => {
    const { kind, slots, rule } = draft;
    if (kind !== 'exit' && !(kind === 'ride' && rule === 'leaves-seat')) return true;
    if (!notReturning.has(draft.sentence)) return true;
    const own = numbers.get(`${slots.driver} ${slots.season}`);
    if (slots.number === undefined || !own || own.has(slots.number)) return true;
    dropped.push({ draft, reason: 'leaving a car that is not the driver’s' });
    return false;
  });
}
