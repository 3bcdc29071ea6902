import { byText } from '../values/by-text.js';
import type { Fact, RumourLife } from './roster.js';

/** The first rumour of a seat that was rumoured before it was confirmed. */
export function rumouredBefore(ride: Fact<'ride'>, lives: readonly RumourLife[]): RumourLife | undefined {
  return lives
    .filter(
      ({ rumour, end }) =>
        end.how === 'confirmed' && end.by === ride && rumour.firstSaid < end.on && rumour.kind !== 'exit',
    )
    .sort((a, b) => byText(a.rumour.firstSaid, b.rumour.firstSaid))[0];
}
