import type { Extent } from '../../../claims/claim.js';
import { isWhereSomebodyWas } from '../../discourse/focal.js';
import type { CarMention, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { peopleIn } from '../clause/clause-parts.js';
import { seriesFor } from '../clause/clause-series.js';
import type { Draft } from '../draft.js';
import { rowStarts } from '../races/row-starts.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isRow, type Scene } from '../scene.js';
import { isUnsettled, phraseRide } from '../seats/phrase-ride.js';
import { endOfNames } from './end-of-names.js';
import { labelOf, listStance } from './list-stance.js';
import { extentOfList, isLineUp, isOfCrews, type ListTopic, listTopic } from './list-topic.js';
import { makeOfHeading } from './make-of-heading.js';
import { exitOf, moveIn, seasonAhead, seasonGivenUp } from './move-rules.js';
import { newsLabelAt } from './news-label.js';
import { noteDrafts } from './note-drafts.js';
import { type RowParts, rowParts } from './row-parts.js';
import { swapIn } from './row-swap-rules.js';
import { CANDIDATES, GONE } from './seat-notes.js';

interface Entry {
  readonly driver: PersonMention;
  readonly car: CarMention | undefined;
}

// Series in which several drivers share one car.
const SHARED = /^(?:imsa|wec|supercars|gt|elms|asian|nurburgring|mx5|trans-am|michelin|creventic|24h)/;
// "12 Ava Stone in six races", "12 Ava Stone for some of the races"
const SOME_RACES =
  /^(?:\(|,)? ?(?:in|for) (?!all\b)(?:[\w-]+ )?(?:of the )?(?:[\w-]+ )?(?:races|events|starts|rounds|outings)\b/;
const LONGEST_SHARE = 8;

/** The rule for rows of a line-up or entry list, whatever the order of their columns. */
export const ROW_ENTRY_RULES: readonly PhraseRule[] = [
  {
    name: 'row-entry',
    example: 'The Truck Series line-up:\n12 – Ava Stone – Northline Racing – Ford',
    read: (scene) => {
      if (!isRow(scene) || scene.before || isAsked(scene) || moveIn(scene) || swapIn(scene)) return [];
      const parts = rowParts(scene);
      if (parts.drivers.length === 0 || isDescribed(scene, parts)) return [];
      const topic = listTopic(scene);
      if (parts.drivers.length > 1 && isOfCrews(scene)) return [];
      const entries = topic.is === 'order' ? [] : entriesOf(parts, scene);
      const stance = listStance(scene);
      if (stance === 'open') return [];
      if (stance === 'out') return topic.is === 'season' ? exitsOf(parts, entries, topic, scene) : [];
      const note = statusOfNote(scene, parts);
      if (note === undefined) return [];
      const label = newsLabelAt(scene.discourse.text.tokens, scene.sentence.first);
      const status = stance === 'rumored' || label?.isTalk ? 'rumored' : note;
      return entries.flatMap((entry) => entryDrafts(entry, parts, topic, status, scene));
    },
  },
  {
    name: 'under-car',
    example: 'Garage tour\n\nNo. 12 Northline Racing Ford\nAva Stone returns for her second year.',
    read: (scene) => {
      const car = carOver(scene);
      if (!car || scene.before || isAsked(scene) || scene.discourse.headingDriver(scene.sentence)) return [];
      const [driver, ...more] = scene.mentions;
      if (driver?.type !== 'person' || driver.first !== scene.sentence.first || driver.possessive) return [];
      if (more.some(({ type }) => type === 'car') || scene.discourse.crew.has(driver.person)) return [];
      const topic = listTopic(scene);
      if (topic.is !== 'season' || listStance(scene) === 'open') return [];
      const clause = scene.clauses[0];
      const goes = clause && (clause.verb.negated || /^(?:leave|release|retire|lend)$/.test(clause.verb.frame));
      if (goes || (clause && clause.verb.stance !== 'fact')) return [];
      return phraseRide('under-car', scene, driver.person, car, car.team, topic.season);
    },
  },
  {
    name: 'names-under-car',
    example: 'GTP entries of 2024\n\nNo. 12 Northline Racing Cadillac\nAva Stone/Ben Carter/Dan Marsh',
    read: (scene) => {
      const drivers = peopleIn(scene.mentions);
      const car = carOver(scene);
      if (!isRow(scene) || !car || drivers.length < 2 || drivers.length !== scene.mentions.length) return [];
      if (endOfNames(scene, drivers) !== scene.sentence.last || isAsked(scene)) return [];
      const topic = listTopic(scene);
      if (topic.is !== 'season' || listStance(scene) === 'open') return [];
      return drivers.flatMap(({ person }) => phraseRide('names-under-car', scene, person, car, car.team, topic.season));
    },
  },
];

/** "Ava Stone – The No. 12 driver said": what she is now, and no column of a list for the season to come. */
function isDescribed({ discourse: { text } }: Scene, { cars }: RowParts): boolean {
  return cars.some(
    ({ first, last }) => text.tokens[last]?.lower === 'driver' && text.tokens[first - 1]?.lower === 'the',
  );
}

/** The car that the line above names, and nobody with it ("No. 12 Northline Racing Cadillac"), or the heading. */
function carOver({ previous, sentence, discourse }: Scene): CarMention | undefined {
  const [car, ...more] = previous && isRow(previous) ? previous.mentions : [];
  const isAbove = car?.type === 'car' && car.numbers.length === 1 && car.first === previous?.sentence.first;
  return isAbove && more.every(({ type }) => type === 'make' || type === 'series')
    ? car
    : discourse.headingCar(sentence);
}

/** "Out: Ava Stone, Ben Carter (to Pinecrest Motorsports)": the seats that a team or a list tells to be given up. */
function exitsOf(
  { drivers, teams, notes }: RowParts,
  entries: readonly Entry[],
  topic: Extract<ListTopic, { is: 'season' }>,
  scene: Scene,
): Draft[] {
  const own = drivers.map((driver) => teamInBrackets(scene, driver));
  if (teams.length > 1 && own.includes(undefined)) return [];
  const last = seasonGivenUp(scene, topic);
  const over = teams.length === 1 ? teams[0] : scene.discourse.teamBefore(scene.sentence);
  return drivers.flatMap((driver, index) => {
    const car = entries.find((entry) => entry.driver === driver)?.car;
    const to = notes.get(driver)?.to;
    const team = own[index] ?? (over === to ? scene.discourse.headingTeam(scene.sentence) : over);
    return [
      exitOf('row-entry', scene, driver, team, car?.numbers[0], last),
      ...(to === undefined ? [] : phraseRide('row-entry', scene, driver.person, undefined, to, last + 1)),
    ];
  });
}

/** "Ava Stone (Northline Racing)": the team that stands alone in the bracket behind a driver. */
function teamInBrackets({ mentions, discourse: { text } }: Scene, { last }: PersonMention): string | undefined {
  const team = mentions.find(({ first }) => first === last + 1);
  if (team?.type !== 'team' || text.tokens[last]?.text !== '(') return undefined;
  return /^[),]$/.test(text.tokens[team.last]?.text ?? '') ? team.team : undefined;
}

function entryDrafts(
  { driver, car }: Entry,
  parts: RowParts,
  topic: ListTopic,
  status: 'confirmed' | 'rumored',
  scene: Scene,
): Draft[] {
  const [team] = parts.teams;
  // "FORD" over the rows of its drivers
  const make = parts.makes[0] ?? makeOfHeading(scene);
  const [series] = parts.series;
  const said = parts.series.length === 1 ? series?.series : undefined;
  const whole: CarMention = {
    type: 'car',
    numbers: [],
    first: driver.first,
    last: driver.last,
    ...(car ?? parts.notes.get(driver)?.car),
    ...(parts.teams.length === 1 && team !== undefined ? { team } : {}),
    ...(parts.makes.length <= 1 && make !== undefined ? { make } : {}),
    ...(said === undefined ? {} : { series: said }),
  };
  if (topic.is === 'race') return rowStarts('row-entry', scene, [driver.person], [topic.outing], whole);
  if (topic.is === 'order') return [];
  const note = parts.notes.get(driver);
  if (note?.stance === 'gone') return [];
  const rides = phraseRide(
    'row-entry',
    scene,
    driver.person,
    whole,
    whole.team ?? scene.discourse.headingTeam(scene.sentence),
    seasonOf(topic, scene),
  );
  const { tokens } = scene.discourse.text;
  const isForSome = SOME_RACES.test(wordsBetween(tokens, driver.last, driver.last + LONGEST_SHARE));
  const labelled = extentOfAll(parts, scene) ?? labelOf(scene)?.extent ?? extentOfList(scene);
  for (const ride of rides) {
    if (labelled !== undefined && ride.kind === 'ride') ride.slots.extent ??= labelled;
    if (isForSome && ride.kind === 'ride') ride.slots.extent = 'part-time';
    if (note?.extent && !note.more && ride.kind === 'ride') ride.slots.extent = note.extent;
    if (status === 'rumored' || note?.stance === 'rumored' || isStarred(driver, scene)) ride.status = 'rumored';
    if (topic.named) ride.inherited.delete('season');
  }
  return note ? noteDrafts('row-entry', scene, driver, note, whole, rides, topic) : rides;
}

const UNSURE_STAR =
  /^\s*\*+ ?[=:–-]? ?(?:not (?:yet )?(?:confirmed|official|announced|signed)|unconfirmed|unofficial|expected|rumou?red|provisional|to be confirmed|tbc|pending)\b/i;
// Lines at the end of an article, and the characters of each, that may tell what its stars mean.
const LEGENDS = 3;
const LONGEST_LEGEND = 60;

/** "Ava Stone*" where a line at the end says "* not yet confirmed". */
function isStarred({ last }: PersonMention, { discourse: { text } }: Scene): boolean {
  if (text.tokens[last]?.text !== '*') return false;
  const { body } = text.article;
  return text.blocks
    .slice(-LEGENDS)
    .some(({ start }) => UNSURE_STAR.test(body.slice(Math.max(0, start - 3), start + LONGEST_LEGEND)));
}

function seasonOf(topic: Extract<ListTopic, { is: 'season' }>, scene: Scene): number {
  if (!topic.named && isUnsettled(scene) && !hasCome(scene)) return scene.discourse.year;
  return labelOf(scene)?.isOfMoves ? seasonAhead(scene, topic) : topic.season;
}

/** "41 – Stone and Carter, both part-time": of each of them. */
function extentOfAll({ drivers }: RowParts, { mentions, discourse: { text } }: Scene): Extent | undefined {
  const last = drivers.at(-1);
  const extent = mentions.find(
    (mention) => mention.type === 'extent' && last !== undefined && mention.first >= last.last,
  );
  if (extent?.type !== 'extent' || !last || drivers.length < 2) return undefined;
  return OF_ALL.test(wordsBetween(text.tokens, last.last, extent.first)) ? extent.extent : undefined;
}

const OF_ALL = /^[,(–—-] (?:both|all|each)(?: of them)?(?: two| three| four)?$/;

/** "12 – Stone, from Pinecrest, on a multi-year contract": a seat of the season to come, however long it is hers. */
function hasCome({ mentions, sentence, discourse: { text } }: Scene): boolean {
  return mentions.some(
    (mention) => (mention.type === 'team' || mention.type === 'car') && isWhereSomebodyWas(text, sentence, mention),
  );
}

/** Which driver has which car: the one car, or as many cars as drivers, side by side; or only a team. */
function entriesOf(parts: RowParts, scene: Scene): Entry[] {
  const { drivers, cars } = parts;
  const [car] = cars;
  // "Nos. 46 and 70: Stone and Carter", each in the order of the other.
  if (car && cars.length === 1 && car.numbers.length > 1)
    return car.numbers.length === drivers.length
      ? drivers.map((driver, index) => ({ driver, car: { ...car, numbers: car.numbers.slice(index, index + 1) } }))
      : [];
  if (cars.some(({ numbers }) => numbers.length > 1)) return [];
  const numbered = cars.filter(({ numbers }) => numbers.length === 1);
  if (numbered.length === 1) {
    const shared = drivers.length === 1 || isShared(parts, scene) || areSlashed(drivers, scene);
    if (shared) return drivers.map((driver) => ({ driver, car: numbered[0] }));
    // "12 – Ava Stone, with Dan Marsh for a third year", "12 / Ava Stone / Dan Marsh": whoever he is, she drives.
    const [first, second] = drivers;
    const withOther =
      first && second && /\bwith$|^[/|]$/.test(wordsBetween(scene.discourse.text.tokens, first.last, second.first));
    return withOther ? [{ driver: first, car: numbered[0] }] : [];
  }
  if (numbered.length > 1)
    return numbered.length === drivers.length ? drivers.map((driver, index) => ({ driver, car: numbered[index] })) : [];
  const named = parts.teams.length === 1 && (parts.teamFirst || drivers.length === 1);
  const several = labelOf(scene) ?? scene.discourse.isUnderTeam(scene.sentence);
  const headed = parts.teams.length === 0 && (drivers.length === 1 || several) && isAlone(parts, scene);
  return (named || headed) && (labelOf(scene) || isLineUp(scene)) ? drivers.map((driver) => ({ driver, car })) : [];
}

/** "12 Ava Stone/Ben Carter": nothing but the stroke between two names is "or". */
function areSlashed([first, second]: readonly PersonMention[], { discourse: { text } }: Scene): boolean {
  const stroke = first && text.tokens[first.last];
  return stroke?.text === '/' && !stroke.spaced && second?.first === (first?.last ?? 0) + 1;
}

/** Several drivers of one number share it in long races; elsewhere the second may be anybody. */
function isShared(parts: RowParts, scene: Scene): boolean {
  const series = parts.series[0]?.series ?? seriesFor(undefined, scene, parts.teams[0], undefined).series;
  return series === undefined || SHARED.test(series);
}

/** The row is nothing but its driver, under a heading that names the team. */
function isAlone(parts: RowParts, scene: Scene): boolean {
  const { headingTeam } = scene.discourse;
  // "Co-drivers: Dan Marsh": of long races, or whatever the label says.
  if (scene.discourse.text.tokens[scene.sentence.first + 1]?.text === ':' && !labelOf(scene)) return false;
  return endOfNote(scene, parts.end) >= scene.sentence.last - 1 && headingTeam(scene.sentence) !== undefined;
}

/** Behind "(rookie)", "(part-time)". */
function endOfNote({ discourse: { text } }: Scene, at: number): number {
  return text.tokens[at]?.text === '(' && text.tokens[at + 2]?.text === ')' ? at + 3 : at;
}

/** How the note behind an entry leaves it: undefined where it says that the driver goes or is not sure to have it. */
function statusOfNote(scene: Scene, parts: RowParts): 'confirmed' | 'rumored' | undefined {
  const { tokens, article } = scene.discourse.text;
  const from = tokens[parts.end]?.start ?? scene.sentence.end;
  const note = article.body.slice(from, Math.min(from + 40, scene.sentence.block.end));
  if (GONE.test(note)) return undefined;
  if (CANDIDATES.test(note)) return 'rumored';
  const clause = scene.clauses.find(({ verb }) => verb.first >= parts.end - 1);
  if (!clause) return 'confirmed';
  const about = clause.subjects.some(
    (subject) => subject.type === 'person' && parts.drivers.some(({ person }) => person === subject.person),
  );
  if (!about) return 'confirmed';
  if (clause.verb.negated || clause.verb.stance === 'wish') return undefined;
  // "who comes from the West Series"
  const comes = clause.verb.frame === 'join' && /^(?:(?:over|up|across|back|here|in) )?from\b/.test(clause.words);
  if (!comes && /^(?:leave|release|retire|join|lend|replace)$/.test(clause.verb.frame)) return undefined;
  if (/^(?:out|done|gone)\b/.test(clause.words)) return undefined;
  return clause.verb.stance === 'rumor' ? 'rumored' : 'confirmed';
}
