import type { Mention, PersonMention, TeamMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { count } from '../../words/ordinals.js';
import { isSeat, type SeatMention } from '../asides/seat-aside.js';
import { seriesFor } from '../clause/clause-series.js';
import { isHedged } from '../clause/status.js';
import { type Draft, draft } from '../draft.js';
import { listStance } from '../rows/list-stance.js';
import { listTopic } from '../rows/list-topic.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, isRow, type Scene } from '../scene.js';

const WAY = '(?:up|down|over|across|in|fresh|straight|back)';
const COMER = '(?:import|recruit|signing|transfer|arrival|hire|capture|pick-?up|acquisition|newcomer|addition)';
/** "Ava Stone, up from the", "Ava Stone, an import from": somebody who has come. */
const COMES_FROM = new RegExp(
  `^,? ?(?:\\(|,|–|—|-|:)? ?(?:${WAY}|(?:an?|the|its|their) (?:[a-z-]+ )?${COMER}) from(?: the| its| their)?$`,
);
/** "The No. 7 goes to Ava Stone, from Pinecrest": a town, too, stands so, but no team. */
const FROM = /^(?:,|\(|–|—|-|:) ?from(?: the| its| their)?$/;
/** "12 – Ava Stone, who comes from", "– arriving from" */
const ROW_FROM = new RegExp(
  `^(?:,|\\(|–|—|-|:) ?(?:who )?(?:comes?|came|coming|arrives?|arrived|arriving|moves?|moved|moving|joins?|joined|joining|switches|signed) (?:${WAY} )?from(?: the)?$`,
);
const ROW_AFTER =
  /(?:^|\b)(?:after|following|spent|with) (?:\S+ )?(?:the (?:past|last) )?([a-z]+|\d) (?:[a-z-]+ )?(years?|seasons?|campaigns?) (?:in|with|at|for|driving|of)(?: the)?$/;
const ONE = /^(?:a|an|one|single|\d)$/;
/** Behind more seasons than these only the last is sure to be the one that is meant. */
const LONGEST = 4;
// Words between a name and where its bearer was.
const REACH = 14;
// Before the races begin, "from" tells of the season before.
const RACING = '03';

/** Rules for the seat that somebody leaves for the one that is told, by a phrase: "up from the No. 9 truck of Pinecrest". */
export const FROM_SEAT_RULES: readonly PhraseRule[] = [
  {
    name: 'from-seat',
    example:
      'Ava Stone, up from the No. 9 truck of Pinecrest Motorsports, will drive the No. 12 for Northline Racing in 2026.',
    needs: ['person', ['car', 'team']],
    words: wordSet('from'),
    read: (scene) =>
      isAsked(scene)
        ? []
        : pairs(scene).flatMap(({ driver, seat, gap }) => {
            const season = seasonLeft(scene);
            const bare = FROM.test(gap);
            if (season === undefined || !(bare || COMES_FROM.test(gap) || (isRow(scene) && ROW_FROM.test(gap))))
              return [];
            if (bare && !isRow(scene) && !hasOther(scene, seat)) return [];
            return [leaves(scene, driver, seat, season)];
          }),
  },
  {
    name: 'years-before-row',
    example:
      'The 2026 Truck Series line-up:\n12 – Ava Stone, down from the Cup Series after two years in the No. 41 of Pinecrest Motorsports',
    needs: ['person', ['car', 'team']],
    words: wordSet('after following spent'),
    read: (scene) =>
      !isRow(scene) || isAsked(scene)
        ? []
        : pairs(scene).flatMap(({ driver, seat, gap }) => {
            const last = seasonLeft(scene);
            const [, number = '', noun = ''] = ROW_AFTER.exec(gap) ?? [];
            const years = ONE.test(number) && !noun.endsWith('s') ? 1 : count(number);
            if (last === undefined || years === undefined) return [];
            const all = years > LONGEST ? 1 : years;
            return Array.from({ length: all }, (_, index) => held(scene, driver, seat, last - index));
          }),
  },
];

interface Pair {
  readonly driver: PersonMention;
  readonly seat: SeatMention;
  /** The words between the two. */
  readonly gap: string;
}

/** Each driver and the first seat behind the name, with the words between them. */
function pairs(scene: Scene): Pair[] {
  const { officeHolders, crew, text } = scene.discourse;
  return scene.mentions.flatMap((driver, index) => {
    if (driver.type !== 'person' || driver.possessive || driver.form === 'described') return [];
    if (officeHolders.has(driver.person) || crew.has(driver.person) || isQuoted(scene, driver.first)) return [];
    const seat = scene.mentions.slice(index + 1).find(({ type }) => type !== 'series' && type !== 'extent');
    if (!seat || !isSeat(seat) || seat.first - driver.last > REACH || !isWhole(scene, seat)) return [];
    return [{ driver, seat, gap: wordsBetween(text.tokens, driver.last, seat.first) }];
  });
}

/** "from Northline’s truck", and not "from Northline’s Carter". */
function isWhole({ discourse: { text } }: Scene, seat: SeatMention): boolean {
  if (seat.type !== 'team' || !seat.possessive) return true;
  return /^(?:truck|trucks|car|team|programme?|seat|ride|stable|squad|line-?up|xfinity|cup)$/.test(
    text.tokens[seat.last]?.lower ?? '',
  );
}

/** The season before the one that the article, or the list, announces. */
function seasonLeft(scene: Scene): number | undefined {
  const { coming, year, text } = scene.discourse;
  if (!isRow(scene)) return coming === undefined ? undefined : coming - 1;
  const topic = listTopic(scene);
  if (topic.is !== 'season' || listStance(scene) === 'out' || listStance(scene) === 'open') return undefined;
  if (topic.named || coming !== undefined) return topic.season - 1;
  return text.article.published.slice(5, 7) < RACING ? year - 1 : undefined;
}

/** Another car or team than the one that somebody comes from. */
function hasOther({ mentions }: Scene, seat: SeatMention): boolean {
  return mentions.some(
    (mention) =>
      mention !== seat &&
      (mention.type === 'car' || mention.type === 'team') &&
      (mention.type === 'car' ? mention.numbers.length > 0 : mention.team !== seat.team),
  );
}

/** The team of a car, or the one that stands straight behind it. */
function teamOf(scene: Scene, seat: SeatMention): string | undefined {
  if (seat.team !== undefined) return seat.team;
  const next: Mention | undefined = scene.mentions[scene.mentions.indexOf(seat) + 1];
  const isOwner = (one: Mention | undefined): one is TeamMention =>
    one?.type === 'team' &&
    /^(?:of|at|for|with)(?: the)?$/.test(wordsBetween(scene.discourse.text.tokens, seat.last, one.first));
  return isOwner(next) ? next.team : undefined;
}

function numberOf(seat: SeatMention): string | undefined {
  return seat.type === 'car' ? seat.numbers[0] : undefined;
}

/** The series that the seat's own words, or those that lead to it, name. */
function seriesOf(
  { mentions, discourse: { text } }: Scene,
  driver: PersonMention,
  seat: SeatMention,
): string | undefined {
  if (seat.type === 'car' && seat.series !== undefined) return seat.series;
  const named = mentions.find(({ type, first }) => type === 'series' && first >= driver.last && first < seat.first);
  if (named?.type === 'series') return named.series;
  return /^trucks?$/.test(text.tokens[seat.last]?.lower ?? '') ? 'truck' : undefined;
}

/** The series that the text is about; of who comes up or down, it is another. */
function seriesAround(scene: Scene, { last }: PersonMention, seat: SeatMention, team?: string): string | undefined {
  const gap = wordsBetween(scene.discourse.text.tokens, last, seat.first);
  return /\b(?:up|down)\b/.test(gap) ? undefined : seriesFor(undefined, scene, team, numberOf(seat)).series;
}

function leaves(scene: Scene, driver: PersonMention, seat: SeatMention, season: number): Draft {
  const status = isHedged(scene.sentence, scene.discourse) ? 'rumored' : 'confirmed';
  const [team, number, said] = [teamOf(scene, seat), numberOf(seat), seriesOf(scene, driver, seat)];
  const series = said ?? seriesAround(scene, driver, seat, team);
  const slots = { driver: driver.person.name, team, series, season, number, replacedBy: undefined };
  return draft('exit', 'from-seat', scene.sentence, status, slots, said ? [] : ['series']);
}

function held(scene: Scene, driver: PersonMention, seat: SeatMention, season: number): Draft {
  const [team, number, said] = [teamOf(scene, seat), numberOf(seat), seriesOf(scene, driver, seat)];
  const series = said ?? seriesAround(scene, driver, seat, team);
  const make = seat.type === 'car' ? seat.make : undefined;
  const slots = { driver: driver.person.name, team, series, season, number, make, extent: undefined };
  return draft('ride', 'years-before-row', scene.sentence, 'confirmed', slots, said ? [] : ['series']);
}
