import type { Clause } from '../clauses/clause.js';
import { placesToRace, subjectDrivers } from './clause-parts.js';
import { saidSeasons } from './clause-seasons.js';
import { draft } from './draft.js';
import type { ClauseRule } from './rule.js';
import { isStated, statusOf } from './status.js';

/** The rule for drivers who stay where they are, which a sentence before has told: "Stone will be back in 2026". */
export const SAME_SEAT_RULES: readonly ClauseRule[] = [
  {
    name: 'stays-in-seat',
    example: 'Ava Stone drives the No. 12 for Northline Racing. Stone is staying put in 2026.',
    frames: ['stay', 'be', 'join'],
    needs: ['person', 'time'],
    read: (clause, scene) => {
      const { verb } = clause;
      if (!isStated(clause) || clause.quoted || verb.tense === 'past' || !stays(clause)) return [];
      // "Northline announced that Stone will be back": there, whatever she drives now.
      if (scene.mentions.some(({ type }) => type === 'team' || type === 'car')) return [];
      if (placesToRace(clause).length > 0 || !clause.complements.every(({ mention }) => PLAIN.has(mention.type)))
        return [];
      const { year } = scene.discourse;
      const ahead = (saidSeasons(clause, year) ?? []).filter((season) => season === year + 1);
      const status = verb.frame === 'join' ? 'confirmed' : statusOf(clause, scene.discourse);
      return ahead.flatMap((season) =>
        subjectDrivers(clause, scene.discourse).map((driver) => {
          const seat = { team: undefined, series: undefined, number: undefined, make: undefined, extent: undefined };
          const ride = draft('ride', 'stays-in-seat', scene.sentence, status, { driver: driver.name, season, ...seat });
          return { ...ride, seatOf: driver.name };
        }),
      );
    },
  },
];

// What may stand beside a verb of staying that leaves open where.
const PLAIN: ReadonlySet<string> = new Set(['time', 'extent', 'person']);

/** "is staying put", "will be back", "returns", "is not going anywhere": and no word that says where or as what. */
function stays({ verb, words }: Clause): boolean {
  if (verb.frame === 'join') return verb.lemma === 'go' && verb.negated && /^anywhere\b/.test(words);
  if (verb.negated) return false;
  return verb.frame === 'be' ? /^back\b/.test(words) && WORDS.test(words) : WORDS.test(words);
}

const WORDS =
  /^(?:(?:on|put|back|too|as well|again|in|for|the|a|an|his|her|their|this|another|second|third|fourth|fifth|sixth|one|more|straight|consecutive|full|season|year|campaign|at least|there|,|\.) ?)*$/;
