import type { Clause } from '../../clauses/clause.js';
import type { Mention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { isPlace } from '../races/outings.js';
import type { Scene } from '../scene.js';
import type { Honour } from './honour.js';
import { clauseOf } from './honour-clause.js';
import { hasYearInFront, phraseStart } from './phrase-start.js';
import { endsIn, isOfStart } from './season-ended.js';
import { seriesOfHonour } from './series-of-honour.js';
import { teamBehind, teamOfHonour } from './team-of-honour.js';
import { pastTime, type RaceRun, racesRun } from './where.js';

/** Where and when an honour was won, as far as the words around it say. */
export interface Setting {
  /** In the standings of a season, or in single races. */
  readonly of: 'season' | 'race';
  /** Races, for an honour of races; empty if none is named. */
  readonly races: readonly RaceRun[];
  readonly seasons: readonly number[];
  readonly series: string | undefined;
  readonly team: string | undefined;
}

const STANDINGS = /^(?:standings|points|championship|table|rankings|overall|drivers)$/;
const WHOLE_SEASON = /^(?:season|campaign|year|term)$/;
const SEASON_VERBS = /^(?:rank|ranked|ranks|ranking)$/;

/** Reads the setting of an honour; `before` is that of the honour named before it in the same clause. */
export function settingOf(
  scene: Scene,
  honour: Honour,
  next: Honour | undefined,
  before: Setting | undefined,
): Setting {
  const clause = clauseOf(scene, honour.first);
  // "Stone, the champion in 2019, will retire this season": what is behind the verb is not of the title.
  const { tokens } = scene.discourse.text;
  // "The champion and winner of the 2006 race is in her first season with Northline": nor of the win.
  const isWinner = tokens[honour.first]?.lower === 'winner';
  const isApart =
    clause && clause.verb.first >= honour.last && (isWinner || tokens[clause.verb.first - 1]?.text === ',');
  const verb = isApart ? clause.verb.first : scene.sentence.last;
  const earlier = scene.mentions.filter((mention) => mention.last <= honour.first);
  const own = hasYearInFront(scene, honour) ? earlier.filter(({ first }) => first >= phraseStart(scene, honour)) : [];
  const ownSeasons = own.filter(isSeason).flatMap((mention) => pastTime(mention, scene)?.seasons ?? []);
  // "won the 2022 ARCA title with Northline and the 2023 Truck title with Pinecrest"
  const isNextApart = next !== undefined && hasYearInFront(scene, next) && ownSeasons.length > 0;
  const end = Math.min(
    next ? (isNextApart ? phraseStart(scene, next) : next.first) : scene.sentence.last,
    endOf(scene, honour),
    verb,
  );
  const start = clause && clause.verb.last <= honour.first ? clause.first : scene.sentence.first;
  const right = scene.mentions.filter((mention) => mention.first >= honour.last && mention.first < end);
  const left = scene.mentions.filter((mention) => mention.first >= start && mention.last <= honour.first);
  const series =
    own.find((mention) => mention.type === 'series')?.series ?? seriesOfHonour(scene, right, left, earlier, before);
  // "hired 2019 winner Ava Stone for its No. 8": behind the name, it is told of something else.
  const isNamed = !honour.verb && right.some(({ type, first }) => type === 'person' && first === honour.last);
  const team = (isNamed ? undefined : teamOfHonour(scene, right)) ?? teamBehind(scene, honour, earlier);
  const races = racesRun(right, scene);
  const inSeason = (): Setting => ({
    of: 'season',
    races: [],
    seasons: ownSeasons.length > 0 ? ownSeasons : seasonsOfHonour(scene, honour, right, left, before),
    series,
    team,
  });
  const inRaces = (found: readonly RaceRun[]): Setting => {
    const seasons = ownSeasons.length > 0 ? ownSeasons : seasonsOfHonour(scene, honour, right, left, undefined);
    return {
      of: 'race',
      races: found.map((race) => (race.seasons.length > 0 ? race : { ...race, seasons })),
      seasons,
      // "the 2016 Xfinity champion and 2019 winner of the Harvest 500": that race has a series of its own.
      series: (honour.kind === 'win' && hasYearInFront(scene, honour) ? found[0]?.series : undefined) ?? series,
      team,
    };
  };
  if (honour.kind === 'title' || honour.kind === 'champion') return inSeason();
  const isPlace = honour.kind === 'place';
  const placed = races.length === 0 ? clause?.verb.first : undefined;
  // "placed third after the finale at Homestead": in the standings.
  if (isPlace && AFTER_ALL.test(wordsBetween(tokens, honour.last, honour.last + 5))) return inSeason();
  if (isPlace && isRanked(scene, honour, end, placed)) return inSeason();
  if (
    isPlace &&
    races.length === 0 &&
    clause &&
    left.some(isSeason) &&
    endsIn(scene, honour, clause) &&
    !isOfStart(scene, clause)
  )
    return inSeason();
  if (races.length > 0) return inRaces(races);
  const there = referredPlace(scene, honour, end, clause?.marker === 'where' && !isOfSeries(clause, earlier));
  if (there) return inRaces(there === 'unknown' ? [] : [there]);
  if (isPlace && before?.of === 'season') return inSeason();
  const wholeSeason = right.some((one) => isSeason(one) && !TIMES_OF_YEAR.has(tokens[one.last - 1]?.lower ?? ''));
  const beside = racesRun(left, scene).slice(-1);
  if (beside.length > 0) return inRaces(beside);
  const ofSentence = racesRun(earlier, scene).slice(-1);
  if (ofSentence.length > 0 && !(isPlace && wholeSeason)) return inRaces(ofSentence);
  const { label } = scene.discourse.earlier(scene.sentence);
  const ofSeries =
    label !== undefined ||
    wholeSeason ||
    right.some((mention) => mention.type === 'series') ||
    hangsOnSeason(scene, honour);
  return isPlace && ofSeries && !isOfRace(scene, honour, end) ? inSeason() : inRaces([]);
}

const AFTER_ALL = /^(?:,? )?(?:after|following) the (?:season )?(?:finale|final (?:race|round)|last (?:race|round))\b/;

/** "comes from the Truck Series, where she was runner-up last year": no place. */
function isOfSeries({ first }: Clause, earlier: readonly Mention[]): boolean {
  const before = earlier.findLast((mention) => mention.last <= first);
  return before?.type === 'series' && first - before.last <= 1;
}

/** "a fifth-place finish in the Xfinity Series race, her fourth of the season", "24th in her Cup debut" */
function isOfRace(scene: Scene, honour: Honour, end: number): boolean {
  const { tokens } = scene.discourse.text;
  for (let at = honour.last; at < end && tokens[at]?.text !== ','; at += 1)
    if (/^(?:race|event|debut|outing)$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** The honour's words end where the next clause begins. */
function endOf(scene: Scene, honour: Honour): number {
  const later = scene.clauses.find((clause) => clause.first > honour.first && clause.verb.first > honour.first);
  const end = later?.first ?? scene.sentence.last;
  // "the 2022 champion, these days in the Cup Series with Pinecrest": where she is now, she did not win it.
  const { tokens } = scene.discourse.text;
  for (let at = honour.last; at < Math.min(end, honour.last + NEAR); at += 1)
    if (tokens[at]?.text === ',' && IS_NOW.test(wordsBetween(tokens, at + 1, at + 3))) return at;
  return end;
}

const NEAR = 12;
const IS_NOW = /^(?:(?:now|currently|nowadays|today|presently)\b|(?:these days|this season|this year)$)/;

/** "third in the standings", "championship runner-up", "ended the season 12th", "ranked 13th". */
function isRanked(scene: Scene, honour: Honour, end: number, verb: number | undefined): boolean {
  if (honour.kind !== 'place') return false;
  const { tokens } = scene.discourse.text;
  for (let at = honour.last; at < end && at < honour.last + 9; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (STANDINGS.test(word)) return !/^(?:race|races|event|paying)$/.test(tokens[at + 1]?.lower ?? '');
    const mention = scene.mentions.find((candidate) => candidate.first <= at && at < candidate.last);
    if (mention?.type === 'track' || mention?.type === 'race') break;
    if (
      mention?.type === 'series' &&
      STANDINGS.test(tokens[mention.last - 1]?.lower ?? '') &&
      tokens[mention.first - 1]?.lower !== 'the'
    )
      return true;
  }
  const previous = tokens[honour.first - 1]?.lower ?? '';
  if (/^(?:championship|standings|points|title|season)$/.test(previous)) return true;
  const overSeries = scene.mentions.find((mention) => mention.type === 'series' && mention.last === honour.first);
  if (overSeries) return true;
  if (verb === undefined || verb > honour.first) return false;
  for (let at = verb; at < honour.first; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (SEASON_VERBS.test(word)) return true;
    if (
      WHOLE_SEASON.test(word) &&
      /^(?:the|his|her|last|this|season|that|cup|series)$/.test(tokens[at - 1]?.lower ?? '')
    )
      return true;
  }
  return false;
}

/** "raced in the Truck Series in 2025, finishing ninth", "one season, in which he ranked 13th". */
function hangsOnSeason(scene: Scene, honour: Honour): boolean {
  const clause = clauseOf(scene, honour.first);
  if (!clause || clause.verb.last > honour.first) return false;
  if (clause.marker === 'which') return true;
  const hanging = clause.verb.form === 'ing' || clause.marker === 'after';
  if (hanging && scene.discourse.headingSeries(scene.sentence) !== undefined) return true;
  return (
    hanging &&
    scene.mentions.some(
      (mention) =>
        mention.last <= honour.first && (mention.type === 'series' || (mention.type === 'time' && isSeason(mention))),
    )
  );
}

// "was 22nd last fall": in a race of that time of the year.
const TIMES_OF_YEAR: ReadonlySet<string> = new Set(['spring', 'summer', 'fall', 'autumn']);

function isSeason(mention: Mention): boolean {
  return (
    mention.type === 'time' &&
    mention.seasons !== undefined &&
    mention.seasons.length > 0 &&
    mention.since === undefined
  );
}

/** "the winner there in 2001", "was fifth in this race a year ago", "a track where he was the runner-up". */
function referredPlace(scene: Scene, honour: Honour, end: number, where: boolean): RaceRun | 'unknown' | undefined {
  const { tokens } = scene.discourse.text;
  let refers = where;
  let here = false;
  let ofThis = false;
  for (let at = honour.last; at < end; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const next = tokens[at + 1]?.lower ?? '';
    if (word === 'here') here = true;
    if (word === 'this' && next === 'race') ofThis = true;
    if (word === 'there' || (word === 'this' && next === 'race') || (word === 'in' && next === 'it')) refers = true;
  }
  // "won here in 2023", but not "seven times here"
  const dated = scene.mentions.some((mention) => pastTime(mention, scene) !== undefined);
  const { mainTrack } = scene.discourse;
  if (here && dated) return mainTrack ? { track: mainTrack.track, seasons: [] } : 'unknown';
  if (!refers) return undefined;
  const own = scene.mentions.filter((mention) => mention.last <= honour.first && isPlace(mention));
  const { discourse, sentence } = scene;
  // "won this race a year ago", in notes from Pocono: the one there, whatever race the words before name.
  const titled = ofThis ? discourse.titledPlace : undefined;
  const place = own.at(-1) ?? titled ?? discourse.earlier(sentence).place ?? discourse.mainTrack;
  if (!place) return 'unknown';
  return { ...racesRun([place], scene)[0], seasons: [] };
}

function seasonsOfHonour(
  scene: Scene,
  honour: Honour,
  right: readonly Mention[],
  left: readonly Mention[],
  before: Setting | undefined,
): readonly number[] {
  // "won the title in 2024 and the World 100 in September": what stands behind a race is of the race.
  const ofTitle = honour.kind === 'title' || honour.kind === 'champion';
  const firstTime = right.findIndex((mention) => pastTime(mention, scene) !== undefined);
  const race = ofTitle ? right.findIndex((mention, index) => index > firstTime && isPlace(mention)) : -1;
  const times = firstTime >= 0 && race >= 0 ? right.slice(0, race) : right;
  const own = joinedTimes(times, scene).flatMap((mention) => pastTime(mention, scene)?.seasons ?? []);
  if (own.length > 0) return [...new Set(own)];
  const beside = left.flatMap((mention) => pastTime(mention, scene)?.seasons ?? []);
  // "In 2023 and 2024 they finished …" does not say which place was of which year.
  if (beside.length > 1 && honour.kind === 'place') return [];
  if (beside.length > 0) return [...new Set(beside)];
  if (before && before.seasons.length > 0) return before.seasons;
  return earlierSeasons(scene, honour);
}

const JOINED = /(?:^|\s)(?:,|and|&)(?: (?:again|also|in|and))*$/;

/** "fifth in the 2025 standings, after a 2024 campaign in which": the first of the times, and those that are joined to it. */
function joinedTimes(mentions: readonly Mention[], scene: Scene): readonly Mention[] {
  const times = mentions.filter((mention) => pastTime(mention, scene) !== undefined);
  const { tokens } = scene.discourse.text;
  const end = times.findIndex((mention, index) => {
    const before = times[index - 1];
    return before !== undefined && !JOINED.test(wordsBetween(tokens, before.last, mention.first));
  });
  return end < 0 ? times : times.slice(0, end);
}

/** A season that the sentence named before: "raced in 2025 and ended the campaign 12th", "in the latter year". */
function earlierSeasons(scene: Scene, honour: Honour): readonly number[] {
  const { tokens } = scene.discourse.text;
  const times = scene.mentions.filter((mention) => mention.last <= honour.first);
  const last = times.map((mention) => pastTime(mention, scene)?.seasons ?? []).filter((seasons) => seasons.length > 0);
  const named = last.at(-1);
  if (!named) return [];
  if (named.length === 1) return named;
  const latter = tokens.slice(honour.last, scene.sentence.last).some((token) => token.lower === 'latter');
  return latter ? named.slice(-1) : [];
}
