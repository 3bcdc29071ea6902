import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { complementsOf, subjectDrivers, subjectTeam } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { objectDrivers } from '../seats/team-runs-rules.js';
import { exits, seasonJustOver, withoutGoal } from './exits.js';

const TAKES =
  /^(?:hire|sign|bring|lure|poach|recruit|pry|land|acquire|snatch|nab|get|take|pluck|grab|steal|attract|tempt|entice|prise|prize|capture|secure|add|fetch|snap|scoop|pick)$/;
/** "Ava Stone away from", "over from", "from": straight behind whom a team takes. */
const FROM =
  /^(?:up |in )?(?:away |over |across |back )?from(?: (?:the|its|their))?(?: (?:rival|rivals|rival team|neighbou?r|competitor))?$/;

/** Rules for drivers whom one team takes from another. */
export const TAKEN_FROM_RULES: readonly ClauseRule[] = [
  {
    name: 'taken-from-team',
    example: 'Northline Racing has hired Ava Stone away from Pinecrest Motorsports for 2026.',
    frames: ['sign', 'get', 'other', 'join', 'leave', 'win', 'keep'],
    needs: ['person', 'team'],
    read: (clause, scene) => {
      const { verb } = clause;
      if (!isStated(clause) || verb.negated || !TAKES.test(verb.lemma)) return [];
      const from = complementsOf(clause, 'team').find(({ before, prep }) => !before && prep === 'from');
      if (!from || !FROM.test(from.lead.trim())) return [];
      const objects = objectDrivers(clause, scene);
      const meant = objects.length === 0 && !isTaken(clause) ? driverBeforeWhom(clause, scene) : objects;
      const drivers = isTaken(clause) ? subjectDrivers(clause, scene.discourse) : meant;
      const team = from.mention.team;
      if (subjectTeam(clause) === team || drivers.length === 0) return [];
      // "hired him from Northline in 2019": of years ago.
      const said = saidSeasons(clause, scene.discourse.year)?.[0];
      if (said !== undefined && said < scene.discourse.year) return [];
      const isOfNow = scene.clauses.some((other) => other !== clause && other.verb.tense !== 'past');
      const isLongAgo = verb.tense === 'past' && !verb.perfect && said === undefined && !isOfNow;
      return exits('taken-from-team', clause, scene, {
        drivers,
        team,
        ...(isLongAgo ? { season: 'unsaid' } : {}),
      });
    },
  },
  {
    name: 'promoted-from-own-car',
    example: 'Northline Racing promotes Ava Stone from its No. 9 Xfinity car to the Cup Series in 2026.',
    frames: ['sign', 'join', 'get'],
    needs: ['person', 'car'],
    read: (clause, scene) => {
      const { verb } = clause;
      if (!isStated(clause) || verb.negated || verb.passive || !/^(?:promote|elevate|move|graduate)$/.test(verb.lemma))
        return [];
      const car = complementsOf(clause, 'car').find(({ before, prep }) => !before && prep === 'from')?.mention;
      const team = subjectTeam(clause);
      if (!team || car?.team !== team || car.numbers.length !== 1 || car.owner) return [];
      const { coming } = scene.discourse;
      return rides('promoted-from-own-car', withoutGoal(clause), scene, {
        drivers: objectDrivers(clause, scene),
        team,
        numbers: car.numbers,
        make: car.make,
        series: car.series,
        seasons: [coming === undefined ? seasonJustOver(scene) : coming - 1],
        status: 'confirmed',
      });
    },
  },
];

/** "Stone, whom Northline hired away from Pinecrest" */
function driverBeforeWhom({ marker, first }: Clause, { mentions, discourse }: Scene): readonly Person[] {
  if (marker !== 'whom') return [];
  const whom = mentions.findLast(({ last }) => last <= first);
  if (whom?.type !== 'person' || first - whom.last > 2 || whom.possessive) return [];
  return discourse.officeHolders.has(whom.person) || discourse.crew.has(whom.person) ? [] : [whom.person];
}

/** "was signed from", "poached from", "signed from": the subject is who is taken. */
function isTaken({ verb, words, subjects }: Clause): boolean {
  if (verb.passive) return !/\bloan\b/.test(words);
  return (
    subjects[0]?.type === 'person' && /^(?:poach|lure|hire|sign|recruit|pluck|snatch|entice|steal)$/.test(verb.lemma)
  );
}
