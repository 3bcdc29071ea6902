import type { Extent } from '../../../claims/claim.js';
import type { Clause } from '../../clauses/clause.js';
import type { Discourse } from '../../discourse/discourse.js';
import type { CarMention, Person, TimeMention } from '../../mentions/mention.js';
import type { Sentence } from '../../text/sentence.js';
import { wordsBetween } from '../../text/words-between.js';
import { numberOf } from '../clause/clause-parts.js';
import { seriesFor } from '../clause/clause-series.js';
import { isHedged, isHopedOf, statusOf } from '../clause/status.js';
import { type Draft, draft } from '../draft.js';
import { sectionOf } from '../rows/round-up.js';
import type { Scene } from '../scene.js';
import { behindCar } from './behind-car.js';

/**
 * Drafts the ride that a phrase states without a verb of its own: nothing for an office holder, or without team and number.
 * `season` is the one under way or announced where it is left out.
 */
export function phraseRide(
  rule: string,
  scene: Scene,
  driver: Person,
  car: CarMention | undefined,
  team: string | undefined,
  season?: number,
): Draft[] {
  const { discourse, sentence } = scene;
  // "would like Stone to stay in the No. 12": hoped for what comes, and told of what is.
  const isHers = rule === 'may-keep-seat';
  if (discourse.officeHolders.has(driver) || (!isHers && isOnlyHoped(scene, driver))) return [];
  const number = numberOf(car);
  const { noted } = discourse.earlier(sentence);
  const label = noted?.type === 'team' ? noted.team : teamOverhead(scene);
  const behind = car ? behindCar(scene, car) : {};
  const own = car?.team ?? team ?? behind.team ?? (number !== undefined ? label : undefined);
  if (!own && !number) return [];
  const named = car?.series ?? behind.series ?? (number === undefined ? seriesOfRegular(scene, driver) : undefined);
  const series = named ? { series: named, said: true } : seriesFor(undefined, scene, own, number);
  const extent = scene.mentions.find((mention) => mention.type === 'extent');
  return [
    draft(
      'ride',
      rule,
      sentence,
      isEither(scene, driver) || (isHedged(sentenceAround(scene, driver), discourse) && !isUnsettled(scene))
        ? 'rumored'
        : 'confirmed',
      {
        driver: driver.name,
        team: own,
        series: series.series,
        season: season ?? seasonHere(scene),
        number,
        make: car?.make,
        extent:
          scene.mentions.filter((mention) => mention.type === 'person').length <= 1 && extent?.type === 'extent'
            ? extent.extent
            : car && extentInBrackets(scene, car),
      },
      [...(series.said ? [] : ['series']), 'season', ...(car?.team || isNamedHere(scene, own) ? [] : ['team'])],
    ),
  ];
}

/** "may choose to put Stone in the No. 12": what a phrase says is no surer than the verb that it hangs on. */
export function asSureAs(clause: Clause | undefined, drafts: readonly Draft[], { discourse }: Scene): Draft[] {
  const isRumored = clause !== undefined && statusOf(clause, discourse) === 'rumored';
  return drafts.map((one) => (isRumored ? { ...one, status: 'rumored' as const } : one));
}

/** "Stone (No. 12, part time)" */
function extentInBrackets({ mentions, discourse: { text } }: Scene, { last }: CarMention): Extent | undefined {
  const extent = mentions.find((mention) => mention.type === 'extent' && mention.first === last + 1);
  if (extent?.type !== 'extent' || text.tokens[last]?.text !== ',') return undefined;
  return /^[)\]]$/.test(text.tokens[extent.last]?.text ?? '') ? extent.extent : undefined;
}

/** "either Stone or Carter in the No. 12": one of the two. */
function isEither({ mentions, discourse: { text } }: Scene, driver: Person): boolean {
  const people = mentions.filter((mention) => mention.type === 'person');
  return people.some((mention, index) => {
    const next = people[index + 1];
    if (mention.type !== 'person' || next?.type !== 'person') return false;
    const areTwo = mention.person === driver || next.person === driver;
    return areTwo && next.first - mention.last === 1 && text.tokens[mention.last]?.lower === 'or';
  });
}

/** "Fans would love to see Ava Stone in the No. 12": a wish, and no seat. */
function isOnlyHoped({ sentence, mentions, discourse }: Scene, driver: Person): boolean {
  const named = mentions.find((mention) => mention.type === 'person' && mention.person === driver);
  if (!named) return false;
  return isHopedOf(wordsBetween(discourse.text.tokens, Math.max(sentence.first, named.first - 5), named.last));
}

/** The team in the heading of a section, where the sentence names no other. */
function teamOverhead({ discourse, sentence, mentions }: Scene): string | undefined {
  if (!discourse.isUnderTeam(sentence) || mentions.some(({ type }) => type === 'team')) return undefined;
  return discourse.blockTeam(sentence);
}

/** "Cup regular Ava Stone of Northline Racing": the series that she is known from, whatever else she enters. */
function seriesOfRegular({ mentions, discourse }: Scene, driver: Person): string | undefined {
  const at = mentions.findIndex((mention) => mention.type === 'person' && mention.person === driver);
  const [series, person] = [mentions[at - 1], mentions[at]];
  if (series?.type !== 'series' || !person || person.first - series.last !== 1) return undefined;
  const noun = discourse.text.tokens[series.last]?.lower ?? '';
  return /^(?:regular|driver|rookie|veteran|star|contender|winner|racer|newcomer|standout)$/.test(noun)
    ? series.series
    : undefined;
}

/** The part of a sentence between semicolons that names a driver: what another part hands on is not said of her. */
function sentenceAround({ sentence, mentions, discourse }: Scene, driver: Person): Pick<Sentence, 'start' | 'end'> {
  const at = mentions.find((mention) => mention.type === 'person' && mention.person === driver)?.first;
  if (at === undefined) return sentence;
  const { tokens } = discourse.text;
  let [first, last] = [at, at];
  while (first > sentence.first && tokens[first - 1]?.text !== ';') first -= 1;
  while (last < sentence.last - 1 && tokens[last]?.text !== ';') last += 1;
  return { start: tokens[first]?.start ?? sentence.start, end: tokens[last]?.end ?? sentence.end };
}

function isNamedHere({ mentions }: Scene, team: string | undefined): boolean {
  return mentions.some((mention) => mention.type === 'team' && mention.team === team);
}

/** The season that a phrase without a verb belongs to: named in its sentence, or the one the article announces. */
export function seasonHere(scene: Scene): number {
  // "NORTHLINE: Stone in the No. 12", where the title goes through the seats of a season.
  const section = scene.clauses.some(({ verb, marker }) => verb.form === 'finite' && marker !== '(')
    ? undefined
    : sectionOf(scene);
  if (section) return section.season;
  // "Stone (No. 12) – team option for 2026": that season is the option's.
  if (isUnsettled(scene)) return scene.discourse.year;
  const named = scene.mentions.filter(
    (mention): mention is TimeMention => mention.type === 'time' && mention.seasons?.length === 1,
  );
  const season = named.length === 1 ? named[0]?.seasons?.[0] : undefined;
  // "the lone holdover from 2024": a season gone by is not that of a row in the present.
  const only = season !== undefined && season >= scene.discourse.year ? season : undefined;
  return only ?? (isOfNow(scene) ? undefined : scene.discourse.coming) ?? scene.discourse.year;
}

const NOW = /\b(?:today|(?<!\b(?:what[’']?s|what is|is|are) )now|currently|at present|these days)\b/;

// Words of an open future beside who is named by a seat, and of what is left of the season.
const UNSETTLED =
  /\b(?:contract (?:status|expires|is up|ends|runs out)|(?:team|club) option|option year|(?:signed|under contract|contracted|locked (?:in|up)) (?:through|thru|until)|(?:contract|deal) (?:through|thru|until|runs|length)|multi-?year (?:contract|deal|extension)|(?:will not|won[’']?t|doesn[’']?t expect to|not expected to) (?:return|be back|be retained|be kept)|not returning|free agent|unsigned|out of contract|incumbents?|remaining \w+ races)\b/;

/** "Ava Stone (No. 12) – contract status unknown": she has the seat on the day of the article, and perhaps no longer. */
export function isUnsettled({ sentence, discourse }: Scene): boolean {
  return UNSETTLED.test(wordsBetween(discourse.text.tokens, sentence.first, sentence.last));
}

/** "Ava Stone, the driver of that No. 12 today": without a verb, of the day of the article. */
function isOfNow({ sentence, clauses, discourse, mentions }: Scene): boolean {
  // "Your title contenders on Sunday: Stone (12), Carter (21)": a day before this season is over.
  if (mentions.some((mention) => mention.type === 'time' && isAheadThisYear(mention, discourse))) return true;
  const words = wordsBetween(discourse.text.tokens, sentence.first, sentence.last);
  if (clauses.length === 0) return NOW.test(words);
  // "Stone (No. 12) and Carter (No. 21) are unaffected"
  return clauses.every(({ verb }) => verb.tense === 'present') && AS_BEFORE.test(words);
}

function isAheadThisYear({ date }: TimeMention, { text, year }: Discourse): boolean {
  return date !== undefined && date >= text.article.published && Number(date.slice(0, 4)) === year;
}

const AS_BEFORE = /\b(?:unaffected|not affected|not involved|uninvolved|for now|so far this)\b/;

const NOT_TO_EXPECT = /^(?:(?:but|so|just) )?(?:dont|do not|never) (?:expect|look|bet|count|hold|be surprised|bank)\b/;

/** "Don't expect to see Stone in the No. 12": readers are told what will not be. */
export function warnsOff({ sentence, discourse }: Scene): boolean {
  return NOT_TO_EXPECT.test(
    wordsBetween(discourse.text.tokens, sentence.first, Math.min(sentence.first + 6, sentence.last)),
  );
}

/** Whether the verb that governs a token looks back ("won in the No. 9"), wishes or denies. */
export function looksAway(scene: Scene, at: number): boolean {
  if (warnsOff(scene)) return true;
  const clause = scene.clauses.findLast((candidate) => candidate.verb.first <= at);
  if (!clause) return false;
  return clause.verb.tense === 'past' || clause.verb.negated || clause.verb.stance !== 'fact' || clause.asks;
}

/** The team that rows and phrases of a sentence belong to: named at its head, or by its block or heading. */
export function rowTeam(scene: Scene, at = Number.POSITIVE_INFINITY): string | undefined {
  const before = scene.mentions.findLast((mention) => mention.type === 'team' && mention.last <= at);
  const first = scene.mentions[0];
  if (first?.type === 'team' && first.first === scene.sentence.first) return first.team;
  if (before?.type === 'team' && at !== Number.POSITIVE_INFINITY) return before.team;
  return at === Number.POSITIVE_INFINITY
    ? scene.discourse.headingTeam(scene.sentence)
    : scene.discourse.teamBefore(scene.sentence);
}
