import type { Person } from '../mentions/mention.js';
import type { Scene } from '../rules/scene.js';

// How many sentences back two people may be named.
const REACH = 4;

/** The two drivers whom the sentences up to one name last, but for anybody else; undefined if they are not two. */
export function bothBefore(last: Scene | undefined): readonly Person[] | undefined {
  const named = new Set<Person>();
  let back = last;
  for (let step = 0; back && step < REACH && named.size < 2; step += 1, back = back.previous) {
    if (back.sentence.block.kind === 'heading') return undefined;
    const { officeHolders, crew, text } = back.discourse;
    for (const mention of back.mentions) {
      if (mention.type !== 'person' || text.quoted[mention.first] === 1) continue;
      if (mention.person.sure && !officeHolders.has(mention.person) && !crew.has(mention.person))
        named.add(mention.person);
    }
  }
  return named.size === 2 ? [...named] : undefined;
}
