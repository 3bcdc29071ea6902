import type { CarMention, Person } from '../mentions/mention.js';
import type { Sentence } from '../text/sentence.js';
import { type Draft, draft } from './draft.js';
import { peopleInARow } from './entry-rules.js';
import { dayOf, isAhead, type Outing, outingsOf } from './outings.js';
import type { PhraseRule } from './rule.js';
import { isHedged, peopleIn, type Scene, seriesFor } from './scene.js';

/** The line over a list says that races follow: "The schedule for the No. 44:". */
const SCHEDULE =
  /\b(?:schedule|schedules|scheduled|races?|starts?|events?|dates?|slate|calendar|programme?|appearances|rounds?|outings|stops|run|drive|compete|line-?ups?|entries|who drives)\b/i;
const NO_ROW =
  /\b(?:winners?|won|results?|test|practice|qualifying|finished|last (?:year|season)|previous|past|tv|booth|tickets?)\b/i;
const NOT_ENTERED =
  /\b(?:not on the (?:entry )?list|not entered|not here|not racing|withdrawn|withdrew|pulled|scratch(?:ed)?|will not|won’t|won't|absent|missing|out:)\b/i;

// More people in one row are a result or a line-up of another kind.
const MOST_DRIVERS = 4;

/** Rules for the rows of a schedule and of an entry list. */
export const LIST_RULES: readonly PhraseRule[] = [
  {
    name: 'dated-race-in-list',
    example: 'Ava Stone drives for Northline Racing.\nStone’s schedule:\nSept. 13: Bristol Motor Speedway',
    read: (scene) => {
      const { discourse, sentence } = scene;
      if (!isRow(scene)) return [];
      const lead = discourse.leadIn(sentence);
      const over = sceneOver(scene);
      const words = over ? textOf(over, over.sentence) : '';
      if (NO_ROW.test(textOf(scene, sentence)) || NO_ROW.test(words)) return [];
      const own = peopleInRow(scene);
      const announced = words.endsWith(':') || SCHEDULE.test(words) || scene.mentions[0]?.type === 'car';
      const outings = outingsOf(scene.mentions).filter(
        ({ time }) => isAhead(time, scene) || (!time && (own.length > 0 ? announced : SCHEDULE.test(words))),
      );
      if (outings.length === 0) return [];
      if (own.length > 0) {
        const plain = scene.clauses.length === 0 && own.length <= MOST_DRIVERS;
        return plain ? rowStarts(scene, own, outings, rowCar(scene), lead?.team, lead?.series) : [];
      }
      const first = scene.mentions[0];
      if (!first || !/^(?:time|track|race)$/.test(first.type)) return [];
      if (lead) {
        const car = lead.car ?? carNear(over, lead.drivers);
        return rowStarts(scene, lead.drivers, outings, car, lead.team, lead.series);
      }
      // Nobody named over the list: it is about the driver of its heading or of the whole article.
      const named = discourse.headingDriver(sentence) !== undefined && outings.every(({ time }) => time !== undefined);
      return SCHEDULE.test(words) || named
        ? rowStarts(scene, [discourse.headingDriver(sentence)], outings, over ? rowCar(over) : undefined)
        : [];
    },
  },
  {
    name: 'row-of-entries',
    example:
      'The entry list for Sunday’s race at Bristol Motor Speedway is out.\nNo. 12, Ava Stone — Northline Racing has entered a second Ford.',
    read: (scene) => {
      const [car] = scene.mentions;
      if (car?.type !== 'car' || car.first !== scene.sentence.first || car.numbers.length !== 1) return [];
      if (outingsOf(scene.mentions).length > 0) return [];
      const listed = peopleInARow(scene, car.last).map(({ person }) => person);
      // "43 – Car number that ...": a bare number opens an entry only straight before the driver.
      const bare = scene.discourse.text.tokens[car.first]?.kind === 'number';
      const [driver] = bare ? listed : peopleInRow(scene);
      const quiet = scene.clauses.every(({ verb }) => verb.tense === 'past' || verb.negated);
      if (!driver || (quiet && scene.clauses.length > 0 && scene.clauses[0]?.first === scene.sentence.first)) return [];
      // "No. 12 Porsche: Stone, Carter, Diaz" under the race that they share it in
      const over = sceneOver(scene);
      const race = over ? outingsOf(over.mentions).filter(({ time }) => isAhead(time, scene)) : [];
      const shared = listed.length > 1 && race.length === 1;
      return rowStarts(scene, shared ? listed : [driver], shared ? race : [{}], withTeam(scene, car));
    },
  },
];

/** Drafts the starts of a row. */
function rowStarts(
  scene: Scene,
  drivers: readonly (Person | undefined)[],
  outings: readonly Outing[],
  car: CarMention | undefined,
  leadTeam?: string,
  leadSeries?: string,
): Draft[] {
  const { discourse, sentence } = scene;
  const number = car?.numbers.length === 1 ? car.numbers[0] : undefined;
  const ownTeam = car?.team ?? teamInRow(scene) ?? leadTeam;
  const team = ownTeam ?? discourse.headingTeam(sentence);
  const here = [...new Set(scene.mentions.flatMap((mention) => (mention.type === 'series' ? [mention.series] : [])))];
  const entries = outings[0]?.place === undefined;
  const series = (here.length === 1 && !entries ? here[0] : undefined) ?? car?.series ?? leadSeries;
  const text = textOf(scene, sentence);
  const status = NOT_ENTERED.test(text)
    ? 'denied'
    : isHedged(sentence, discourse) || text.endsWith('?')
      ? 'rumored'
      : 'confirmed';
  return drivers.flatMap((driver) =>
    outings.map((outing) => {
      const day = dayOf(outing.time);
      const year = day.date ?? day.from;
      return draft(
        'start',
        entries ? 'row-of-entries' : 'dated-race-in-list',
        sentence,
        status,
        {
          driver: driver?.name ?? '',
          team,
          series: series ?? outing.series ?? seriesFor(undefined, scene, team, number).series,
          season: year ? Number(year.slice(0, 4)) : (discourse.coming ?? discourse.year),
          number,
          make: car?.make,
          track: outing.track,
          race: outing.race,
          ...day,
        },
        [...(series || outing.series ? [] : ['series']), ...(ownTeam ? [] : ['team'])],
      );
    }),
  );
}

/** A bullet, a row of a table, or any line that stands alone. */
function isRow(scene: Scene): boolean {
  const { kind } = scene.sentence.block;
  return kind === 'row' || kind === 'bullet';
}

/** Drivers whom a row names: not its crew, and nobody's possessor. */
function peopleInRow(scene: Scene): Person[] {
  const { tokens } = scene.discourse.text;
  return [
    ...new Set(
      peopleIn(scene.mentions)
        .filter(({ person, first, form }) => {
          const before = `${tokens[first - 2]?.lower ?? ''} ${tokens[first - 1]?.lower ?? ''}`;
          return (
            form !== 'described' &&
            !scene.discourse.officeHolders.has(person) &&
            !scene.discourse.crew.has(person) &&
            !/\b(?:chief|spotter|replacing|replaces|than|beat|owner|to)$/.test(before) &&
            !/\b(?:chief|spotter) :$/.test(before)
          );
        })
        .map(({ person }) => person),
    ),
  ];
}

function rowCar(scene: Scene): CarMention | undefined {
  const cars = scene.mentions.filter((mention): mention is CarMention => mention.type === 'car');
  return cars.length === 1 ? cars[0] : undefined;
}

function teamInRow(scene: Scene): string | undefined {
  const teams = new Set(scene.mentions.flatMap((mention) => (mention.type === 'team' ? [mention.team] : [])));
  return teams.size === 1 ? [...teams][0] : undefined;
}

// How far over a list the car of its driver may be named.
const NEAR = 3;

/** The one car that a sentence over the list names beside its drivers. */
function carNear(over: Scene | undefined, drivers: readonly Person[]): CarMention | undefined {
  let scene = over;
  for (let step = 0; scene && step < NEAR; step += 1, scene = scene.previous) {
    const car = rowCar(scene);
    if (car && peopleIn(scene.mentions).every(({ person }) => drivers.includes(person))) return car;
  }
  return undefined;
}

/** The car that opens a row, with the one make the row names. */
function withTeam(scene: Scene, car: CarMention): CarMention {
  const makes = new Set(
    scene.mentions.flatMap((mention) =>
      mention.type === 'make' ? [mention.make] : mention.type === 'car' && mention.make ? [mention.make] : [],
    ),
  );
  const teams = new Set(
    scene.mentions.flatMap((mention) =>
      mention.type === 'car' && mention !== car && mention.team ? [mention.team] : [],
    ),
  );
  const [make] = makes;
  const [team] = teams;
  return {
    ...car,
    ...(makes.size === 1 && make !== undefined ? { make } : {}),
    ...(car.team === undefined && teams.size === 1 && team !== undefined ? { team } : {}),
  };
}

/** The sentence over a list: the last one before its first row. */
function sceneOver(scene: Scene): Scene | undefined {
  let over = scene.previous;
  while (over && isRow(over)) over = over.previous;
  return over;
}

function textOf(scene: Scene, { start, end }: Sentence): string {
  return scene.discourse.text.article.body.slice(start, end);
}
