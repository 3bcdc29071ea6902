import type { CarMention, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { seriesFor } from '../clause/clause-series.js';
import { isStated, statusOf } from '../clause/status.js';
import type { Draft } from '../draft.js';
import { isAhead, type Outing, outingsOf } from '../races/outings.js';
import { rowStarts } from '../races/row-starts.js';
import { piecesOf } from '../rows/parallel.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, type Scene } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';
import { SHARED_SERIES } from './shared-car-rules.js';

/** "takes on a third driver", "there is a fourth as well": somebody whom a car has for the long races alone. */
const EXTRA =
  /\b(?:third|fourth|fifth|extra|additional|endurance|guest|long-race) (?:drivers?|men|man|women|woman|pilots?|names?|hands?|seats?)\b|\b(?:an?|the|its|their) (?:third|fourth|fifth|extra|additional)(?: (?:as well|too|one|each))?(?= ?[:,.;–—-]| is\b| are\b| $|$)/;
// Between a car and who has it: "In the No. 8 that is Stone", "the No. 18 gets Carter", "Stone in the No. 8".
const INSIDE = new Set(
  `, – — - : ( that it this he she who the will be is are get gets has go goes to take takes join joins add adds call calls on in for of with and
   driver veteran rookie regular newcomer youngster ace star racer`.split(/\s+/),
);
const BETWEEN = new Set(', ; ) and while with in into for the over aboard rookie veteran newcomer'.split(' '));

/** The rule for who comes to cars that several share, one car behind the other, after words that announce extra drivers. */
export const EXTRAS_IN_TURN_RULES: readonly PhraseRule[] = [
  {
    name: 'extras-in-turn',
    example:
      'Northline Racing runs two cars in IMSA in 2026. Both take on a third driver for the long races. In the No. 8 that is Ava Stone; in the No. 18, Ben Carter.',
    needs: ['person', 'car'],
    read: (scene) => {
      if (isAsked(scene)) return [];
      const pairs = pairsIn(scene);
      const [opening] = pairs;
      const over = opening && announcedIn(scene, Math.min(opening.car.first, opening.driver.first));
      if (!opening || !over) return [];
      if (scene.clauses.some((clause) => clause.verb.negated || !isSaid(clause, scene))) return [];
      const outings = outingsAhead(scene);
      const races = outings.length > 0 ? outings : over === scene ? [] : outingsAhead(over);
      return pairs.flatMap(({ car, driver }): Draft[] => {
        const team = car.team ?? scene.discourse.headingTeam(scene.sentence);
        const series = car.series ?? seriesFor(undefined, scene, team, car.numbers[0]).series;
        if (series === undefined || !SHARED_SERIES.test(series)) return [];
        const whole: CarMention = { ...car, series, ...(team === undefined ? {} : { team }) };
        if (races.length > 0) return rowStarts('extras-in-turn', scene, [driver.person], races, whole);
        return phraseRide('extras-in-turn', scene, driver.person, whole, team).map((ride) => {
          if (ride.kind === 'ride') ride.slots.extent = 'part-time';
          return ride;
        });
      });
    },
  },
];

// Cars and drivers of a sentence, at most.
const MOST = 16;

interface Pair {
  readonly car: CarMention;
  readonly driver: PersonMention;
}

/** The cars and drivers of a sentence, by turns, where nothing else stands between them and nothing is left over. */
function pairsIn(scene: Scene): readonly Pair[] {
  const { tokens } = scene.discourse.text;
  const pieces = piecesOf(scene).filter(({ type }) => type !== 'team');
  const pairs: Pair[] = [];
  if (pieces.length % 2 > 0 || pieces.length > MOST) return [];
  for (let at = 0; at + 1 < pieces.length; at += 2) {
    const [one, two] = [pieces[at], pieces[at + 1]];
    const before = pieces[at - 1];
    const car = one?.type === 'car' ? one : two;
    const drivers = one?.type === 'drivers' ? one : two;
    if (!one || !two || car?.type !== 'car' || drivers?.type !== 'drivers') return [];
    const [driver, another] = drivers.people;
    if (!driver || another || !areAll(wordsApart(scene, one.last, two.first), INSIDE)) return [];
    if (before && !areAll(wordsBetween(tokens, before.last, one.first), BETWEEN)) return [];
    pairs.push({ car, driver });
  }
  return pairs;
}

function areAll(words: string, known: ReadonlySet<string>): boolean {
  return words.split(' ').every((word) => word === '' || known.has(word));
}

/** The words between two tokens without the series that describes somebody: "IndyCar regular". */
function wordsApart({ mentions, discourse: { text } }: Scene, from: number, to: number): string {
  const series = mentions.find(({ type, first, last }) => type === 'series' && first >= from && last <= to);
  if (!series) return wordsBetween(text.tokens, from, to);
  return `${wordsBetween(text.tokens, from, series.first)} ${wordsBetween(text.tokens, series.last, to)}`.trim();
}

/** The sentence that announces extra drivers: this one, up to its first pair, or the one before it in its paragraph. */
function announcedIn(scene: Scene, until: number): Scene | undefined {
  const { tokens } = scene.discourse.text;
  if (EXTRA.test(wordsBetween(tokens, scene.sentence.first, until))) return scene;
  const { before } = scene;
  if (!before || piecesOf(before).some(({ type }) => type === 'drivers')) return undefined;
  if (before.clauses.some((clause) => clause.verb.negated || !isSaid(clause, before))) return undefined;
  return EXTRA.test(wordsBetween(tokens, before.sentence.first, before.sentence.last)) ? before : undefined;
}

function isSaid(clause: Scene['clauses'][number], scene: Scene): boolean {
  return isStated(clause) && clause.verb.tense !== 'past' && statusOf(clause, scene.discourse) === 'confirmed';
}

function outingsAhead(scene: Scene): readonly Outing[] {
  return outingsOf(scene.mentions).filter((outing) => outing.time === undefined || isAhead(outing.time, scene, true));
}
