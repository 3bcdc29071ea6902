import type { CarMention, Person } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { subjectDrivers } from '../clause/clause-parts.js';
import { seasonsOf } from '../clause/clause-seasons.js';
import { seriesFor, seriesNamedIn } from '../clause/clause-series.js';
import { isStated, statusOf } from '../clause/status.js';
import { isAhead, outingsOf } from '../races/outings.js';
import { raceOfLineUp } from '../races/race-line-up.js';
import { starts } from '../races/race-starts.js';
import { rowStarts } from '../races/row-starts.js';
import { piecesOf } from '../rows/parallel.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';
import { extraComer } from './extra-comer.js';

/** Series in which several drivers share one car in a race. */
export const SHARED_SERIES =
  /^(?:imsa|wec|supercars|elms|alms|gt|asian|intercontinental|nurburgring|michelin|creventic|24h|le-mans|british-gt|trans-am-endurance)/;
// Words that set the drivers apart from the car, or from one another.
const APART =
  /\b(?:beat|ahead|behind|from|instead|replac\w*|succeed\w*|than|against|collid\w*|contact|crew chief|engineers?|out of|leav\w*|departs?|departing|lost|loses|without|unlike|former|co-drivers?|partners?|team-?mates?|neither|nor|not)\b/;
const ANNOUNCES = new Set(['sign', 'keep', 'say', 'pair', 'field', 'extend', 'share']);

const LABEL = /\b(?:line-?ups?|crews?|drivers|driver (?:crew|squad|roster))\b.* ?:$/i;

/** The rule for cars of endurance racing, which several drivers share. */
export const SHARED_CAR_RULES: readonly PhraseRule[] = [
  {
    name: 'shared-car',
    example: 'In IMSA, the No. 47 Northline Racing Cadillac goes the distance with Ava Stone and Ben Carter.',
    read: (whole) => {
      const scene = withoutExtras(whole);
      const cars = scene.mentions.filter((mention): mention is CarMention => mention.type === 'car');
      const [car] = cars;
      if (cars.length !== 1 || car?.numbers.length !== 1 || isAsked(scene) || isQuoted(scene, car.first)) return [];
      const runs = piecesOf(scene).filter((piece) => piece.type === 'drivers');
      const behind = companyOf(scene, car, runs);
      const run = behind ? runs[0] : runs.at(-1);
      if (run?.type !== 'drivers' || run.people.length < 2) return [];
      const joining = behind ?? (runs.length === 2 ? joiningIn(scene, runs[0]?.first, run.first) : []);
      if (runs.length !== 1 && joining.length === 0) return [];
      const [from, to] = [Math.min(run.first, car.first), Math.max(run.last, car.last)];
      const { tokens } = scene.discourse.text;
      if (APART.test(wordsBetween(tokens, from, to))) return [];
      const own = car.team ?? teamHere(scene);
      const series = car.series ?? seriesNamedIn(scene) ?? seriesFor(undefined, scene, own, car.numbers[0]).series;
      if (series === undefined || !SHARED_SERIES.test(series)) return [];
      const clause = scene.clauses.findLast(({ verb }) => verb.first < to) ?? scene.clauses[0];
      // "The 2026 line-up of the No. 12 Northline Porsche: Stone, Carter and Marsh."
      if (!clause && LABEL.test(wordsBetween(tokens, scene.sentence.first, run.first)))
        return run.people.flatMap(({ person }) =>
          phraseRide('shared-car', scene, person, { ...car, series, ...(own === undefined ? {} : { team: own }) }, own),
        );
      if (!clause || !isStated(clause) || clause.verb.negated) return [];
      if (clause.verb.tense === 'past' && !ANNOUNCES.has(clause.verb.frame)) return [];
      const full: CarMention = { ...car, series, ...(own === undefined ? {} : { team: own }) };
      const drivers = [...joining, ...run.people.map(({ person }) => person)];
      // "alongside Ben Carter, who took it to eighth at Spa in May"
      const done = scene.clauses.find(
        ({ marker, verb }) => marker === 'who' && verb.first >= to && verb.tense === 'past',
      );
      const places = outingsOf(scene.mentions.filter(({ first }) => first < (done?.first ?? first + 1)));
      const ahead = places.filter(({ time }) => isAhead(time, scene));
      if (places.length > 0) return rowStarts('shared-car', scene, drivers, ahead, full);
      const status = statusOf(clause, scene.discourse);
      const race = raceOfLineUp(scene);
      if (race) return starts('shared-car', clause, scene, drivers, { outings: [race], car: full, status });
      const { seasons } = seasonsOf(clause, scene.discourse);
      return drivers.flatMap((driver: Person) =>
        seasons
          .flatMap((season) =>
            phraseRide('shared-car', scene, driver, full, scene.discourse.headingTeam(scene.sentence), season),
          )
          .map((ride) => ({ ...ride, status })),
      );
    },
  },
];

/** A sentence up to who comes for one race alone: "with Marsh added for the Rolex 24". */
function withoutExtras(scene: Scene): Scene {
  const extras = scene.mentions.flatMap((place) =>
    place.type === 'race' || place.type === 'track' ? (extraComer(scene, place)?.first ?? []) : [],
  );
  const from = Math.min(...extras);
  if (extras.length === 0 || from <= (scene.mentions[0]?.first ?? from)) return scene;
  return { ...scene, mentions: scene.mentions.filter(({ first }) => first < from) };
}

/** "Stone and Carter form the crew of the No. 12 with Marsh": who has it with those named before it. */
function companyOf(
  { clauses, discourse }: Scene,
  car: CarMention,
  [pair, company, another]: readonly ReturnType<typeof piecesOf>[number][],
): Person[] | undefined {
  if (pair?.type !== 'drivers' || company?.type !== 'drivers' || another || pair.people.length < 2) return undefined;
  if (pair.last > car.first || company.first < car.last) return undefined;
  const clause = clauses.findLast(({ verb }) => verb.first >= pair.last && verb.last <= car.first);
  // "After years alongside Carter, Stone will drive": he is named before her, and no subject.
  const subjects = clause ? subjectDrivers(clause, discourse) : [];
  if (!pair.people.every(({ person }) => subjects.includes(person))) return undefined;
  const words = wordsBetween(discourse.text.tokens, car.last, company.first);
  return clause?.verb.form === 'finite' && MAKES.test(clause.verb.lemma) && COMPANY.test(words)
    ? company.people.map(({ person }) => person)
    : undefined;
}

const MAKES = /^(?:form|make|comprise|constitute|crew|man|drive|share|take)$/;
const COMPANY =
  /^(?:(?:crew|entry|line-?up) )?(?:(?:for|of|at|in) (?:\S+ ){1,4})?(?:(?:together|along|again) )?(?:with|alongside)(?: (?:veteran|rookie|newcomer|fellow|new recruit))?$/;

/** "Marsh joins Stone and Carter in the No. 12": who comes to those who share it. */
function joiningIn(scene: Scene, from: number | undefined, to: number): Person[] {
  const clause = scene.clauses.find(
    ({ verb, subjects }) => verb.lemma === 'join' && verb.last === to && subjects[0]?.first === from,
  );
  return clause ? subjectDrivers(clause, scene.discourse) : [];
}

/** The one team that a sentence names beside its car. */
function teamHere({ mentions }: Scene): string | undefined {
  const teams = new Set(mentions.flatMap((mention) => (mention.type === 'team' ? [mention.team] : [])));
  return teams.size === 1 ? [...teams][0] : undefined;
}
