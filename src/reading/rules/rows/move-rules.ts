import type { CarMention, Mention, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { seriesFor, seriesNamedIn } from '../clause/clause-series.js';
import { isHedged } from '../clause/status.js';
import { type Draft, draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isRow, type Scene } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';
import { listStance } from './list-stance.js';
import { type ListTopic, listTopic } from './list-topic.js';
import { newsLabelAt } from './news-label.js';

interface Move {
  readonly driver: PersonMention;
  readonly from: string | undefined;
  readonly to: CarMention | undefined;
}

const ARROW = /^(?:→|⇒|➡|➜|➔|⟶|>)$/;

/** The rule for moves without a verb: "Ava Stone: Northline Racing → Pinecrest", "Ava Stone to Pinecrest (from Northline)". */
export const MOVE_RULES: readonly PhraseRule[] = [
  {
    name: 'row-move',
    example:
      'The moves so far:\n- Ava Stone to Northline Racing (from Pinecrest Motorsports)\n- Ben Carter to Crosshill Garage',
    read: (scene) => {
      if (isAsked(scene)) return [];
      const move = moveIn(scene);
      if (!move) return [];
      const label = newsLabelAt(scene.discourse.text.tokens, scene.sentence.first);
      const stance = label?.isTalk ? 'rumored' : listStance(scene);
      const topic = listTopic(scene);
      if (stance === 'open' || stance === 'out' || topic.is !== 'season') return [];
      const drafts: Draft[] = [];
      const series = seriesNamedIn(scene);
      if (move.to) {
        const car = series === undefined ? move.to : { ...move.to, series };
        drafts.push(
          ...phraseRide(
            'row-move',
            scene,
            move.driver.person,
            car,
            undefined,
            move.from === undefined ? topic.season : seasonAhead(scene, topic),
          ),
        );
      }
      if (move.from !== undefined) {
        drafts.push(exitOf('row-move', scene, move.driver, move.from, undefined, seasonGivenUp(scene, topic)));
      }
      return drafts.map((one) => (stance === 'rumored' ? { ...one, status: 'rumored' as const } : one));
    },
  },
  {
    name: 'seat-of-move',
    example:
      'The moves so far:\n- Ava Stone to Northline Racing. Seat: the No. 12 Ford.\n- Ben Carter to Crosshill Garage.',
    needs: ['car'],
    read: (scene) => {
      const { before, discourse, mentions, sentence } = scene;
      if (!before) return [];
      const move = moveIn(before);
      const car = mentions.find((mention) => mention.type === 'car');
      if (!move?.to || car?.type !== 'car' || car.numbers.length !== 1) return [];
      const lead = wordsBetween(discourse.text.tokens, sentence.first, car.first);
      if (!/^(?:seat|ride|car|truck|number) :(?: the)?$/.test(lead)) return [];
      const stance = listStance(before);
      const topic = listTopic(before);
      if (stance === 'open' || stance === 'out' || topic.is !== 'season') return [];
      const drafts = phraseRide('seat-of-move', scene, move.driver.person, car, car.team ?? move.to.team, topic.season);
      return drafts.map((one) => (stance === 'rumored' ? { ...one, status: 'rumored' as const } : one));
    },
  },
];

// Before the first race of a year, who is out was so at the end of the last.
const RACING = '03';

/** The last season of a seat that a list tells to be given up: the one before the season that the list is about. */
export function seasonGivenUp(scene: Scene, topic: Extract<ListTopic, { is: 'season' }>): number {
  const { coming, year, text } = scene.discourse;
  if (topic.named || coming !== undefined) return topic.season - 1;
  const isBefore = text.article.published.slice(5, 7) < RACING || isAheadOfSeason(scene);
  return isBefore ? year - 1 : year;
}

// By the end of March the last of the series has begun.
const BEGUN = '04';

/** "Who is where in 2026", in March: the title goes through a season that is about to begin. */
function isAheadOfSeason({ discourse: { year, text } }: Scene): boolean {
  const [title] = text.sentences;
  if (title?.block.kind !== 'heading' || text.article.published.slice(5, 7) >= BEGUN) return false;
  const words = text.article.body.slice(title.start, title.end);
  return (
    words.includes(String(year)) &&
    /\b(?:who[’']?s|who is|who|guide|line-?ups?|grid|preview|field|seats?|rosters?|team[- ]by[- ]team)\b/i.test(words)
  );
}

// By then who moves, comes or stays does so for the season to come.
const AUTUMN = '09';

/** The season of a move, or of who comes and who stays, that a list tells without saying when. */
export function seasonAhead(scene: Scene, topic: Extract<ListTopic, { is: 'season' }>): number {
  const { coming, year, text } = scene.discourse;
  if (topic.named || coming !== undefined) return topic.season;
  return text.article.published.slice(5, 7) >= AUTUMN ? year + 1 : topic.season;
}

/** Drafts that a driver gives up a seat with the end of a season, perhaps to somebody who is named. */
export function exitOf(
  rule: string,
  scene: Scene,
  { person }: Pick<PersonMention, 'person'>,
  team: string | undefined,
  number: string | undefined,
  season: number,
  replacedBy?: string,
): Draft {
  const { series } = seriesFor(undefined, scene, team, number);
  const status = isHedged(scene.sentence, scene.discourse) ? 'rumored' : 'confirmed';
  return draft(
    'exit',
    rule,
    scene.sentence,
    status,
    { driver: person.name, team, series, season, number, replacedBy },
    ['series', 'season'],
  );
}

/** A driver, and behind an arrow, "to" or "from" the teams of the move. "to" counts only in rows. */
export function moveIn(scene: Scene): Move | undefined {
  if (scene.clauses.length > 0) return undefined;
  const seats = scene.mentions.filter(({ type }) => type === 'person' || type === 'team' || type === 'car');
  const [driver] = seats;
  if (driver?.type !== 'person' || driver.possessive || scene.discourse.crew.has(driver.person)) return undefined;
  if (driver.first !== openingOf(scene) || seats.slice(1).some(({ type }) => type === 'person')) return undefined;
  let at = driver.last;
  let from: string | undefined;
  let to: CarMention | undefined;
  for (const seat of seats.slice(1)) {
    const way = wayTo(scene, at, seat.first);
    const team = seat.type === 'team' || seat.type === 'car' ? seat.team : undefined;
    if (way === 'to') to = carOf(seat);
    else if (way === 'from') from = team;
    else if (to && seat.type === 'car')
      to = { ...seat, ...((seat.team ?? to.team) ? { team: seat.team ?? to.team } : {}) } as CarMention;
    else if (!to && from === undefined) from = team;
    at = seat.last;
  }
  return to ? { driver, from, to } : undefined;
}

/** Whether a seat is where somebody goes to or comes from, by the last word before it that says so. */
function wayTo(scene: Scene, first: number, last: number): 'to' | 'from' | undefined {
  const { tokens } = scene.discourse.text;
  for (let at = last - 1; at >= first; at -= 1) {
    const token = tokens[at];
    if (!token) continue;
    if (ARROW.test(token.text) || (token.lower === 'to' && (isRow(scene) || isHeadline(scene)))) return 'to';
    if (token.lower === 'from' || token.lower === 'ex' || token.lower === 'formerly') return 'from';
  }
  return undefined;
}

/** A title, or what stands behind a label: "Stone to Northline", "OFFICIAL: Stone to Northline Racing". */
function isHeadline(scene: Scene): boolean {
  return scene.sentence.block.kind === 'heading' || openingOf(scene) > scene.sentence.first;
}

/** Where what a line tells begins: behind a label that says how sure it is. */
function openingOf({ sentence, discourse: { text } }: Scene): number {
  return newsLabelAt(text.tokens, sentence.first)?.last ?? sentence.first;
}

function carOf(seat: Mention): CarMention | undefined {
  if (seat.type === 'car') return seat;
  if (seat.type !== 'team') return undefined;
  return { type: 'car', numbers: [], team: seat.team, first: seat.first, last: seat.last };
}
