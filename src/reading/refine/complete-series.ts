import type { Discourse } from '../discourse/discourse.js';
import { seriesFitting } from '../discourse/usual-series.js';
import type { Draft, DraftOf } from '../rules/draft.js';
import { type Slots, slotsOf } from './slots.js';

/** Where a clause does not name the series: the one said of the same car, else of the same driver with the same team. */
export function completeSeries(drafts: readonly Draft[]): void {
  const said = new Map<string, Set<string>>();
  // "will attempt the Daytona 500 with Northline": in one race, and not where she drives for them all season.
  const ofOneRace = new Map<string, Set<string>>();
  const numbers = new Map<string, Set<Slots[string]>>();
  const seats = drafts.filter(isOfSeat);
  for (const draft of seats) {
    const slots = slotsOf(draft);
    if (draft.inherited.has('series') || typeof slots.series !== 'string') continue;
    for (const key of carKey(slots)) said.set(key, (said.get(key) ?? new Set()).add(slots.series));
    const told = draft.kind === 'start' && slots.number === undefined ? ofOneRace : said;
    // Whose team nobody says may be another's.
    if (draft.kind === 'crew' && draft.inherited.has('team')) continue;
    // "moves up from the Xfinity Series with Stone": where his driver goes on is another one.
    for (const key of draft.kind === 'crew' ? driverKeys(slots).slice(0, 1) : driverKeys(slots)) {
      told.set(key, (told.get(key) ?? new Set()).add(slots.series));
      // A car of another number may well race elsewhere: of which ones the series is said, if not of any.
      const cars = numbers.get(`${key}@${slots.series}`) ?? new Set();
      numbers.set(`${key}@${slots.series}`, cars.add(slots.number));
    }
  }
  for (const draft of seats) {
    if (!draft.inherited.has('series')) continue;
    const slots = slotsOf(draft);
    // "Stone drives Carter's No. 12 on Sunday": her own seat with the team may be in another series.
    const isHerOwn = draft.kind !== 'start' || slots.number === undefined;
    // "will make four Xfinity starts for the team. Stone will drive the No. 12", of which it has one in Cup as well: hers.
    const own = said.get(driverKeys(slots)[0] ?? '');
    if (own?.size === 1 && typeof slots.series === 'string' && own.has(slots.series)) continue;
    for (const key of [...carKey(slots), ...(isHerOwn ? driverKeys(slots) : [])]) {
      const others = draft.kind === 'start' || slots.series === undefined ? ofOneRace.get(key) : undefined;
      const [only, second] = new Set([...(said.get(key) ?? []), ...(others ?? [])]);
      if (only === undefined || second !== undefined) continue;
      const cars = numbers.get(`${key}@${only}`);
      if (slots.number !== undefined && cars && !cars.has(undefined) && !cars.has(slots.number)) continue;
      slots.series = only;
      draft.inherited.delete('series');
      break;
    }
  }
}

/**
 * "My four years in the 98", of somebody who was seventh in the Xfinity Series this year: the series in whose standings a driver
 * was, for a seat of that season, and for the same seat in the seasons beside it.
 */
export function seriesOfTitles(drafts: readonly Draft[]): void {
  const standings = new Map<string, Set<string>>();
  for (const draft of drafts) {
    const { driver, season, series } = slotsOf(draft);
    if (draft.kind !== 'title' || draft.inherited.has('series') || typeof series !== 'string') continue;
    const key = `${driver ?? ''}@${season ?? ''}`;
    standings.set(key, (standings.get(key) ?? new Set()).add(series));
  }
  if (standings.size === 0) return;
  const guessed = drafts.filter((draft) => draft.kind === 'ride' && draft.inherited.has('series')).map(slotsOf);
  const seats = new Map<string, string | number | true | undefined>();
  for (const slots of guessed) {
    const [only, other] = standings.get(`${slots.driver ?? ''}@${slots.season ?? ''}`) ?? [];
    if (only === undefined || other !== undefined) continue;
    slots.series = only;
    for (const key of ownSeat(slots)) seats.set(key, only);
  }
  for (const slots of guessed) {
    if (standings.has(`${slots.driver ?? ''}@${slots.season ?? ''}`)) continue;
    for (const key of ownSeat(slots)) if (seats.has(key)) slots.series = seats.get(key);
  }
}

function ownSeat({ driver, team, number }: Slots): string[] {
  return driver === undefined || number === undefined ? [] : [`${driver}@${team ?? ''}#${number}`];
}

/** What nobody says is taken from where the vocabulary has the team racing. */
export function fitSeriesToTeams(drafts: readonly Draft[], discourse: Discourse): void {
  for (const draft of drafts.filter(isOfSeat)) {
    const slots = slotsOf(draft);
    if (slots.series !== undefined && !draft.inherited.has('series')) continue;
    const { team, series } = draft.slots;
    const fitting = seriesFitting(team, series, discourse);
    if (fitting === series) continue;
    slots.series = fitting;
    draft.inherited.add('series');
  }
}

function isOfSeat(draft: Draft): draft is DraftOf<'ride'> | DraftOf<'start'> | DraftOf<'exit'> | DraftOf<'crew'> {
  return draft.kind === 'ride' || draft.kind === 'start' || draft.kind === 'exit' || draft.kind === 'crew';
}

function carKey({ team, number }: Slots): string[] {
  return team === undefined || number === undefined ? [] : [`${team}#${number}`];
}

function driverKeys({ driver, team, season }: Slots): string[] {
  return driver === undefined || team === undefined ? [] : [`${driver}@${team}@${season ?? ''}`, `${driver}@${team}`];
}
