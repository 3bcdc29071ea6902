import { SERIES } from '../../../racing/series.js';
import type { Person } from '../../mentions/mention.js';
import { type Draft, draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { clauseOf, holdersOf } from './holder.js';
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
// From this day on, reports look back on the year.
const WINTER = '11-10';

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

function titles(rule: string, scene: Scene, { honour, setting }: HonourRead, seasons: readonly number[]): Draft[] {
  const { discourse, sentence } = scene;
  const known = setting.series;
  const series = known ?? (namesUnknownSeries(scene, honour) ? undefined : seriesAround(scene, setting.team));
  const own = seasons.length > 0 ? seasons : [seasonJustOver(scene, honour, series)];
  const inherited = known ? [] : ['series'];
  // "a former champion" says too little.
  if (honour.kind === 'champion' && own[0] === undefined) return [];
  return sole(holdersOf(scene, honour), series).flatMap((driver) =>
    own.flatMap((season) => {
      const slots = { series, season };
      const title = draft(
        'title',
        rule,
        sentence,
        'confirmed',
        { driver: driver.name, ...slots, position: honour.position },
        inherited,
      );
      // "runner-up to Ben Marsh": who the champion was.
      const rival = honour.position === 2 && rule === 'standings-place' ? rivalOf(scene, honour) : undefined;
      if (!rival || rival === driver || season === undefined) return [title];
      return [
        title,
        draft('title', rule, sentence, 'confirmed', { driver: rival.name, ...slots, position: 1 }, inherited),
      ];
    }),
  );

  function seriesAround(of: Scene, team: string | undefined): string | undefined {
    return discourse.seriesOf(team, undefined) ?? discourse.headingSeries(of.sentence) ?? discourse.series;
  }
}

/** "the Snowball champion": a capitalised word before the noun names a series that is not known. */
function namesUnknownSeries(scene: Scene, honour: Honour): boolean {
  const { tokens } = scene.discourse.text;
  const at = honour.first - 1;
  if (honour.kind === 'place' || !tokens[at]?.capital || at <= scene.sentence.first) return false;
  return !scene.mentions.some(
    (mention) => mention.first <= at && at < mention.last && mention.type !== 'name' && mention.type !== 'track',
  );
}

/** Once the year's standings are final, "finished fifth in the final standings" is of that year, unless another was spoken of. */
function seasonJustOver(scene: Scene, honour: Honour, series: string | undefined): number | undefined {
  const { discourse, sentence } = scene;
  const { tokens, article } = discourse.text;
  if (article.published.slice(5) < WINTER || !isSeasonOver(discourse.year, series, article.published)) return undefined;
  const spoken = discourse.earlier(sentence).season;
  if (spoken !== undefined && spoken !== discourse.year) return undefined;
  const noun = tokens[honour.last - 1]?.lower ?? '';
  const before = tokens.slice(Math.max(sentence.first, honour.first - 4), honour.first);
  const counted = before.some((token) =>
    /^(?:\w+-time|former|two|three|four|five|six|seven|back-to-back)$/.test(token.lower),
  );
  const clause = clauseOf(scene, honour.first);
  const bare = honour.kind === 'place' || clause?.verb.perfect !== true;
  return counted || !bare || /(?:titles|championships|crowns|champions)$/.test(noun) ? undefined : discourse.year;
}

/** "second to Ben Marsh", "runner-up behind teammate Ben Marsh". */
function rivalOf(scene: Scene, honour: Honour): Person | undefined {
  const { tokens } = scene.discourse.text;
  const next = scene.mentions.find((mention) => mention.type === 'person' && mention.first >= honour.last);
  if (next?.type !== 'person' || next.possessive) return undefined;
  const between = tokens.slice(honour.last, next.first).map((token) => token.lower);
  const directly = /^(?:to|behind)$/.test(between[0] ?? '') && between.length <= 3;
  const inStandings =
    /^(?:to|behind)$/.test(between.at(-1) ?? '') ||
    (between.at(-1) === 'teammate' && /^(?:to|behind)$/.test(between.at(-2) ?? ''));
  return directly || (inStandings && between.length <= 8) ? next.person : undefined;
}

const SHARED_CAR_SERIES: ReadonlySet<string> = new Set(
  SERIES.filter((series) => series.sharedCars).map((series) => series.key),
);

/** Two people win a race or a title together only where they share a car; else one of them is no driver. */
function sole(holders: readonly Person[], series: string | undefined): readonly Person[] {
  return holders.length < 2 || (series !== undefined && SHARED_CAR_SERIES.has(series)) ? holders : [];
}

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
          ? finalOnly(scene, read.honour, titles('standings-place', scene, read, read.setting.seasons))
          : [],
      ),
  },
  {
    name: 'title-won',
    example: 'Ava Stone won the Truck Series championship in 2022.',
    read: (scene) =>
      readHonours(scene).flatMap((read) =>
        read.honour.kind === 'title' ? titles('title-won', scene, read, read.setting.seasons) : [],
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
