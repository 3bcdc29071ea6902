import { groupBy } from '../../../values/group-by.js';
import type { CarMention, Mention, TeamMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { numberOf, placesToRace } from '../clause/clause-parts.js';
import { type Draft, type DraftOf, draft } from '../draft.js';
import type { Scene } from '../scene.js';

type Ride = DraftOf<'ride'>;
type Seat = CarMention | TeamMention;

// "and the", "and also in the", "and part time in his": what joins a second seat to the first.
const JOINT =
  /(?:^| )and(?: also)?(?: (?:part|full)[ -]time)?(?: (?:in|for|with|aboard|at))?(?: (?:the|his|her|its|their|an?))?$/;
const BETWEEN = /^(?:team|series|make|extent|time)$/;
// Behind a seat that is the subject of what follows.
const VERB_BEHIND =
  /^(?:is|was|are|were|has|had|will|would|could|may|might|goes|went|remains|stays|gets|needs|sits|sat|collided|finished|won|led)$/;

/**
 * "drives the No. 8 for Northline in Xfinity and the No. 77 for Pinecrest in Cup": the ride in the second of two seats that
 * one clause gives a driver, for each ride that the rules read in the first and nothing else read in the second.
 */
export function ridesInSecondSeats(drafts: readonly Draft[], scenes: readonly Scene[]): Draft[] {
  const bySentence = groupBy(drafts, ({ sentence }) => sentence);
  return scenes.flatMap((scene) => {
    if (scene.mentions.filter(({ type }) => type === 'car' || type === 'team').length < 2) return [];
    const own = bySentence.get(scene.sentence) ?? [];
    const rides = own.filter((one): one is Ride => one.kind === 'ride' && one.status !== 'denied');
    return rides.flatMap((ride) => {
      const second = secondSeat(ride, scene);
      if (!second || own.some((one) => isAbout(one, second.seat))) return [];
      return [rideIn(ride, second, scene)];
    });
  });
}

interface Second {
  readonly first: Seat;
  readonly seat: Seat;
  /** What stands between the two seats, and what behind the second. */
  readonly between: readonly Mention[];
  readonly behind: readonly Mention[];
}

function secondSeat({ slots }: Ride, scene: Scene): Second | undefined {
  const { mentions, discourse, clauses, sentence } = scene;
  const { tokens } = discourse.text;
  const [first, again] = mentions.filter((mention) => isOf(mention, slots.number, slots.team));
  if (!first || again || tokens[first.first - 1]?.lower === 'from' || tokens[first.first - 2]?.lower === 'from')
    return undefined;
  const at = mentions.indexOf(first);
  const to = mentions.findIndex((mention, index) => index > at && mention.type === first.type);
  const seat = mentions[to];
  if (!isSeat(first) || !isSeat(seat) || (seat.type === 'car' && seat.numbers.length !== 1)) return undefined;
  if (seat.type === 'car' && (seat.owner || numberOf(seat) === slots.number)) return undefined;
  const between = mentions.slice(at + 1, to);
  if (!JOINT.test(wordsBetween(tokens, first.last, seat.first)) || !between.every(({ type }) => BETWEEN.test(type)))
    return undefined;
  const isOtherTime = ({ type, ...mention }: Mention): boolean =>
    type === 'time' && 'seasons' in mention && mention.seasons?.some((season) => season === slots.season) === false;
  const isVerb = ({ verb, subjects }: (typeof clauses)[number]): boolean =>
    (verb.first >= first.last && verb.first < seat.first) || subjects.some((subject) => subject === seat);
  if (clauses.some(isVerb) || between.some(isOtherTime)) return undefined;
  const own = clauses.find(({ complements }) => complements.some(({ mention }) => mention === first));
  if (own?.subjects[0]?.type !== 'person' || placesToRace(own).length > 0) return undefined;
  const behind = mentions.slice(to + 1);
  const [next] = behind;
  const end = tokens[seat.last];
  if (behind.some(isOtherTime) || (seat.last < sentence.last && VERB_BEHIND.test(end?.lower ?? ''))) return undefined;
  if (next?.type === 'person' && next.first - seat.last <= 3) return undefined;
  const ownBehind = behind.filter(({ first: start }) => start < endOfClause(scene, seat));
  // "for Northline and Pinecrest" may be one team of two names.
  if (seat.type === 'team' && !(seriesOf(between) && seriesOf(ownBehind))) return undefined;
  return { first, seat, between, behind: ownBehind };
}

function isOf(mention: Mention, number: string | undefined, team: string | undefined): boolean {
  if (number !== undefined) return mention.type === 'car' && numberOf(mention) === number;
  return mention.type === 'team' && mention.team === team && !mention.described && !mention.possessive;
}

function isSeat(mention: Mention | undefined): mention is Seat {
  return mention?.type === 'car' || mention?.type === 'team';
}

/** The next comma, verb or "and" behind a seat. */
function endOfClause({ clauses, sentence, discourse: { text } }: Scene, { last }: Seat): number {
  const verb = clauses.find((clause) => clause.verb.first >= last)?.verb.first ?? sentence.last;
  for (let at = last; at < verb; at += 1) if (/^(?:,|;|and|–|—)$/.test(text.tokens[at]?.lower ?? '')) return at;
  return verb;
}

function isAbout({ slots }: Draft, seat: Seat): boolean {
  const { number, team } = slots as { number?: string; team?: string };
  return seat.type === 'car' ? number !== undefined && number === numberOf(seat) : team === seat.team;
}

function rideIn({ slots, sentence, status, inherited }: Ride, { seat, between, behind }: Second, scene: Scene): Ride {
  const ownTeam = seat.team ?? teamOf(behind);
  const ownSeries = (seat.type === 'car' ? seat.series : undefined) ?? seriesOf(behind);
  // "the No. 8 in Xfinity and the No. 77": in which series the other is, nobody says.
  const isSame = seriesOf(between) === undefined && inherited.has('series');
  const unsaid = [ownTeam === undefined ? 'team' : '', ownSeries === undefined ? 'series' : '', 'season'];
  return draft(
    'ride',
    'and-in-car',
    sentence,
    status,
    {
      driver: slots.driver,
      team: ownTeam ?? slots.team,
      series: ownSeries ?? (isSame ? slots.series : undefined),
      season: slots.season ?? scene.discourse.year,
      number: seat.type === 'car' ? numberOf(seat) : undefined,
      make: seat.type === 'car' ? seat.make : undefined,
      extent: undefined,
    },
    unsaid.filter((slot) => slot !== '' && (slot !== 'season' || inherited.has('season'))),
  );
}

function teamOf(mentions: readonly Mention[]): string | undefined {
  const [team] = mentions;
  return team?.type === 'team' && !team.possessive ? team.team : undefined;
}

function seriesOf(mentions: readonly Mention[]): string | undefined {
  const series = mentions.find(({ type }) => type === 'series');
  return series?.type === 'series' ? series.series : undefined;
}
