import { asksForCars } from './asks-for-cars.js';
import type { Part } from './part.js';
import { meansOneOf } from './rewording/means-one-of.js';
import type { About } from './understood.js';

type Asked = Pick<
  About,
  'asksCars' | 'asksCount' | 'asksHappened' | 'asksSeat' | 'asksStandings' | 'asksWhen' | 'asksWin'
>;

/** What the words of a question tell of what it asks for: how many, when, what happened, a seat or the cars. */
export function asksHow(parts: readonly Part[]): Asked {
  const [first] = parts;
  return {
    ...(/^how many/i.test(first?.text ?? '') && { asksCount: true }),
    ...(parts.some((part) => meansOneOf(part, ['WIN'])) && { asksWin: true }),
    ...(meansOneOf(first, ['WHEN']) && { asksWhen: true }),
    ...(asksForCars(parts) && { asksCars: true }),
    ...(parts.some((part) => meansOneOf(part, ['SEAT'])) && { asksSeat: true }),
    ...(parts.some((part) => meansOneOf(part, ['STANDINGS', 'TITLE'])) && { asksStandings: true }),
    ...(parts.some((part) => meansOneOf(part, ['KNOW']) && /^happen/i.test(part.text)) && { asksHappened: true }),
  };
}
