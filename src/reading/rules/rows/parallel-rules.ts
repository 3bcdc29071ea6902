import type { Clause } from '../../clauses/clause.js';
import { winterSeason } from '../../discourse/winter-season.js';
import type { CarMention, TimeMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import type { Draft } from '../draft.js';
import { isAhead, isDay, type Outing, outingsOf } from '../races/outings.js';
import { raceOfLineUp } from '../races/race-line-up.js';
import { rowStarts } from '../races/row-starts.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isRow, type Scene } from '../scene.js';
import { asSureAs, phraseRide, rowTeam } from '../seats/phrase-ride.js';
import { listStance } from './list-stance.js';
import { namedLineUp } from './named-line-up.js';
import { type Pair, parallelPairs } from './parallel.js';
import { seasonOverhead } from './season-overhead.js';

// Verbs in the past that announce what comes.
const ANNOUNCES = new Set(['sign', 'keep', 'say', 'extend', 'pair', 'field', 'other', 'stay', 'join', 'get']);

/** The rule for drivers and their cars or teams that a sentence names in turn. */
export const PARALLEL_RULES: readonly PhraseRule[] = [
  {
    name: 'pairs-in-turn',
    example: 'Northline Racing will run two cars: No. 12, Ava Stone; No. 21, Ben Carter.',
    read: (scene) => {
      if (isAsked(scene) || namedLineUp(scene)) return [];
      // "Going out: Stone (Northline), Carter (Pinecrest)"
      if (isRow(scene) && /^(?:out|open)$/.test(listStance(scene))) return [];
      const pairs = parallelPairs(scene);
      const [opening] = pairs;
      if (!opening) return [];
      const governing = scene.clauses.findLast(({ verb }) => verb.first <= opening.first);
      if (governing && !announces(governing)) return [];
      const subject = scene.clauses.find(({ subjects }) =>
        subjects.some((one) => pairs.some(({ drivers }) => drivers.some((driver) => driver === one))),
      );
      // "Stone (No. 12) and Carter (No. 21) crashed": their cars of this season, taken for granted.
      const isTold = subject
        ? subject.verb.tense === 'past'
        : !scene.mentions.some((mention) => mention.type === 'time' && mention.seasons !== undefined);
      const headed = governing ? undefined : seasonOverhead(scene);
      const granted = !governing && !isAnnounced(scene, opening) && isTold && headed === undefined;
      const places = outingsOf(scene.mentions);
      if (places.length > 0 && !granted) return entered(pairs, places, scene);
      const race = isRow(scene) ? undefined : (raceOfLineUp(scene) ?? raceByDay(scene, opening));
      if (race && places.length === 0 && !granted) return entries(pairs, race, scene);
      // Seats for a season that a verb tells are read clause by clause.
      if (pairs.some(({ isVerbless }) => isVerbless)) return [];
      const named = governing ? seasonsOfNews(governing, scene) : headed === undefined ? undefined : [headed];
      const seasons = granted
        ? [(subject ? undefined : winterSeason(scene.discourse)) ?? scene.discourse.year]
        : (named ?? [undefined]);
      // "will not be back with Northline; both are headed to Pinecrest, Stone in the No. 12"
      const goal =
        governing &&
        complementsOf(governing, 'team').find(
          ({ prep, before, mention }) => !before && mention.first < opening.first && /^(?:to|with|at|for|)$/.test(prep),
        );
      const team = goal?.mention.team ?? teamOverPairs(scene, opening);
      const drafts = pairs.flatMap(({ drivers, seat }) =>
        drivers.flatMap(({ person }) =>
          seasons.flatMap((season) => phraseRide('pairs-in-turn', scene, person, carOf(seat), team, season)),
        ),
      );
      return asSureAs(subject, drafts, scene);
    },
  },
];

/** "announced its line-up on Tuesday": the day of the news is not that of the seats. */
function seasonsOfNews(clause: Clause, { discourse }: Scene): number[] | undefined {
  const times = complementsOf(clause, 'time');
  const isOfDay =
    clause.verb.tense === 'past' && times.length > 0 && times.every(({ mention }) => mention.date !== undefined);
  return isOfDay ? [discourse.coming ?? discourse.year] : saidSeasons(clause, discourse.year);
}

/** The team of the whole list: one that the sentence names only behind its first pair is that of a later pair. */
function teamOverPairs(scene: Scene, { first }: Pair): string | undefined {
  const team = rowTeam(scene);
  const named = scene.mentions.find((mention) => 'team' in mention && mention.team === team);
  return named === undefined || named.first <= first ? team : undefined;
}

function announces({ verb, asks }: Scene['clauses'][number]): boolean {
  if (asks || verb.negated || verb.stance !== 'fact') return false;
  return verb.tense !== 'past' || ANNOUNCES.has(verb.frame);
}

/** A colon before the pairs, or a line of its own. */
function isAnnounced(scene: Scene, { first }: Pair): boolean {
  const { tokens } = scene.discourse.text;
  return isRow(scene) || tokens.slice(scene.sentence.first, first).some((token) => token.text === ':');
}

const RACE = /^(?:\S+ ){0,2}(?:race|opener|round|event|enduro|finale|classic)\b/;

/** "Help for Saturday's opener:": a race to come that the words before the pairs tell by its day alone. */
function raceByDay(scene: Scene, { first }: Pair): Outing | undefined {
  const { tokens } = scene.discourse.text;
  const day = scene.mentions.find(
    (mention): mention is TimeMention =>
      mention.type === 'time' &&
      mention.last <= first &&
      isDay(mention) &&
      isAhead(mention, scene) &&
      RACE.test(wordsBetween(tokens, mention.last, mention.last + 3)),
  );
  return day ? { time: day } : undefined;
}

/** Under one race to come, or several that stand before them, the pairs are its entries. */
function entered(pairs: readonly Pair[], places: ReturnType<typeof outingsOf>, scene: Scene): Draft[] {
  const first = pairs[0]?.first ?? 0;
  const areOfAll = places.length === 1 || places.every(({ place }) => place !== undefined && place.last <= first);
  return areOfAll && places.every(({ time }) => isAhead(time, scene))
    ? places.flatMap((race) => entries(pairs, race, scene))
    : [];
}

function entries(pairs: readonly Pair[], race: Outing, scene: Scene): Draft[] {
  return pairs.flatMap(({ drivers, seat }) =>
    rowStarts(
      'pairs-in-turn',
      scene,
      drivers.map(({ person }) => person),
      [race],
      carOf(seat),
    ),
  );
}

function carOf(seat: Pair['seat']): CarMention {
  if (seat.type === 'car') return seat;
  return { type: 'car', numbers: [], team: seat.team, first: seat.first, last: seat.last };
}
