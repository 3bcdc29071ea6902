import type { Kind } from '../../claims/claim.js';
import type { Fact } from '../fact.js';
import { areToldApart } from './told-together.js';

type Told = Pick<Fact<Kind>, 'claims'>;

/** What was told against something, and stands no more; and what put an end to it, where that is known. */
export interface Against {
  readonly told: Told;
  readonly endedBy?: Told;
}

/**
 * The day, `YYYY-MM-DD`, from which on something stands that was told on a day: that one, or where reports of the day disagreed
 * about it, the first one after it whose reports do not.
 */
export function settledOn(day: string, told: Told, against: readonly Against[]): string {
  const isDisputed = (on: string) => isDisputedOn(on, told, against);
  if (!isDisputed(day)) return day;
  const words = [told, ...against.flatMap(({ endedBy }) => endedBy ?? [])];
  const later = words.flatMap(({ claims }) => claims.map(({ published }) => published)).filter((on) => on > day);
  return later.sort().find((on) => !isDisputed(on)) ?? day;
}

/** Whether reports of a day, `YYYY-MM-DD`, disagree about something that they tell and what is told against it. */
export function isDisputedOn(day: string, told: Told, against: readonly Against[]): boolean {
  const own = of(day, told);
  return own.claims.length > 0 && against.some((other) => areToldApart(own, of(day, other.told)));
}

/** The reports of one day. */
function of(day: string, { claims }: Told): Told {
  return { claims: claims.filter(({ published }) => published === day) };
}
