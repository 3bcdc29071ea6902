import type { Scene } from '../scene.js';

/** "is leaving the No. 20", in a paragraph that has named one team and no other before: that team, where the sentence names none. */
export function teamOfParagraph({ discourse, sentence, mentions }: Scene): string | undefined {
  if (!discourse.isOnlyTeam(sentence) || mentions.some(({ type }) => type === 'team')) return undefined;
  return discourse.teamBefore(sentence);
}
