import { SHARED_CAR_SERIES } from '../../../racing/series.js';
import type { Draft } from '../../rules/draft.js';
import { byDriver } from '../by-driver.js';
import { agrees } from '../slots.js';
import { OTHER_CAR } from './other-car.js';
import type { RaceAhead } from './race-ahead.js';
import { raceOfPreview } from './race-of-preview.js';
import type { RacesAhead } from './races-ahead.js';

const DAY = 86_400_000;

/** Gives starts what the article says of their race elsewhere: its day, its track, its name. */
export function placeStarts(drafts: readonly Draft[], races: RacesAhead): void {
  const ridesOf = byDriver(drafts.filter(({ kind }) => kind === 'ride'));
  const startsOf = byDriver(drafts.filter((draft): draft is Start => draft.kind === 'start'));
  // "Carter has it on the road courses": of some races, and not of the one that the article is about.
  const partial = new Set(
    drafts.flatMap(({ kind, slots, sentence }) =>
      kind === 'ride' && slots.extent === 'part-time' ? [`${slots.driver}\n${sentence.start}`] : [],
    ),
  );
  for (const draft of drafts) {
    if (draft.kind !== 'start') continue;
    const { slots } = draft;
    if (slots.driver === '' && races.driver !== undefined && isOfTeam(draft, races.driver, drafts))
      slots.driver = races.driver;
    if (
      races.car &&
      draft.rule !== 'not-on-list' &&
      slots.number === undefined &&
      (races.car.team ?? slots.team) === slots.team
    ) {
      const [number] = races.car.numbers;
      const others = drafts.some((other) => isOfAnother(other, number, slots));
      if (
        number !== undefined &&
        !others &&
        !hasOtherCar(draft, ridesOf(slots.driver), number) &&
        !OTHER_CAR.has(draft.sentence)
      )
        slots.number = number;
    }
    takeSharedCar(draft, races, ridesOf(slots.driver));
    if (!hasDay(slots) && !hasPlace(slots)) {
      if (partial.has(`${slots.driver}\n${draft.sentence.start}`) && draft.rule === 'races-on-day') continue;
      const article = draft.rule === 'misses-race' ? races.next : raceOfPreview(draft, races);
      const meant = races.around.get(draft.sentence)?.heading ?? article;
      if (meant && isOneOfTwo(draft, draft.slots.series ?? meant.series, drafts)) continue;
      if (meant && isOfSeason(meant, draft) && sameSeries(meant, draft)) fill(draft, meant);
      else takePlaceBefore(draft, races);
      if (!hasPlace(slots)) continue;
    }
    if (hasPlace(slots) && !hasDay(slots)) {
      const days = alike(
        races.all.filter((one) => samePlace(one, slots) && sameSeries(one, draft) && isOfSeason(one, draft)),
        (one) => one.date ?? one.from,
      );
      if (days) fill(draft, days);
      else fillDay(draft, races);
    } else if (!hasPlace(slots)) {
      const places = alike(
        races.all.filter((one) => sameDay(one, slots) && sameSeries(one, draft)),
        (one) => one.track ?? one.race,
      );
      const headed = races.around.get(draft.sentence)?.heading;
      if (headed && isWithin(headed, slots)) fill(draft, headed);
      else if (places) fill(draft, places);
      else if (races.next && races.next.date === slots.date && sameSeries(races.next, draft)) fill(draft, races.next);
      else if (races.next?.track !== undefined && isSameWeekend(races.next, slots.date)) slots.track = races.next.track;
      else {
        fillPlace(draft, races);
        if (!hasPlace(slots)) takeTrackOfWeekend(draft, startsOf(slots.driver));
        if (!hasPlace(slots) && slots.date !== undefined && races.titled && sameSeries(races.titled, draft))
          fill(draft, races.titled);
      }
    }
    if (draft.inherited.has('series')) {
      const named = alike(
        races.all.filter((one) => samePlace(one, slots) && sameDay(one, slots)),
        (one) => one.series,
      );
      const entered = races.entryList && races.next && samePlace(races.next, slots) ? races.next : undefined;
      if (named ?? entered) fill(draft, named ?? entered ?? {});
    }
    if (slots.race === undefined && slots.track !== undefined) {
      const named = alike(
        races.all.filter(
          (one) => one.race !== undefined && samePlace(one, slots) && sameDay(one, slots) && sameSeries(one, draft),
        ),
        (one) => one.race,
      );
      if (named?.race !== undefined && (named.series !== undefined || !draft.inherited.has('series')))
        slots.race = named.race;
    }
  }
}

/** "Stone and Carter share the No. 12", where nobody else is in the car with a driver: one of them has it on a day. */
function isOneOfTwo({ slots, sentence }: Start, series: string | undefined, drafts: readonly Draft[]): boolean {
  return (
    slots.number !== undefined &&
    !SHARED_CAR_SERIES.has(series) &&
    drafts.some(
      ({ kind, rule, sentence: other, slots: own }) =>
        kind === 'ride' &&
        /\bshar(?:e|es|ed|ing)\b/.test(rule.replaceAll('-', ' ')) &&
        other === sentence &&
        own.number === slots.number &&
        own.driver !== slots.driver,
    )
  );
}

/** Where a team does not come to a race, the article's driver misses it if another draft has him with that team. */
function isOfTeam(draft: Start, driver: string, drafts: readonly Draft[]): boolean {
  if (draft.status !== 'denied') return true;
  return drafts.some(
    ({ kind, slots }) =>
      (kind === 'ride' || kind === 'start') && slots.driver === driver && slots.team === draft.slots.team,
  );
}

/** Somebody else has the car, or is handed it. */
function isOfAnother(other: Draft, number: string | undefined, { driver, season }: Start['slots']): boolean {
  if ((other.kind !== 'ride' && other.kind !== 'exit') || other.slots.number !== number) return false;
  if (other.slots.driver === driver) return false;
  if (other.kind === 'ride') return other.slots.season === season;
  return other.slots.replacedBy !== undefined && other.slots.replacedBy !== driver;
}

/** "He opens the year at Daytona", below somebody else's schedule: he has a car of his own with the team. */
function hasOtherCar({ slots }: Start, ofDriver: readonly Draft[], number: string): boolean {
  return ofDriver.some(
    ({ kind, slots: own }) =>
      kind === 'ride' &&
      own.season === slots.season &&
      own.number !== undefined &&
      own.number !== number &&
      agrees(own.team, slots.team) &&
      agrees(own.series, slots.series),
  );
}

/** Its driver has a seat of the season with the team that a start inherits. */
function hasSeatWith({ slots }: Start, ofDriver: readonly Draft[]): boolean {
  return ofDriver.some(
    (own) => own.kind === 'ride' && own.slots.team === slots.team && own.slots.season === slots.season,
  );
}

/** "It will enter the No. 17 in ten races. Stone has it first": a race of the team without a car is that car's. */
function takeSharedCar(draft: Start, { shared }: RacesAhead, ofDriver: readonly Draft[]): void {
  const { slots, sentence, inherited } = draft;
  if (slots.number !== undefined) return;
  const car = shared.findLast(
    ({ end, drivers }) => end <= sentence.start && (drivers === undefined || drivers.has(slots.driver)),
  );
  if (!car || hasOtherCar(draft, ofDriver, car.number)) return;
  // "was let go by Pinecrest; he has Iowa on July 27": the team he comes from is not the car's.
  const isOfBefore = inherited.has('team') && !hasSeatWith(draft, ofDriver);
  if (slots.team !== car.team && !(slots.team === undefined || car.team === undefined || isOfBefore)) return;
  if (car.series !== undefined && slots.series !== car.series && !inherited.has('series')) return;
  slots.number = car.number;
  if (slots.make === undefined && car.make !== undefined) slots.make = car.make;
  if (car.series !== undefined) {
    slots.series = car.series;
    inherited.delete('series');
  }
  if (car.team !== undefined) {
    slots.team = car.team;
    inherited.delete('team');
  }
}

/** "will enter the No. 88 at Bathurst. Stone shares it with Carter", "will be at the road course as well": the one race before. */
function takePlaceBefore(draft: Start, { around }: RacesAhead): void {
  const { slots, sentence } = draft;
  const own = around.get(sentence);
  const before = own?.before;
  const [place, other] = before?.places ?? [];
  if (!own || !before || !place || other || own.places.length > 0 || slots.number === undefined) return;
  const isSameCar = before.numbers.length === 1 && before.numbers[0] === slots.number;
  if (isSameCar || own.goesOn) fill(draft, place);
}

/** "For Stone, the wait ends Sunday. She makes her debut at Bristol": the day of the sentence before. */
function fillDay(draft: Start, races: RacesAhead): void {
  const before = races.around.get(draft.sentence)?.before;
  const [day] = before?.freeDays ?? [];
  if (day && before?.freeDays.length === 1 && before.places.every((one) => samePlace(one, draft.slots))) {
    const year = yearOf(day);
    if (draft.inherited.has('season') || draft.slots.season === year) fill(draft, day);
  }
}

/** "Next month in Daytona, Stone is back. She will drive on Feb. 19": the one place of the sentence, or of the one before. */
function fillPlace(draft: Start, races: RacesAhead): void {
  const { date, from } = draft.slots;
  const around = races.around.get(draft.sentence);
  // "Stone drives it in the first race, Carter at Pocono": his place is not hers.
  const own = (around?.places ?? []).filter(({ by }) => by === undefined || by === draft.slots.driver);
  for (const places of [own, around?.before?.places ?? []]) {
    const place = alike(places, (one) => one.track ?? one.race);
    if (!place && places.length > 0) return;
    const day = date ?? from;
    if (!place || day === undefined) continue;
    const within = place.from !== undefined && place.to !== undefined && place.from <= day && day <= place.to;
    const undated = place.date === undefined && place.from === undefined;
    if (!within && !undated && !isSameWeekend(place, date)) return;
    if (place.track !== undefined) draft.slots.track = place.track;
    // A track has races of other series that weekend.
    if (place.race !== undefined && (within || undated)) draft.slots.race = place.race;
    return;
  }
}

/** "On Friday she races in the Truck Series": where else she is at that weekend, in another series. */
function takeTrackOfWeekend({ slots }: Start, ofDriver: readonly Start[]): void {
  const others = ofDriver.filter((other) => other.slots.track !== undefined && isSameWeekend(other.slots, slots.date));
  const place = alike(
    others.map((other) => other.slots),
    (one) => one.track,
  );
  const isElsewhere = others.every(({ slots: { series } }) => series !== undefined && series !== slots.series);
  if (place?.track !== undefined && slots.series !== undefined && isElsewhere) slots.track = place.track;
}

type Start = Extract<Draft, { kind: 'start' }>;

function fill(draft: Start, race: RaceAhead): void {
  const { slots } = draft;
  if (slots.track === undefined && race.track !== undefined) slots.track = race.track;
  if (slots.race === undefined && race.race !== undefined) slots.race = race.race;
  if (slots.date === undefined && slots.from === undefined) {
    if ((race.date ?? race.from) !== undefined && draft.inherited.delete('season')) slots.season = yearOf(race);
    if (race.date !== undefined) slots.date = race.date;
    if (race.from !== undefined) slots.from = race.from;
    if (race.to !== undefined) slots.to = race.to;
  }
  if (race.series !== undefined && (slots.series === undefined || draft.inherited.has('series'))) {
    slots.series = race.series;
    draft.inherited.delete('series');
  }
}

function hasPlace({ track, race }: Start['slots']): boolean {
  return track !== undefined || race !== undefined;
}

function hasDay({ date, from }: Start['slots']): boolean {
  return date !== undefined || from !== undefined;
}

function isOfSeason(race: RaceAhead, draft: Start): boolean {
  return draft.inherited.has('season') || draft.slots.season === yearOf(race);
}

function yearOf(race: RaceAhead): number {
  return Number((race.date ?? race.from ?? '').slice(0, 4));
}

/** The first of some races if all of them agree in what `of` tells. */
function alike(races: readonly RaceAhead[], of: (race: RaceAhead) => string | undefined): RaceAhead | undefined {
  const named = races.filter((race) => of(race) !== undefined);
  return new Set(named.map(of)).size === 1 ? named[0] : undefined;
}

function samePlace(race: RaceAhead, slots: Start['slots']): boolean {
  return (
    (race.track !== undefined && race.track === slots.track) || (race.race !== undefined && race.race === slots.race)
  );
}

function sameSeries(race: RaceAhead, draft: Start): boolean {
  return (
    race.series === undefined ||
    draft.slots.series === undefined ||
    draft.inherited.has('series') ||
    race.series === draft.slots.series
  );
}

function sameDay(race: RaceAhead, slots: Start['slots']): boolean {
  return slots.date !== undefined ? race.date === slots.date : race.from !== undefined && race.from === slots.from;
}

/** Whether a race is run on the start's day, or within its window. */
function isWithin({ date }: RaceAhead, { date: day, from, to }: Start['slots']): boolean {
  if (date === undefined) return false;
  return day === undefined ? from !== undefined && to !== undefined && from <= date && date <= to : day === date;
}

function isSameWeekend(race: RaceAhead, date: string | undefined): boolean {
  return date !== undefined && race.date !== undefined && Math.abs(Date.parse(date) - Date.parse(race.date)) <= 2 * DAY;
}
