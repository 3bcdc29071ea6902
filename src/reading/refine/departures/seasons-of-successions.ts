import { hasSeasonBegun } from '../../../racing/season-days.js';
import { groupBy } from '../../../values/group-by.js';
import type { Draft, DraftOf } from '../../rules/draft.js';
import { agrees, onlyValue } from '../slots.js';

/**
 * "Stone, who lost the No. 12 to Carter": an exit without a season is of the one before that in which the other has the car, where
 * he is told to have it in one season alone, and no race of that was run by the day of publication (ISO).
 */
export function seasonsOfSuccessions(drafts: readonly Draft[], published: string): void {
  const year = Number(published.slice(0, 4));
  let rides: ReadonlyMap<string | undefined, DraftOf<'ride'>[]> | undefined;
  for (const exit of drafts) {
    if (exit.kind !== 'exit' || exit.status !== 'confirmed' || exit.slots.season !== undefined) continue;
    const { replacedBy, number, team, driver, series } = exit.slots;
    if (replacedBy === undefined || number === undefined) continue;
    rides ??= groupBy(
      drafts.filter((one): one is DraftOf<'ride'> => one.kind === 'ride'),
      ({ slots }) => slots.driver,
    );
    const seats = (rides.get(replacedBy) ?? []).flatMap(({ slots, status }) =>
      status === 'confirmed' && slots.number === number && agrees(slots.team, team) ? [slots.season] : [],
    );
    const season = onlyValue(seats);
    if (season === undefined || season < (hasSeasonBegun(series, published) ? year + 1 : year)) continue;
    exit.slots.season = season - 1;
    for (const left of rides.get(driver) ?? [])
      if (left.rule === 'leaves-seat' && left.sentence === exit.sentence) left.slots.season ??= season - 1;
  }
}
