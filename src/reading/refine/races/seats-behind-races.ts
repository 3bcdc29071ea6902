import type { Draft, DraftOf } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import type { Sentence } from '../../text/sentence.js';

/**
 * "Stone has entered the July 24 race at Bristol. She will be in the No. 12 of Northline": the car of the sentence behind a race
 * for which none is named is the one of that race, and its season is the race's.
 */
export function seatsBehindRaces(drafts: readonly Draft[], scenes: readonly Scene[]): void {
  const open = new Map<Sentence, DraftOf<'start'>[]>();
  for (const draft of drafts)
    if (draft.kind === 'start' && draft.slots.number === undefined && draft.status !== 'denied')
      open.set(draft.sentence, [...(open.get(draft.sentence) ?? []), draft]);
  if (open.size === 0) return;
  const before = new Map(scenes.map((scene) => [scene.sentence, scene.before?.sentence]));
  for (const ride of drafts) {
    if (ride.kind !== 'ride' || !ride.inherited.has('season') || ride.slots.number === undefined) continue;
    const sentence = before.get(ride.sentence);
    const starts = sentence ? (open.get(sentence) ?? []) : [];
    const own = starts.find(({ slots }) => slots.driver === ride.slots.driver && slots.season !== undefined);
    if (own?.slots.season !== undefined) ride.slots.season = own.slots.season;
  }
}
