import { isWhoSomebodyIs } from '../../discourse/who-somebody-is.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';
import type { Honour } from './honour.js';
import { clauseOf } from './honour-clause.js';
import type { Setting } from './setting.js';
import { pastTime, type RaceRun } from './where.js';

// Words by which a finish is one of other races: "was third once", "had been fourth until then", "a year ago".
const OTHER_RACES =
  /\b(?:once|twice|previously|formerly|ago|back then|until then|last time|ever before|in practice|qualifying)\b/;

/**
 * The race that an article reports, for a place that its sentence gives to somebody without a race: "Carter was third." A
 * place of another day, year or series, and one that somebody "had" before, is of some other race.
 */
export function raceOfReport(scene: Scene, honour: Honour, setting: Setting): RaceRun | undefined {
  const { discourse, mentions, sentence } = scene;
  const { report } = discourse;
  if (!report || honour.position === 1) return undefined;
  const clause = clauseOf(scene, honour.first);
  const { tokens } = discourse.text;
  // "third in the Xfinity race", but not "Truck Series regular Ava Stone was third"
  const isOfOther = mentions.some(
    (mention) =>
      mention.type === 'series' &&
      mention.series === setting.series &&
      mention.series !== (report.series ?? discourse.series) &&
      !isWhoSomebodyIs(tokens, mention),
  );
  if (isOfOther || isUnderway(tokens, honour.last, sentence.last)) return undefined;
  if (
    clause &&
    (clause.verb.perfect || OTHER_RACES.test(`${wordsBetween(tokens, clause.first, clause.verb.last)} ${clause.words}`))
  )
    return undefined;
  const season = Number(report.date.slice(0, 4));
  const told = discourse.earlier(sentence).season;
  if (told !== undefined && told !== season) return undefined;
  const isOther = mentions.some((mention) => {
    if (clause && (mention.first < clause.first || mention.last > clause.last)) return false;
    const time = pastTime(mention, scene);
    return time && (time.date !== undefined ? time.date !== report.date : !time.seasons.includes(season));
  });
  if (isOther) return undefined;
  const { track, race, series, date } = report;
  return {
    seasons: [season],
    date,
    ...(track === undefined ? {} : { track }),
    ...(race === undefined ? {} : { race }),
    ...(series === undefined ? {} : { series }),
  };
}

const UNDERWAY = /^(?:lap|laps|stage|halfway|restart|caution|left|remaining|miles?|go|practice|qualifying|heat)$/;
const UNDERWAY_REACH = 7;

/** "slid to 11th on lap 40", "third with ten laps to go", "third in practice": where somebody ran, and did not finish. */
function isUnderway(tokens: readonly Token[], from: number, last: number): boolean {
  if (!/^(?:on|by|at|in|before|until|with|when|after)$/.test(tokens[from]?.lower ?? '')) return false;
  for (let at = from + 1; at < Math.min(last, from + UNDERWAY_REACH); at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return false;
    if (UNDERWAY.test(token.lower)) return true;
  }
  return false;
}
