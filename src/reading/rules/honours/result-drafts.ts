import type { Person } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { seasonJustOver } from '../departures/exits.js';
import { type Draft, draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { holdersOf } from './holder.js';
import type { Honour } from './honour.js';
import { clauseOf } from './honour-clause.js';
import { raceOfReport } from './of-report.js';
import { type HonourRead, seriesAround, sole } from './read-honours.js';
import { seasonSpokenOf } from './season-spoken-of.js';
import type { RaceRun } from './where.js';
import { isWonBefore } from './won-by-another.js';

// A race that the sentence does not name: the one the article reports, if it reports one.
const UNNAMED: RaceRun = { seasons: [] };

/** Result claims of an honour that was won in races, for those who hold it. */
export function results(
  rule: string,
  scene: Scene,
  { honour, setting }: HonourRead,
  holders: readonly Person[] = holdersOf(scene, honour),
): Draft[] {
  const { discourse, sentence } = scene;
  if (setting.of !== 'race') return [];
  const reported = setting.races.length > 0 ? undefined : raceOfReport(scene, honour, setting);
  const races = reported ? [reported] : setting.races;
  if (isWonBefore(scene, honour)) return [];
  if (isCount(scene, honour) && races.every((race) => race.seasons.length === 0)) return [];
  return sole(holders, setting.series ?? discourse.series).flatMap((driver) =>
    (races.length > 0 ? races : [UNNAMED]).flatMap((race) => {
      const own = (reported ? undefined : setting.series) ?? race.series ?? wordSeries(scene, honour);
      const known = own ?? (reported ? discourse.series : undefined);
      const series = known ?? seriesAround(scene, setting.team);
      const told = race === UNNAMED ? undefined : seasonHere(scene, honour);
      const spoken = told ?? (reported ? undefined : seasonSpokenOf(scene, honour));
      const seasons: readonly (number | undefined)[] = race.seasons.length > 0 ? race.seasons : [spoken];
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
            inClass: isInClass(scene, honour) || undefined,
            team: setting.team,
            date: race.date,
          },
          known ? [] : ['series'],
        ),
      );
    }),
  );
}

const CLASS = /^(?:class|in-class|class-winning|lmp[123]|gtd|gtd-pro|gte|gte-pro|gte-am|gt[34]|lmgt3|ta2|tcr|pro-am)$/;
const CLASS_REACH = 6;

/** "the LMP2 class win", "won the GTD class at Sebring", "third in class": first among some of the cars. */
function isInClass(scene: Scene, honour: Honour): boolean {
  const { tokens } = scene.discourse.text;
  for (let at = Math.max(scene.sentence.first, honour.first - 2); at < honour.first; at += 1)
    if (CLASS.test(tokens[at]?.lower ?? '')) return true;
  for (let at = honour.last; at < Math.min(scene.sentence.last, honour.last + CLASS_REACH); at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || /^(?:at|and|but|with|by|after|for)$/.test(token.lower)) return false;
    if (CLASS.test(token.lower)) return true;
  }
  return false;
}

// Words of what happened once, in whatever year.
const LONG_AGO =
  /^(?:career|ever|once|maiden|debut|twice|times|years?|previous|previously|past|ago|lone|only|rookie|when|then|former|first|last|history|until|since|also)$/;

/** "her first top ten of the year", "last time out": a race of the season under way. */
const THIS_SEASON = /\b(?:of|all) (?:the|this) (?:year|season)\b|\blast time out\b/;

/** The season of a race that a sentence tells of as just run: nothing in it, or in its paragraph, speaks of another. */
function seasonHere(scene: Scene, honour: Honour): number | undefined {
  const { tokens } = scene.discourse.text;
  const clause = clauseOf(scene, honour.first);
  if (clause?.verb.tense !== 'past' || clause.verb.perfect) return undefined;
  if (THIS_SEASON.test(wordsBetween(tokens, scene.sentence.first, scene.sentence.last))) return scene.discourse.year;
  for (let at = scene.sentence.first; at < scene.sentence.last; at += 1)
    if (LONG_AGO.test(tokens[at]?.lower ?? '')) return undefined;
  if (scene.discourse.earlier(scene.sentence).season !== undefined) return undefined;
  return scene.mentions.some(({ type }) => type === 'time') ? undefined : seasonJustOver(scene);
}

/** "in that truck": the word tells the series. */
function wordSeries(scene: Scene, honour: Honour): string | undefined {
  const { tokens } = scene.discourse.text;
  for (let at = honour.last; at < scene.sentence.last && at < honour.last + 12; at += 1) {
    if (/^(?:truck|trucks)$/.test(tokens[at]?.lower ?? '')) return 'truck';
  }
  return undefined;
}

const COUNTED = /^(?:[2-9]|\d{2,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|multiple)$/;

/** "Three wins at Bristol", without a year: not one of them is told. */
function isCount(scene: Scene, { first }: Honour): boolean {
  const { tokens } = scene.discourse.text;
  if (!/^(?:wins|victories|triumphs)$/.test(tokens[first]?.lower ?? '')) return false;
  return [1, 2, 3].some(
    (back) => first - back >= scene.sentence.first && COUNTED.test(tokens[first - back]?.lower ?? ''),
  );
}
