import type { Draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';

/**
 * "The entry list for the 24 hours in January is out. Stone and Carter share the No. 12": where an article of a year goes through the entries of
 * a race of the next, a seat of now is of that season.
 */
export function seasonsOfListedRace(drafts: readonly Draft[], scenes: readonly Scene[]): void {
  const discourse = scenes[0]?.discourse;
  const { date, from } = discourse?.listedRace?.time ?? {};
  const season = Number((date ?? from ?? '').slice(0, 4));
  if (!discourse || season !== discourse.year + 1) return;
  const told = new Set(
    scenes.flatMap(({ sentence, clauses }) =>
      clauses.every(({ verb }) => verb.tense !== 'past' || verb.perfect) ? [sentence] : [],
    ),
  );
  for (const { kind, slots, inherited, sentence } of drafts)
    if (kind === 'ride' && slots.season === discourse.year && inherited.has('season') && told.has(sentence))
      slots.season = season;
}
