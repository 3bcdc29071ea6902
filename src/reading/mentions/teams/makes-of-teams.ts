import { MAKES } from '../../../racing/makes.js';
import type { Token } from '../../text/token.js';
import type { Mention } from '../mention.js';

/** The makes of the cars that an article gives to its teams. */
export type MakesOfTeams = ReadonlyMap<string, ReadonlySet<string>>;

/** Collects the makes of cars whose team is said with them. */
export function makesOfTeams(mentions: readonly Mention[]): MakesOfTeams {
  const makes = new Map<string, Set<string>>();
  for (const mention of mentions) {
    if (mention.type !== 'car' || mention.team === undefined || mention.make === undefined) continue;
    makes.set(mention.team, (makes.get(mention.team) ?? new Set()).add(mention.make));
  }
  return makes;
}

const NAMES: ReadonlySet<string> = new Set(MAKES.map(({ name }) => name.toLowerCase()));

/**
 * Whom "the Chevrolet team" at a token may mean: the team in focus, `last` (the one named last) where the article gives
 * the first cars of other makes, or nobody. Any other words mean the team in focus.
 */
export function ofMake(
  tokens: readonly Token[],
  at: number,
  team: string | undefined,
  last: string | undefined,
  makes: MakesOfTeams,
): string | undefined {
  const make = tokens[at + 1]?.lower ?? '';
  if (!NAMES.has(make) || tokens[at]?.lower === 'its') return team;
  return [team, last].find((one) => {
    const own = one === undefined ? undefined : makes.get(one);
    return one !== undefined && (own === undefined || [...own].some((name) => name.toLowerCase() === make));
  });
}
