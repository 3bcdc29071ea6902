import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';

// In tokens, between an office and who shares it: "co-owner of Northline together with"
const FARTHEST = 12;

/** "said Stone, co-owner of Northline together with Carter and Marsh of Pinecrest": who is named beside the holder of an office has it, and no seat. */
export function isBesideOffice({ mentions, discourse: { text } }: Scene, at: number): boolean {
  const office = mentions.findLast(({ type, last }) => type === 'role' && last <= at);
  if (office?.type !== 'role' || /^(?:crew chief|spotter)$/.test(office.role) || at - office.last > FARTHEST + 6)
    return false;
  return /\b(?:together|along|jointly) with\b/.test(wordsBetween(text.tokens, office.last, at));
}
