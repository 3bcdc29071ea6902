import type { Mention } from '../../mentions/mention.js';
import { seriesFor } from '../../rules/clause/clause-series.js';
import type { Draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import type { Sentence } from '../../text/sentence.js';
import { slotsOf } from '../slots.js';

/**
 * "NORTHLINE RACING. Stone is locked in.": a seat or departure without a team is that of the team whose name labels its
 * paragraph, where its sentence names no other.
 */
export function completeTeamOfLabel(drafts: readonly Draft[], scenes: readonly Scene[]): void {
  const year = scenes[0]?.discourse.year ?? 0;
  let labels: ReadonlyMap<Sentence, Label> | undefined;
  for (const draft of drafts) {
    const slots = slotsOf(draft);
    if (!/^(?:ride|exit)$/.test(draft.kind) || draft.status === 'denied' || slots.team !== undefined) continue;
    if (draft.seatOf !== undefined && draft.seatOf !== slots.driver) continue;
    // Of years long gone a section may tell anything.
    if (typeof slots.season === 'number' && slots.season < year) continue;
    labels ??= labelsOf(scenes);
    const label = labels.get(draft.sentence);
    if (label === undefined) continue;
    slots.team = label.team;
    draft.inherited.add('team');
    if (slots.series !== undefined || label.series === undefined) continue;
    slots.series = label.series;
    draft.inherited.add('series');
  }
}

interface Label {
  readonly team: string;
  readonly series: string | undefined;
}

function labelsOf(scenes: readonly Scene[]): ReadonlyMap<Sentence, Label> {
  const labels = new Map<Sentence, Label>();
  for (const scene of scenes) {
    const { sentence, mentions, discourse, before } = scene;
    const team = discourse.labelTeam(sentence);
    if (team === undefined || mentions.some(({ type }) => type === 'series')) continue;
    // "Stone is off to Pinecrest. Carter is going nowhere.": whose he is the sentence before leaves open.
    if (!namesOnly(mentions, team) || (before && !namesOnly(before.mentions, team))) continue;
    labels.set(sentence, { team, series: seriesFor(undefined, scene, team, undefined).series });
  }
  return labels;
}

function namesOnly(mentions: readonly Mention[], team: string): boolean {
  return mentions.every(
    (mention) =>
      (mention.type !== 'team' && mention.type !== 'car') || mention.team === undefined || mention.team === team,
  );
}
