import type { Clause } from '../clauses/clause.js';
import type { Person, TimeMention } from '../mentions/mention.js';
import { ordinal } from '../words/ordinals.js';
import { type Draft, draft } from './draft.js';
import { outingsOf } from './race-starts.js';
import type { ClauseRule, PhraseRule } from './rule.js';
import {
  carOf,
  complementsOf,
  isStated,
  type Scene,
  saidSeasons,
  seriesFor,
  seriesIn,
  subjectDrivers,
  teamOf,
  timesOf,
} from './scene.js';

const STANDINGS = /\b(?:standings|points|championship|overall|season|rankings|table|title|final)\b/;
const TITLE_NOUN = /\b(?:championship|championships|title|titles|crown|crowns)\b/;

/** The place a clause names: the first ordinal behind the verb that counts no start, season or lap. */
function placeOf(clause: Clause): number | undefined {
  const words = clause.words.split(' ');
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const place = ordinal(word);
    if (place === undefined) continue;
    const next = words[index + 1] ?? '';
    if (
      /^(?:career|start|time|season|year|stage|win|victory|straight|consecutive|of|place-?|attempt|row|round|race|lap|quarter|half)$/.test(
        next,
      ) &&
      next !== 'place'
    )
      continue;
    return place;
  }
  if (/\brunner-up\b/.test(clause.words)) return 2;
  return undefined;
}

/** The season of something gone by: the clause's words, else the year of a past day, else nothing. */
function pastSeason(clause: Clause, scene: Scene): number | undefined {
  const said = saidSeasons(clause, scene.discourse.year);
  if (said && said.length === 1) return said[0];
  if (said) return undefined;
  const day = timesOf(clause).find((time) => time.date !== undefined || time.from !== undefined);
  const past = day ? (day.past ?? day.date ?? day.from) : undefined;
  return past ? Number(past.slice(0, 4)) : undefined;
}

function pastDay(time: TimeMention | undefined, published: string): string | undefined {
  const day = time?.past ?? time?.date;
  return day !== undefined && day <= published ? day : undefined;
}

function results(rule: string, clause: Clause, scene: Scene, drivers: readonly Person[], position: number): Draft[] {
  const { discourse, sentence } = scene;
  const outings = outingsOf(
    clause.complements.filter((complement) => complement.prep !== 'from').map((complement) => complement.mention),
  );
  const team = carOf(clause)?.team ?? teamOf(clause);
  const season = pastSeason(clause, scene);
  return drivers.flatMap((driver) =>
    outings.map((outing) => {
      const series = seriesFor(clause, scene, undefined, undefined);
      return draft(
        'result',
        rule,
        sentence,
        'confirmed',
        {
          driver: driver.name,
          series: seriesIn(clause) ?? outing.series ?? series.series,
          season,
          track: outing.track,
          race: outing.race,
          position,
          team,
          date: pastDay(outing.time, discourse.text.article.published),
        },
        series.said ? [] : ['series'],
      );
    }),
  );
}

function titles(rule: string, clause: Clause, scene: Scene, drivers: readonly Person[], position: number): Draft[] {
  const { discourse, sentence } = scene;
  const series = seriesFor(clause, scene, undefined, undefined);
  const said = saidSeasons(clause, discourse.year);
  const tense = clause.verb.tense;
  const seasons: readonly (number | undefined)[] = said ?? (tense === 'past' ? [undefined] : [discourse.year]);
  return drivers.flatMap((driver) =>
    seasons.map((season) =>
      draft(
        'title',
        rule,
        sentence,
        'confirmed',
        { driver: driver.name, series: series.series, season, position },
        series.said ? [] : ['series'],
      ),
    ),
  );
}

/** Rules for finishes and final standings. */
export const RESULT_RULES: readonly ClauseRule[] = [
  {
    name: 'finished-race',
    example: 'Ava Stone finished third at Bristol Motor Speedway in March.',
    frames: ['finish', 'join', 'win', 'be', 'other'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated || clause.verb.passive || clause.verb.tense === 'future') return [];
      const { frame, lemma } = clause.verb;
      if (frame === 'join' && !/\bhome\b/.test(clause.words)) return [];
      if (frame === 'other' && !/^(?:wind|end|cross|make|bring)$/.test(lemma)) return [];
      if (frame === 'win' && !/\b(?:place|finish|second|third|fourth|fifth|runner-up|spot)\b/.test(clause.words))
        return [];
      if (frame === 'be' && clause.verb.tense !== 'past') return [];
      const position = placeOf(clause);
      if (position === undefined) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      const standing = STANDINGS.test(clause.words) && !/\bpoints? (?:race|paying)\b/.test(clause.words);
      const hasPlace = complementsOf(clause, 'track').length + complementsOf(clause, 'race').length > 0;
      if (standing && !hasPlace) {
        const ongoing = /\b(?:currently|last month|in points)\b/.test(clause.words) && frame === 'be';
        return ongoing ? [] : titles('finished-race', clause, scene, drivers, position);
      }
      return results('finished-race', clause, scene, drivers, position);
    },
  },
  {
    name: 'won-race',
    example: 'Ava Stone won at Bristol Motor Speedway in March.',
    frames: ['win'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated || clause.verb.passive || clause.verb.tense === 'future') return [];
      const { lemma } = clause.verb;
      const drivers = subjectDrivers(clause, scene.discourse);
      if (lemma !== 'win' && !/\b(?:win|victory|checkered|trophy)\b/.test(clause.words)) return [];
      if (TITLE_NOUN.test(clause.words)) return [];
      if (/\b(?:pole|stage|qualifying|heat|practice)\b/.test(clause.words)) return [];
      return results('won-race', clause, scene, drivers, 1);
    },
  },
  {
    name: 'won-title',
    example: 'Ava Stone won the Truck Series championship in 2022.',
    frames: ['win', 'be', 'have'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated || clause.verb.passive || clause.verb.tense === 'future') return [];
      if (clause.verb.frame !== 'win') return [];
      if (
        !TITLE_NOUN.test(clause.words) ||
        /\b(?:for the|chasing|hopes|regular|regular-season|contend|race|berth|spot|round|owners?)\b/.test(clause.words)
      )
        return [];
      if (!/^(?:win|claim|capture|clinch|take|secure|score|earn)$/.test(clause.verb.lemma)) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      return titles('won-title', clause, scene, drivers, 1);
    },
  },
];

const CHAMPION = /^(?:champion|champions)$/;

/** "the 2022 Truck Series champion", "reigning Xfinity Series champion Justin Allgaier", "the championship runner-up". */
export const TITLE_RULES: readonly PhraseRule[] = [
  {
    name: 'is-champion',
    example: 'The 2022 Truck Series champion Ava Stone drives the No. 12 Ford for Northline Racing.',
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      const { discourse, sentence } = scene;
      const drafts: Draft[] = [];
      for (let at = sentence.first; at < sentence.last; at += 1) {
        const word = tokens[at]?.lower ?? '';
        const runnerUp =
          word === 'runner-up' && /^(?:championship|standings|series)$/.test(tokens[at - 1]?.lower ?? '');
        if (!CHAMPION.test(word) && !runnerUp) continue;
        const series = [...scene.mentions]
          .reverse()
          .find((mention) => mention.type === 'series' && mention.last <= at && at - mention.last <= 2);
        const later = scene.mentions.find(
          (mention) => mention.type === 'series' && mention.first > at && mention.first - at <= 3,
        );
        const named = series?.type === 'series' ? series.series : later?.type === 'series' ? later.series : undefined;
        const from = series ? series.first : at;
        const years = yearsBefore(scene, from);
        const title = tokens[from - 1]?.lower ?? '';
        const reigning =
          /^(?:reigning|defending)$/.test(title) || /^(?:reigning|defending)$/.test(tokens[from - 2]?.lower ?? '');
        const seasons = years ?? (reigning ? [reigningSeason(discourse.text.article.published)] : undefined);
        const person = championAt(scene, at, from);
        if (!person || !seasons || /regular/.test(tokens[at - 1]?.lower ?? '')) continue;
        if (!named && !discourse.series) continue;
        for (const season of seasons) {
          drafts.push(
            draft(
              'title',
              'is-champion',
              sentence,
              'confirmed',
              { driver: person.name, series: named ?? discourse.series, season, position: runnerUp ? 2 : 1 },
              named ? [] : ['series'],
            ),
          );
        }
      }
      return drafts;
    },
  },
];

/** Before the season's last weeks the reigning champion won the year before. Seasons end in November. */
function reigningSeason(published: string): number {
  const year = Number(published.slice(0, 4));
  return published.slice(5) >= '11-10' ? year : year - 1;
}

function yearsBefore(scene: Scene, at: number): readonly number[] | undefined {
  const time = scene.mentions.find(
    (mention): mention is TimeMention => mention.type === 'time' && at - mention.last >= 0 && at - mention.last <= 2,
  );
  return time?.seasons && time.seasons.length > 0 ? time.seasons : undefined;
}

/** Who is the champion: the name behind the word, or the subject of "is the champion". */
function championAt(scene: Scene, at: number, from: number): Person | undefined {
  const { tokens } = scene.discourse.text;
  for (const mention of scene.mentions) {
    if (mention.type !== 'person') continue;
    if (mention.first === at + 1 || (mention.first === at + 2 && tokens[at + 1]?.text === ','))
      return mention.possessive ? undefined : mention.person;
  }
  const before = [...scene.mentions]
    .reverse()
    .find((mention) => mention.type === 'person' && mention.last <= from && !mention.possessive);
  if (before?.type !== 'person') return undefined;
  const between = tokens.slice(before.last, from).map((token) => token.lower);
  const linked = between.some((word) => /^(?:is|was|the|became|a|,|both)$/.test(word)) && between.length <= 6;
  return linked && !between.some((word) => /^(?:over|beat|with|and|by|than)$/.test(word)) ? before.person : undefined;
}
