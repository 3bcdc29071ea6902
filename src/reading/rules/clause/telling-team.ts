import type { Clause } from '../../clauses/clause.js';
import type { Scene } from '../scene.js';

const TELLS = /^(?:confirm|decide|unveil)$/;

/** The team that tells what a clause says: "Northline said that Stone would leave". Whom it speaks of is its own driver. */
export function tellingTeam(clause: Clause, { clauses }: Scene): string | undefined {
  const teller = clauses[clauses.findIndex(({ verb }) => verb === clause.verb) - 1];
  if (!teller || !/^(?:that|)$/.test(clause.marker)) return undefined;
  const { verb, subjects } = teller;
  if (verb.frame !== 'say' && !TELLS.test(verb.lemma)) return undefined;
  // "when Northline announced that" looks like a participle.
  if (
    (verb.passive && verb.form !== 'participle') ||
    verb.negated ||
    verb.stance !== 'fact' ||
    teller.last !== clause.first
  )
    return undefined;
  const [team, another] = subjects;
  const [own] = clause.subjects;
  if (team?.type !== 'team' || another || (own && own.type !== 'person')) return undefined;
  return team.team;
}
