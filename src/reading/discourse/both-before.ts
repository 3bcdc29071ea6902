import type { Person } from '../mentions/mention.js';
import type { Scene } from '../rules/scene.js';

// How many sentences back two people may be named.
const REACH = 4;

/**
 * The two people whom the sentences up to one name last, but for officials; undefined if they are not two. They are drivers,
 * or a driver and who is on his crew (`mayBeCrew`), where the sentences name one of each and no more. Drivers in the order in which
 * they are named.
 */
export function bothBefore(last: Scene | undefined, mayBeCrew: boolean): readonly Person[] | undefined {
  const drivers = new Map<Person, number>();
  const crew = new Set<Person>();
  let back = last;
  for (let step = 0; back && step < REACH && drivers.size < 2; step += 1, back = back.previous) {
    if (back.sentence.block.kind === 'heading') return undefined;
    const { officeHolders, crew: posts, text } = back.discourse;
    for (const mention of back.mentions) {
      if (mention.type !== 'person' || text.quoted[mention.first] === 1) continue;
      if (posts.has(mention.person)) crew.add(mention.person);
      else if (mention.person.sure && !officeHolders.has(mention.person))
        drivers.set(mention.person, Math.min(mention.first, drivers.get(mention.person) ?? mention.first));
    }
    if (mayBeCrew && drivers.size === 1 && crew.size === 1) return [...drivers.keys(), ...crew];
  }
  return drivers.size === 2 ? [...drivers].sort(([, a], [, b]) => a - b).map(([person]) => person) : undefined;
}
