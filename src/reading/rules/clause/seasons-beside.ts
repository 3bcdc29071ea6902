import type { Clause } from '../../clauses/clause.js';
import { seasonJustOver } from '../departures/exits.js';
import type { Scene } from '../scene.js';
import { anotherSeason } from './another-season.js';
import { timesOf } from './clause-parts.js';
import { saidSeasons, seasonsOf, seasonsSoFar } from './clause-seasons.js';

const UNDER_WAY =
  /^in (?:the (?:middle|midst) of )?(?:the )?(?:first|debut|rookie|final|last|maiden) (?:\S+ )?(?:season|year|campaign)\b/;

/**
 * Seasons of a clause that mentions a seat by the way.
 *
 * @returns those named, the one under way, or the year of the day it names; none where it says nothing of the time
 */
export function seasonsBeside(clause: Clause, scene: Scene): readonly number[] {
  const named = saidSeasons(clause, scene.discourse.year);
  if (named) return named;
  const another = anotherSeason(clause, scene.discourse);
  if (another !== undefined) return [another];
  // "comes to Northline after placing fifth for Pinecrest": of a season before.
  if (/^(?:after|following)$/.test(clause.marker)) return [];
  // "will drive for Spire, marking her first season with the team": of the season that the main verb is about.
  if (clause.verb.form !== 'finite' && clause.governor) return seasonsOf(clause.governor, scene.discourse).seasons;
  if (clause.verb.tense === 'present') return seasonsSoFar(clause, scene.discourse) ?? [scene.discourse.year];
  if (clause.verb.tense === 'future')
    return /\b(?:rest|remainder|finish|season|year)\b/.test(`${clause.verb.lemma} ${clause.words}`)
      ? [scene.discourse.year]
      : [];
  // "was in her first season in the No. 12": the one that ends with what is told.
  if (clause.verb.lemma === 'be' && UNDER_WAY.test(clause.words)) return [seasonJustOver(scene)];
  const day = timesOf(clause).find((time) => time.date !== undefined || time.from !== undefined);
  const past = day ? (day.past ?? day.date ?? day.from ?? '') : '';
  return past !== '' && past <= scene.discourse.text.article.published ? [Number(past.slice(0, 4))] : [];
}
