import type { Clause, Complement } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { withMemory } from '../../remembered.js';
import { mayDrive } from '../clause/may-drive.js';
import type { Scene } from '../scene.js';

/** "Marsh goes from Stone to Carter, and Lowell from Carter to Stone", "and Lowell to the No. 44": others who go on with the verb, each with places of their own. */
export function inTurn(
  clause: Clause,
  person: Person,
  scene: Scene,
): { readonly clause: Clause; readonly person: Person }[] {
  const { tokens } = scene.discourse.text;
  const starts = clause.complements.flatMap(({ mention, before }, index) =>
    !before &&
    mention.type === 'person' &&
    !mention.possessive &&
    mention.person !== person &&
    scene.discourse.crew.has(mention.person) &&
    /^(?:and|,|;)$/.test(tokens[mention.first - 1]?.text ?? '') &&
    /^(?:from|to)$/.test(tokens[mention.last]?.lower ?? '')
      ? [{ person: mention.person, index }]
      : [],
  );
  const ends = [...starts.map(({ index }) => index), clause.complements.length];
  return [{ person, index: -1 }, ...starts].map((start, at) => ({
    person: start.person,
    clause:
      starts.length === 0
        ? clause
        : withMemory({ ...clause, complements: clause.complements.slice(start.index + 1, ends[at]) }),
  }));
}

/** "works with Stone at Northline and, in the Truck Series, with Carter": one verb, and two whom it leads to. */
export function forEachDriver(clause: Clause, scene: Scene): Clause[] {
  const isHis = ({ mention, prep, before }: Complement): boolean =>
    !before &&
    mention.type === 'person' &&
    !mention.possessive &&
    /^(?:with|for)$/.test(prep) &&
    mayDrive(scene, mention.person);
  const own = clause.complements;
  const first = own.findIndex(isHis);
  const next = own.findIndex(({ lead, before }, index) => !before && index > first && /^(?:, )?and\b/.test(lead));
  const second = own.findIndex((complement, index) => index >= next && isHis(complement));
  if (first < 0 || next < 0 || second < 0 || !/\b(?:with|for)\b/.test(own[second]?.lead ?? '')) return [clause];
  return [own.slice(0, next), own.slice(next)].map((complements) => withMemory({ ...clause, complements }));
}
