import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import type { Scene } from '../scene.js';

/** "Northline Racing and Ava Stone": a driver and a team joined as one subject, the nearest pair before a verb. */
export function pairBefore(
  clause: Clause,
  scene: Scene,
): { readonly driver: Person; readonly team: string } | undefined {
  const { tokens } = scene.discourse.text;
  for (let index = scene.mentions.length - 1; index > 0; index -= 1) {
    const [one, two] = [scene.mentions[index - 1], scene.mentions[index]];
    if (!one || !two || two.last > clause.verb.first) continue;
    if (two.first !== one.last + 1 || tokens[one.last]?.lower !== 'and') continue;
    const [team, person] = one.type === 'team' ? [one, two] : [two, one];
    if (team.type !== 'team' || person.type !== 'person' || person.possessive) continue;
    return scene.discourse.officeHolders.has(person.person) ? undefined : { driver: person.person, team: team.team };
  }
  return undefined;
}
