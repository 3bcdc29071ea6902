import { groupBy } from '../../../values/group-by.js';
import { topicOf } from '../../rules/clause/topic-team.js';
import type { Draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import { slotsOf } from '../slots.js';

/**
 * "Northline Racing has made up its mind. Stone stays.": who stays, of whom the article names no team, is with the one that the
 * paragraph opens with.
 */
export function completeTeamOfTopic(drafts: readonly Draft[], scenes: readonly Scene[]): void {
  const open = drafts.filter((one) => isOpen(one));
  if (open.length === 0) return;
  const bySentence = new Map(scenes.map((scene) => [scene.sentence, scene]));
  const byDriver = groupBy(drafts, (draft) => slotsOf(draft).driver);
  for (const draft of open) {
    const scene = bySentence.get(draft.sentence);
    const topic = scene && topicOf(scene);
    const own = byDriver.get(slotsOf(draft).driver) ?? [];
    // Whoever drives elsewhere stays there.
    if (!topic || own.some((one) => namesOther(one, topic.team))) continue;
    const slots = slotsOf(draft);
    slots.team = topic.team;
    const [number] = topic.car?.numbers ?? [];
    if (number !== undefined) slots.number = number;
    if (topic.car?.make !== undefined) slots.make ??= topic.car.make;
    draft.inherited.add('team');
  }
}

function isOpen(draft: Draft): boolean {
  const { team, number } = slotsOf(draft);
  if (team !== undefined || number !== undefined || draft.status === 'denied') return false;
  return draft.kind === 'ride' && /^(?:stays-in-seat|return-is-likely)$/.test(draft.rule);
}

function namesOther(draft: Draft, team: string): boolean {
  if (draft.kind !== 'ride' && draft.kind !== 'exit' && draft.kind !== 'start' && draft.kind !== 'contract')
    return false;
  const { team: own, number } = slotsOf(draft);
  return (own !== undefined && own !== team) || (own === undefined && number !== undefined);
}
