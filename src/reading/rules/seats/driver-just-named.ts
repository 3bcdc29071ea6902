import type { Person } from '../../mentions/mention.js';
import { peopleIn } from '../clause/clause-parts.js';
import type { Scene } from '../scene.js';

/** The one driver whom the sentences before speak of, in the same paragraph. */
export function driverJustNamed(scene: Scene): Person[] {
  const people = new Set<Person>();
  const { discourse } = scene;
  for (let before = scene.before; before; before = before.before) {
    for (const mention of peopleIn(before.mentions)) {
      if (!discourse.officeHolders.has(mention.person) && discourse.text.quoted[mention.first] !== 1)
        people.add(mention.person);
    }
    if (people.size > 0) break;
  }
  return people.size === 1 ? [...people] : [];
}
