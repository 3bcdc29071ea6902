import type { Clause } from '../../clauses/clause.js';
import type { CarMention, Person } from '../../mentions/mention.js';
import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { replacement } from './replacement.js';
import { succession } from './succession.js';

/** "Stone and Carter replace Diaz and Torres": who comes and who goes, and not who for whom; undefined unless both are as many. */
export function severalForSeveral(
  clause: Clause,
  scene: Scene,
  comers: readonly Person[],
  goers: readonly Person[],
  car: CarMention | undefined,
  team: string | undefined,
): Draft[] | undefined {
  if (comers.length < 2 || comers.length !== goers.length || car?.numbers.length) return undefined;
  return comers.flatMap((comer, index) => {
    const goer = goers[index];
    if (!goer || comers.includes(goer)) return [];
    const drafts = team
      ? replacement(clause, scene, comer, [goer], car, team)
      : succession('replaces-driver', clause, scene, comer, goer);
    return drafts.map(withoutPartner);
  });
}

function withoutPartner({ seatOf: _, ...one }: Draft): Draft {
  if (one.kind !== 'exit') return one;
  const { replacedBy, ...slots } = one.slots;
  return { ...one, slots };
}
