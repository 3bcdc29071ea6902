import type { Block } from './block.js';
import { isTeamLine } from './sister-rows.js';

// "NORTHLINE RACING: Stone is in."
const LABEL = /^(\p{Lu}[\p{Lu}\p{M}\d .'’&-]{2,40}): /u;
const FEWEST = 3;

/**
 * Paragraphs that open in capitals with whom each is about are a round of teams where some of those names are a team's and none comes
 * twice: "NORTHLINE RACING: Stone stays." beside "OSPREY: Carter in the 6". No voice of an interview then.
 */
export function withTeamsThatOpen(body: string, blocks: readonly Block[]): Block[] {
  const labels = blocks.map((block) => labelOf(body, block));
  const named = labels.filter((label): label is string => label !== undefined);
  const teams = named.filter(isTeamLine).length;
  const isRound = named.length >= FEWEST && new Set(named).size === named.length && teams * 3 >= named.length;
  if (!isRound || teams === named.length) return [...blocks];
  return blocks.map((block, index) => {
    const label = labels[index];
    if (label === undefined || isTeamLine(label)) return block;
    const start = block.speaker === undefined ? block.start : body.lastIndexOf(label, block.start - 1);
    return { kind: block.kind, start, end: block.end, ofTeam: true };
  });
}

function labelOf(body: string, { kind, start, end, speaker }: Block): string | undefined {
  if (speaker !== undefined) return speaker.length > 1 ? speaker : undefined;
  return kind === 'paragraph' ? LABEL.exec(body.slice(start, end))?.[1] : undefined;
}
