import type { Clause } from '../clauses/clause.js';
import type { CarMention, Person } from '../mentions/mention.js';
import { outingsOfClause } from './clause-outings.js';
import { carOf, complementsOf, matesIn } from './clause-parts.js';
import type { Draft } from './draft.js';
import { isNoRace } from './no-race.js';
import { isAhead, type Outing } from './outings.js';
import { starts } from './race-starts.js';
import { racingSubjects } from './racing-clause.js';
import type { ClauseRule } from './rule.js';
import type { Scene } from './scene.js';
import { isStated, statusOf } from './status.js';
import { carAbove } from './that-seat-rules.js';

/** "their third driver", "the fourth man", "an extra pair of hands": somebody whom a car has for a long race alone. */
const EXTRA =
  /^(?:back |again |also )?(?:as )?(?:the|a|an|their|its|our|his|her) (?:second|third|fourth|fifth|extra|additional|added|final|endurance|guest|bonus) (?:man|woman|driver|pilot|member|name|occupant|pair of hands|teammate|team-mate|co-driver)\b/;
/** "them", "the pair", "the regular crew": those who drive the car anyway. */
const CREW =
  /^(?:them|both|(?:the|this|that|their|its) (?:(?:regular|regulars|full-season|full-time|season-long|existing|established) )?(?:pair|pairing|duo|two|trio|three|quartet|line-?up|crew|squad|regulars|drivers|roster))\b/;

/** Rules for who joins the drivers of a car for one race. */
export const EXTRA_DRIVER_RULES: readonly ClauseRule[] = [
  {
    name: 'is-extra-driver',
    example:
      'The No. 12 of Northline Racing has Ben Carter and Mia Torres. Ava Stone is their third driver at the Rolex 24.',
    frames: ['be'],
    needs: ['person', ['track', 'race']],
    read: (clause, scene) =>
      clause.verb.tense !== 'past' && EXTRA.test(clause.words) ? extras('is-extra-driver', clause, scene) : [],
  },
  {
    name: 'joins-crew-for-race',
    example: 'The No. 12 of Northline Racing has Ben Carter and Mia Torres. Ava Stone joins the pair for the Rolex 24.',
    frames: ['join', 'stay', 'other', 'get'],
    needs: ['person', ['track', 'race']],
    read: (clause, scene) => {
      const { verb, words } = clause;
      if (verb.passive || verb.tense === 'past') return [];
      const joins = /^(?:join|rejoin|complete|bolster|augment|supplement|assist|support|help)$/.test(verb.lemma);
      const people = complementsOf(clause, 'person').some(({ before, prep }) => !before && prep === '');
      return joins && (CREW.test(words) || people) ? extras('joins-crew-for-race', clause, scene) : [];
    },
  },
  {
    name: 'mate-in-race',
    example:
      'Ava Stone will drive the No. 12 at Bristol Motor Speedway on April 12, 2026, joining Ben Carter in the No. 21 of Northline Racing.',
    frames: ['join', 'share', 'pair'],
    needs: ['person', 'car', ['track', 'race']],
    read: (clause, scene) => {
      const { governor } = clause;
      const mates = [...matesIn(clause), ...sharing(clause, scene)];
      if (mates.length === 0 || !governor || !isStated(governor) || governor.verb.negated || isNoRace(governor))
        return [];
      const isFuture = governor.verb.tense !== 'past';
      const outings = outingsOfClause(governor, scene).filter(({ time }) => isAhead(time, scene, isFuture));
      return mates.flatMap(({ mate, car }) => starts('mate-in-race', governor, scene, [mate], { outings, car }));
    },
  },
];

/** "returns for the Rolex 24, sharing the No. 12 with Carter": all of them, in one car. */
function sharing(clause: Clause, scene: Scene): { readonly mate: Person; readonly car: CarMention }[] {
  const { verb, governor } = clause;
  const car = carOf(clause);
  if (verb.form !== 'ing' || !/^(?:share|pair)$/.test(verb.frame) || !governor || car?.numbers.length !== 1) return [];
  return [...new Set([...racingSubjects(governor, scene), ...racingSubjects(clause, scene)])].map((mate) => ({
    mate,
    car,
  }));
}

function extras(rule: string, clause: Clause, scene: Scene): Draft[] {
  if (!isStated(clause) || clause.verb.negated || isNoRace(clause)) return [];
  const outings = outingsOfClause(clause, scene).filter((outing) => isToCome(outing, scene));
  const said = scene.mentions.findLast(
    (mention): mention is CarMention => mention.type === 'car' && mention.last <= clause.verb.first,
  );
  const car = carOf(clause) ?? said ?? carAbove(scene);
  const status = statusOf(clause, scene.discourse);
  return starts(rule, clause, scene, racingSubjects(clause, scene), { outings, car, status });
}

function isToCome({ place, time }: Outing, scene: Scene): boolean {
  return time ? isAhead(time, scene, true) : place !== undefined;
}
