import type { Clause } from '../../clauses/clause.js';
import { seasonsBetween } from '../../dates/seasons.js';
import { count } from '../../words/ordinals.js';
import { timesOf } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import type { Scene } from '../scene.js';
import { lastSeason } from './exits.js';

const LONGEST = 12;
// "spent two years in", "drove three full-time seasons for", "for five years"
const SPAN =
  /^(?:drove |raced |ran |had )?(?:in |with |for |the |his |her |just |only |most of )*([a-z]+|\d{1,2}) (?:\S+ ){0,2}?(season|year|campaign)(s?)\b/;
const ONE = /^(?:a|an|one|single)$/;
const ENDS = /^(?:before|until|and|when|then|,|)$/;

/** "spent two years in the No. 12 before she lost it in 2023": the seasons that a clause counts, up to the one with which the stay ended. */
export function seasonsSpent(clause: Clause, scene: Scene): readonly number[] | undefined {
  if (clause.verb.tense !== 'past') return undefined;
  const years = yearsCounted(clause);
  const last = years === undefined ? undefined : endOf(clause, scene);
  if (years === undefined || last === undefined || last > scene.discourse.year) return undefined;
  return seasonsBetween(last - years + 1, last);
}

function yearsCounted({ words }: Clause): number | undefined {
  const [, number = '', , plural] = SPAN.exec(words) ?? [];
  if (plural === '') return ONE.test(number) ? 1 : undefined;
  const years = count(number);
  return years !== undefined && years >= 2 && years <= LONGEST ? years : undefined;
}

/** The last season of a stay: that of a "through", or of what ended it in the clause behind. */
function endOf(clause: Clause, scene: Scene): number | undefined {
  const through = timesOf(clause).find((time) => time.through !== undefined && !time.seasons?.length)?.through;
  if (through !== undefined) return through;
  if (saidSeasons(clause, scene.discourse.year) !== undefined) return undefined;
  const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
  if (!next || !ENDS.test(next.marker) || next.verb.negated || !isSame(clause, next)) return undefined;
  const isTimed = timesOf(next).length > 0;
  const { frame, lemma } = next.verb;
  if (!isTimed) return undefined;
  if (/^(?:leave|release|retire)$/.test(frame) || (lemma === 'let' && /^go\b/.test(next.words)))
    return lastSeason(next, scene);
  if (!/^(?:join|sign)$/.test(frame)) return undefined;
  const [season, another] = saidSeasons(next, scene.discourse.year) ?? [];
  return season === undefined || another !== undefined ? undefined : season - 1;
}

/** What ends a stay is told of who stayed, or of a team that lets her go. */
function isSame({ subjects: [one] }: Clause, { subjects: [other], complements }: Clause): boolean {
  if (one?.type !== 'person') return false;
  if (other?.type === 'person') return other.person === one.person;
  return complements.some(({ mention }) => mention.type === 'person' && mention.person === one.person);
}
