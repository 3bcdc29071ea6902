import type { Draft, DraftOf } from '../../rules/draft.js';
import { byDriver } from '../by-driver.js';
import type { Discard } from '../discard.js';
import { onlyValue } from '../slots.js';

type Honour = DraftOf<'result'> | DraftOf<'title'>;
type Seat = DraftOf<'ride'> | DraftOf<'start'>;

/**
 * Results and titles whose sentence names no series take the one that the driver's seats of the same season are in; a
 * claim of a title without its season gives way to the same title with one.
 */
export function completeHonours(drafts: readonly Draft[], dropped: Discard[]): readonly Draft[] {
  const seatsOf = byDriver(drafts.filter((draft): draft is Seat => draft.kind === 'ride' || draft.kind === 'start'));
  const honours = drafts.filter((draft): draft is Honour => draft.kind === 'result' || draft.kind === 'title');
  const honoursOf = byDriver(honours);
  for (const honour of honours) {
    if (!honour.inherited.has('series')) continue;
    const { driver } = honour.slots;
    const own = honoursOf(driver);
    const series =
      seriesOfSeats(honour, seatsOf(driver)) ?? seriesOfTitle(honour, own) ?? seriesToldBefore(honour, own);
    if (series !== undefined) honour.slots.series = series;
  }
  return drafts.filter((draft) => {
    const isRepeat = draft.kind === 'title' && isVague(draft, honoursOf(draft.slots.driver));
    if (isRepeat) dropped.push({ draft, reason: 'a title whose season stands elsewhere' });
    return !isRepeat;
  });
}

function seriesOfSeats({ kind, slots }: Honour, seats: readonly Seat[]): string | undefined {
  if (slots.season === undefined) return undefined;
  return onlyValue(
    seats
      .filter((seat) => seat.slots.season === slots.season)
      .filter((seat) => seat.status === 'confirmed' && !seat.inherited.has('series'))
      // A place in the standings comes from a season's worth of races.
      .filter((seat) => kind === 'result' || (seat.kind === 'ride' && seat.slots.extent !== 'part-time'))
      .flatMap((seat) => seat.slots.series ?? []),
  );
}

/** What a driver did in a season in which a title is told of was done in the title's series. */
function seriesOfTitle({ slots }: Honour, honours: readonly Honour[]): string | undefined {
  if (slots.season === undefined) return undefined;
  return onlyValue(
    honours
      .filter((other) => other.kind === 'title' && other.slots.season === slots.season)
      .filter((title) => !title.inherited.has('series'))
      .flatMap((title) => title.slots.series ?? []),
  );
}

/** "won the Truck title in 2022. … 2023 culminated in a seventh place": the story goes on in the series of the title told of last. */
function seriesToldBefore({ kind, sentence }: Honour, honours: readonly Honour[]): string | undefined {
  if (kind !== 'title') return undefined;
  const told = honours.filter((other) => other.sentence.start < sentence.start && !other.inherited.has('series'));
  // A race in another series since then turns the story to that.
  const last = told.at(-1);
  return last?.kind === 'title' ? last.slots.series : undefined;
}

/** "the former champion" beside "the 2022 champion". */
function isVague(draft: DraftOf<'title'>, honours: readonly Honour[]): boolean {
  const { position, season } = draft.slots;
  if (season !== undefined) return false;
  return honours.some(
    (other) => other.kind === 'title' && other.slots.season !== undefined && other.slots.position === position,
  );
}
