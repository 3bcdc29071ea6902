import type { Person } from '../../mentions/mention.js';
import type { Scene } from '../scene.js';
import { SHARED_SERIES } from '../shared-cars/shared-car-rules.js';

/** "Stone and Carter of Northline": where two share a car, both are. */
export function partnerBefore({ mentions, discourse }: Scene, index: number): Person[] {
  const [partner, person] = [mentions[index - 1], mentions[index]];
  if (!SHARED_SERIES.test(discourse.series ?? '') || partner?.type !== 'person' || partner.possessive) return [];
  const isJoined = person?.first === partner.last + 1 && discourse.text.tokens[partner.last]?.lower === 'and';
  return isJoined && !discourse.officeHolders.has(partner.person) ? [partner.person] : [];
}
