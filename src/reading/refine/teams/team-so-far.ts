import type { Clause } from '../../clauses/clause.js';
import { isFocal } from '../../discourse/focal.js';
import type { Mention } from '../../mentions/mention.js';
import type { Draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import type { Sentence } from '../../text/sentence.js';
import { slotsOf } from '../slots.js';

/**
 * A car without a team belongs to the one that its block is headed by, or to the only one that the article has been about
 * up to there, where its sentence names no other.
 */
export function completeTeamSoFar(drafts: readonly Draft[], scenes: readonly Scene[]): void {
  const year = scenes[0]?.discourse.year ?? 0;
  let teams: ReadonlyMap<Sentence, string> | undefined;
  // The report of a race goes from one team's car to another's, unless it is a team's own.
  const report = scenes[0]?.discourse.report;
  for (const draft of drafts) {
    const slots = slotsOf(draft);
    if (!/^(?:ride|start|exit)$/.test(draft.kind) || slots.team !== undefined || slots.number === undefined) continue;
    // Of seasons before the last one an article tells whom somebody drove for, or leaves it open.
    if (typeof slots.season === 'number' && slots.season < year - 1) continue;
    teams ??= teamsSoFar(scenes);
    const team = teams.get(draft.sentence);
    if (team === undefined || (report && team !== report.team)) continue;
    slots.team = team;
    draft.inherited.add('team');
  }
}

function teamsSoFar(scenes: readonly Scene[]): ReadonlyMap<Sentence, string> {
  const known = new Map<Sentence, string>();
  const focal = new Set<string>();
  for (const { sentence, mentions, clauses, discourse } of scenes) {
    const own = new Set<string>();
    const goals = new Set(clauses.flatMap(goalsOf));
    for (const mention of mentions) {
      const team = teamOf(mention);
      if (team === undefined || goals.has(team)) continue;
      own.add(team);
      // Where each car has a section, a team is its own.
      if (discourse.inSections(sentence)) continue;
      if (mention.type === 'car' || isFocal(discourse.text, sentence, mentions, mention)) focal.add(team);
    }
    const [first, another] = focal;
    const team = discourse.blockTeam(sentence) ?? (another === undefined ? first : undefined);
    if (team !== undefined && !goals.has(team) && [...own].every((one) => one === team)) known.set(sentence, team);
  }
  return known;
}

/** "is leaving the No. 12 for Northline", "moves from the No. 12 to Northline": the car is not that team's. */
function goalsOf({ verb, complements, governor }: Clause): string[] {
  if (!/^(?:leave|join|release)$/.test(verb.frame)) return [];
  // "vacates the No. 12 to join Northline"
  const joins = verb.form === 'infinitive' && governor?.verb.frame === 'leave';
  return complements.flatMap(({ mention, prep }) =>
    mention.type === 'team' && (/^(?:for|to)$/.test(prep) || (joins && prep === '')) ? [mention.team] : [],
  );
}

function teamOf(mention: Mention): string | undefined {
  return mention.type === 'team' || mention.type === 'car' ? mention.team : undefined;
}
