import { groupBy } from '../../../values/group-by.js';
import { complementsOf } from '../../rules/clause/clause-parts.js';
import type { Draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import { slotsOf } from '../slots.js';

/** "comes over from Northline, where she won twice in the Truck Series": the series of what the sentence says of that team. */
export function seriesOfWhere(drafts: readonly Draft[], scenes: readonly Scene[]): void {
  const bySentence = groupBy(
    drafts.filter(({ kind }) => kind === 'ride' || kind === 'exit'),
    ({ sentence }) => sentence,
  );
  for (const scene of scenes) {
    for (const clause of scene.clauses) {
      if (clause.marker !== 'where') continue;
      const [series, another] = new Set(complementsOf(clause, 'series').map(({ mention }) => mention.series));
      const there = complementsOf(clause, 'team').find(({ mention }) => mention.last <= clause.first)?.mention.team;
      if (series === undefined || another !== undefined || there === undefined) continue;
      const who = clause.subjects.flatMap((one) => (one.type === 'person' ? [one.person.name] : []));
      for (const draft of bySentence.get(scene.sentence) ?? []) {
        const slots = slotsOf(draft);
        const isThere = slots.team === there && who.includes(String(slots.driver));
        if (!isThere || (slots.series !== undefined && !draft.inherited.has('series'))) continue;
        slots.series = series;
        draft.inherited.delete('series');
      }
    }
  }
}
