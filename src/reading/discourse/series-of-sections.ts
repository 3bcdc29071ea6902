import { fold } from '../../racing/fold.js';
import type { Text } from '../text/read-text.js';
import type { BySentence } from './by-sentence.js';
import { SERIES_OF } from './series-of-teams.js';

// Two teams that share a series say little about an article.
const FEWEST = 3;

/**
 * The series of an article in sections of teams ("NORTHLINE RACING (Ford)", then its cars) that names none as its topic: the only
 * one in which all of them race that the vocabulary knows. A programme of one of them elsewhere is then not what its section is about.
 */
export function seriesOfSections({ sentences }: Text, bySentence: BySentence): string | undefined {
  const heads = new Set<string>();
  sentences.forEach(({ block }, index) => {
    if (block.kind !== 'heading') return;
    const own = bySentence[index] ?? [];
    const [team, other] = own.filter(({ type }) => type === 'team');
    const isAlone = own.every(({ type }) => type === 'team' || type === 'make' || type === 'car');
    if (team?.type === 'team' && !other && isAlone && SERIES_OF.has(fold(team.team))) heads.add(fold(team.team));
  });
  if (heads.size < FEWEST) return undefined;
  const shared = [...heads].map((team) => SERIES_OF.get(team) ?? []);
  const [only, another] = (shared[0] ?? []).filter((series) => shared.every((own) => own.includes(series)));
  return another === undefined ? only : undefined;
}
