import type { Token } from '../../text/token.js';
import type { NameGroup } from '../people/name-groups.js';

/** Teams by the first word of their names; each with all of its words in small letters. */
export type TeamsByWord = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The teams among the names that an article prints with small letters somewhere. */
export function teamsByWord(tokens: readonly Token[], groups: readonly NameGroup[]): TeamsByWord {
  const teams = new Map<string, string[][]>();
  for (const { kind, first, last } of groups) {
    if (kind !== 'team' || last - first < 2) continue;
    const words = tokens.slice(first, last).map(({ lower }) => lower);
    const key = words[0] ?? '';
    const own = teams.get(key) ?? [];
    if (!own.some((one) => one.join(' ') === words.join(' '))) teams.set(key, [...own, words]);
  }
  return teams;
}

/** "NORTHLINE RACING SIGNS STONE": in a line of capitals the team that the text has as "Northline Racing", the longest that fits. */
export function shoutedTeamAt(
  tokens: readonly Token[],
  at: number,
  last: number,
  teams: TeamsByWord,
): { readonly what: 'group'; readonly group: NameGroup; readonly first: number; readonly last: number } | undefined {
  let longest = 0;
  for (const words of teams.get(tokens[at]?.lower ?? '') ?? []) {
    if (at + words.length > last || words.length <= longest) continue;
    if (words.every((word, index) => tokens[at + index]?.lower === word)) longest = words.length;
  }
  if (longest === 0) return undefined;
  const span = { first: at, last: at + longest };
  return { what: 'group', group: { kind: 'team', ...span }, ...span };
}
