import type { DraftOf } from '../../rules/draft.js';
import type { Sentence } from '../../text/sentence.js';
import type { RaceAhead } from './race-ahead.js';
import type { Writable } from './settled-days.js';
import type { Surroundings } from './surroundings.js';

/** What an article previews: its race, those of the same weekend in other series, and the days that its sentences name. */
interface Previewed {
  readonly preview: boolean;
  readonly next?: RaceAhead | undefined;
  readonly beside: readonly RaceAhead[];
  readonly around: ReadonlyMap<Sentence, Surroundings>;
}

/**
 * The race that an article previews; where it previews several, the one on the day that the sentence names, else that of the
 * series of the seat or start; none where neither says which.
 */
export function raceOfPreview(
  { slots, sentence }: DraftOf<'ride'> | DraftOf<'start'>,
  { preview, next, beside, around }: Previewed,
): RaceAhead | undefined {
  if (!preview || next === undefined || beside.length === 0) return preview ? next : undefined;
  const [day, other] = around.get(sentence)?.freeDays ?? [];
  const isMeant = ({ date, series }: RaceAhead): boolean =>
    day === undefined ? series === slots.series : other === undefined && date === day.date;
  return [next, ...beside].find(isMeant);
}

const DAY = 86_400_000;
// From a Friday to its Sunday.
const WEEKEND = 2;

/**
 * Those of some races that are of other series than one, of the same days and at the same track: "the Trucks on Friday, the Cup
 * Series on Sunday". Where they have no track of their own they are given that of the race, or the one handed in.
 */
export function racesBeside(
  races: readonly Writable[],
  next: Writable,
  titled: string | undefined,
): readonly RaceAhead[] {
  const track = next.track ?? titled;
  return races.flatMap((race) => {
    if (race.series === undefined || next.series === undefined || race.series === next.series) return [];
    if (race.date === undefined || next.date === undefined) return [];
    if (race.track !== undefined && track !== undefined && race.track !== track) return [];
    if (Math.abs(Date.parse(race.date) - Date.parse(next.date)) > WEEKEND * DAY) return [];
    if (race.track === undefined && track !== undefined) race.track = track;
    return [race];
  });
}
