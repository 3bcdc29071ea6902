import type { Person } from '../../mentions/mention.js';
import type { Draft } from '../../rules/draft.js';

/** Drafts without the seats and honours of people who may be crew, unless a draft puts a crew chief or spotter beside them. */
export function ofDrivers(drafts: readonly Draft[], doubtful: ReadonlySet<Person>): Draft[] {
  if (doubtful.size === 0) return [...drafts];
  const names = new Set([...doubtful].map(({ name }) => name));
  for (const { kind, slots } of drafts) {
    if ((kind === 'crew' || kind === 'start') && slots.driver !== undefined) names.delete(slots.driver);
  }
  return drafts.filter(({ kind, slots }) => {
    if (kind === 'crew' || kind === 'role' || kind === 'bio' || kind === 'alliance') return true;
    return slots.driver === undefined || !names.has(slots.driver);
  });
}
