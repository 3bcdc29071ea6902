import type { Mention } from '../mentions/mention.js';

/** The teams of an article, the one named most first; of two named as often, the one named earlier. */
export function teamsByWeight(bySentence: readonly (readonly Mention[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const mention of bySentence.flat()) {
    const team = mention.type === 'team' || mention.type === 'car' ? mention.team : undefined;
    if (team !== undefined) counts.set(team, (counts.get(team) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([team]) => team);
}
