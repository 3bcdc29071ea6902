import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import type { TeamMention } from '../mention.js';
import { knownAt } from '../vocabulary.js';
import { isTeamPronoun } from './team-pronouns.js';

const TEAM_NOUNS = /^(?:team|organization|organisation|squad|outfit|operation|stable|teams)$/;

/** A description begins with one of these words. */
const OPENS = wordSet('its the that');

/** The team meant by "the team", "the Ohio squad" or "its" at a token; `team` is the one in focus. */
export function teamDescribedAt(
  tokens: readonly Token[],
  at: number,
  team: string | undefined,
): TeamMention | undefined {
  if (team === undefined) return undefined;
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  if (isTeamPronoun(tokens, at))
    return { type: 'team', team, possessive: false, described: true, first: at, last: at + 1 };
  if (!OPENS.has(token)) return undefined;
  if (token.lower === 'its') return { type: 'team', team, possessive: true, described: true, first: at, last: at + 1 };
  let index = at + 1;
  // "the Concord-based team", "the Ohio squad", "the American squad", "the family-owned team"
  const adjective = tokens[index];
  const series = seriesAt(tokens, index);
  if (series) {
    index = series.last;
  } else if (
    adjective &&
    adjective.kind === 'word' &&
    (adjective.capital ||
      /-(?:based|owned|run)$/.test(adjective.lower) ||
      /^(?:same|new|latter|former|rookie|new-look)$/.test(adjective.lower))
  ) {
    index += 1;
  }
  // "the Lebanon, Tennessee, operation"
  if (adjective?.capital && !series) index = placeEnd(tokens, index);
  const noun = tokens[index];
  if (!noun || !TEAM_NOUNS.test(noun.lower) || noun.lower === 'teams') return undefined;
  if (isReturnedTo(tokens, at, index + 1)) return undefined;
  // "joins the team Northline Racing": the name says it.
  const next = tokens[index + 1];
  if (noun.lower === 'team' && next?.kind === 'word' && next.capital && next.spaced && !noun.possessive)
    return undefined;
  if (
    tokens[index + 1]?.kind === 'word' &&
    /^(?:owner|president|principal|boss|manager|owners|co-owner)$/.test(tokens[index + 1]?.lower ?? '')
  ) {
    return { type: 'team', team, possessive: true, described: true, first: at, last: index + 1 };
  }
  // "The Truck Series team said": what the sentence is about stays a mention of its own; "joined the Truck team" is one phrase.
  const apart = series !== undefined && !LED_TO.test(tokens[at - 1]?.lower ?? '');
  const own = { ...(series ? { series: series.series } : {}), first: apart ? index : at };
  return { type: 'team', team, possessive: noun.possessive, described: true, ...own, last: index + 1 };
}

const LED_TO =
  /^(?:to|with|for|at|from|by|join(?:s|ed|ing)?|leave|leaves|leaving|left|signs?|signed|rejoin(?:s|ed)?|driv(?:es|ing)|of|in)$/;

/** "the Truck team", "the Formula 1 team": the series whose name stands at a token. */
function seriesAt(tokens: readonly Token[], at: number): { series: string; last: number } | undefined {
  // "the truck team"
  if (tokens[at]?.lower === 'truck') {
    const last = tokens[at + 1]?.lower === 'series' ? at + 2 : at + 1;
    return { series: 'truck', last };
  }
  const hit = knownAt(tokens, at, at + LONGEST_SERIES);
  if (hit?.known.type !== 'series') return undefined;
  return { series: hit.known.series, last: hit.last };
}

const LONGEST_SERIES = 6;

/** "a return to the team that gave her her debut", "is back with the team for which she won": an earlier one, and not the one in focus. */
function isReturnedTo(tokens: readonly Token[], at: number, behind: number): boolean {
  if (!/^(?:that|which|where|with|for)$/.test(tokens[behind]?.lower ?? '')) return false;
  if (/^(?:with|for)$/.test(tokens[behind]?.lower ?? '') && !/^(?:which|whom)$/.test(tokens[behind + 1]?.lower ?? ''))
    return false;
  return /(?:^| )(?:return(?:s|ed|ing)?|going|goes|go|went|comes?|coming|back|reunion|reunited?|homecoming|rejoin(?:s|ed|ing)?)(?: (?:to|with|at))?$/.test(
    wordsBetween(tokens, Math.max(0, at - 3), at),
  );
}

/** Behind the rest of a town's name: ", Tennessee," or ", N.C.,". */
function placeEnd(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== ',' || !tokens[from + 1]?.capital) return from;
  for (let at = from + 1; at < from + 6; at += 1) {
    const token = tokens[at];
    if (token?.text === ',') return at + 1;
    if (!token?.capital && token?.text !== '.') return from;
  }
  return from;
}
