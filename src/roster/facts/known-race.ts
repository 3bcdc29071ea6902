import { usualRace, usualTrack } from '../names/vocabulary.js';

/** What tells one driver's races apart. */
export interface RaceSlots {
  readonly series?: string;
  readonly season?: number;
  readonly track?: string;
  readonly race?: string;
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
}

/**
 * A race with what its name alone tells of a well-known one: the track, the series, and the days of the season between which
 * it is always run, unless its day or a window is told. Tracks have their usual names.
 */
export function withKnown(race: RaceSlots): RaceSlots {
  const told = race.track === undefined ? undefined : (usualTrack(race.track) ?? race.track);
  const known = race.race === undefined ? undefined : usualRace(race.race);
  if (known === undefined) return told === race.track ? race : { ...race, ...(told && { track: told }) };
  const { series = known.series } = race;
  const track = told ?? known.track;
  const isIt = track === known.track && (known.series === undefined || series === known.series);
  return { ...race, ...(track && { track }), ...(series && { series }), ...(isIt ? usualDays(race) : undefined) };
}

/** The first and last day, `YYYY-MM-DD`, between which a well-known race of a season must be, where no day is told. */
function usualDays(race: RaceSlots): { readonly from: string; readonly to: string } | undefined {
  const days = race.race === undefined ? undefined : usualRace(race.race)?.days;
  const isTold = race.date !== undefined || race.from !== undefined || race.to !== undefined;
  if (days === undefined || isTold || race.season === undefined) return undefined;
  return { from: `${race.season}-${days[0]}`, to: `${race.season}-${days[1]}` };
}
