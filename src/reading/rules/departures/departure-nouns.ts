import type { Clause } from '../../clauses/clause.js';
import type { CarMention, PersonMention, TeamMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { numberOf, peopleIn, subjectDrivers, subjectTeam, teamOf } from '../clause/clause-parts.js';
import { isStated } from '../clause/status.js';
import { isToldOfPastYear } from '../clause/told-of-past-year.js';
import type { Draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { isCalledLast, LAST } from './called-last.js';
import {
  clauseOf,
  endedByHer,
  nounsIn,
  OUTING,
  ownerBehind,
  pairAround,
  pairBehind,
  personBehind,
  teamBeside,
} from './departure-noun-parts.js';
import { exits } from './exits.js';
import { finalSeason, seasonOfNoun } from './final-season.js';
import { lastAlone } from './last-alone.js';
import { isTakenOverFrom } from './taken-over-from.js';
import { vacatedCar } from './vacated-car.js';

const DEPARTURE = new Set('departure exit ouster dismissal sacking firing axing'.split(' '));
const SIMULATED = wordSet('simulator simulators');

/** Nouns of leaving that may be of something else: a record's release, a retirement from a race. */
const NEWS = new Set('release retirement'.split(' '));
// What somebody's leaving does, or is done with it.
const TOLD_OF =
  /^(?:announce|confirm|open|leave|create|clear|vacate|pave|free|mean|set|come|take|follow|shock|surprise)$/;
/** Nouns of parting: with the team beside them. */
const PARTING = new Set('split parting divorce separation farewell resignation walkout'.split(' '));
/** What leaves a car without a driver. */
const GONE = new Set([
  ...DEPARTURE,
  ...PARTING,
  ...'move switch promotion jump retirement release firing transfer defection'.split(' '),
]);
const SPAN = new Set(
  'time tenure stint spell stay run reign association partnership relationship collaboration marriage adventure journey career days chapter era years'.split(
    ' ',
  ),
);
const GOING = new Set('departing outgoing ousted departed retiring exiting'.split(' '));
// Said of something else than a seat, or only as a possibility.
const NOT_A_SEAT =
  /^(?:early|first-round|playoff|second-round|pit|lap|hospital|possible|potential|rumou?red|mooted|speculated|any|eventual|supposed)$/;
const FROM_A_RACE = /^(?:race|races|playoffs?|round|event|chase|track|car|pits|hospital|lead|final|heat)$/;
const ENDS =
  /^(?:over|done|finished|ended|ends?|ending|close|closed|closes|conclud\w+|up|expir\w+|numbered|terminat\w+|wrap\w*|finish\w*|curtailed|cut|complete)$/;

/** Rules for nouns that say that a driver leaves: "Stone's departure from Northline", "her time at Northline is over". */
export const DEPARTURE_NOUN_RULES: readonly PhraseRule[] = [
  {
    name: 'departure-of-driver',
    example: 'Ava Stone’s departure from Northline Racing was confirmed on Monday.',
    needs: ['person'],
    words: wordSet(GONE),
    read: (scene) =>
      nounsIn(scene, GONE).flatMap(({ at, owner, between }) => {
        const noun = scene.discourse.text.tokens[at]?.lower ?? '';
        // "the split between Stone and Northline"
        const pair = !owner && PARTING.has(noun) ? pairBehind(scene, at) : undefined;
        const whose = owner ?? pair?.person ?? ownerBehind(scene, at);
        if (!whose || between.some((word) => NOT_A_SEAT.test(word)) || isToldOfPastYear(scene, at)) return [];
        const car = vacatedCar(scene, at) ?? pair?.team;
        const isNews =
          NEWS.has(noun) &&
          owner !== undefined &&
          between.length === 0 &&
          isToldOf(clauseOf(scene, at), owner, at, scene);
        // "Stone's split with Northline"
        const isSplit = PARTING.has(noun) && isFromTeam(scene, whose, at);
        if (!car && !isNews && !isSplit && !DEPARTURE.has(noun)) return [];
        return leaving('departure-of-driver', scene, whose, at, /^(?:from|at|with|by|to)$/, FROM_A_RACE, car);
      }),
  },
  {
    name: 'time-is-up',
    example: 'Ava Stone’s time with Northline Racing will come to an end after this season.',
    needs: ['person'],
    words: wordSet(SPAN),
    read: (scene) =>
      nounsIn(scene, SPAN).flatMap(({ at, owner, between }) => {
        const pair = owner ? undefined : (pairBehind(scene, at) ?? pairAround(scene, at) ?? endedByHer(scene, at));
        const whose = owner ?? pair?.person ?? ownerBehind(scene, at);
        if (!whose || !endsNear(scene, at) || isWithCrew(scene, at)) return [];
        // "her run in the No. 12 ended in the wall": of a race.
        const noun = scene.discourse.text.tokens[at]?.lower ?? '';
        if (SIMULATED.has(scene.sentence)) return [];
        // "her four years at Northline", but "her best years"
        if (noun === 'years' && !/^(?:at|with|in|for)$/.test(scene.discourse.text.tokens[at + 1]?.lower ?? ''))
          return [];
        // "her career could be over": of racing at all, and no team's.
        if (noun === 'career' && clauseOf(scene, at)?.verb.stance !== 'fact') return [];
        const isOfYears = between.some((word) => /year|season/.test(word));
        if (clauseOf(scene, at)?.verb.tense === 'past' && /^(?:run|time|days|journey)$/.test(noun) && !isOfYears)
          return [];
        return leaving('time-is-up', scene, whose, at, /^(?:from|at|with|in|for|of|between)$/, FROM_A_RACE, pair?.team);
      }),
  },
  {
    name: 'final-season',
    example: 'This will be Ava Stone’s final season with Northline Racing.',
    needs: ['person'],
    words: wordSet(LAST),
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return [...nounsIn(scene, OUTING), ...lastAlone(scene)].flatMap(({ at, owner, between }) => {
        const kind =
          between.find((word) => LAST.has(word)) ?? (owner && isCalledLast(scene, at, owner) ? 'last' : undefined);
        const clause = clauseOf(scene, at);
        if (!owner || !kind || !clause || tokens[at + 1]?.lower === 'of') return [];
        // "his last race for Northline", looked back on, may only be the latest one.
        const isAhead = clause.verb.tense !== 'past' && (!clause.verb.perfect || hasRun(clause));
        if (tokens[at]?.lower === 'lap' && !clause.verb.perfect) return [];
        if (kind === 'last' && !isAhead) return [];
        // "his victory last season": the one before this.
        if (kind === 'last' && between.indexOf(kind) > 0 && !between.includes('and')) return [];
        return leaving(
          'final-season',
          scene,
          owner,
          at,
          /^(?:with|for|at|in|aboard|wheel|driving)$/,
          /^(?:playoffs?)$/,
        );
      });
    },
  },
  {
    name: 'services-not-needed',
    example: 'Northline Racing has told Ava Stone that her services are no longer needed.',
    needs: ['person'],
    words: wordSet('services'),
    read: (scene) =>
      nounsIn(scene, new Set(['services'])).flatMap(({ at, owner }) => {
        const { tokens } = scene.discourse.text;
        const whose = owner ?? ownerBehind(scene, at);
        const around = tokens.slice(Math.max(scene.sentence.first, at - 6), Math.min(scene.sentence.last, at + 6));
        const isNeedless = NO_LONGER_NEEDED.test(around.map(({ lower }) => lower).join(' '));
        return whose && isNeedless ? leaving('services-not-needed', scene, whose, at, /^(?:at|by|to)$/) : [];
      }),
  },
  {
    name: 'end-of-the-road',
    example: 'It is the end of the road for Ava Stone at Northline Racing.',
    needs: ['person'],
    words: wordSet('road line'),
    read: (scene) =>
      nounsIn(scene, new Set(['road', 'line'])).flatMap(({ at }) => {
        const { tokens } = scene.discourse.text;
        const isEnd = tokens[at - 1]?.lower === 'the' && tokens[at - 3]?.lower === 'end';
        const whose = isEnd ? personBehind(scene, at + 1, /^for$/) : undefined;
        return whose ? leaving('end-of-the-road', scene, whose, at, /^(?:with|at|in)$/) : [];
      }),
  },
  {
    name: 'departing-driver',
    example: 'Northline Racing thanked the departing Ava Stone, who drove its No. 12.',
    needs: ['person'],
    words: wordSet(GOING),
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return peopleIn(scene.mentions).flatMap((mention) => {
        const word = tokens[mention.first - 1]?.lower ?? '';
        if (mention.form === 'described' || !GOING.has(word)) return [];
        // "takes over the No. 12 from the retiring Carter next year": who takes it tells his last season.
        if (isTakenOverFrom(scene, mention)) return [];
        return leaving('departing-driver', scene, mention, mention.last, /^(?:in|at|of|from)$/).map((left) =>
          replacedByComer(left, mention, scene),
        );
      });
    },
  },
];

/** "steps into the No. 12 in place of the retiring Carter": who comes, and so whose the car was. */
function replacedByComer(left: Draft, { first, person }: PersonMention, scene: Scene): Draft {
  const { text } = scene.discourse;
  if (
    left.kind !== 'exit' ||
    !/\b(?:in place of|instead of|in for) the \S+$/.test(wordsBetween(text.tokens, first - 5, first))
  )
    return left;
  const clause = clauseOf(scene, first);
  const [comer, another] = clause ? subjectDrivers(clause, scene.discourse) : [];
  if (!comer || another || comer === person) return left;
  return { ...left, slots: { ...left.slots, replacedBy: comer.name } };
}

const NO_LONGER_NEEDED =
  /\bno longer (?:(?:be|being) )?(?:needs?|needed|requires?|required|wants?|wanted|in need of)\b|\bno longer (?:had|has|have) (?:any )?(?:need|use) (?:for|of)\b/;

/** "Stone's split with Northline", "her farewell to Northline" */
function isFromTeam(scene: Scene, whose: PersonMention, at: number): boolean {
  return teamBeside(scene, whose, at, /^(?:with|from|to)$/)?.type === 'team';
}

/** "Her release was announced", "Her retirement from Northline opens a seat": the noun is the subject of such a verb. */
function isToldOf(clause: Clause | undefined, whose: PersonMention, at: number, scene: Scene): boolean {
  if (!clause || !TOLD_OF.test(clause.verb.lemma)) return false;
  return at + 1 === clause.verb.first || teamBeside(scene, whose, at, /^from$/)?.last === clause.verb.first;
}

/** "has driven her last race": it is behind her. */
function hasRun({ verb }: Clause): boolean {
  return !verb.passive && /^(?:drive|run|race|make|turn|start|have)$/.test(verb.lemma);
}

/** "her partnership with crew chief Marsh": what ends is theirs. */
function isWithCrew({ mentions, discourse }: Scene, at: number): boolean {
  return mentions.some(
    (mention) =>
      mention.type === 'person' && mention.first > at && mention.first <= at + 5 && discourse.crew.has(mention.person),
  );
}

/** Whether the clause of a noun, by its verb or the words behind it, brings the thing to an end. */
function endsNear(scene: Scene, at: number): boolean {
  const { tokens } = scene.discourse.text;
  const own = clauseOf(scene, at);
  if (!own || own.verb.negated) return false;
  // "something she’s done in her career": no time does that.
  if (own.verb.word === 'done' && own.subjects.some(({ type }) => type === 'person')) return false;
  if (ENDS.test(own.verb.word) || ENDS.test(own.verb.lemma)) return true;
  if (own.verb.lemma === 'have' && own.verb.tense !== 'past' && RACES_LEFT.test(own.words)) return true;
  if (
    tokens[at - 1]?.lower === 'of' ||
    own.verb.lemma === 'be' ||
    /^(?:come|draw|bring|reach|call|mark|mean|spell)$/.test(own.verb.lemma)
  ) {
    const words = own.words;
    return (
      /^(?:(?:now|all but|officially|nearly) )?(?:over|up|at an end|done|finished|numbered)\b|\b(?:an?|the|its|his|her) (?:(?:premature|abrupt|sudden|amicable|early|natural) )?(?:end|close|conclusion)\b/.test(
        words,
      ) ||
      // "called time on her stint", but "is her first time on track"
      (own.verb.lemma === 'call' && /\btime on\b/.test(words)) ||
      CURTAIN.test(words)
    );
  }
  return /^(?:draw-up|drop|lower|ring-out|ring|pull)$/.test(own.verb.lemma) && CURTAIN.test(own.words);
}

// "has three races left"
const RACES_LEFT =
  /^(?:only |just |but |now )?(?:[a-z-]+|\d+) (?:more )?(?:races?|weeks?|rounds?|events?|weekends?|starts?) (?:left|remaining|to go|to run)\b/;
// "brought the curtain down on her spell", "drew a line under her stay"
const CURTAIN = /^(?:down )?the curtains? (?:down )?on\b|^(?:down )?the curtains? .*\bdown on\b|^a line under\b/;

/** Drafts the exit of a noun phrase, from the team or car that is said with it, or the driver's own. */
function leaving(
  rule: string,
  scene: Scene,
  whose: PersonMention,
  at: number,
  preps: RegExp,
  away?: RegExp,
  partner?: TeamMention | CarMention,
): Draft[] {
  const clause = clauseOf(scene, at);
  if (isAsked(scene) || scene.discourse.officeHolders.has(whose.person) || isQuoted(scene, whose.first)) return [];
  if (clause && (!isStated(clause) || (clause.verb.negated && rule !== 'services-not-needed'))) return [];
  const { tokens } = scene.discourse.text;
  const left = partner ?? teamBeside(scene, whose, at, preps);
  if (away && !left) {
    const next = tokens[at + 1]?.lower ?? '';
    const noun = tokens[at + 3]?.lower ?? '';
    if (preps.test(next) && (away.test(noun) || away.test(tokens[at + 2]?.lower ?? ''))) return [];
  }
  // "Northline confirmed the departure of Stone"
  // "was at Northline, where her stint in the No. 12 came to an end"
  const team =
    left?.team ??
    (clause?.marker === 'where' ? teamOf(clause) : undefined) ??
    (clause && /^(?:say|sign|lead)$/.test(clause.verb.frame) ? subjectTeam(clause) : undefined);
  const number = left?.type === 'car' ? numberOf(left) : undefined;
  return clause
    ? exits(rule, clause, scene, {
        drivers: [whose.person],
        team,
        number,
        isTeamGuessed: team === undefined,
        ...(rule === 'services-not-needed' ? { status: 'confirmed' as const } : {}),
        season: rule === 'final-season' ? finalSeason(clause, scene) : seasonOfNoun(clause, scene),
      })
    : [];
}
