import { SHARED_CAR_SERIES } from '../../../racing/series.js';
import { type Draft, type DraftOf, draft } from '../../rules/draft.js';
import { wordSet } from '../../text/word-set.js';
import { agrees } from '../slots.js';
import type { RaceAhead } from './race-ahead.js';
import { raceOfPreview } from './race-of-preview.js';
import type { RacesAhead } from './races-ahead.js';
import type { Surroundings } from './surroundings.js';

/** Words of a sentence about who does not take part. */
const AWAY = wordSet(
  `place stead instead sit sits sitting miss misses missing missed skip skips withdrawn withdraws withdrew replace replaces replaced
   replacing sidelined absent absence injured isnt arent wont usually normally ordinarily typically`,
);

/**
 * In an article about who takes part in a race, or under the heading of one, who has a car now is in it: "the No. 12 goes to
 * Stone".
 */
export function startsOfPreview(drafts: readonly Draft[], races: RacesAhead): DraftOf<'start'>[] {
  const made: DraftOf<'start'>[] = [];
  for (const ride of drafts) {
    if (ride.kind !== 'ride' || ride.status !== 'confirmed' || ride.slots.number === undefined) continue;
    const race = races.around.get(ride.sentence)?.heading ?? raceOfPreview(ride, races);
    if (
      !race ||
      !isOf(ride, race) ||
      isOfOtherSeries(ride, race, drafts) ||
      AWAY.has(ride.sentence) ||
      isElsewhere(races.around.get(ride.sentence), race)
    )
      continue;
    const { driver, team, series, season, number, make } = ride.slots;
    // "Stone drives the No. 12. Carter was in the car in June": one of them has it on that day.
    const isTaken = drafts.some(
      (other) =>
        other.kind === 'start' &&
        other.status === 'confirmed' &&
        other.slots.number === number &&
        other.slots.driver !== driver &&
        agrees(other.slots.series, series) &&
        !SHARED_CAR_SERIES.has(series),
    );
    if (isTaken) continue;
    const known = [...drafts, ...made].some(
      (other) =>
        (other.kind === 'start' || (other.kind === 'exit' && (other.slots.season ?? season) === season)) &&
        other.slots.driver === driver &&
        (other.kind === 'exit' || other.sentence === ride.sentence || other.slots.number === number),
    );
    if (known) continue;
    const day = { date: race.date, from: race.from, to: race.to };
    const where = { track: race.track, race: race.race, ...day, sponsor: undefined };
    made.push(
      draft(
        'start',
        'seat-in-preview',
        ride.sentence,
        'confirmed',
        { driver, team, series: race.series ?? series, season, number, make, ...where },
        [...ride.inherited].filter((slot) => slot !== 'season'),
      ),
    );
  }
  return made;
}

/** "They go to Sonoma. Stone will be there in the No. 12": the race is another. */
function isElsewhere(around: Surroundings | undefined, race: RaceAhead): boolean {
  const before = around?.goesOn ? (around.before?.places ?? []) : [];
  return [...(around?.places ?? []), ...before].some(({ track }) => track !== undefined && track !== race.track);
}

/** "has Stone in its No. 12 for the IMSA season": another rule has the series from the words. */
function isOfOtherSeries(
  { sentence, slots }: DraftOf<'ride'>,
  { series }: RaceAhead,
  drafts: readonly Draft[],
): boolean {
  return drafts.some(
    (other) =>
      other.kind === 'ride' &&
      other.sentence === sentence &&
      other.slots.number === slots.number &&
      !other.inherited.has('series') &&
      series !== undefined &&
      other.slots.series !== series,
  );
}

function isOf({ slots, inherited, sentence }: DraftOf<'ride'>, race: RaceAhead): boolean {
  if (sentence.block.kind === 'heading' || slots.season !== Number((race.date ?? race.from ?? '').slice(0, 4)))
    return false;
  return inherited.has('series') || race.series === undefined || slots.series === race.series;
}
