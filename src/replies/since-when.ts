import type { Fact, Post } from '../roster/roster.js';
import { byText } from '../values/by-text.js';
import { shortDay } from './dates.js';
import type { Words } from './words.js';

/** `since 10 Jun 2025`, of who has a post that somebody else had before. */
export function sinceWhen(
  { slots, firstSaid }: Fact<'crew'>,
  before: readonly Post[],
  words: Words,
): string | undefined {
  const ofRole = before.filter(({ slots: other }) => other.role === slots.role);
  if (ofRole.length === 0) return undefined;
  const [last] = ofRole
    .flatMap(({ ended, firstSaid: told }) =>
      ended?.why === 'replaced' && ended.by.slots.person === slots.person ? [{ on: ended.on, told }] : [],
    )
    .toSorted((a, b) => byText(b.on, a.on));
  // An article that tells of both does not say since when.
  if (last !== undefined) return last.on === last.told ? undefined : words.sinceDay(shortDay(last.on, words.locale));
  const isNew = ofRole.every((other) => other.firstSaid < firstSaid);
  return isNew ? words.sinceDay(shortDay(firstSaid, words.locale)) : undefined;
}
