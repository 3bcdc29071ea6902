import { type Draft, type DraftOf, draft } from '../rules/draft.js';
import type { Sponsorship } from '../rules/sponsors.js';

type Slots = Record<string, string | number | true | undefined>;

const slotsOf = (draft: Draft): Slots => draft.slots as Slots;

/** Gives each start the one sponsor that the text has for it. */
export function addSponsors(drafts: readonly Draft[], sponsorships: readonly Sponsorship[]): void {
  for (const draft of drafts) {
    if (draft.kind !== 'start') continue;
    const { driver, number, series, track, race } = draft.slots;
    const fitting = sponsorships.filter(
      (one) =>
        (one.driver === undefined || one.driver === driver) &&
        (one.number === undefined || number === undefined || one.number === number) &&
        (one.series === undefined || series === undefined || one.series === series) &&
        (one.places.length > 0
          ? one.places.some((place) => place === track || place === race)
          : one.all || one.blockIndex === draft.sentence.blockIndex),
    );
    const narrow = fitting.filter((one) => one.places.length > 0);
    const names = new Set((narrow.length > 0 ? narrow : fitting).map((one) => one.sponsor));
    const [sponsor] = names;
    if (names.size === 1 && sponsor !== undefined) draft.slots.sponsor = sponsor;
  }
}

/** A start takes series, team, number and make from the driver's one ride that fits it, or from the driver's other starts. */
export function completeStarts(drafts: readonly Draft[]): void {
  const rides = drafts.filter((draft) => draft.kind === 'ride' && draft.status !== 'denied');
  for (const draft of drafts) if (draft.kind === 'start') takeFrom(draft, rides);
  const known = drafts.filter(
    (draft) => draft.kind === 'start' && draft.slots.number !== undefined && !draft.inherited.has('team'),
  );
  for (const draft of drafts) {
    if (draft.kind !== 'start') continue;
    takeFrom(draft, known);
    takeFromCar(draft, rides);
  }
}

/** Team and series of a car are the same whoever drives it. */
function takeFromCar(draft: Draft, rides: readonly Draft[]): void {
  const slots = slotsOf(draft);
  if (slots.number === undefined) return;
  const same = rides.filter(
    (ride) =>
      slotsOf(ride).number === slots.number && slotsOf(ride).season === slots.season && ride.status === 'confirmed',
  );
  const team = only(same.filter((ride) => !ride.inherited.has('team')).map((ride) => slotsOf(ride).team));
  if (slots.team === undefined && team !== undefined) slots.team = team;
  const own = same.filter((ride) => slotsOf(ride).team === slots.team && !ride.inherited.has('series'));
  const series = only(own.map((ride) => slotsOf(ride).series));
  if (series !== undefined && (slots.series === undefined || draft.inherited.has('series'))) slots.series = series;
}

function takeFrom(draft: Draft, seats: readonly Draft[]): void {
  const slots = slotsOf(draft);
  const fitting = seats.filter((seat) => {
    const own = slotsOf(seat);
    return (
      seat !== draft &&
      own.driver === slots.driver &&
      own.season === slots.season &&
      agrees(own.number, slots.number) &&
      (draft.inherited.has('team') || agrees(own.team, slots.team)) &&
      (draft.inherited.has('series') || seat.inherited.has('series') || agrees(own.series, slots.series))
    );
  });
  const sure = fitting.filter((seat) => seat.status === 'confirmed');
  const seat = sure.length > 0 ? sure : fitting;
  const team = only(seat.map((one) => slotsOf(one).team));
  if (team !== undefined && (slots.team === undefined || draft.inherited.has('team'))) {
    slots.team = team;
    draft.inherited.delete('team');
  }
  const series = only(seat.map((one) => slotsOf(one).series));
  if (series !== undefined && (slots.series === undefined || draft.inherited.has('series'))) slots.series = series;
  const number = only(seat.map((one) => slotsOf(one).number));
  if (slots.number === undefined && number !== undefined && (team === undefined || slots.team === team))
    slots.number = number;
  const make = only(seat.map((one) => slotsOf(one).make));
  if (slots.make === undefined && make !== undefined && slots.number === number) slots.make = make;
}

function agrees(a: Slots[string], b: Slots[string]): boolean {
  return a === undefined || b === undefined || a === b;
}

function only(values: readonly Slots[string][]): Slots[string] {
  const named = new Set(values.filter((value) => value !== undefined));
  return named.size === 1 ? [...named][0] : undefined;
}

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
    const number = only(starts.map(({ slots }) => slots.number));
    const make = only(starts.map(({ slots }) => slots.make));
    return [
      draft('ride', 'starts-make-ride', first.sentence, 'confirmed', {
        driver,
        team,
        series,
        season,
        number: typeof number === 'string' ? number : undefined,
        make: typeof make === 'string' ? make : undefined,
        extent: 'part-time',
      }),
    ];
  });
}
