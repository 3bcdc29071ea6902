import type { Clause } from '../../clauses/clause.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, extentOf, placesToRace, subjectDrivers, timesOf } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { isStated, statusOf } from '../clause/status.js';
import { draft } from '../draft.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';

/** The name of the rule whose rides may do without a team: the series is what they tell. */
export const RACES_IN_SERIES = 'races-in-series';

// "moves up to Formula 1 as a test driver"
const OTHER_ROLE = /\b(?:test|reserve|development|simulator|stand-?by) (?:and (?:test|reserve) )?(?:drivers?|roles?)\b/;

/** The rule for drivers of whom only the series is told: "is a full-time Xfinity driver these days", "moves up to the Cup Series". */
export const SERIES_RIDES: readonly ClauseRule[] = [
  {
    name: RACES_IN_SERIES,
    example: 'Northline Racing had Ava Stone in trucks last year. Stone is now a full-time Xfinity Series driver.',
    frames: ['be', 'join', 'sign', 'stay'],
    needs: ['person', 'series'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.quoted || clause.verb.negated || scene.discourse.isAboutCrews) return [];
      // "Stone, the driver of the No. 12, returns to the Cup Series": the car is the one of before.
      const namesSeat = complementsOf(clause, 'car').length > 0 || complementsOf(clause, 'team').length > 0;
      if (namesSeat || placesToRace(clause).length > 0) return [];
      const { tokens } = scene.discourse.text;
      if (OTHER_ROLE.test(wordsBetween(tokens, clause.verb.last, scene.sentence.last))) return [];
      const [series, another] = complementsOf(clause, 'series').filter(({ before }) => !before);
      const [driver, more] = subjectDrivers(clause, scene.discourse);
      if (!series || another || !driver || more || scene.discourse.crew.has(driver)) return [];
      const season = seasonOf(clause, scene, series.lead);
      if (season === undefined) return [];
      const made = draft(
        'ride',
        RACES_IN_SERIES,
        scene.sentence,
        statusOf(clause, scene.discourse),
        {
          driver: driver.name,
          team: undefined,
          series: series.mention.series,
          season,
          number: undefined,
          make: undefined,
          extent: extentOf(clause) ?? (/\bfull-timer\b/.test(clause.words) ? 'full-time' : undefined),
        },
        ['season'],
      );
      return [made];
    },
  },
];

const DRIVER =
  /^(?:(?:now|currently|again|already|once again) )*(?:an? |the )?(?:driver|regular|full-timer|racer|competitor)(?: (?:these days|now|today|again|for|in|this (?:year|season)))*[ ,.]*$/;
const NOW = /\b(?:now|these days|today|currently|this (?:year|season))\b/;
const NTH_SEASON =
  /^in (?:an?|the|his|her)? ?(?:\S+ )?(?:rookie|first|debut|second|third|fourth|fifth|sixth|seventh|eighth)(?: full| full-time)? (?:season|year|campaign) (?:in|of)(?: the)?[ ,.]*$/;
const MOVES = /^(?:move|graduate|step|jump|climb|switch|return|go|promote|advance)$/;
const TO_SERIES =
  /^(?:(?:up|back|over|straight|directly|full-time|full time|permanently) )*(?:in|to|into)(?: the| a| full-time)?$/;
const WHOLE_MOVE =
  /^(?:(?:up|back|over|straight|in|to|into|the|full-time|full|time|permanently|this|next|for|after|winter|off-?season|season|year|too|as well|now|again|,|\.)(?: |$))*$/;

/** The season in which somebody is in a series; undefined where a clause does not put her there. */
function seasonOf(clause: Clause, { discourse }: Scene, lead: string): number | undefined {
  const { verb, words } = clause;
  const { year, coming } = discourse;
  // "Last year's winner Stone has moved up": that year is the winner's.
  const told = complementsOf(clause, 'time').some(({ before, prep }) => !before || prep === 'in');
  const [said, another] = (told ? saidSeasons(clause, year) : undefined) ?? [];
  if (another !== undefined || timesOf(clause).some(({ date, from }) => (date ?? from) !== undefined)) return undefined;
  if (verb.frame === 'be') {
    if (verb.tense === 'past') return undefined;
    const isRegular = /\b(?:regular|full-timer)\b/.test(words) || extentOf(clause) === 'full-time' || NOW.test(words);
    if (!(DRIVER.test(words) && isRegular) && !NTH_SEASON.test(words)) return undefined;
    return said ?? (verb.tense === 'future' ? (coming ?? year) : year);
  }
  const isMove = MOVES.test(verb.lemma) && (verb.frame === 'join' || verb.lemma === 'return' || verb.passive);
  if (!isMove || !TO_SERIES.test(lead) || !WHOLE_MOVE.test(words.trim())) return undefined;
  if (said !== undefined) return said;
  if (verb.tense === 'past') return /\b(?:winter|off-?season)\b/.test(words) ? year : undefined;
  if (verb.perfect) return coming ?? year;
  return coming;
}
