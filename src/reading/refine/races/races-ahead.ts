import { isWhereFrom } from '../../discourse/series-named.js';
import { isWhoSomebodyIs } from '../../discourse/who-somebody-is.js';
import type { CarMention, Mention, TimeMention } from '../../mentions/mention.js';
import { profiledIn } from '../../rules/asides/profiled-seats.js';
import { peopleIn } from '../../rules/clause/clause-parts.js';
import { reportedTimes } from '../../rules/races/clause-outings.js';
import { dayOf, isAhead, outingsOf } from '../../rules/races/outings.js';
import { isRun } from '../../rules/races/run-races.js';
import type { Scene } from '../../rules/scene.js';
import { sponsorsIn } from '../../rules/sponsors/sponsors.js';
import type { Sentence } from '../../text/sentence.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { isKnownFor } from '../honours/known-for.js';
import { isNear } from './near-days.js';
import type { RaceAhead } from './race-ahead.js';
import { raceOfBox } from './race-of-box.js';
import { goesThroughEntries } from './race-of-entries.js';
import { raceOfList } from './race-of-list.js';
import { racesBeside } from './race-of-preview.js';
import { racesOfBlocks } from './races-of-blocks.js';
import {
  looksAhead,
  nameByTitle,
  onlyTrack,
  placeOfTitle,
  raceOfLookAhead,
  raceOfNotebook,
} from './races-of-titles.js';
import { isSeasonGuide } from './season-guide.js';
import { seriesOnDay } from './series-on-day.js';
import { isSamePlace, settleDay, settleOnlyDays, type Writable } from './settled-days.js';
import { type SharedCar, sharedCars } from './shared-cars.js';
import { type Surroundings, surroundingsOf } from './surroundings.js';
import { isToday, isToldBelow, TELLING } from './told-days.js';

/** The races ahead that an article names, and the one it is about, if it previews one. */
export interface RacesAhead {
  readonly all: readonly RaceAhead[];
  /** Named with its day in the opening of the article, and run within days. */
  readonly next?: RaceAhead | undefined;
  /** Races of other series in the opening, of the same days: "the Trucks on Friday, the Cup Series on Sunday". */
  readonly beside: readonly RaceAhead[];
  /** The opening says that it is about who takes part in that race. */
  readonly preview: boolean;
  /** The place that a title names for who is to race there: "Stone to drive at Bristol". */
  readonly titled?: RaceAhead | undefined;
  /** Its title calls it an entry list. */
  readonly entryList: boolean;
  /** Its title says that it is about those who come for that race alone. */
  readonly onlyOnce: boolean;
  /** The driver whom the article is about: named far more often than any other. */
  readonly driver?: string | undefined;
  /** The one numbered car that the article names. */
  readonly car?: CarMention | undefined;
  /** Cars that somebody else drives from race to race, in the order in which the article names them. */
  readonly shared: readonly SharedCar[];
  /** What stands in and before each sentence, for starts that name only half of their race. */
  readonly around: ReadonlyMap<Sentence, Surroundings>;
}

// "its two-day test at Daytona on Friday"
const TESTS = wordSet('test tests testing shakedown');
// Sentences that say what an article is about: title and lead.
const OPENING = 4;
const PREVIEW =
  /\b(?:entry list|entry lists|preview|entered|entries|to watch|how to watch|open cars|on the list|takes? the green|field of|starting grid|notebook|ringers|guide to|weekend guide|weekend preview|what (?:to|you should|you need to) know|who’s in|who's in|part-timers|starters|storylines|keep (?:an eye|tabs) on|worth watching|(?:names|drivers|faces) to (?:know|circle|follow|track)|(?:three|four|five|six|seven|eight|nine|ten|\d+) things|(?:team|car|class)[ -]by[ -](?:team|car|class))\b/i;

/** Collects the races ahead that the sentences of an article name. */
export function racesAhead(scenes: readonly Scene[]): RacesAhead {
  const all: Writable[] = [];
  let next: Writable | undefined;
  const opening: Writable[] = [];
  let listed: Writable | undefined;
  let preview = false;
  scenes.forEach((scene, index) => {
    const { text } = scene.discourse;
    const reported = reportedTimes(scene);
    // "Truck Series champion Ava Stone drives on Sunday at Dover": her series is not the race's.
    const named = new Set(
      scene.mentions.flatMap((mention) =>
        mention.type === 'series' &&
        !isWhoSomebodyIs(text.tokens, mention) &&
        !isWhereFrom(text.tokens, scene.sentence.first, mention)
          ? [mention.series]
          : [],
      ),
    );
    const mentions = scene.mentions.filter(
      (mention) =>
        text.quoted[mention.first] !== 1 &&
        !isKnownFor(mention, scene) &&
        !isRun(mention, scene) &&
        !(mention.type === 'time' && (reported.has(mention) || isToday(mention, scene) || isOfSession(mention, scene))),
    );
    const only = named.size === 1 && !isTimetable(scene) ? [...named][0] : undefined;
    const outings = outingsOf(mentions);
    // "The Trucks run the Millfield 150 on Friday; the Cup Series follows with the Harvest 400": each its own.
    const inTurn = named.size > 1 && named.size === outings.length ? [...named] : [];
    for (const [at, { race, track, series, time, place }] of outings.entries()) {
      if (!isAhead(time, scene) || isApartInTitle(place, time, scene)) continue;
      if (index === 0 && time && isToldBelow(time, scenes.slice(1, TELLING))) continue;
      const day = dayOf(time);
      const ahead = { race, track, series: series ?? only ?? inTurn[at], ...day };
      all.push(ahead);
      if (index < OPENING && next === undefined && !TESTS.has(scene.sentence))
        if (isNear(text.article.published, day.date ?? day.from)) next = ahead;
      if (index < OPENING) opening.push(ahead);
      // "NORTHLINE RACING AT BRISTOL: Thursday, April 9": a title that only names the race.
      if (index === 0 && next === ahead && isBareTitle(scene)) preview = true;
    }
    if (index < OPENING) listed ??= raceOfList(scene, mentions, named);
    const isLead =
      index < OPENING || (index < 2 * OPENING && scene.sentence.blockIndex === scenes[1]?.sentence.blockIndex);
    if (isLead && PREVIEW.test(text.article.body.slice(scene.sentence.start, scene.sentence.end))) preview = true;
  });
  // "Coke 600 entry list": its day may stand elsewhere, or nowhere.
  if (listed && (next === undefined || isSamePlace(next, listed))) {
    next ??= all.find((race) => listed !== undefined && isSamePlace(race, listed)) ?? listed;
    preview = true;
  }
  const boxed = raceOfBox(scenes);
  if (boxed && isNear(scenes[0]?.discourse.text.article.published ?? '', boxed.date ?? boxed.from)) {
    next = boxed;
    all.push(boxed);
    preview = true;
  }
  const titleTrack = onlyTrack(scenes[0]);
  if (next) next.series ??= seriesOnDay(next, opening) ?? seriesOfEntryList(scenes[0]);
  const beside = next ? racesBeside(opening, next, titleTrack) : [];
  // "Five to watch at Bristol": where the race is that the lead names, whatever track a race of that day was held at before.
  if (next && next.track === undefined && titleTrack !== undefined) next.track = titleTrack;
  joinSameDay(all);
  next ??= raceOfNotebook(scenes);
  const expected = next ? undefined : raceOfLookAhead(scenes.slice(0, OPENING));
  if (expected) {
    next = expected;
    all.push(expected);
  }
  preview ||= next !== undefined && (looksAhead(scenes[0]) || isTitleOf(next, scenes[0]));
  if (next === undefined && goesThroughEntries(scenes)) {
    next = all.find(({ race, date }) => race !== undefined && date !== undefined) ?? all[0];
    preview = true;
  }
  if (next && next !== expected && next.track === undefined && titleTrack !== undefined) next.track = titleTrack;
  if (next) settleDay(next, scenes.slice(0, OPENING));
  settleOnlyDays(all, scenes);
  if (next && next.race === undefined) nameByTitle(next, scenes[0]);
  return {
    all,
    next,
    beside,
    preview: next !== undefined && (preview || hasProfiles(scenes)) && !isSeasonGuide(scenes[0]),
    titled: placeOfTitle(scenes[0]),
    onlyOnce: next !== undefined && scenes[0] !== undefined && ONLY_ONCE.has(scenes[0].sentence),
    entryList: next !== undefined && scenes[0] !== undefined && ENTRY_LIST.has(scenes[0].sentence),
    driver: mainDriver(scenes),
    car: onlyCar(scenes),
    shared: sharedCars(scenes),
    around: withRacesOf(racesOfBlocks(scenes, all, preview ? next : undefined), surroundingsOf(scenes)),
  };
}

/** "Friday’s practice at Dover", "qualifying on Saturday": a day of the weekend, and not that of the race. */
function isOfSession({ first, last }: TimeMention, { discourse: { text } }: Scene): boolean {
  const isOwner = text.tokens[last - 1]?.possessive === true;
  return (
    (isOwner && SESSION_BEHIND.test(wordsBetween(text.tokens, last, last + 3))) ||
    SESSION_BEFORE.test(wordsBetween(text.tokens, Math.max(0, first - 3), first))
  );
}

const SESSION_BEHIND = /^(?:\S+ ){0,2}?(?:practice|qualifying)\b/;
const SESSION_BEFORE = /\b(?:practice|qualifying)(?: is| on)?$/;

/** "HARVEST 500: nine cars, four spots": a title that opens with the race. */
function isTitleOf(race: RaceAhead, title: Scene | undefined): boolean {
  const [first] = title?.mentions ?? [];
  if (!title || !isBareTitle(title) || first?.type !== 'race' || first.first !== title.sentence.first) return false;
  return isSamePlace({ race: first.race, track: first.track }, race);
}

/** "HARVEST 500: nine cars, one long Thursday": what a title names behind marks is another day. */
function isApartInTitle(
  place: Mention | undefined,
  time: TimeMention | undefined,
  { sentence, discourse }: Scene,
): boolean {
  if (sentence.block.kind !== 'heading' || !place || !time || time.first < place.last) return false;
  return discourse.text.tokens.slice(place.last, time.first).filter(({ kind }) => kind === 'mark').length > 1;
}

/** A paragraph on the entries of a race has that race where no heading tells one. */
function withRacesOf(
  blocks: ReadonlyMap<Sentence, RaceAhead>,
  around: ReadonlyMap<Sentence, Surroundings>,
): ReadonlyMap<Sentence, Surroundings> {
  if (blocks.size === 0) return around;
  return new Map([...around].map(([sentence, own]) => [sentence, { heading: blocks.get(sentence), ...own }] as const));
}

/** "qualifying 5:45, Late Model feature 6:45, Millfield 150 at 7:45": what stands between hours is on its own. */
function isTimetable({ sentence, discourse: { text } }: Scene): boolean {
  const words = text.article.body.slice(sentence.start, sentence.end);
  return words.includes(':') && (words.match(/\b\d{1,2}:\d{2}\b/g)?.length ?? 0) > 2;
}

// Paragraphs that open with a driver's name alone.
const MANY_PROFILES = 3;
const OF_SEASON = wordSet('season seasons year');

/** "Saturday's race at Bristol is near. Five drivers: Ava Stone. She is ...": a paragraph each on who is in the race. */
function hasProfiles(scenes: readonly Scene[]): boolean {
  const opened = new Set(scenes.flatMap((scene) => (profiledIn(scene) ? [scene.sentence.blockIndex] : [])));
  // "who’s going where": of the season to come.
  if (scenes[0]?.discourse.coming !== undefined) return false;
  return opened.size >= MANY_PROFILES && !scenes.slice(0, OPENING).some(({ sentence }) => OF_SEASON.has(sentence));
}

/** "Talladega truck entry list": the one series that such a title names. */
function seriesOfEntryList(title: Scene | undefined): string | undefined {
  if (!title || !ENTRY_LIST.has(title.sentence)) return undefined;
  const named = new Set(title.mentions.flatMap((one) => (one.type === 'series' ? [one.series] : [])));
  return named.size === 1 ? [...named][0] : undefined;
}

const ONLY_ONCE = wordSet('one-race one-off one-offs one-timers extras');
const ENTRY_LIST = wordSet('entry entries entrants');
function isBareTitle({ sentence, mentions, clauses }: Scene): boolean {
  return /^(?:heading|row)$/.test(sentence.block.kind) && clauses.length === 0 && peopleIn(mentions).length === 0;
}

/** A race named without its track, and a track of the same series and day: one tells the other. */
function joinSameDay(races: readonly Writable[]): void {
  for (const race of races) {
    if (race.date === undefined || (race.track !== undefined && race.race !== undefined)) continue;
    const same = races.filter(
      (other) =>
        other !== race &&
        other.date === race.date &&
        (other.series === race.series || other.series === undefined || race.series === undefined) &&
        (race.track === undefined ? other.race === undefined : other.track === undefined),
    );
    const tracks = new Set(same.map(({ track }) => track));
    const names = new Set(same.map((other) => other.race));
    if (race.track === undefined && tracks.size === 1) race.track = [...tracks][0];
    else if (race.race === undefined && names.size === 1) race.race = [...names][0];
  }
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
