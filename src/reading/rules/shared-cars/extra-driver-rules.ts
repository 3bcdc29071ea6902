import type { Clause } from '../../clauses/clause.js';
import type { CarMention, Person } from '../../mentions/mention.js';
import { carOf, complementsOf, matesIn } from '../clause/clause-parts.js';
import { isStated, statusOf } from '../clause/status.js';
import type { Draft } from '../draft.js';
import { outingsOfClause } from '../races/clause-outings.js';
import { isNoRace } from '../races/no-race.js';
import { isAhead, type Outing, outingsOf } from '../races/outings.js';
import { dayToRace } from '../races/outings-to-run.js';
import { dayOfRace } from '../races/race-in-focus.js';
import { starts } from '../races/race-starts.js';
import { racingSubjects } from '../races/racing-clause.js';
import { carAbove } from '../replacements/that-seat-rules.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';

/** "their third driver", "the fourth man", "an extra pair of hands": somebody whom a car has for a long race alone. */
const EXTRA =
  /^(?:back |again |also )?(?:as )?(?:the|a|an|their|its|our|his|her) (?:second|third|fourth|fifth|extra|additional|added|final|endurance|guest|bonus) (?:(?:man|woman|driver|pilot|member|name|occupant|pair of hands|teammate|team-mate|co-driver)\b|(?=(?:for|in|at|here|there)\b))/;
/** "them", "the pair", "the regular crew": those who drive the car anyway. */
const CREW =
  /^(?:them|both|(?:the|this|that|their|its) (?:(?:regular|regulars|full-season|full-time|season-long|existing|established) )?(?:pair|pairing|duo|two|trio|threesome|three|quartet|foursome|four|line-?up|crew|squad|regulars|drivers|roster))\b/;

const OF_RACE = /\b(?:race|opener|round|event|enduro|finale|classic)\b/;
/** "for this one": the race that the article is about. */
const THIS_RACE = /\b(?:for|in|at) (?:this|the) (?:one|race|event|weekend|enduro)\b/;
// "will do it as a trio", "share the driving"
const TOGETHER =
  /\bas an? (?:twosome|pair|duo|trio|threesome|foursome|quartet)\b|^(?:the|a) (?:pair|duo|trio|three|quartet)\b|^(?:the driving|the duties|driving duties|it|the car|the stints|the load)\b/;

/** Rules for who joins the drivers of a car for one race. */
export const EXTRA_DRIVER_RULES: readonly ClauseRule[] = [
  {
    name: 'is-extra-driver',
    example:
      'The No. 12 of Northline Racing has Ben Carter and Mia Torres. Ava Stone is their third driver at the Rolex 24.',
    frames: ['be'],
    needs: ['person'],
    read: (clause, scene) =>
      clause.verb.tense !== 'past' && EXTRA.test(clause.words) ? extras('is-extra-driver', clause, scene) : [],
  },
  {
    name: 'joins-crew-for-race',
    example: 'The No. 12 of Northline Racing has Ben Carter and Mia Torres. Ava Stone joins the pair for the Rolex 24.',
    frames: ['join', 'stay', 'other', 'get'],
    needs: ['person'],
    read: (clause, scene) => {
      const { verb, words } = clause;
      if (verb.passive || verb.tense === 'past') return [];
      const joins = /^(?:join|rejoin|complete|round|bolster|augment|supplement|assist|support|help)$/.test(verb.lemma);
      const { tokens } = scene.discourse.text;
      // "where Stone joins them": the drivers of whom the sentence has told, and no team.
      const them = complementsOf(clause, 'team').some(
        ({ before, prep, mention }) => !before && prep === '' && tokens[mention.first]?.lower === 'them',
      );
      const people =
        (them && clause.marker === 'where') ||
        complementsOf(clause, 'person').some(({ before, prep }) => !before && prep === '');
      return joins && (CREW.test(words.replace(/^out /, '')) || people)
        ? extras('joins-crew-for-race', clause, scene)
        : [];
    },
  },
  {
    name: 'crew-carries-on',
    example:
      'Mia Torres will miss the Rolex 24 in the No. 12 of Northline Racing. Ava Stone and Ben Carter will do it as a pair.',
    frames: ['drive', 'share', 'other', 'stay', 'be', 'finish'],
    needs: ['person'],
    read: (clause, scene) => {
      const { verb } = clause;
      const drivers = racingSubjects(clause, scene);
      if (drivers.length < 2 || !isStated(clause) || verb.negated || verb.tense === 'past' || verb.perfect) return [];
      if (verb.frame === 'share' ? !/^(?:the|it|driving)\b/.test(clause.words) : !TOGETHER.test(clause.words))
        return [];
      const car = carAbove(scene);
      const before = scene.before;
      if (!car || !before || outingsOf(scene.mentions).length > 0 || carOf(clause)) return [];
      const named = outingsOf(before.mentions);
      const day = named.length === 0 ? dayOfRace(before, before.sentence.last) : undefined;
      const [outing, another] = day ? [day] : named.filter((one) => isToCome(one, scene));
      if (!outing || another) return [];
      const isResult = before.clauses.some(({ verb: { frame } }) => frame === 'win' || frame === 'finish');
      if (isResult && !isOfAbsence(before)) return [];
      return crew(clause, scene, drivers, outing, car);
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

/** "has taken Stone out of the No. 12 for Saturday's race" */
function isOfAbsence({ clauses }: Scene): boolean {
  return clauses.some(({ verb, words }) => verb.lemma === 'take' && /^out of\b/.test(words));
}

function crew(clause: Clause, scene: Scene, drivers: readonly Person[], outing: Outing, car: CarMention): Draft[] {
  const team = car.team ?? scene.discourse.teamBefore(scene.sentence);
  return starts('crew-carries-on', clause, scene, drivers, { outings: [outing], car, team });
}

function extras(rule: string, clause: Clause, scene: Scene): Draft[] {
  if (!isStated(clause) || clause.verb.negated || isNoRace(clause)) return [];
  const own = outingsOfClause(clause, scene).filter((outing) => isToCome(outing, scene));
  const filled = own.length > 0 ? undefined : raceFilled(clause, scene);
  const there = own.length === 0 && clause.marker === 'where' ? raceBefore(clause, scene) : filled?.outing;
  const named = there ? [there] : own;
  const day = named.length === 0 && OF_RACE.test(clause.words) ? dayToRace(clause, scene) : undefined;
  const outings = named.length > 0 ? named : day ? [day] : THIS_RACE.test(clause.words) ? [{}] : [];
  const said = scene.mentions.findLast(
    (mention): mention is CarMention => mention.type === 'car' && mention.last <= clause.verb.first,
  );
  const car = carOf(clause) ?? said ?? filled?.car ?? carAbove(scene);
  const status = statusOf(clause, scene.discourse);
  return starts(rule, clause, scene, racingSubjects(clause, scene), { outings, car, status }).map((one) => {
    // Of the season for which the crew is announced.
    const { coming } = scene.discourse;
    if (one.kind === 'start' && one.inherited.has('season') && coming !== undefined) one.slots.season = coming;
    return one;
  });
}

/** "Stone drives in the 24 hours in the No. 12. Carter completes the trio": the race of the sentences before, in the block. */
function raceFilled(
  { verb, words }: Clause,
  scene: Scene,
): { readonly outing: Outing; readonly car: CarMention | undefined } | undefined {
  if (!/^(?:complete|round|fill)$/.test(verb.lemma) || !CREW.test(words.replace(/^out /, ''))) return undefined;
  let below = scene;
  for (let far = 0; below.before && far < FARTHEST; below = below.before, far += 1) {
    const outings = outingsOf(below.before.mentions).filter((outing) => isToCome(outing, scene));
    const [outing, another] = outings;
    if (outing) return another ? undefined : { outing, car: carAbove(below) };
  }
  return undefined;
}

const FARTHEST = 3;

/** "at Bristol on April 12, where she joins them" */
function raceBefore({ first }: Clause, scene: Scene): Outing | undefined {
  const last = outingsOf(scene.mentions.filter((mention) => mention.last <= first)).at(-1);
  return last?.time && isAhead(last.time, scene) ? last : undefined;
}

function isToCome({ place, time }: Outing, scene: Scene): boolean {
  return time ? isAhead(time, scene, true) : place !== undefined;
}
