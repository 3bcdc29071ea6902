import type { Clause } from '../../clauses/clause.js';
import { seasonsBetween } from '../../dates/seasons.js';
import { count } from '../../words/ordinals.js';
import { complementsOf, timesOf } from './clause-parts.js';
import { seasonsServed } from './service.js';

const YEAR_AFTER = /\b(a|one|the|two|three) (?:years?|seasons?) after(?: \S+)?$/;
const COMES = /^(?:join|sign|replace|get|win|debut)$/;
const GOES = /^(?:leave|release)$/;

/**
 * The seasons of a clause that tells what was before the one it hangs on, whose own are `main`; an empty list where they cannot be
 * counted, undefined for any other clause.
 */
export function seasonsBeforehand(clause: Clause, main: readonly number[] | undefined): readonly number[] | undefined {
  return yearsAfterIt(clause, main) ?? seasonsHad(clause, main);
}

/** "was third this year, a year after running nine races for Pinecrest": as many years before. */
function yearsAfterIt({ marker, before }: Clause, main: readonly number[] = []): readonly number[] | undefined {
  const word = marker === 'after' ? YEAR_AFTER.exec(before)?.[1] : undefined;
  if (word === undefined) return undefined;
  const [season, another] = main;
  return season === undefined || another !== undefined ? [] : [season - (count(word) ?? 1)];
}

/** "took over in 2024, having spent two years with Pinecrest": as many as are counted, up to the one before it. */
function seasonsHad(clause: Clause, main: readonly number[] = []): readonly number[] | undefined {
  const { verb, governor } = clause;
  if (!verb.having || !governor || timesOf(clause).length > 0) return undefined;
  const served = seasonsServed(clause);
  if (served === undefined) return undefined;
  const [season, another] = main;
  const one = another === undefined ? season : undefined;
  const after = timesOf(governor).find((time) => time.after !== undefined)?.after;
  const came = one !== undefined && COMES.test(governor.verb.frame) ? one - 1 : undefined;
  const last = GOES.test(governor.verb.frame) ? (after ?? one) : came;
  return last === undefined ? [] : seasonsBetween(last - served + 1, last);
}

/** "was hired in late 2023 to drive the No. 12": the season from which on, where `main` are those of the hire. */
export function seasonOfLateHire({ verb, governor }: Clause, main: readonly number[] = []): number | undefined {
  if (verb.form !== 'infinitive' || governor?.verb.frame !== 'sign') return undefined;
  if (!complementsOf(governor, 'time').some(({ lead }) => /\b(?:late|the end of)$/.test(lead))) return undefined;
  const [season, another] = main;
  return season === undefined || another !== undefined ? undefined : season + 1;
}
