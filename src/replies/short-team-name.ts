import { TEAM_SUFFIXES } from '../racing/team-words.js';

/** A shorter name would say nothing: `JR Motorsports` stays as it is. */
const SHORTEST = 3;

/** A team as people call it for short: `Northline` for `Northline Racing`. */
export function shortTeamName(team: string): string {
  const suffix = TEAM_SUFFIXES.find((words) => team.endsWith(` ${words}`));
  const short = suffix === undefined ? team : team.slice(0, -suffix.length - 1);
  return short.length < SHORTEST ? team : short;
}
