import type { Kind } from '../claims/claim.js';
import type { Said } from '../ledger/claim-bytes.js';
import type { Ledger } from '../ledger/ledger.js';
import { yearOf } from './days.js';
import { isSeasonOver, raceKey, trackOfRace } from './names/vocabulary.js';

/** Numbers of claims in a ledger, ascending: in the order of publication. */
export type Numbers = readonly number[];

/** The slots that name a person. */
export const PERSON_SLOTS: readonly string[] = ['driver', 'person', 'replacedBy'];
/** The slots that name a team. */
export const TEAM_SLOTS: readonly string[] = ['team', 'loanTo', 'partner'];

/** Kinds whose subject is a person, but no driver because of them. */
const OF_THE_CREW: readonly Kind[] = ['crew', 'role'];

/** Kinds that speak of a car. */
const OF_CARS: readonly Kind[] = ['ride', 'start', 'exit', 'crew'];

/** Under what a claim is to be found. */
const KEYS = {
  /** By the spelling of whom they are about: the driver, or else the person. */
  bySubject: ({ kind, slots }) =>
    texts(slots, kind === 'alliance' ? [] : [OF_THE_CREW.includes(kind) ? 'person' : 'driver']),
  /** By the spelling of whom they make a driver. */
  byDriver: ({ kind, slots }) => texts(slots, OF_THE_CREW.includes(kind) ? [] : ['driver']),
  /** By the spelling of a driver whose crew they name. */
  crewOfDriver: ({ kind, slots }) => texts(slots, kind === 'crew' ? ['driver'] : []),
  /** By car number. */
  crewOfNumber: ({ kind, slots }) => texts(slots, kind === 'crew' ? ['number'] : []),
  /** Departures, by the spelling of who is said to take the place. */
  byReplacement: ({ slots }) => texts(slots, ['replacedBy']),
  /** By the spelling of a team's name. */
  aboutTeam: ({ slots }) => texts(slots, TEAM_SLOTS),
  /** By car number. */
  aboutNumber: ({ slots }) => texts(slots, ['number']),
  /** Rides, by `carKey`. */
  ridesInCar: ({ kind, slots }) => (kind === 'ride' ? [carKey(slots) ?? []].flat() : []),
  /** Single races, by `carKey`. */
  startsInCar: ({ kind, slots }) => (kind === 'start' ? [carKey(slots) ?? []].flat() : []),
  /** Whatever tells the series of a car, by `numberKey`. */
  statedCars: (said) => (isOfCar(said) && said.slots.series !== undefined ? [numberKey(said.slots) ?? []].flat() : []),
  /** Whatever speaks of a car without its series, by `numberKey`. */
  openCars: (said) => (isOfCar(said) && said.slots.series === undefined ? [numberKey(said.slots) ?? []].flat() : []),
  /** Titles and other final places, by series. */
  standings: ({ kind, slots }) => (kind === 'title' ? texts(slots, ['series']) : []),
  /** Races finished in a place that is told, by the spelling of the track's name. */
  racesFinished: ({ kind, slots }) => (kind === 'result' && slots.position !== undefined ? tracksOf(slots) : []),
  aboutSeries: ({ slots }) => texts(slots, ['series']),
  /** By the spelling of a track's name, also of one that only the name of a well-known race tells. */
  aboutTrack: ({ slots }) => tracksOf(slots),
  /** By the key of a race's name. */
  aboutRace: ({ slots }) => texts(slots, ['race']).map(raceKey),
  /** Races on days by which the season of the series mostly is over, by `seasonKey`. */
  lateRaces: ({ kind, status, slots }) => {
    const { series, date } = slots;
    if (kind !== 'start' || status !== 'confirmed' || typeof series !== 'string' || typeof date !== 'string') return [];
    return isSeasonOver(series, date) ? [seasonKey(series, yearOf(date))] : [];
  },
  /** Races of which the day is told, by the name of the article. */
  datedRaces: ({ kind, slots }, article) => (kind === 'start' && slots.date !== undefined ? [article] : []),
} satisfies Record<string, (said: Said, article: string) => readonly string[]>;

/** Where to find claims: for each index, the numbers of the claims under each key. */
export type Indexes = { readonly [I in keyof typeof KEYS]: ReadonlyMap<string, Numbers> };

/** Goes through all claims once. */
export function indexesOf(ledger: Ledger): Indexes {
  const all = Object.entries(KEYS).map(([name, keysOf]) => ({ name, keysOf, index: new Map<string, number[]>() }));
  ledger.visit((number, said, article) => {
    for (const { keysOf, index } of all) {
      for (const key of keysOf(said, article.name)) {
        const numbers = index.get(key);
        if (numbers) numbers.push(number);
        else index.set(key, [number]);
      }
    }
  });
  // Every name of KEYS has its index, which the compiler cannot follow through the list.
  return Object.fromEntries(all.map(({ name, index }) => [name, index])) as unknown as Indexes;
}

/** The key of a car in `ridesInCar` and `startsInCar`, if all three are known. */
export function carKey(car: {
  readonly number?: unknown;
  readonly series?: unknown;
  readonly season?: unknown;
}): string | undefined {
  const { number, series, season } = car;
  return number === undefined || series === undefined || season === undefined
    ? undefined
    : `${number} ${series} ${season}`;
}

/** The key of a season of a series in `lateRaces`. */
export function seasonKey(series: string, season: number): string {
  return `${season} ${series}`;
}

/** The key of a car in `statedCars` and `openCars`, if number and season are known. */
export function numberKey({
  number,
  season,
}: {
  readonly number?: unknown;
  readonly season?: unknown;
}): string | undefined {
  return number === undefined || season === undefined ? undefined : `${number} ${season}`;
}

/** The `numberKey` of a car by its `carKey`. */
export function numberKeyIn(car: string): string {
  // Between the two stands the series, which may be of several words.
  return car.replace(/ .* /, ' ');
}

/** The spelling of the track that is told, else the name of the one that a well-known race tells. */
function tracksOf(slots: Said['slots']): string[] {
  const told = texts(slots, ['track']);
  return told.length > 0 ? told : texts(slots, ['race']).flatMap((race) => trackOfRace(race) ?? []);
}

function isOfCar({ kind }: Said): boolean {
  return OF_CARS.includes(kind);
}

function texts(slots: Said['slots'], names: readonly string[]): string[] {
  const found: string[] = [];
  for (const name of names) {
    const value = slots[name];
    if (typeof value === 'string' && !found.includes(value)) found.push(value);
  }
  return found;
}
