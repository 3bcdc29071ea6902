import type { CarMention } from '../mentions/mention.js';
import { peopleIn } from '../rules/clause-parts.js';
import type { Draft } from '../rules/draft.js';
import { dayOf, isAhead, outingsOf, reportedTimes } from '../rules/outings.js';
import type { Scene } from '../rules/scene.js';
import { sponsorsIn } from '../rules/sponsors.js';

/** A race still to come that an article names with its day. */
interface RaceAhead {
  readonly track?: string | undefined;
  readonly race?: string | undefined;
  readonly series?: string | undefined;
  readonly date?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The races ahead that an article names, and the one it is about, if it previews one. */
export interface RacesAhead {
  readonly all: readonly RaceAhead[];
  /** Named with its day in the opening of the article, and run within days. */
  readonly next?: RaceAhead | undefined;
  /** The opening says that it is about who takes part in that race. */
  readonly preview: boolean;
  /** The driver whom the article is about: named far more often than any other. */
  readonly driver?: string | undefined;
  /** The one numbered car that the article names. */
  readonly car?: CarMention | undefined;
}

// Sentences that say what an article is about: title and lead.
const OPENING = 4;
const DAYS_AHEAD = 8;
const PREVIEW =
  /\b(?:entry list|entry lists|preview|entered|entries|to watch|how to watch|open cars|on the list|takes? the green|field of|starting grid|notebook|ringers|who’s in|who's in|part-timers)\b/i;

/** Collects the races ahead that the sentences of an article name. */
export function racesAhead(scenes: readonly Scene[]): RacesAhead {
  const all: RaceAhead[] = [];
  let next: RaceAhead | undefined;
  let preview = false;
  scenes.forEach((scene, index) => {
    const { text } = scene.discourse;
    const reported = reportedTimes(scene);
    const named = new Set(scene.mentions.flatMap((mention) => (mention.type === 'series' ? [mention.series] : [])));
    const mentions = scene.mentions.filter(
      (mention) => text.quoted[mention.first] !== 1 && !(mention.type === 'time' && reported.has(mention)),
    );
    for (const { race, track, series, time } of outingsOf(mentions)) {
      if (!isAhead(time, scene)) continue;
      const day = dayOf(time);
      const ahead = { race, track, series: series ?? (named.size === 1 ? [...named][0] : undefined), ...day };
      all.push(ahead);
      if (index < OPENING && next === undefined && isNear(text.article.published, day.date ?? day.from)) next = ahead;
    }
    if (index < OPENING && PREVIEW.test(text.article.body.slice(scene.sentence.start, scene.sentence.end)))
      preview = true;
  });
  return { all, next, preview: preview && next !== undefined, driver: mainDriver(scenes), car: onlyCar(scenes) };
}

function onlyCar(scenes: readonly Scene[]): CarMention | undefined {
  const cars = scenes.flatMap(({ mentions }) =>
    mentions.filter((mention): mention is CarMention => mention.type === 'car' && mention.numbers.length > 0),
  );
  const numbers = new Set(cars.flatMap(({ numbers }) => numbers));
  const teams = new Set(
    scenes.flatMap(({ mentions }) => mentions.flatMap((one) => (one.type === 'team' ? [one.team] : []))),
  );
  return numbers.size === 1
    ? (cars.find(({ team }) => team !== undefined) ?? (teams.size === 1 ? cars[0] : undefined))
    : undefined;
}

function mainDriver(scenes: readonly Scene[]): string | undefined {
  const counts = new Map<string, number>();
  for (const scene of scenes) {
    const { mentions, discourse } = scene;
    const firms = sponsorsIn(scene);
    for (const { person } of peopleIn(mentions.filter((mention) => !firms.has(mention))))
      if (!discourse.officeHolders.has(person) && !discourse.crew.has(person))
        counts.set(person.name, (counts.get(person.name) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && (second === undefined || (first[1] >= 3 && first[1] >= 2 * second[1])) ? first[0] : undefined;
}

const DAY = 86_400_000;

function isNear(published: string, day: string | undefined): boolean {
  return day !== undefined && Date.parse(day) - Date.parse(published) <= DAYS_AHEAD * DAY;
}

/** Gives starts what the article says of their race elsewhere: its day, its track, its name. */
export function placeStarts(drafts: readonly Draft[], races: RacesAhead): void {
  for (const draft of drafts) {
    if (draft.kind !== 'start') continue;
    const { slots } = draft;
    if (slots.driver === '' && races.driver !== undefined) slots.driver = races.driver;
    if (races.car && slots.number === undefined && (races.car.team ?? slots.team) === slots.team) {
      const [number] = races.car.numbers;
      if (number !== undefined) slots.number = number;
    }
    const hasDay = slots.date !== undefined || slots.from !== undefined;
    const hasPlace = slots.track !== undefined || slots.race !== undefined;
    if (!hasPlace && !hasDay) {
      const meant = races.preview || draft.rule === 'misses-race' ? races.next : undefined;
      if (meant && isOfSeason(meant, draft)) fill(draft, meant);
      continue;
    }
    if (hasPlace && !hasDay) {
      const days = alike(
        races.all.filter((one) => samePlace(one, slots) && sameSeries(one, draft) && isOfSeason(one, draft)),
        (one) => one.date ?? one.from,
      );
      if (days) fill(draft, days);
    } else if (!hasPlace && hasDay) {
      const places = alike(
        races.all.filter((one) => sameDay(one, slots) && sameSeries(one, draft)),
        (one) => one.track ?? one.race,
      );
      if (places) fill(draft, places);
      else if (races.next?.track !== undefined && isSameWeekend(races.next, slots.date)) slots.track = races.next.track;
    }
    if (draft.inherited.has('series')) {
      const named = alike(
        races.all.filter((one) => samePlace(one, slots) && sameDay(one, slots)),
        (one) => one.series,
      );
      if (named) fill(draft, named);
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

type Start = Extract<Draft, { kind: 'start' }>;

function fill(draft: Start, race: RaceAhead): void {
  const { slots } = draft;
  if (slots.track === undefined && race.track !== undefined) slots.track = race.track;
  if (slots.race === undefined && race.race !== undefined) slots.race = race.race;
  if (slots.date === undefined && slots.from === undefined) {
    if (draft.inherited.delete('season')) slots.season = yearOf(race);
    if (race.date !== undefined) slots.date = race.date;
    if (race.from !== undefined) slots.from = race.from;
    if (race.to !== undefined) slots.to = race.to;
  }
  if (race.series !== undefined && (slots.series === undefined || draft.inherited.has('series'))) {
    slots.series = race.series;
    draft.inherited.delete('series');
  }
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

function isSameWeekend(race: RaceAhead, date: string | undefined): boolean {
  return date !== undefined && race.date !== undefined && Math.abs(Date.parse(date) - Date.parse(race.date)) <= 2 * DAY;
}
