import type { Mention, TrackMention } from '../mentions/mention.js';

/** The track that an article names more often than any other. */
export function mainTrackOf(bySentence: readonly (readonly Mention[])[]): TrackMention | undefined {
  const counts = new Map<string, { readonly mention: TrackMention; readonly count: number }>();
  for (const mention of bySentence.flat()) {
    if (mention.type !== 'track') continue;
    const known = counts.get(mention.track);
    counts.set(mention.track, { mention, count: (known?.count ?? 0) + 1 });
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.mention : undefined;
}
