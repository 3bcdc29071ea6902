import type { Clause } from '../../clauses/clause.js';
import type { CarMention, Person } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, placesToRace, subjectCar } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { rides, type Seat } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import { dayToRace } from '../races/outings-to-run.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';

const TALKED_OF = /\b(?:talks|negotiations|discussions|conversations|interest|bid)\b/;
const OVER_TIME =
  /\b(?:over|through|throughout|down|across) (?:the|its) (?:years|decades|history|seasons)\b|\bin its history\b/;

/** Rules for a car and who drives it, with the car, or what stands for it, as the subject. */
export const DRIVEN_CAR_RULES: readonly ClauseRule[] = [
  {
    name: 'car-driven-by',
    example: 'The No. 12 Northline Racing Ford will be driven by Ava Stone in 2025.',
    frames: ['drive', 'share'],
    needs: ['car'],
    read: (clause, scene) => {
      const car = subjectCar(clause);
      // "was run into the back of by Carter"
      if (!car || !isStated(clause) || !clause.verb.passive || /^(?:into|over|off|out|down|wide)\b/.test(clause.words))
        return [];
      // "has been driven by Stone and Carter over the years": nobody says when.
      if (OVER_TIME.test(clause.words)) return [];
      const drivers = complementsOf(clause, 'person')
        .filter(({ prep, mention }) => prep === 'by' && !mention.possessive && mention.first < nextCar(clause))
        .map((complement) => complement.mention.person);
      // "the No. 12 formerly driven by Carter": until when, nobody says.
      const isFormer = clause.verb.form === 'participle' && clause.verb.tense === 'past';
      const { year } = scene.discourse;
      const seasons = isFormer ? (saidSeasons(clause, year) ?? []).filter((season) => season <= year) : undefined;
      return rides('car-driven-by', clause, scene, { drivers, ...slotsOfCar(car), ...(seasons && { seasons }) });
    },
  },
  {
    name: 'number-is',
    example: 'Ava Stone signed with Northline Racing for 2026. Stone’s car will be the No. 12.',
    frames: ['be', 'stay', 'have', 'other'],
    needs: ['person'],
    words: wordSet('number car truck ride machine entry seat drive job gig'),
    read: (clause, scene) => {
      const owner = scene.mentions.findLast(
        (mention) =>
          mention.type === 'person' &&
          mention.last <= clause.verb.first &&
          (mention.possessive || (clause.marker === 'whose' && mention.last >= clause.first - 2)),
      );
      if (owner?.type !== 'person' || !isStated(clause) || clause.verb.negated || clause.verb.tense === 'past')
        return [];
      const noun = wordsBetween(scene.discourse.text.tokens, owner.last, clause.verb.first).replace(/^,? ?whose /, '');
      if (!OWN_CAR.test(noun)) return [];
      const car = complementsOf(clause, 'car').find(({ before, prep }) => !before && prep === '')?.mention;
      // "Her number will be 31"
      const bare = /\bnumber$/.test(noun) ? /^(?:the )?(\d{1,3})(?= ?(?:[.,;]|$))/.exec(clause.words)?.[1] : undefined;
      if (car?.numbers.length !== 1 && bare === undefined) return [];
      const season = clause.verb.tense === 'future' ? {} : { seasons: [scene.discourse.year] };
      return rides('number-is', clause, scene, {
        drivers: [owner.person],
        numbers: car?.numbers ?? [bare ?? ''],
        team: car?.team,
        make: car?.make,
        ...season,
      });
    },
  },
  {
    name: 'owner-of-car',
    example: 'Ava Stone’s No. 12 Northline Racing Ford is quick this season.',
    frames: ['be', 'have', 'other', 'get', 'win', 'stay', 'join'],
    needs: ['car'],
    read: (clause, scene) => {
      const car = subjectCar(clause);
      if (
        !car?.owner ||
        car.numbers.length !== 1 ||
        clause.quoted ||
        clause.asks ||
        clause.verb.tense === 'past' ||
        clause.verb.negated
      )
        return [];
      const { tokens } = scene.discourse.text;
      const phrase = tokens.slice(car.first, car.last).map((token) => token.lower);
      if (
        phrase.some((word) => /^(?:old|former|ex|late)$/.test(word)) ||
        /\b(?:gone|vacant|open|history)\b/.test(clause.words)
      )
        return [];
      if (scene.discourse.officeHolders.has(car.owner)) return [];
      return rides('owner-of-car', clause, scene, {
        drivers: [car.owner],
        ...slotsOfCar(car),
        seasons: [scene.discourse.year],
        status: 'confirmed',
      });
    },
  },
  {
    name: 'car-is-whose',
    example: 'The No. 12 Northline Racing Ford is Ava Stone’s again in 2026.',
    frames: ['be', 'stay'],
    needs: ['car'],
    read: (clause, scene) => {
      const car = subjectCar(clause);
      // "was Stone's until", "would have been Stone's": it no longer is.
      if (car?.numbers.length !== 1 || !isStated(clause) || clause.verb.passive) return [];
      if (clause.verb.tense === 'past' && !isOfSeasonBefore(clause, scene)) return [];
      const owner = complementsOf(clause, 'person').find(
        ({ mention, prep, before }) => !before && prep === '' && mention.possessive,
      )?.mention;
      // "hopes the No. 12 stays hers"
      const isHoped = scene.clauses[scene.clauses.indexOf(clause) - 1]?.verb.frame === 'plan';
      // "is crew chief Marsh’s": to look after.
      const isPost = scene.mentions.some(({ type, last }) => type === 'role' && last <= (owner?.first ?? 0));
      if (!owner || isHoped || isPost) return [];
      const next = scene.discourse.text.tokens[owner.last];
      const isJob = OWN_JOB.test(wordsBetween(scene.discourse.text.tokens, owner.last, owner.last + 4));
      if (
        !isJob &&
        next?.kind === 'word' &&
        !/^(?:again|in|for|next|this|since|through|once|until|now|on|at|then)$/.test(next.lower)
      )
        return [];
      // "is hers on Friday": for that race.
      if (placesToRace(clause).length > 0 || dayToRace(clause, scene)) return [];
      return rides('car-is-whose', clause, scene, {
        // "Stone's No. 12 is hers until 2027": Stone's, whoever else the words before are about.
        drivers: [(owner.form === 'described' && car.owner) || owner.person],
        ...slotsOfCar(car),
      });
    },
  },
  {
    name: 'whose-car',
    example: 'Ava Stone, whose No. 12 Northline Racing Ford is quick this year, was not there.',
    frames: ['be', 'have', 'other', 'get', 'win', 'finish', 'stay', 'join'],
    needs: ['car'],
    read: (clause, scene) => {
      if (clause.marker !== 'whose' || clause.quoted || clause.asks || clause.verb.tense === 'past') return [];
      const owner = clause.complements.find(({ lead }) => lead === 'whose')?.mention;
      const car = complementsOf(clause, 'car').find(({ before }) => before)?.mention ?? subjectCar(clause);
      if (owner?.type !== 'person' || car?.numbers.length !== 1 || scene.discourse.officeHolders.has(owner.person))
        return [];
      // "whose talks about the No. 12"
      if (TALKED_OF.test(wordsBetween(scene.discourse.text.tokens, clause.first, car.first))) return [];
      return rides('whose-car', clause, scene, {
        drivers: [owner.person],
        ...slotsOfCar(car),
        seasons: [scene.discourse.year],
        status: 'confirmed',
      });
    },
  },
  {
    name: 'car-has-driver',
    example: 'The No. 12 of Northline Racing will have Ava Stone in it next season.',
    frames: ['have', 'join', 'get', 'drive', 'other', 'stay', 'be'],
    needs: ['car'],
    read: (clause, scene) => {
      const car = subjectCar(clause);
      if (car?.numbers.length !== 1 || !isStated(clause)) return [];
      // "remains in the hands of Stone", "is in Stone's hands"
      const held = holderOf(clause, scene);
      if (held.length > 0)
        return clause.verb.tense === 'past'
          ? []
          : rides('car-has-driver', clause, scene, { drivers: held, ...slotsOfCar(car) });
      // "has Stone in it", "goes to Stone", "goes the distance with Stone and Carter"
      const isNewDriver = /^(?:a|its) (?:\S+ )?driver in\b/.test(clause.words);
      const wanted = /^(?:have|get)$/.test(clause.verb.frame)
        ? isNewDriver
          ? /^in$/
          : /^$/
        : clause.verb.lemma === 'go'
          ? /^(?:to|with)$/
          : /^(?:feature|carry)$/.test(clause.verb.lemma) &&
              /^(?:$|in\b|at\b|behind\b|for\b|next\b|as\b)/.test(clause.words)
            ? /^$/
            : clause.verb.lemma === 'be'
              ? /^for$/
              : /^with$/;
      if (
        clause.verb.passive ||
        clause.verb.tense === 'past' ||
        /\b(?:crew|chief|contact|collided|lap|spotter)\b/.test(clause.words)
      )
        return [];
      if (
        /^(?:drive|other|stay|join|be)$/.test(clause.verb.frame) &&
        !/^(?:go|run|race|compete|return|continue|line|feature|carry)$/.test(clause.verb.lemma) &&
        !isForSomebody(clause)
      )
        return [];
      const drivers = complementsOf(clause, 'person')
        .filter(
          (complement) =>
            wanted.test(complement.prep) &&
            complement.mention.first < nextCar(clause) &&
            !complement.mention.possessive &&
            !scene.discourse.officeHolders.has(complement.mention.person),
        )
        .map((complement) => complement.mention.person);
      return rides('car-has-driver', clause, scene, {
        drivers,
        ...slotsOfCar(car),
      });
    },
  },
];

/** "her car", "his number for 2026", "her regular job" */
const OWN_CAR =
  /^(?:(?:car|truck|number|ride|entry|machine)(?: \S+){0,2}|(?:(?:regular|usual|main|full-time|primary|other|normal|own) ){1,2}(?:car|truck|ride|seat|drive|job|gig)|day job)$/;
const OWN_JOB = /^(?:(?:regular|usual|main|full-time|primary|day|normal) )+(?:car|truck|ride|seat|drive|job|gig)\b/;

/** "In 2024 the No. 12 was Stone’s", "this year": in a season that has begun, and not "until" it. */
function isOfSeasonBefore(clause: Clause, { discourse }: Scene): boolean {
  const seasons = saidSeasons(clause, discourse.year);
  const words = wordsBetween(discourse.text.tokens, clause.first, clause.last);
  return !/\b(?:until|before|till)\b/.test(words) && seasons?.every((season) => season <= discourse.year) === true;
}

/** Whose hands a car is said to be in. */
function holderOf(clause: Clause, { discourse }: Scene): Person[] {
  if (!/\bhands\b/.test(clause.words) || clause.verb.negated) return [];
  const holders = complementsOf(clause, 'person').filter(
    ({ mention, lead, before }) =>
      !before &&
      (/\bin(?:to)? the (?:\S+ )?hands of(?: \S+)?$/.test(lead) ||
        (mention.possessive &&
          /\bin(?:to)?$/.test(lead) &&
          HANDS.test(discourse.text.tokens[mention.last]?.lower ?? ''))),
  );
  return holders.map(({ mention }) => mention.person).filter((one) => !discourse.officeHolders.has(one));
}

const HANDS = /^(?:hands|safe|capable|good)$/;

/** "The No. 12 is for Stone", and not "is too fast for Stone". */
function isForSomebody({ verb, words }: Clause): boolean {
  return verb.lemma === 'be' && !verb.negated && /^(?:down |there |all )?for\b/.test(words);
}

/** "The No. 12 goes to Stone, the No. 21 to Carter": where the next car of a clause begins. */
function nextCar(clause: Clause): number {
  return complementsOf(clause, 'car').find(({ before }) => !before)?.mention.first ?? Number.POSITIVE_INFINITY;
}

/** What a car's phrase tells of the seat in it. */
function slotsOfCar({ team, numbers, make, series }: CarMention): Omit<Seat, 'drivers'> {
  return { team, numbers, make, series };
}
