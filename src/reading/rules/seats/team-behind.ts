import type { Scene } from '../scene.js';

/** "the No. 12 for Stone of Northline Racing and the No. 21 for": of several, each has his own. */
export function teamBehind({ discourse, mentions }: Scene, at: number): string | undefined {
  if (!/^(?:of|at|from)$/.test(discourse.text.tokens[at]?.lower ?? '')) return undefined;
  const team = mentions.find(({ first }) => first === at + 1);
  return team?.type === 'team' && !team.possessive ? team.team : undefined;
}
