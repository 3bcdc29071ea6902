import type { Complement } from './clause.js';

/** Between a team's "Northline's" and the team that is its partner. */
const PARTNER =
  /^(?:(?:[a-z-]+) ){0,2}(?:partners?|ally|affiliates?|satellite|offshoot|junior team|sister (?:squad|team|outfit|operation)|(?:second|satellite|junior|development|feeder) (?:squad|team|outfit|operation)|customer (?:squad|team))(?: ,)?$/;

/** "joins Northline's technical partner, Pinecrest": of two teams the one that is meant, with the preposition of both. */
export function withoutOwners(teams: readonly Complement[]): readonly Complement[] {
  if (teams.length < 2) return teams;
  const kept: Complement[] = [];
  let owner: Complement | undefined;
  for (const [index, team] of teams.entries()) {
    const next = teams[index + 1];
    const isOwner =
      team.mention.type === 'team' && team.mention.possessive && next !== undefined && PARTNER.test(next.lead);
    if (!isOwner) kept.push(owner ? { ...team, prep: owner.prep } : team);
    owner = isOwner ? team : undefined;
  }
  return kept;
}
