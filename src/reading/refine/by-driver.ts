import { groupBy } from '../../values/group-by.js';
import type { Draft } from '../rules/draft.js';
import { slotsOf } from './slots.js';

/**
 * Looks up those of some drafts that are about a driver, in their order: to compare each draft with all others takes long where an
 * article has many. A driver whom a draft is given later is not seen.
 */
export function byDriver<D extends Draft>(drafts: Iterable<D>): (driver: string | undefined) => readonly D[] {
  const groups = groupBy(drafts, (draft) => slotsOf(draft).driver);
  return (driver) => groups.get(driver) ?? [];
}
