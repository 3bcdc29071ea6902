import type { Mention, TimeMention } from '../../mentions/mention.js';
import { peopleIn } from '../../rules/clause/clause-parts.js';
import { isEarlier, isLeftOut } from '../../rules/clause/left-out.js';
import { reportedTimes } from '../../rules/races/clause-outings.js';
import { dayOf, isAhead, isDay, isPlace, outingsOf } from '../../rules/races/outings.js';
import type { Scene } from '../../rules/scene.js';
import type { Sentence } from '../../text/sentence.js';
import { isKnownFor } from '../honours/known-for.js';
import type { RaceAhead } from './race-ahead.js';

/** A place with the driver named last before it in its sentence. */
interface NamedPlace extends RaceAhead {
  readonly by: string | undefined;
}

/** The places and days to come that a sentence names, and those of the sentence before it. */
export interface Surroundings {
  readonly places: readonly NamedPlace[];
  /** Days to come that belong to no place of the sentence. */
  readonly freeDays: readonly RaceAhead[];
  /** The numbers of the cars that the sentence names. */
  readonly numbers: readonly string[];
  /** The sentence says that its race is the one of the sentence before: "there", "as well". */
  readonly goesOn: boolean;
  readonly before?: Pick<Surroundings, 'places' | 'freeDays' | 'numbers'>;
  /** The race to come that the heading over its part names. */
  readonly heading?: RaceAhead | undefined;
}

/** Gathers for each sentence which places and days it names. */
export function surroundingsOf(scenes: readonly Scene[]): ReadonlyMap<Sentence, Surroundings> {
  const around = new Map<Sentence, Surroundings>();
  let heading: RaceAhead | undefined;
  const main = mainTrack(scenes);
  for (const scene of scenes) {
    if (scene.sentence.block.kind === 'heading') heading = scene.previous && headingRace(scene, main);
    const before =
      scene.previous && scene.previous.sentence.block.kind !== 'heading'
        ? around.get(scene.previous.sentence)
        : undefined;
    around.set(scene.sentence, {
      ...namedIn(scene),
      numbers: scene.mentions.flatMap((mention) => (mention.type === 'car' ? mention.numbers : [])),
      goesOn: GOES_ON.test(scene.discourse.text.article.body.slice(scene.sentence.start, scene.sentence.end)),
      ...(before ? { before: { places: before.places, freeDays: before.freeDays, numbers: before.numbers } } : {}),
      ...(heading ? { heading } : {}),
    });
  }
  return around;
}

// Sentences that say what an article is about: title and lead.
const OPENING = 4;

/** The track that an article is about: named most often, else first in its opening. */
function mainTrack(scenes: readonly Scene[]): string | undefined {
  const often = scenes[0]?.discourse.mainTrack?.track;
  if (often !== undefined) return often;
  const first = scenes.slice(0, OPENING).flatMap(({ mentions }) => mentions.find(({ type }) => type === 'track') ?? []);
  return first[0]?.type === 'track' ? first[0].track : undefined;
}

/**
 * "HARVEST 250 (Xfinity, Saturday, 5 p.m. ET)", "TRUCKS, FRIDAY, 7 P.M.": the one race, with its day, that a heading is about,
 * at the article's track if it names no other.
 */
function headingRace(scene: Scene, main: string | undefined): RaceAhead | undefined {
  const [race, other] = outingsOf(scene.mentions);
  const named = scene.mentions.find((mention) => mention.type === 'series');
  // "Saturday, 4:30 p.m. ET" straight below "Xfinity Series"
  const series = named?.type === 'series' ? named.series : scene.discourse.headingSeries(scene.sentence);
  const [day, another] = scene.mentions.filter(
    (mention): mention is TimeMention => mention.type === 'time' && isDay(mention),
  );
  const time = race ? race.time : series && !another ? day : undefined;
  if (!time || other || !isAhead(time, scene) || !(race ?? main)) return undefined;
  return {
    track: race?.track ?? main,
    race: race?.race,
    series: race?.series ?? series,
    ...dayOf(time),
  };
}

// "will be at the road course as well", "is to take his place there"
const GOES_ON = /\b(?:there|as well|that (?:race|event|weekend)|same (?:race|event|weekend|day))\b/i;

const NOTHING: Named = { places: [], freeDays: [] };

type Named = Pick<Surroundings, 'places' | 'freeDays'>;

function namedIn(scene: Scene): Named {
  if (!scene.mentions.some((mention) => mention.type === 'time' || isPlace(mention))) return NOTHING;
  const { quoted } = scene.discourse.text;
  const reported = reportedTimes(scene);
  const behind = behindEvents(scene);
  const mentions = scene.mentions.filter(
    (mention) =>
      quoted[mention.first] !== 1 && !reported.has(mention) && !isKnownFor(mention, scene) && !behind.has(mention),
  );
  const outings = outingsOf(mentions).filter(({ time }) => time === undefined || isAhead(time, scene));
  const people = peopleIn(mentions).filter(({ possessive }) => !possessive);
  const taken = new Set(outings.map(({ time }) => time));
  const freeDays = mentions
    .filter((mention): mention is TimeMention => mention.type === 'time' && isDay(mention))
    .filter((time) => !taken.has(time) && isAhead(time, scene) && !isPast(time, scene));
  return {
    places: outings.map(({ place, track, race, series, time }) => {
      const by = people.findLast((mention) => mention.first < (place?.first ?? 0));
      return { track, race, series, by: by?.person.name, ...dayOf(time) };
    }),
    freeDays: freeDays.map((time) => dayOf(time)),
  };
}

/** "will race on Sunday after her crash at Talladega": the places where something has happened. */
function behindEvents({ clauses }: Scene): ReadonlySet<Mention> {
  return new Set(
    clauses.flatMap((clause) =>
      clause.complements
        .filter((one) => isPlace(one.mention) && (isLeftOut(one.lead) || isEarlier(one, clause)))
        .map(({ mention }) => mention),
    ),
  );
}

/** "won on Sunday": a day of a verb that looks back. */
function isPast(time: TimeMention, scene: Scene): boolean {
  return scene.clauses.some(
    ({ verb, complements }) => verb.tense === 'past' && complements.some(({ mention }) => mention === time),
  );
}
