import type { Clause } from '../../clauses/clause.js';
import type { CarMention, Person, TeamMention } from '../../mentions/mention.js';
import { carOf, complementsOf, placesToRace, subjectDrivers, teamOf, timesOf } from '../clause/clause-parts.js';
import { seasonsOf } from '../clause/clause-seasons.js';
import { goalOf, originOf } from '../clause/goal-and-origin.js';
import { isNoSeatMeant } from '../clause/no-seat-meant.js';
import { givesOtherPost } from '../clause/other-post.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import { withoutGoal } from '../departures/exits.js';
import { isOtherPlace } from '../departures/other-place.js';
import type { Draft } from '../draft.js';
import { seasonFrom } from '../replacements/replacement.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { carJoined, isMates, isSwap } from './car-joined.js';
import { comingSeat, hasSeason } from './coming-seat.js';
import { hasLeft } from './has-left.js';
import { seasonMovedInto } from './moved-in-winter.js';
import { movesForNext } from './moves-for-next.js';
import { seasonsOfOldNumber } from './seasons-of-old-number.js';

/** Rules for a driver who comes to a team or changes cars. */
export const JOIN_RULES: readonly ClauseRule[] = [
  {
    name: 'joins-team',
    example: 'Ava Stone will join Northline Racing in 2025.',
    frames: ['join', 'sign', 'pair', 'drive', 'get'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.passive) return [];
      // "gets out of the No. 8 and into the No. 12"
      if (clause.verb.frame === 'get' && !/^out of(?: the)? and into\b/.test(clause.words)) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      if (drivers.length === 0 || isFromOthersCar(clause)) return [];
      // "at Bristol, where Carter joins them", "Carter joins them for the Rolex 24": for that race.
      const isForRace = clause.marker === 'where' || placesToRace(clause).length > 0;
      if (isForRace && complementsOf(clause, 'team').some(({ mention }) => isThem(mention, scene))) return [];
      if (isNoSeatMeant(clause, scene)) return [];
      const { lemma } = clause.verb;
      // "heads Stone’s crew at Northline"
      if (lemma === 'head' && complementsOf(clause, 'person').some(({ before, prep }) => !before && prep === ''))
        return [];
      // "is moving on from the crash with Northline’s Carter"
      if (/^on from\b/.test(clause.words) && complementsOf(clause, 'team').every(({ prep }) => prep !== 'to'))
        return [];
      // "climbs out of that Ford for good"
      if (/^out of\b(?!.*\b(?:into|to|for)\b(?! (?:good|ever|the last)\b))/.test(clause.words)) return [];
      // "swaps Pinecrest for Northline"
      const swaps = isSwap(clause);
      const swapped = swaps ? complementsOf(clause, 'team').find(({ prep }) => prep === 'for') : undefined;
      const own = carOf(clause);
      const car = carJoined(clause);
      // "swaps Pinecrest's No. 8 for Northline's No. 12"
      const team = swapped?.mention.team ?? (swaps ? car?.team : undefined) ?? goalOf(clause);
      // "joined the Ford team from Northline": which one is not known.
      if (team !== undefined && !car && team === originOf(clause)) return [];
      if (
        !team &&
        !car &&
        !complementsOf(clause, 'series').some((complement) => /^(?:to|into|in)$/.test(complement.prep))
      )
        return [];
      // "Marsh goes to Stone’s No. 12", "to the No. 12 of Stone": somebody on her crew, or nobody knows who.
      if (car && /^(?:go|move|shift|switch|return|head|transfer)$/.test(lemma) && isAnothers(car, drivers, scene))
        return [];
      if (givesOtherPost(clause, scene) || AS_PUPIL.test(clause.words)) return [];
      // "is a talent after signing with Northline in May": an agreement, by the way.
      if (clause.verb.frame === 'sign' && clause.verb.form === 'ing' && clause.marker === 'after' && !car) return [];
      if (clause.verb.frame === 'sign' && !/^(?:sign|confirm|secure|slot)$/.test(lemma)) return [];
      // "make the jump to", "team up with"
      if (
        clause.verb.frame === 'drive' &&
        !(lemma === 'make' && /\b(?:jump|move|switch|leap|step|transition|return|full-time)\b/.test(clause.words))
      )
        return [];
      if (clause.verb.frame === 'pair' && lemma !== 'partner' && !/\bup with\b|^with\b|\bpartner\b/.test(clause.words))
        return [];
      if (/^(?:come|go|head|step|jump)$/.test(lemma) && !team && !car) return [];
      if (placesToRace(clause).length > 0 && !team) return [];
      const drafts: Draft[] = [];
      const future = clause.verb.tense !== 'past' || (scene.discourse.coming !== undefined && lemma === 'sign');
      // "joined Northline in July", "climbed into the No. 12 in May"
      const since = seasonArrived(clause, scene) ?? seasonMovedInto(clause, scene);
      if (future || hasSeason(clause, scene) || since !== undefined) {
        const seasons = hasSeason(clause, scene)
          ? undefined
          : since !== undefined
            ? [since]
            : leavesTo(clause, scene) || movesForNext(clause, scene)
              ? [scene.discourse.coming ?? scene.discourse.year + 1]
              : clause.verb.tense === 'past'
                ? [scene.discourse.coming ?? scene.discourse.year]
                : undefined;
        const seat = {
          drivers,
          team,
          ...(car ? { numbers: car.numbers, make: car.make } : own && isMates(clause, own) ? { numbers: [] } : {}),
          ...(seasons ? { seasons } : {}),
        };
        // "Before joining Northline, she drove": when she joins is not what is told.
        const isOpening = clause.governor !== undefined && clause.first < clause.governor.first;
        if ((team || car) && !(clause.marker === 'before' && isOpening && !hasSeason(clause, scene)))
          drafts.push(
            ...rides('joins-team', clause, scene, since === undefined ? comingSeat(clause, scene, seat) : seat),
          );
      }
      return drafts;
    },
  },
  {
    name: 'is-joined-at-team',
    example: 'Ava Stone will be joined at Northline Racing in 2026 by Ben Carter.',
    frames: ['join'],
    needs: ['team', 'person'],
    read: (clause, scene) => {
      const { verb } = clause;
      if (verb.lemma !== 'join' || !verb.passive || verb.negated || !isStated(clause)) return [];
      const team = complementsOf(clause, 'team').find(({ prep, before }) => !before && /^(?:at|with)$/.test(prep));
      const { officeHolders, crew } = scene.discourse;
      const by = complementsOf(clause, 'person').flatMap(({ prep, before, mention }) =>
        !before && prep === 'by' && !mention.possessive ? [mention.person] : [],
      );
      if (!team || by.length === 0 || placesToRace(clause).length > 0 || complementsOf(clause, 'role').length > 0)
        return [];
      const comers = by.filter((one) => !officeHolders.has(one) && !crew.has(one));
      const drivers = [...subjectDrivers(clause, scene.discourse), ...comers];
      return rides('is-joined-at-team', clause, scene, { drivers, team: team.mention.team, numbers: [] });
    },
  },
  {
    name: 'is-off-to',
    example: 'Ava Stone is off to Northline Racing in 2026.',
    frames: ['be', 'join'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.tense === 'past') return [];
      const heads = clause.verb.lemma === 'head' && clause.verb.passive;
      const { tokens } = scene.discourse.text;
      // "is Northline bound", "is Northline-bound"
      const bound = complementsOf(clause, 'team').find(
        ({ prep, before, mention }) =>
          prep === '' && !before && clause.verb.lemma === 'be' && tokens[mention.last]?.lower === 'bound',
      )?.mention;
      if (
        !heads &&
        !bound &&
        !/^(?:now |then |already )?(?:off|bound|headed|on (?:(?:his|her|the) )?way|Cup-bound) (?:to|for)\b/.test(
          clause.words,
        )
      )
        return [];
      // "is bound for Bristol on April 12 with the No. 12"
      if (placesToRace(clause).length > 0) return [];
      const goal =
        bound ??
        (['car', 'team'] as const)
          .flatMap((type) => complementsOf(clause, type))
          // "on her way to a win for Northline"
          .find(
            ({ prep, before, lead }) =>
              !before && /^(?:to|for|with)$/.test(prep) && !(prep !== 'to' && /\bto an? \S+/.test(lead)),
          )?.mention;
      // "headed to Northline’s new Ram outfit": no car of a number.
      if (!goal?.team || (goal.type === 'car' && goal.numbers.length !== 1)) return [];
      const seat = {
        drivers: subjectDrivers(clause, scene.discourse),
        team: goal.team,
        ...(goal.type === 'car' && { numbers: goal.numbers, make: goal.make }),
        ...later(clause, scene),
      };
      return rides('is-off-to', clause, scene, comingSeat(clause, scene, seat));
    },
  },
  {
    name: 'leaves-for-team',
    example: 'Ava Stone is leaving the No. 12 of Pinecrest Motorsports for Northline Racing when the season ends.',
    frames: ['leave'],
    read: (clause, scene) => {
      if (
        !isStated(clause) ||
        clause.verb.passive ||
        clause.verb.negated ||
        !/^(?:leave|depart|exit|quit|vacate|abandon|relinquish)$/.test(clause.verb.lemma)
      )
        return [];
      if (/\bchief\b/.test(clause.words) || givesOtherPost(clause, scene) || complementsOf(clause, 'role').length > 0)
        return [];
      // "left the race early for Northline"
      if (isOtherPlace(clause.words)) return [];
      const behind = clause.complements.filter(({ before }) => !before);
      const goal = behind.find(({ mention, prep }) => prep === 'for' && /^(?:team|car)$/.test(mention.type));
      const car = goal?.mention.type === 'car' && goal.mention.numbers.length === 1 ? goal.mention : undefined;
      // "for the No. 12 of Northline"
      const next = goal && behind[behind.indexOf(goal) + 1];
      const owner =
        car && next?.mention.type === 'team' && /^(?:of|at|with)$/.test(next.prep) ? next.mention : undefined;
      const team = goal?.mention.type === 'team' ? goal.mention.team : (car?.team ?? owner?.team);
      if (!team) return [];
      const { seasons, said } = seasonsOf(clause, scene.discourse);
      // "left for Northline at the end of 2024": drives there in the season behind it.
      const isLater =
        /\b(?:end|close|conclusion) of\b|\bafter\b|\bfollowing\b/.test(clause.words) ||
        timesOf(clause).some(({ after }) => after !== undefined);
      const season = said
        ? seasons.map((one) => (isLater ? one + 1 : one))
        : [hasLeft(clause, scene) ? scene.discourse.year : (scene.discourse.coming ?? scene.discourse.year + 1)];
      return rides('leaves-for-team', clause, scene, {
        drivers: subjectDrivers(clause, scene.discourse),
        team,
        numbers: car?.numbers ?? [],
        make: car?.make,
        seasons: season,
      });
    },
  },
  {
    name: 'changes-number',
    example: 'Ava Stone moves from the No. 12 to the No. 21 at Northline Racing in 2026.',
    frames: ['join'],
    read: (clause, scene) => {
      if (!isStated(clause) || scene.discourse.isAboutCrews || givesOtherPost(clause, scene)) return [];
      const cars = complementsOf(clause, 'car');
      const swaps = isSwap(clause) && cars.some(({ prep }) => prep === 'for');
      const old = cars.find(({ prep, before }) => prep === 'from' || (swaps && prep === '' && !before))?.mention;
      const drivers = subjectDrivers(clause, scene.discourse);
      if (old?.numbers.length !== 1 || drivers.length !== 1 || clause.verb.negated) return [];
      if (isFromOthersCar(clause)) return [];
      // "moves from the No. 12 to Northline": the number was not theirs.
      const isTo = complementsOf(clause, 'team').some(({ prep }) => prep === 'to');
      const team =
        old.team ?? cars.find(({ mention }) => mention !== old)?.mention.team ?? (isTo ? undefined : teamOf(clause));
      return rides('changes-number', withoutGoal(clause), scene, {
        drivers,
        team,
        numbers: old.numbers,
        make: old.make,
        seasons: seasonsOfOldNumber(clause, scene),
        status: 'confirmed',
      });
    },
  },
];

/** "moves from Carter's No. 12 to the No. 21": who drives a car has no other one's. */
function isFromOthersCar(clause: Clause): boolean {
  const people = clause.subjects.flatMap((one) => (one.type === 'person' ? [one.person] : []));
  return complementsOf(clause, 'car').some(
    ({ prep, mention }) => prep === 'from' && mention.owner !== undefined && !people.includes(mention.owner),
  );
}

function isThem({ described, first }: TeamMention, { discourse: { text } }: Scene): boolean {
  return described === true && /^(?:them|their|they|the)$/.test(text.tokens[first]?.lower ?? '');
}

const ARRIVES = /^(?:join|move|switch|transfer|climb|step|jump|shift|slide|hop|graduate|swap)$/;
// Who comes in October may come for what is left of the season, or for the next.
const UNCLEAR = /-10-/;

/** "joined Northline in July", "moved to the No. 12 last December": the season from which on. */
function seasonArrived(clause: Clause, scene: Scene): number | undefined {
  if (!ARRIVES.test(clause.verb.lemma) || clause.verb.negated || /^(?:before|until)$/.test(clause.marker))
    return undefined;
  const time = timesOf(clause).find(({ past, date, from }) => (past ?? date ?? from) !== undefined);
  const day = time?.past ?? time?.date ?? time?.from;
  if (day === undefined && OVER_WINTER.test(clause.words)) return seasonAfterWinter(scene);
  if (day === undefined || UNCLEAR.test(day)) return undefined;
  const season = seasonFrom(clause, scene);
  return season !== undefined && /-11-(?:0|1[0-4])/.test(day) ? season + 1 : season;
}

const OVER_WINTER = /\b(?:in|during|over) (?:the|this|this past|the past|last) (?:off-?season|winter)\b/;

/** "joined Northline in the offseason": for this season, once it has begun, or for the one that is announced. */
function seasonAfterWinter({ discourse: { year, coming, text } }: Scene): number | undefined {
  const day = text.article.published.slice(5);
  return day >= '03-01' && day < '10-15' ? year : coming;
}

/** "is leaving Northline to join Pinecrest", said in the second half of a season: for the next one. */
function leavesTo({ verb, governor }: Clause, { discourse: { text } }: Scene): boolean {
  if (verb.form !== 'infinitive' || governor?.verb.frame !== 'leave' || governor.verb.tense === 'past') return false;
  return text.article.published.slice(5) >= '08';
}

// "signed with Northline as a development driver": an agreement, and no seat yet.
const AS_PUPIL =
  /(?<!\b(?:after|following) .{0,30})\bas (?:an? |its |the )?(?:\w+ )?(?:development|junior|academy|test|simulator) driver\b|\b(?:development|junior|academy|reserve|test|testing|simulator) (?:driver )?(?:agreement|contract|deal)s?\b/;

/** Who is bound for another team goes there in the season after this one. */
function later(clause: Clause, scene: Scene): { seasons?: readonly number[] } {
  if (hasSeason(clause, scene) || scene.discourse.coming !== undefined) return {};
  return { seasons: [scene.discourse.year + 1] };
}

/** A car that the words give to somebody else: "Stone’s No. 12", "the No. 12 of Stone". */
function isAnothers(car: CarMention, drivers: readonly Person[], { discourse: { text }, mentions }: Scene): boolean {
  const behind = text.tokens[car.last]?.lower === 'of' ? mentions[mentions.indexOf(car) + 1] : undefined;
  const person = behind?.type === 'person' && behind.first === car.last + 1 ? behind.person : undefined;
  const owner = car.owner ?? person;
  return owner !== undefined && !drivers.includes(owner);
}
