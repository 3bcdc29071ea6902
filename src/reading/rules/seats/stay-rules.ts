import { MAKES } from '../../../racing/makes.js';
import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { complementsOf, isTeammates, placesToRace, subjectDrivers, subjectTeam } from '../clause/clause-parts.js';
import { isPostOfCompany } from '../clause/does-not-drive.js';
import { goalOf, teamBy } from '../clause/goal-and-origin.js';
import { isNoSeatMeant } from '../clause/no-seat-meant.js';
import { givesOtherPost } from '../clause/other-post.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import { tellingTeam } from '../clause/telling-team.js';
import { isNotKept } from '../departures/is-not-kept.js';
import type { Draft } from '../draft.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { comingSeat, hasSeason } from './coming-seat.js';
import { objectDrivers } from './team-runs-rules.js';

/** Rules for a driver who stays with a team, or is kept by one. */
export const STAY_RULES: readonly ClauseRule[] = [
  {
    name: 'stays-with-team',
    example: 'Ava Stone will return to Northline Racing in the No. 12 Ford for the 2025 season.',
    frames: ['stay', 'keep', 'be', 'other'],
    read: (clause, scene) => {
      if (!isStated(clause)) return [];
      const { lemma, frame, passive } = clause.verb;
      if (frame === 'keep' && !passive && !/^(?:re-sign|resign|re-up)$/.test(lemma) && !KEEPS_SEAT.test(clause.words))
        return [];
      // "holds on to the No. 12"
      const holds = /^(?:hold|hang|cling)$/.test(lemma) && /^(?:on to|onto)\b/.test(clause.words);
      if (frame === 'other' && (!holds || passive)) return [];
      if (frame === 'be' && !/\bback\b|\bonboard\b|\baboard\b/.test(clause.words)) return [];
      // "remains under contract to Porsche": whom a maker pays may drive for any team.
      if (OF_MAKER.test(clause.words) && complementsOf(clause, 'team').some(({ mention }) => isMaker(mention.team)))
        return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      const team =
        goalOf(clause) ??
        (passive ? teamBy(clause) : undefined) ??
        complementsOf(clause, 'team').find((complement) => /^(?:with|at)$/.test(complement.prep))?.mention.team ??
        teamOverhead(clause, scene);
      const car = complementsOf(clause, 'car').find(
        (complement) =>
          !isTeammates(complement, clause) &&
          (/^(?:to|in|into|)$/.test(complement.prep) ||
            /\bpaired on\b/.test(complement.lead) ||
            /\bwheel\b/.test(complement.lead) ||
            // "has been re-signed for 2026, No. 12 Honda"
            complement.lead.endsWith(',') ||
            (lemma === 'stick' && complement.prep === 'with')),
      )?.mention;
      if (drivers.length === 0 || (!team && !car) || placesToRace(clause).length > 0) return [];
      if (givesOtherPost(clause, scene) || isNoSeatMeant(clause, scene)) return [];
      if (complementsOf(clause, 'role').length > 0 && !isPostOfCompany(clause)) return [];
      // "Stone and Marsh remain paired on the No. 12": a driver and a crew chief.
      if (/\bpaired\b/.test(clause.words)) drivers.splice(1);
      const drafts: Draft[] = [];
      // "will not return", without a season: the seat of this one is not denied.
      const isNow = clause.verb.negated && !hasSeason(clause, scene) && scene.discourse.coming === undefined;
      if (!isNow && (clause.verb.tense !== 'past' || hasSeason(clause, scene))) {
        drafts.push(
          ...rides(
            'stays-with-team',
            clause,
            scene,
            comingSeat(clause, scene, { drivers, team, ...(car ? { numbers: car.numbers, make: car.make } : {}) }),
          ),
        );
        // Who stays in a car is in it now; who returns need not be.
        const stays = /^(?:stay|remain|continue|stick|keep|retain|hold|hang)$/.test(lemma) && !clause.verb.negated;
        const ahead = drafts.some((ride) => ride.kind === 'ride' && ride.slots.season === scene.discourse.year + 1);
        if (stays && ahead && clause.verb.stance === 'fact') {
          const now = { drivers, team, seasons: [scene.discourse.year], status: 'confirmed' as const };
          drafts.push(
            ...rides('stays-with-team', clause, scene, {
              ...now,
              ...(car ? { numbers: car.numbers, make: car.make } : {}),
            }),
          );
        }
      }
      return drafts;
    },
  },
  {
    name: 'may-stay',
    example: 'Northline Racing has not said whether Ava Stone will stay in its No. 12 Ford in 2026.',
    frames: ['stay', 'be', 'keep'],
    words: wordSet('whether'),
    read: (clause, scene) => {
      if (clause.marker !== 'whether' || clause.quoted || clause.verb.tense === 'past') return [];
      const { lemma, frame } = clause.verb;
      if (
        !/^(?:stay|remain|continue|keep)$/.test(lemma) &&
        !(frame === 'be' && /^back (?:in|with|at)\b/.test(clause.words))
      )
        return [];
      const car = complementsOf(clause, 'car').find(({ before }) => !before)?.mention;
      const team =
        car?.team ?? complementsOf(clause, 'team').find(({ prep }) => /^(?:with|at)$/.test(prep))?.mention.team;
      if ((!car && !team) || placesToRace(clause).length > 0) return [];
      // Whoever may stay is there now.
      return rides('may-stay', clause, scene, {
        drivers: subjectDrivers(clause, scene.discourse),
        team,
        numbers: car?.numbers ?? [],
        make: car?.make,
        seasons: [scene.discourse.year],
        status: 'confirmed',
      });
    },
  },
  {
    name: 'team-keeps-driver',
    example: 'Northline Racing will keep Ava Stone in its No. 12 Ford for the 2025 season.',
    frames: ['keep', 'stay', 'extend', 'join', 'other'],
    read: (clause, scene) => {
      const goesOn = goesOnWith(clause, scene);
      if (!goesOn && /^(?:join|other)$/.test(clause.verb.frame)) return [];
      // "an extension that keeps Stone with the team"
      const behind =
        /^(?:that|which)$/.test(clause.marker) && !/\bfrom\b/.test(clause.words)
          ? complementsOf(clause, 'team').find(({ prep, before }) => !before && /^(?:with|at|in)$/.test(prep))
          : undefined;
      const team = subjectTeam(clause) ?? behind?.mention.team;
      const drivers = goesOn ?? objectDrivers(clause, scene);
      if (!team || drivers.length === 0 || !isStated(clause) || clause.verb.passive || isNotKept(clause, scene))
        return [];
      return rides('team-keeps-driver', clause, scene, comingSeat(clause, scene, { drivers, team }));
    },
  },
];

/** "keeps her seat at Northline" */
const KEEPS_SEAT =
  /^(?:full-time |part-time )?(?:seat|ride|drive|place|spot|cockpit|job|deal|programme|program) (?:at|with|in|for)\b/;

const GOES_ON: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:go|carry|press|push|forge|run)$/, /^(?:on|ahead|forward) with\b/],
  [/^(?:continue|stick|stay|remain)$/, /^with\b/],
  [/^(?:stand)$/, /^(?:by|pat with)\b/],
];

/** "goes on with Stone and Carter", "will stick with Stone": whom a team keeps, without an object. */
function goesOnWith(clause: Clause, { discourse }: Scene): Person[] | undefined {
  const { verb, words } = clause;
  if (verb.tense === 'past' || !GOES_ON.some(([lemma, with_]) => lemma.test(verb.lemma) && with_.test(words)))
    return undefined;
  if (/\b(?:crew|chief|chiefs|engineers?|spotters?|sponsor\w*|partner\w*|plans?|strategy)\b/.test(words))
    return undefined;
  const people = complementsOf(clause, 'person').filter(
    ({ before, prep, mention }) => !before && /^(?:with|by)$/.test(prep) && !mention.possessive,
  );
  const drivers = people
    .map(({ mention }) => mention.person)
    .filter((person) => !discourse.officeHolders.has(person) && !discourse.crew.has(person));
  return drivers.length === people.length && drivers.length > 0 ? drivers : undefined;
}

// Words behind "stays" that name no other post: "stays on for another two years".
const PLAIN = new Set(
  `on put back too again there aboard onboard , with the team for in a an her his their this another second third fourth fifth sixth
   one two three more at least further straight consecutive as teammates multiple several season seasons year years campaign term place and beyond next full-time part-time`.split(
    /\s+/,
  ),
);

/** "NORTHLINE RACING / Ava Stone stays.": the team in the heading or the one that says so, where the clause names no other place to stay. */
function teamOverhead(clause: Clause, scene: Scene): string | undefined {
  if (clause.verb.tense === 'past') return undefined;
  const plain = clause.complements.every(({ mention }) => /^(?:time|extent|car)$/.test(mention.type));
  if (!plain || !clause.words.split(' ').every((word) => word === '' || PLAIN.has(word))) return undefined;
  if (clause.verb.negated) return undefined;
  return scene.discourse.isUnderTeam(scene.sentence)
    ? scene.discourse.blockTeam(scene.sentence)
    : tellingTeam(clause, scene);
}

const OF_MAKER =
  /^(?:also |still )?(?:under (?:a )?contract|on the books|contracted|employed|a (?:factory|works) driver)\b/;

function isMaker(team: string): boolean {
  return MAKES.some(({ name }) => name === team);
}
