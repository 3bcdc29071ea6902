import { SERIES } from '../../../racing/series.js';
import type { Person } from '../../mentions/mention.js';
import { type Draft, draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { holdersOf } from './holder.js';
import { findHonours, type Honour } from './honour.js';
import { isSeasonOver } from './season-end.js';
import { type Setting, settingOf } from './setting.js';
import type { RaceRun } from './where.js';

interface HonourRead {
  readonly honour: Honour;
  readonly setting: Setting;
}

/** All honours of a sentence with their settings; each can take up what the one before it named. */
function readHonours(scene: Scene): HonourRead[] {
  const honours = findHonours(scene);
  const read: HonourRead[] = [];
  honours.forEach((honour, index) => {
    const before = read.at(-1);
    const joined = before && isJoined(scene, before.honour, honour) ? before.setting : undefined;
    read.push({ honour, setting: settingOf(scene, honour, honours[index + 1], joined) });
  });
  return read;
}

/** "third in 2024 and second this fall": no clause begins between the two. */
function isJoined(scene: Scene, left: Honour, right: Honour): boolean {
  return !scene.clauses.some((clause) => clause.verb.first > left.last && clause.verb.first < right.first);
}

// A race that the sentence does not name: the one the article reports, if it reports one.
const UNNAMED: RaceRun = { seasons: [] };

function results(rule: string, scene: Scene, { honour, setting }: HonourRead): Draft[] {
  const { discourse, sentence } = scene;
  if (setting.of !== 'race') return [];
  return sole(holdersOf(scene, honour), setting.series ?? discourse.series).flatMap((driver) =>
    (setting.races.length > 0 ? setting.races : [UNNAMED]).flatMap((race) => {
      const known = setting.series ?? race.series ?? wordSeries(scene, honour);
      const series =
        known ?? discourse.seriesOf(setting.team, undefined) ?? discourse.headingSeries(sentence) ?? discourse.series;
      const seasons: readonly (number | undefined)[] = race.seasons.length > 0 ? race.seasons : [undefined];
      return seasons.map((season) =>
        draft(
          'result',
          rule,
          sentence,
          'confirmed',
          {
            driver: driver.name,
            series,
            season,
            track: race.track,
            race: race.race,
            position: honour.position,
            team: setting.team,
            date: race.date,
          },
          known ? [] : ['series'],
        ),
      );
    }),
  );
}

/** "in that truck": the word tells the series. */
function wordSeries(scene: Scene, honour: Honour): string | undefined {
  const { tokens } = scene.discourse.text;
  for (let at = honour.last; at < scene.sentence.last && at < honour.last + 12; at += 1) {
    if (/^(?:truck|trucks)$/.test(tokens[at]?.lower ?? '')) return 'truck';
  }
  return undefined;
}

function titles(
  rule: string,
  scene: Scene,
  { honour, setting }: HonourRead,
  seasons: readonly (number | undefined)[],
): Draft[] {
  const { discourse, sentence } = scene;
  const known = setting.series;
  const series =
    known ?? discourse.seriesOf(setting.team, undefined) ?? discourse.headingSeries(sentence) ?? discourse.series;
  return sole(holdersOf(scene, honour), series).flatMap((driver) =>
    seasons.map((season) =>
      draft(
        'title',
        rule,
        sentence,
        'confirmed',
        { driver: driver.name, series, season, position: honour.position },
        known ? [] : ['series'],
      ),
    ),
  );
}

const SHARED_CAR_SERIES: ReadonlySet<string> = new Set(
  SERIES.filter((series) => series.sharedCars).map((series) => series.key),
);

/** Two people win a race or a title together only where they share a car; else one of them is no driver. */
function sole(holders: readonly Person[], series: string | undefined): readonly Person[] {
  return holders.length < 2 || (series !== undefined && SHARED_CAR_SERIES.has(series)) ? holders : [];
}

const unknownIfNone = (seasons: readonly number[]): readonly (number | undefined)[] =>
  seasons.length > 0 ? seasons : [undefined];

/** Rules for finishes, wins, places in the standings and championships. */
export const HONOUR_RULES: readonly PhraseRule[] = [
  {
    name: 'race-place',
    example: 'Ava Stone finished third at Bristol Motor Speedway in March.',
    read: (scene) =>
      readHonours(scene).flatMap((read) => (read.honour.kind === 'place' ? results('race-place', scene, read) : [])),
  },
  {
    name: 'race-win',
    example: 'Ava Stone won at Bristol Motor Speedway in March.',
    read: (scene) =>
      readHonours(scene).flatMap((read) => (read.honour.kind === 'win' ? results('race-win', scene, read) : [])),
  },
  {
    name: 'standings-place',
    example: 'Ava Stone was seventh in the final Truck Series standings last season.',
    read: (scene) =>
      readHonours(scene).flatMap((read) =>
        read.honour.kind === 'place' && read.setting.of === 'season' && !isOngoing(scene, read.honour)
          ? finalOnly(scene, read.honour, titles('standings-place', scene, read, unknownIfNone(read.setting.seasons)))
          : [],
      ),
  },
  {
    name: 'title-won',
    example: 'Ava Stone won the Truck Series championship in 2022.',
    read: (scene) =>
      readHonours(scene).flatMap((read) =>
        read.honour.kind === 'title' ? titles('title-won', scene, read, unknownIfNone(read.setting.seasons)) : [],
      ),
  },
  {
    name: 'champion',
    example: 'The 2022 Truck Series champion Ava Stone drives the No. 12 Ford for Northline Racing.',
    read: (scene) =>
      readHonours(scene).flatMap((read) =>
        read.honour.kind === 'champion' ? titles('champion', scene, read, championSeasons(scene, read)) : [],
      ),
  },
];

/** "Stone, third in points," in summer, "was third in points" without a season: places that are not yet final. */
function finalOnly(scene: Scene, honour: Honour, drafts: readonly Draft[]): Draft[] {
  const { tokens, article } = scene.discourse.text;
  const around = tokens.slice(scene.sentence.first, scene.sentence.last);
  const verbs = scene.clauses.filter((clause) => clause.verb.last <= honour.first && clause.first <= honour.first);
  const isFinal =
    around.some((token) => /^(?:final|year-end)$/.test(token.lower)) ||
    /^(?:finish|end|rank|place|wind|take|claim|come)$/.test(verbs.at(-1)?.verb.lemma ?? '') ||
    /^runners?-up$/.test(tokens[honour.first]?.lower ?? '');
  return drafts.filter((draft) => {
    if (draft.kind !== 'title') return true;
    const { season, series } = draft.slots;
    if (season === undefined) return isFinal;
    return isSeasonOver(season, series, article.published);
  });
}

/** "was 19th in points when he lost the seat": a place that was not the last. */
function isOngoing(scene: Scene, honour: Honour): boolean {
  const { tokens } = scene.discourse.text;
  for (let at = honour.last; at < scene.sentence.last && at < honour.last + 12; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (word === '.' || word === ';') return false;
    if (
      /^(?:when|month|week|currently|entering|heading|before|adrift|behind|with|races|after|points?)$/.test(word) &&
      /^(?:when|month|week|currently|entering|heading|adrift|remaining)$/.test(word)
    )
      return true;
  }
  return false;
}

/** The seasons of a champion: named before or behind the word, or told by "reigning". */
function championSeasons(scene: Scene, { honour, setting }: HonourRead): readonly number[] {
  if (setting.seasons.length > 0) return setting.seasons;
  const { tokens, article } = scene.discourse.text;
  for (let at = honour.first - 1; at >= scene.sentence.first && at > honour.first - 8; at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (/^(?:reigning|defending)$/.test(word)) return [reigningSeason(article.published)];
    if (/^(?:former|two-time|three-time|four-time|five-time|six-time|seven-time|multi-time|past)$/.test(word))
      return [];
  }
  return [];
}

/** Before the season's last weeks the reigning champion won the year before. Seasons end in November. */
function reigningSeason(published: string): number {
  const year = Number(published.slice(0, 4));
  return published.slice(5) >= '11-10' ? year : year - 1;
}
