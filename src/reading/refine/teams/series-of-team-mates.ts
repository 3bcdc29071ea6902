import { fold } from '../../../racing/fold.js';
import { SERIES_OF } from '../../discourse/series-of-teams.js';
import type { Draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import { onlyValue, type Slots, slotsOf } from '../slots.js';

const OF_SEAT = new Set<Draft['kind']>(['ride', 'start', 'exit', 'crew']);

/**
 * "Northline will expand to two Xfinity cars, Ava Stone in the new one. Dan Marsh returns to the No. 27": where no words give a series, the
 * only one in which the article has the team race in that season; then the only one of the same car in seasons beside it.
 */
export function seriesOfTeamMates(drafts: readonly Draft[], scenes: readonly Scene[]): void {
  const seats = drafts.filter(({ kind }) => OF_SEAT.has(kind));
  const named = new Map(scenes.map((scene) => [scene.sentence, seriesNamedIn(scene)] as const));
  fillFrom(seats, named, ({ team, season }) =>
    team === undefined || season === undefined ? undefined : `${team}@${season}`,
  );
  fillFrom(seats, named, ({ team, number }) =>
    team === undefined || number === undefined ? undefined : `${team}#${number}`,
  );
}

function fillFrom(
  seats: readonly Draft[],
  named: ReadonlyMap<Draft['sentence'], ReadonlySet<string>>,
  keyOf: (slots: Slots) => string | undefined,
): void {
  const open = seats.filter((draft) => slotsOf(draft).series === undefined);
  if (open.length === 0) return;
  const known = new Map<string, Set<Slots[string]>>();
  for (const slots of seats.map(slotsOf)) {
    const key = keyOf(slots);
    if (key !== undefined && slots.series !== undefined)
      known.set(key, (known.get(key) ?? new Set()).add(slots.series));
  }
  for (const draft of open) {
    const slots = slotsOf(draft);
    const series = onlyValue(known.get(keyOf(slots) ?? '') ?? []);
    // A team of the vocabulary with cars in several series may have this one in another.
    if (typeof series !== 'string' || (SERIES_OF.get(fold(String(slots.team)))?.length ?? 1) > 1) continue;
    // "a regular of the ARCA Series, in which he drives for Northline": a sentence that names a series may mean that one.
    if ([...(named.get(draft.sentence) ?? [])].some((other) => other !== series)) continue;
    slots.series = series;
    draft.inherited.add('series');
  }
}

/** Without those of which only an aside speaks: "goes to Stone, who was third in the ARCA Series this year". */
function seriesNamedIn({ mentions, clauses }: Scene): ReadonlySet<string> {
  const asides = clauses.filter(({ marker, verb }) => marker === 'who' && verb.tense === 'past');
  return new Set(
    mentions.flatMap((mention) =>
      mention.type === 'series' && !asides.some(({ first, last }) => first <= mention.first && mention.last <= last)
        ? [mention.series]
        : [],
    ),
  );
}
