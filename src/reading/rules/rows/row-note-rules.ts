import { isWhereSomebodyWas } from '../../discourse/focal.js';
import type { CarMention, Mention, Person, TimeMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { seriesNamedIn } from '../clause/clause-series.js';
import { isHedged } from '../clause/status.js';
import { draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isRow, type Scene } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';
import { listStance } from './list-stance.js';
import { listTopic } from './list-topic.js';

const GONE =
  /\b(?:out|gone|leaves?|leaving|left|former|formerly|released|last raced|no(?! {1,2}\d)|not|without|may|might|could|would|vacant|free agent|retires?|retired|retiring)\b/;
const AGREEMENT = /\b(?:contract|contracted|deal|agreement|extension|extended|signed|re-signed|resigned|tied|option)\b/;
const ENDS = /\b(?:expires?|expiring|runs? out|is up|ends?|up at|up after|until the end|final year|last year)\b/;

/** Rules for notes without a verb on the driver whom a row opens with. */
export const ROW_NOTE_RULES: readonly PhraseRule[] = [
  {
    name: 'row-note',
    example: 'The 2026 class:\n- Ava Stone (22, Salem, Ore.) – Second year in the Truck Series with Northline Racing.',
    read: (scene) => {
      const driver = notedIn(scene);
      if (!driver || scene.clauses.length > 0) return [];
      const { tokens } = scene.discourse.text;
      const seats = scene.mentions.filter(({ type }) => type === 'team' || type === 'car');
      const [first] = seats;
      if (!first || scene.mentions.some((mention) => isOther(mention, driver))) return [];
      const before = tokens[first.first - 1]?.lower ?? '';
      const lead = tokens[first.first - 2]?.lower ?? '';
      if (!/^(?:with|for|at|in)$/.test(before) && !(before === 'the' && /^(?:with|for|at|in)$/.test(lead))) return [];
      if (GONE.test(wordsBetween(tokens, scene.sentence.first, scene.sentence.last))) return [];
      const topic = listTopic(scene);
      const stance = listStance(scene);
      if (topic.is !== 'season' || stance === 'out' || stance === 'open') return [];
      const teams = new Set(
        seats.flatMap((seat, index) =>
          (seat.type === 'team' && !isAddedBehindCar(scene, seats[index - 1], seat)) || seat.type === 'car'
            ? [seat.team]
            : [],
        ),
      );
      teams.delete(undefined);
      const cars = seats.filter((seat): seat is CarMention => seat.type === 'car' && seat.numbers.length === 1);
      if (teams.size > 1 || cars.length > 1) return [];
      const [team] = teams;
      // "The Harvest 400 only, with Marsh’s Racing": below a team's heading it is whose help the team has.
      const over = scene.discourse.blockTeam(scene.sentence);
      if (over !== undefined && team !== undefined && over !== team && isOpenedBy(over, scene)) return [];
      const series = seriesNamedIn(scene);
      const car: CarMention = {
        type: 'car',
        numbers: [],
        first: first.first,
        last: first.last,
        ...cars[0],
        ...(team === undefined ? {} : { team }),
        ...(series === undefined ? {} : { series }),
      };
      return phraseRide('row-note', scene, driver, car, scene.discourse.teamBefore(scene.sentence), topic.season).map(
        (ride) => (stance === 'rumored' ? { ...ride, status: stance } : ride),
      );
    },
  },
  {
    name: 'row-contract',
    example:
      'The 2026 seats:\nNorthline Racing\nNo. 12 – Ava Stone. Under contract through 2027.\nNo. 21 – Ben Carter.',
    read: (scene) => {
      const driver = notedIn(scene);
      if (
        !driver ||
        scene.clauses.some(({ verb }) => verb.negated || verb.stance !== 'fact' || verb.tense === 'future')
      )
        return [];
      if (scene.mentions.some((mention) => isOther(mention, driver))) return [];
      const { tokens } = scene.discourse.text;
      const words = wordsBetween(tokens, scene.sentence.first, scene.sentence.last);
      if (!AGREEMENT.test(words) || /\b(?:no(?! {1,2}\d)|not|without|offer|talks|seeks|wants)\b/.test(words)) return [];
      const { text } = scene.discourse;
      // "from Northline Racing, on a multi-year contract": not with the team that is left.
      const teams = new Set(
        scene.mentions.flatMap((mention) =>
          mention.type === 'team' && !isWhereSomebodyWas(text, scene.sentence, mention) ? [mention.team] : [],
        ),
      );
      const team = teams.size === 1 ? [...teams][0] : scene.discourse.headingTeam(scene.sentence);
      if (teams.size > 1 || team === undefined) return [];
      const until = untilOf(scene, ENDS.test(words));
      const multiYear = /\b(?:multi-?year|long-term)\b/.test(words) ? (true as const) : undefined;
      if (until === undefined && multiYear === undefined) return [];
      const status = isHedged(scene.sentence, scene.discourse) ? 'rumored' : 'confirmed';
      const slots = { driver: driver.name, team, until, multiYear, loanTo: undefined };
      return [draft('contract', 'row-contract', scene.sentence, status, slots, teams.size === 1 ? [] : ['team'])];
    },
  },
];

/** The driver whom the row of a sentence is about. */
function notedIn(scene: Scene): Person | undefined {
  if (!isRow(scene) || isAsked(scene)) return undefined;
  const { noted } = scene.discourse.earlier(scene.sentence);
  return noted?.type === 'person' && !scene.discourse.crew.has(noted.person) ? noted.person : undefined;
}

/** "with Northline, No. 12 Ford, Harbor Cola": a name behind a numbered car and a comma is whose money it is. */
function isAddedBehindCar({ discourse: { text } }: Scene, before: Mention | undefined, { first }: Mention): boolean {
  return before?.type === 'car' && before.numbers.length === 1 && wordsBetween(text.tokens, before.last, first) === ',';
}

/** The heading over a row begins with a team's name: "NORTHLINE RACING (Honda)". */
function isOpenedBy(team: string, { discourse, sentence }: Scene): boolean {
  return discourse.heading(sentence).toLowerCase().startsWith(team.toLowerCase());
}

function isOther(mention: Mention, driver: Person): boolean {
  return mention.type === 'person' && mention.person !== driver;
}

/** "through 2027", or, where the agreement is said to end, "after this season". */
function untilOf({ mentions, discourse }: Scene, ends: boolean): number | undefined {
  const times = mentions.filter((mention): mention is TimeMention => mention.type === 'time');
  const through = times.find((time) => time.through !== undefined)?.through;
  if (through !== undefined) return through >= discourse.year ? through : undefined;
  if (!ends) return undefined;
  const [time] = times.filter(({ after, seasons }) => after !== undefined || seasons?.length === 1);
  return time?.after ?? time?.seasons?.[0];
}
