import type { Token } from '../../text/token.js';

const OUTFIT = /^(?:team|outfit|squad|operation|organi[sz]ation|company|stable|group|shop)$/;
const OWNS = /^(?:owns|co-owns|owned|co-owned|founded|co-founded|runs)$/;

/** "Northline Racing, the team Dan Marsh co-owns", "the outfit that Marsh founded": whether a team is told by whose it is, `first` to `last` (excluded) being his name. */
export function isTeamOwnedBy(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  let verb = last;
  if (/^(?:now|still|also|once|partly|jointly)$/.test(tokens[verb]?.lower ?? '')) verb += 1;
  if (!OWNS.test(tokens[verb]?.lower ?? '')) return false;
  // "the team Marsh runs", but not "the team Marsh runs with", "the team Marsh runs for": that one may be a driver.
  const next = tokens[verb + 1];
  if (tokens[verb]?.lower === 'runs' && next?.kind === 'word' && !/^(?:has|will|is|with)$/.test(next.lower))
    return false;
  const noun = /^(?:that|which)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return OUTFIT.test(tokens[noun]?.lower ?? '');
}
