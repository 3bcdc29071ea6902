import { type Draft, type DraftOf, draft } from '../../rules/draft.js';
import { agrees, onlyValue } from '../slots.js';

// Two races are often two one-offs.
const PART_TIME_RACES = 3;

/** Three or more starts for one team in a series and season are a part-time ride, where no ride is claimed. */
export function ridesFromStarts(drafts: readonly Draft[]): Draft[] {
  const bySeat = new Map<string, DraftOf<'start'>[]>();
  for (const start of drafts) {
    if (start.kind !== 'start' || start.status !== 'confirmed') continue;
    const { driver, team, series, season } = start.slots;
    if (!driver || !team || !series || season === undefined) continue;
    const key = [driver, team, series, season].join('|');
    bySeat.set(key, [...(bySeat.get(key) ?? []), start]);
  }
  return [...bySeat.values()].flatMap((starts) => {
    const [first] = starts;
    const races = new Set(starts.map(({ slots }) => `${slots.track ?? slots.race} ${slots.date ?? slots.from ?? ''}`));
    if (!first || races.size < PART_TIME_RACES) return [];
    const { driver, team, series, season } = first.slots;
    const known = drafts.some(
      ({ kind, slots }) =>
        kind === 'ride' && slots.driver === driver && slots.season === season && agrees(slots.series, series),
    );
    if (known) return [];
    const number = onlyValue(starts.map(({ slots }) => slots.number));
    const make = onlyValue(starts.map(({ slots }) => slots.make));
    return [
      draft('ride', 'starts-make-ride', first.sentence, 'confirmed', {
        driver,
        team,
        series,
        season,
        number,
        make,
        extent: 'part-time',
      }),
    ];
  });
}
