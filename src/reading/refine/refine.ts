import type { Status } from '../../claims/claim.js';
import { type Draft, draft } from '../rules/draft.js';
import type { Sponsorship } from '../rules/sponsors.js';
import { withoutContradictions } from './bios.js';
import type { CarFacts } from './car-facts.js';
import { completeFromRides } from './complete-from-rides.js';
import { completeHonours } from './complete-honours.js';
import type { Discard } from './discard.js';
import { completeReports } from './race-reports.js';
import { addSponsors, completeStarts, ridesFromStarts } from './starts.js';

type Slots = Record<string, string | number | true | undefined>;

const slotsOf = (draft: Draft): Slots => draft.slots as Slots;

/** Completes, merges and sifts the drafts of one article, in this order. */
export function refine(
  drafts: readonly Draft[],
  published: string,
  cars: CarFacts,
  sponsorships: readonly Sponsorship[],
): { kept: Draft[]; dropped: Discard[] } {
  const dropped: Discard[] = [];
  const all = [...drafts, ...ridesOfExits(drafts)];
  completeSeats(all);
  completeCars(all, cars);
  completeSeries(all);
  completeMates(all);
  completeFromRides(all);
  completeReports(all, published);
  const sound = sift(completeHonours(all), published, dropped);
  completeStarts(sound);
  addSponsors(sound, sponsorships);
  const merged = mergeSame(withoutContradictions(sound, dropped));
  const kept = settle(merged, dropped);
  return { kept: [...kept, ...ridesFromStarts(kept)], dropped };
}

/** A claim that says too little, or that its own kind rules out. */
function sift(drafts: readonly Draft[], published: string, dropped: Discard[]): Draft[] {
  return drafts.filter((draft) => {
    const reason = flaw(draft, published);
    if (reason) dropped.push({ draft, reason });
    return reason === undefined;
  });
}

function flaw(draft: Draft, published: string): string | undefined {
  switch (draft.kind) {
    case 'ride':
      if (!draft.slots.team && !draft.slots.number) return 'a ride without team and number';
      return undefined;
    case 'start': {
      const { track, race, date, to } = draft.slots;
      if (!draft.slots.driver) return 'a start without a driver';
      if (!track && !race) return 'a start without a race';
      if ((date ?? to ?? published) < published) return 'a start that is over';
      return undefined;
    }
    case 'result':
      if (!draft.slots.track && !draft.slots.race) return 'a result without a race';
      return undefined;
    case 'contract':
      return draft.slots.team || draft.slots.loanTo ? undefined : 'an agreement without a team';
    case 'exit':
      return draft.slots.team || draft.slots.number ? undefined : 'an exit without a team';
    default:
      return undefined;
  }
}

/** Who leaves a team this season has a seat there this season. */
function ridesOfExits(drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((exit) => {
    if (exit.kind !== 'exit' || exit.status !== 'confirmed' || exit.slots.team === undefined) return [];
    const { driver, team, series, season, number } = exit.slots;
    const known = drafts.some(
      (other) =>
        other.kind === 'ride' &&
        other.slots.driver === driver &&
        other.slots.season === season &&
        (other.slots.team === team || other.slots.team === undefined),
    );
    if (known || exit.seatOf !== undefined || (exit.slots.replacedBy !== undefined && number === undefined)) return [];
    return [
      draft(
        'ride',
        'leaves-seat',
        exit.sentence,
        'confirmed',
        { driver, team, series, season, number, make: undefined, extent: undefined },
        exit.inherited,
      ),
    ];
  });
}

/** "His seat goes to Hoshino": the seat's team, number and series are those of the driver who had it. */
function completeSeats(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.seatOf === undefined) continue;
    const seats = drafts.filter(
      (other) =>
        (other.kind === 'ride' || other.kind === 'exit') &&
        other !== draft &&
        other.slots.driver === draft.seatOf &&
        other.status !== 'denied' &&
        other.seatOf === undefined,
    );
    for (const slot of ['team', 'number', 'series', 'make']) {
      const slots = slotsOf(draft);
      if (slots[slot] !== undefined && !draft.inherited.has(slot)) continue;
      const values = new Set(seats.map((seat) => slotsOf(seat)[slot]).filter((value) => value !== undefined));
      const [value] = values;
      if (values.size === 1 && value !== undefined && !(slot === 'make' && draft.kind === 'exit')) {
        slots[slot] = value;
        draft.inherited.delete(slot);
      }
    }
  }
}

/** Where a clause does not name the series: the one said of the same car, else of the same driver with the same team. */
function completeSeries(drafts: readonly Draft[]): void {
  const said = new Map<string, Set<string>>();
  const keysOf = (slots: Slots): string[] => {
    const keys: string[] = [];
    if (slots.number !== undefined && slots.team !== undefined) keys.push(`${slots.team}#${slots.number}`);
    if (slots.driver !== undefined && slots.team !== undefined)
      keys.push(`${slots.driver}@${slots.team}@${slots.season ?? ''}`, `${slots.driver}@${slots.team}`);
    return keys;
  };
  const seats = drafts.filter(
    (draft) => draft.kind === 'ride' || draft.kind === 'start' || draft.kind === 'exit' || draft.kind === 'crew',
  );
  for (const draft of seats) {
    const slots = slotsOf(draft);
    if (draft.inherited.has('series') || typeof slots.series !== 'string') continue;
    for (const key of keysOf(slots)) said.set(key, (said.get(key) ?? new Set()).add(slots.series));
  }
  for (const draft of seats) {
    if (!draft.inherited.has('series')) continue;
    const slots = slotsOf(draft);
    for (const key of keysOf(slots)) {
      const [only, second] = said.get(key) ?? [];
      if (only === undefined || second !== undefined) continue;
      slots.series = only;
      draft.inherited.delete('series');
      break;
    }
  }
}

/** A teammate's team and series are those of the driver's one ride in that season. */
function completeMates(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.mateOf === undefined || draft.kind !== 'ride') continue;
    const own = drafts.filter(
      (other) =>
        other.kind === 'ride' &&
        other.mateOf === undefined &&
        other.slots.driver === draft.mateOf &&
        other.slots.season === draft.slots.season &&
        other.status === 'confirmed' &&
        other.slots.team !== undefined,
    );
    const teams = new Set(own.map((ride) => slotsOf(ride).team));
    const series = new Set(own.map((ride) => slotsOf(ride).series));
    const [team] = teams;
    const [only] = series;
    const slots = slotsOf(draft);
    if (teams.size === 1 && team !== undefined) {
      slots.team = team;
      draft.inherited.delete('team');
      if (series.size === 1 && only !== undefined) slots.series = only;
    } else if (teams.size > 1) slots.team = undefined;
  }
}

/** What one claim or phrase says of a car holds for the others: the number tells the team, the team and number the make. */
function completeCars(drafts: readonly Draft[], cars: CarFacts): void {
  for (const draft of drafts) {
    if (!/^(?:ride|start|exit|crew)$/.test(draft.kind)) continue;
    const slots = slotsOf(draft);
    if (typeof slots.number === 'string') {
      const own = cars.teamOf(slots.number);
      if (own && (slots.team === undefined || draft.inherited.has('team'))) {
        slots.team = own;
        draft.inherited.delete('team');
      }
    }
    if (
      (draft.kind === 'ride' || draft.kind === 'start') &&
      slots.make === undefined &&
      typeof slots.team === 'string'
    ) {
      const number = typeof slots.number === 'string' ? slots.number : undefined;
      const make = cars.makeOf(slots.team, number);
      if (make) slots.make = make;
    }
  }
}

// Slots in which two claims about one thing may not differ; the others complete one another.
const IDENTITY: Readonly<Record<Draft['kind'], readonly string[]>> = {
  ride: ['driver', 'team', 'series', 'season', 'number', 'make', 'extent'],
  start: ['driver', 'series', 'season', 'track', 'race', 'date', 'team', 'number', 'from', 'to', 'make'],
  contract: ['driver', 'team', 'until', 'loanTo'],
  exit: ['driver', 'team', 'series', 'number', 'season', 'replacedBy'],
  crew: ['person', 'role', 'driver', 'team', 'number', 'series', 'season'],
  title: ['driver', 'series', 'season', 'position'],
  result: ['driver', 'series', 'season', 'track', 'race', 'position', 'team', 'date'],
  bio: ['driver', 'age', 'hometown', 'nationality'],
  role: ['person', 'role', 'team'],
  alliance: ['team', 'partner'],
};

/** Claims about one thing become one; the first keeps its sentence. */
function mergeSame(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const same = merged.find((other) => other.kind === draft.kind && agree(other, draft));
    if (!same) {
      merged.push(draft);
      continue;
    }
    const slots = slotsOf(same);
    for (const [slot, value] of Object.entries(slotsOf(draft))) {
      if (value === undefined) continue;
      if (slots[slot] === undefined || (same.inherited.has(slot) && !draft.inherited.has(slot))) {
        slots[slot] = value;
        if (!draft.inherited.has(slot)) same.inherited.delete(slot);
      }
    }
  }
  return merged;
}

function agree(a: Draft, b: Draft): boolean {
  if (a.status !== b.status) return false;
  const [left, right] = [slotsOf(a), slotsOf(b)];
  const subject = IDENTITY[a.kind][0] ?? 'driver';
  if (left[subject] !== right[subject]) return false;
  for (const slot of IDENTITY[a.kind]) {
    const [x, y] = [left[slot], right[slot]];
    if (x === undefined || y === undefined || x === y) continue;
    const soft = slot === 'series' || slot === 'season' || slot === 'team';
    const isInherited = a.inherited.has(slot) || b.inherited.has(slot);
    // A driver leaves one team in a season, a car is one car.
    if (soft && isInherited && (sharesCar(left, right) || (a.kind === 'exit' && left.season === right.season)))
      continue;
    return false;
  }
  if (a.kind === 'ride' && left.season !== right.season) return false;
  if (a.kind === 'start')
    return (
      (left.track !== undefined && left.track === right.track) || (left.race !== undefined && left.race === right.race)
    );
  if (a.kind === 'result')
    return (
      (left.track !== undefined && left.track === right.track) || (left.race !== undefined && left.race === right.race)
    );
  if (a.kind === 'ride')
    return (
      left.team === right.team ||
      left.number === right.number ||
      left.number === undefined ||
      right.number === undefined
    );
  if (a.kind === 'role') return left.role === right.role && left.team === right.team;
  if (a.kind === 'title') return left.season === right.season && left.position === right.position;
  return true;
}

function sharesCar(left: Slots, right: Slots): boolean {
  return left.number !== undefined && left.number === right.number;
}

const RANK: Readonly<Record<Status, number>> = { confirmed: 2, denied: 1, rumored: 0 };

/** A rumour beside a stated claim of the same thing says nothing more; a thing denied and stated at once is dropped. */
function settle(drafts: readonly Draft[], dropped: Discard[]): Draft[] {
  return drafts.filter((draft) => {
    const stronger = drafts.find(
      (other) =>
        other !== draft &&
        other.kind === draft.kind &&
        RANK[other.status] > RANK[draft.status] &&
        covers(slotsOf(other), slotsOf(draft), draft.kind),
    );
    if (stronger && draft.status === 'rumored') {
      dropped.push({ draft, reason: 'a rumour of what the article states elsewhere' });
      return false;
    }
    return true;
  });
}

function covers(strong: Slots, weak: Slots, kind: Draft['kind']): boolean {
  return IDENTITY[kind].every((slot) => weak[slot] === undefined || strong[slot] === weak[slot]);
}
