import type { Clause } from '../clauses/clause.js';
import { complementsOf, subjectDrivers, subjectTeam } from './clause-parts.js';
import { termsOf } from './deal-terms.js';
import { draft } from './draft.js';
import type { ClauseRule } from './rule.js';
import type { Scene } from './scene.js';
import { isStated, statusOf } from './status.js';
import { objectDrivers } from './team-runs-rules.js';

/** Rules for drivers whom one team lends to another. */
export const LOAN_RULES: readonly ClauseRule[] = [
  {
    name: 'is-on-loan',
    example: 'Ava Stone is on loan from Northline Racing to Pinecrest Motorsports.',
    frames: ['be', 'lend', 'join', 'stay', 'other'],
    read: (clause, scene) => {
      const { frame, passive, negated } = clause.verb;
      if (!isStated(clause) || negated) return [];
      if (frame !== 'lend' && !/\bon loan\b|\bloaned (?:out )?to\b/.test(clause.words)) return [];
      const lender = frame === 'lend' && !passive ? subjectTeam(clause) : undefined;
      const drivers = lender ? objectDrivers(clause, scene) : subjectDrivers(clause, scene.discourse);
      const teams = complementsOf(clause, 'team').filter(({ before }) => !before);
      const owner = lender ?? teams.find(({ prep }) => /^(?:from|by)$/.test(prep))?.mention.team;
      const user = teams.find(({ prep }) => prep === 'to')?.mention.team ?? antecedent(clause, scene, owner);
      if (!owner && !user) return [];
      return drivers.map((driver) =>
        draft('contract', 'is-on-loan', scene.sentence, statusOf(clause, scene.discourse), {
          driver: driver.name,
          team: owner,
          loanTo: user,
          ...termsOf(clause, scene),
        }),
      );
    },
  },
];

/** "Northline, to whom she is on loan from Pinecrest", "joins Northline on loan from Pinecrest": the other team. */
function antecedent(clause: Clause, scene: Scene, owner: string | undefined): string | undefined {
  if (clause.marker === 'whom' || clause.marker === 'which') {
    const ahead = scene.mentions.filter((mention) => mention.type === 'team' && mention.last <= clause.verb.first);
    const last = ahead.at(-1);
    return last?.type === 'team' && last.team !== owner ? last.team : undefined;
  }
  return complementsOf(clause, 'team').find(({ mention, before }) => !before && mention.team !== owner)?.mention.team;
}
