import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { complementsOf, placesToRace, subjectTeam, timesOf } from '../clause/clause-parts.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';

const COUNTED =
  /\b(?:two|three|four|five|six|seven|both|[2-7]|several)(?: [\w-]+){0,4} (?:cars|trucks|entries|machines|fords|chevrolets|chevys|toyotas|camaros|mustangs|supras|camrys|dodges|hondas|rams|silverados|tundras)\b/i;

/** The rule for a team’s cars that are only counted, and those who drive them. */
export const FIELDED_CARS_RULES: readonly ClauseRule[] = [
  {
    name: 'fields-cars-driven-by',
    example: 'Northline Racing fielded two Fords in 2024, driven by Ava Stone and Ben Carter.',
    frames: ['field', 'drive', 'have'],
    needs: ['team', 'person'],
    words: wordSet(
      'stable fleet roster squad line-up lineup cars trucks entries machines fords chevrolets chevys toyotas camaros mustangs supras camrys dodges hondas rams silverados tundras',
    ),
    read: (clause, scene) => {
      const { verb } = clause;
      const team = subjectTeam(clause);
      if (!team || verb.passive || verb.negated || !isStated(clause) || clause.quoted) return [];
      if (!/^(?:field|run|enter|have)$/.test(verb.lemma) || placesToRace(clause).length > 0) return [];
      // "fielded four cars last year", but nothing of when: of any time.
      if (verb.tense === 'past' && timesOf(clause).every(({ seasons }) => !seasons?.length)) return [];
      const from = scene.discourse.text.tokens[verb.last]?.start ?? 0;
      const object = scene.discourse.text.article.body.slice(from, scene.sentence.end);
      if (!COUNTED.test(object) && !STABLE.test(object)) return [];
      const drivers = driversOf(clause, scene);
      return drivers.length > 1 ? rides('fields-cars-driven-by', clause, scene, { drivers, team, numbers: [] }) : [];
    },
  },
];

// "a full stable with Stone and Carter", "a three-car line-up with"
const STABLE =
  /^ ?(?!no\b)(?:(?:an?|its|the) )?(?:[\w-]+ ){0,3}(?:stable|fleet|roster|squad|line-?up)(?: (?:in|for) (?:the )?(?:[\w-]+ ){1,3}?)? ?with\b/i;

/** "two Fords for Stone and Carter", "two Fords, driven by Stone and Carter". */
function driversOf(clause: Clause, scene: Scene): Person[] {
  const { officeHolders, crew } = scene.discourse;
  const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
  const isDriven =
    next?.verb.frame === 'drive' && next.verb.passive && !next.verb.negated && next.verb.tense !== 'past';
  const named = isDriven
    ? complementsOf(next, 'person').filter(({ before, prep }) => !before && prep === 'by')
    : complementsOf(clause, 'person').filter(
        ({ before, prep }) => !before && (prep === 'for' || (prep === 'with' && STABLE.test(clause.words))),
      );
  if (isDriven && (placesToRace(next).length > 0 || next.subjects.some(({ type }) => type === 'car'))) return [];
  if (clause.complements.some(({ mention }) => mention.type === 'car' && mention.numbers.length > 0)) return [];
  return named.flatMap(({ mention }) =>
    mention.possessive || officeHolders.has(mention.person) || crew.has(mention.person) ? [] : [mention.person],
  );
}
