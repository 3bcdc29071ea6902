import type { Clause } from '../../clauses/clause.js';
import { wordsBetween } from '../../text/words-between.js';
import { ordinal } from '../../words/ordinals.js';
import { isSeat, type SeatMention } from '../asides/seat-aside.js';
import { carOf, complementsOf, subjectDrivers } from '../clause/clause-parts.js';
import { saidSeasons, seasonsOf } from '../clause/clause-seasons.js';
import { isInOtherRacing } from '../clause/other-racing.js';
import { rides } from '../clause/seat.js';
import { nthSeasonIn, seasonNumber } from '../clause/service.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { withSpell } from './full-time-spell.js';

/** Which season with a team it is: all of them up to now. */
export const SEASON_WITH_TEAM: ClauseRule = {
  name: 'season-with-team',
  example: 'Ava Stone starts her third season with Northline Racing in the Truck Series.',
  frames: ['be', 'other', 'stay', 'have', 'join', 'drive', 'get', 'field', 'win', 'finish', 'lead', 'expect'],
  read: (clause, scene) => {
    if (!isStated(clause) || clause.verb.negated || clause.verb.passive) return [];
    // "is set for a third season in the No. 12"
    const isComing =
      (clause.verb.lemma === 'set' && clause.words.startsWith('for ')) ||
      // "is back in the No. 12 for a third year": in what the article announces.
      (clause.verb.frame === 'be' && clause.verb.tense === 'present' && /^(?:also )?back\b/.test(clause.words));
    // "enters her third year with": the one announced, too.
    const isEntered =
      clause.verb.tense === 'present' && !clause.verb.perfect && /^(?:enter|begin|start)$/.test(clause.verb.lemma);
    if (clause.verb.frame === 'expect' && !isComing) return [];
    const ahead = seatAhead(clause, scene.discourse.year);
    const counted = ahead?.nth ?? (COUNTS.has(clause.verb.frame) || isComing ? seasonNumber(clause) : undefined);
    const nth = counted && ownCount(clause, scene, counted);
    const drivers = subjectDrivers(clause, scene.discourse);
    if (EITHERS.test(clause.words) || isInOtherRacing(clause.words)) return [];
    // "A driver and a crew chief enter their third year together"
    if (nth === undefined || drivers.length !== 1 || /\btogether\b/.test(clause.words)) return [];
    const behind = complementsOf(clause, 'team').find(({ prep, before }) => !before && /^(?:with|for|at)$/.test(prep));
    const seat = ahead?.seat;
    const team = seat ? seat.team : behind?.mention.team;
    const car = seat ? (seat.type === 'car' ? seat : undefined) : carOf(clause);
    if (!team && !car) return [];
    const { seasons } = seasonsOf(clause, scene.discourse);
    const last = (isComing || isEntered ? scene.discourse.coming : undefined) ?? seasons.at(-1) ?? scene.discourse.year;
    const all = Array.from({ length: nth }, (_, index) => last - nth + 1 + index);
    const read = rides('season-with-team', clause, scene, {
      drivers,
      seasons: all,
      status: 'confirmed',
      team: team ?? car?.team,
      numbers: car?.numbers ?? [],
    });
    return withSpell(read, clause, last);
  },
};

/** "in her 12th Cup season and her second with Northline": the count that stands beside the team. */
function ownCount(clause: Clause, { discourse: { text } }: Scene, counted: number): number | undefined {
  const team = complementsOf(clause, 'team').find(({ before }) => !before)?.mention.first;
  if (team === undefined) return counted;
  const beside = COUNT_BESIDE.exec(wordsBetween(text.tokens, Math.max(clause.first, team - LONGEST_COUNT), team))?.[1];
  const own = beside === undefined ? counted : (ordinal(beside) ?? counted);
  return own > 1 ? own : undefined;
}

const LONGEST_COUNT = 7;
const COUNT_BESIDE = /\b(?:and|but) (?:only )?(?:his|her|the) (\w+)(?: season| year)? (?:with|at|for|in)(?: the)?$/;

// "drives alongside Carter in his second year with Northline": the one's or the other's.
const EITHERS = /\b(?:alongside|beside|with|partnering|join|joining) in (?:\S+ ){1,2}(?:season|year|campaign)\b/;
// Verbs behind which words may count the seasons with a team.
const COUNTS: ReadonlySet<string> = new Set(['be', 'other', 'stay', 'have', 'join', 'drive', 'get', 'field']);

const IN_SEASON =
  /^(?:now |currently )?(?:in|into|entering|starting|beginning) (?:his|her|a) (.* )(?:with|at|for|in)(?: the)?$/;

/** "In her third season with Northline, Stone has": the seat that stands before the verb, and which season in it is told. */
function seatAhead(clause: Clause, year: number): { readonly nth: number; readonly seat: SeatMention } | undefined {
  // "In his second year with Northline, Stone finished sixth in the 2025 standings": up to the season that is named.
  if (clause.verb.tense === 'past' && saidSeasons(clause, year)?.length !== 1) return undefined;
  for (const { before, lead, mention } of clause.complements) {
    const counted = before && isSeat(mention) ? IN_SEASON.exec(lead) : null;
    const nth = counted ? nthSeasonIn((counted[1] ?? '').split(' ')) : undefined;
    if (nth !== undefined && isSeat(mention)) return { nth, seat: mention };
  }
  return undefined;
}
