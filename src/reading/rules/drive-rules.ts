import type { Clause } from '../clauses/clause.js';
import type { Person } from '../mentions/mention.js';
import type { Draft } from './draft.js';
import { starts } from './race-starts.js';
import type { ClauseRule } from './rule.js';
import {
  carOf,
  complementsOf,
  extentOf,
  isStated,
  placesToRace,
  type Scene,
  saidSeasons,
  seasonsOf,
  subjectCar,
  subjectDrivers,
  subjectTeam,
  teamOf,
  timesOf,
} from './scene.js';
import { rides } from './seat.js';
import { seasonNumber, seasonsServed } from './service.js';

/** "at the wheel of", "behind the wheel": the car is driven, whatever the verb. */
const AT_WHEEL = /\bwheel\b|\bcockpit\b|\bseat\b|\bcontrols\b|\bhelm\b|\bdriving duties\b/;

/** Objects of "run" and "make" that are no seat. */
const OTHER_OBJECTS =
  /\b(?:laps?|miles|mistakes?|headlines|money|history|news|sense|way|up|out of|test|tests|practice|errands|announcement)\b/;

function driveDrafts(rule: string, clause: Clause, scene: Scene, drivers: readonly Person[]): Draft[] {
  if (drivers.length === 0) return [];
  const places = placesToRace(clause);
  const past = clause.verb.tense === 'past';
  if (places.length > 0) {
    if (past) return [];
    const read = starts(rule, clause, scene, drivers);
    const partial = clause.complements.some((complement) => complement.mention.type === 'extent');
    return read.length > 1 || partial
      ? [...read, ...rides(rule, clause, scene, { drivers, extent: extentOf(clause) ?? 'part-time' })]
      : read;
  }
  const car = carOf(clause);
  // "he's running the team": the team as an object is not what is driven.
  const team = complementsOf(clause, 'team').some(({ prep }) => prep !== '') ? teamOf(clause) : car?.team;
  if (!car && !team && complementsOf(clause, 'series').length === 0) return [];
  if (!car && !team && !extentOf(clause)) return [];
  return rides(rule, clause, scene, { drivers });
}

/** Rules for verbs of driving, with the driver as the subject or the team as the one that runs the car. */
export const DRIVE_RULES: readonly ClauseRule[] = [
  {
    name: 'drives-car',
    example: 'Ava Stone will drive the No. 12 Ford for Northline Racing in 2025.',
    frames: ['drive', 'debut'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.passive) return [];
      if (clause.verb.lemma === 'make' && !/\b(?:debut|starts?|appearances?|return)\b/.test(clause.words)) return [];
      if (OTHER_OBJECTS.test(clause.words) && !carOf(clause)) return [];
      return driveDrafts('drives-car', clause, scene, subjectDrivers(clause, scene.discourse));
    },
  },
  {
    name: 'car-driven-by',
    example: 'The No. 12 Northline Racing Ford will be driven by Ava Stone in 2025.',
    frames: ['drive', 'share'],
    read: (clause, scene) => {
      const car = subjectCar(clause);
      if (!car || !isStated(clause) || !clause.verb.passive) return [];
      const drivers = complementsOf(clause, 'person')
        .filter((complement) => complement.prep === 'by')
        .map((complement) => complement.mention.person);
      return rides('car-driven-by', clause, scene, {
        drivers,
        team: car.team,
        numbers: car.numbers,
        make: car.make,
        series: car.series,
      });
    },
  },
  {
    name: 'shares-car',
    example: 'Ava Stone will share the No. 12 Porsche with Ben Carter and Cleo Diaz in the 2025 WEC season.',
    frames: ['share'],
    read: (clause, scene) => {
      const focus = scene.discourse.carBefore(scene.sentence);
      const car =
        carOf(clause) ??
        (/\b(?:share|it|seat|car|duties|cockpit)\b/.test(`${clause.verb.lemma} ${clause.words}`) ? focus : undefined);
      if (!isStated(clause) || clause.verb.passive || !car || clause.verb.lemma !== 'share') return [];
      const others = complementsOf(clause, 'person')
        .filter((complement) => complement.prep === 'with' && !complement.mention.possessive)
        .map((complement) => complement.mention.person);
      const drivers = [...subjectDrivers(clause, scene.discourse), ...others];
      return placesToRace(clause).length > 0
        ? starts('shares-car', clause, scene, drivers)
        : rides('shares-car', clause, scene, { drivers });
    },
  },
  {
    name: 'has-car',
    example: 'Stone, who currently has the No. 12 Ford, did not comment. Ava Stone drives for Northline Racing.',
    frames: ['have', 'get', 'win', 'keep', 'sign', 'other', 'replace'],
    read: (clause, scene) => {
      const car = carOf(clause);
      if (!car || car.numbers.length === 0 || !isStated(clause) || clause.verb.passive) return [];
      const object = complementsOf(clause, 'car').find((complement) => complement.mention === car);
      if (object?.prep !== '' || placesToRace(clause).length > 0) return [];
      if (/\b(?:victory|win|home|line|lead|top|garage|pits?|wall|lap)\b/.test(clause.words)) return [];
      // "Lindholm, who had the No. 23": the season just over, where the article announces the next.
      const had =
        clause.verb.tense === 'past' &&
        clause.verb.lemma === 'have' &&
        scene.discourse.coming !== undefined &&
        clause.marker === 'who';
      if (clause.verb.tense === 'past' && !had && saidSeasons(clause, scene.discourse.year) === undefined) return [];
      const holds =
        /^(?:have|get|take|keep|hold|bring|fill)$/.test(clause.verb.lemma) ||
        /^(?:assume|occupy|occupies|inherit)$/.test(clause.verb.word);
      if (!holds) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      return rides(
        'has-car',
        clause,
        scene,
        had && !saidSeasons(clause, scene.discourse.year) ? { drivers, seasons: [scene.discourse.year] } : { drivers },
      );
    },
  },
  {
    name: 'is-at-wheel',
    example: 'Ava Stone will be behind the wheel of the No. 12 Ford for Northline Racing.',
    frames: ['be', 'stay', 'other', 'have', 'win', 'get', 'join', 'replace'],
    read: (clause, scene) => {
      const car = carOf(clause);
      if (!car || !isStated(clause)) return [];
      const complement = complementsOf(clause, 'car').find((candidate) => candidate.mention === car);
      if (!complement) return [];
      const wheel = AT_WHEEL.test(complement.lead);
      const inside =
        complement.prep === 'in' &&
        (clause.verb.frame === 'be' || clause.verb.frame === 'stay') &&
        !/\b(?:confident|interested|winner|first|second|third)\b/.test(clause.words);
      if (!wheel && !inside) return [];
      return driveDrafts('is-at-wheel', clause, scene, subjectDrivers(clause, scene.discourse));
    },
  },
  {
    name: 'is-driver-of',
    example: 'Ava Stone is the driver of the No. 12 Ford for Northline Racing.',
    frames: ['be', 'stay', 'other'],
    read: (clause, scene) => {
      if (!isStated(clause) || (clause.verb.frame === 'other' && !/^(?:serve|act|become)$/.test(clause.verb.lemma)))
        return [];
      const noun = clause.complements.find(
        ({ lead, before }) => !before && /\b(?:driver|drivers|regulars?|pilot)\b/.test(lead),
      );
      if (!noun || (noun.mention.type !== 'car' && noun.mention.type !== 'team')) return [];
      return rides('is-driver-of', clause, scene, { drivers: subjectDrivers(clause, scene.discourse) });
    },
  },
  {
    name: 'is-team-driver',
    example: 'Ava Stone is a Northline Racing driver again.',
    frames: ['be', 'stay'],
    read: (clause, scene) => {
      if (!isStated(clause)) return [];
      const team = complementsOf(clause, 'team').find(({ before }) => !before);
      if (!team || !/^\s*driver\b/.test(behind(scene, team.mention.last))) return [];
      return rides('is-team-driver', clause, scene, {
        drivers: subjectDrivers(clause, scene.discourse),
        team: team.mention.team,
      });
    },
  },
  {
    name: 'team-runs-driver',
    example: 'Northline Racing will field the No. 12 Ford for Ava Stone in 2025.',
    frames: ['field', 'drive', 'have', 'get', 'keep', 'other', 'stay'],
    read: (clause, scene) => {
      const team = subjectTeam(clause);
      if (!team || !isStated(clause)) return [];
      const car = carOf(clause);
      const people = complementsOf(clause, 'person').filter(
        (complement) => !complement.mention.possessive && !scene.discourse.officeHolders.has(complement.mention.person),
      );
      const drivers = people
        .filter(({ prep, lead }) => (/^(?:for|with|)$/.test(prep) || /\bfor\b/.test(lead)) && !lead.includes(':'))
        .map((complement) => complement.mention.person);
      if (!car || car.numbers.length === 0 || drivers.length === 0) return [];
      if (complementsOf(clause, 'car').length > 1) return [];
      if (clause.verb.frame === 'other' && !/^(?:put|place|see|stand|go)$/.test(clause.verb.lemma)) return [];
      if (car.numbers.length > 1 && car.numbers.length !== drivers.length) return [];
      return rides('team-runs-driver', clause, scene, { drivers, team: car.team ?? team });
    },
  },
  {
    name: 'gets-ride',
    example: 'Ava Stone gets the nod in the No. 12 Northline Racing Ford for 2026.',
    frames: ['get', 'win', 'have', 'join', 'other'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated || clause.verb.passive || placesToRace(clause).length > 0) return [];
      if (!/\b(?:nod|call|call-up|ride|rides|seat|seats|drive|promotion|home|gig|job|spot)\b/.test(clause.words))
        return [];
      if (!/^(?:get|earn|land|find|receive|secure|win|gain|score|nab|have)$/.test(clause.verb.lemma)) return [];
      const car = complementsOf(clause, 'car').find(
        ({ prep, before }) => !before && /^(?:in|for|of|to|)$/.test(prep),
      )?.mention;
      const team = complementsOf(clause, 'team').find(
        ({ prep, before }) => !before && /^(?:with|at|for|to|in)$/.test(prep),
      )?.mention.team;
      if (!car && !team) return [];
      const { seasons, said } = seasonsOf(clause, scene.discourse);
      if (!said && clause.verb.tense === 'past' && scene.discourse.coming === undefined) return [];
      const season = said
        ? seasons
        : clause.verb.tense === 'past' || clause.verb.perfect
          ? [scene.discourse.coming ?? scene.discourse.year]
          : seasons;
      return rides('gets-ride', clause, scene, {
        drivers: subjectDrivers(clause, scene.discourse),
        team: car?.team ?? team,
        numbers: car?.numbers ?? [],
        make: car?.make,
        series: car?.series,
        seasons: season,
      });
    },
  },
  {
    name: 'are-teammates',
    example: 'Ava Stone and Ben Carter will be teammates at Northline Racing in 2026.',
    frames: ['be'],
    read: (clause, scene) => {
      const drivers = subjectDrivers(clause, scene.discourse);
      if (
        drivers.length < 2 ||
        !isStated(clause) ||
        clause.verb.tense === 'past' ||
        !/\b(?:team-?mates|drivers|stablemates)\b/.test(clause.words)
      )
        return [];
      const team = complementsOf(clause, 'team').find(({ prep, before }) => !before && /^(?:at|for|with)$/.test(prep))
        ?.mention.team;
      return team ? rides('are-teammates', clause, scene, { drivers, team }) : [];
    },
  },
  {
    name: 'number-is',
    example: 'Ava Stone signed with Northline Racing for 2026. Stone’s car will be the No. 12.',
    frames: ['be', 'stay', 'have', 'other'],
    read: (clause, scene) => {
      const owner = scene.mentions.findLast(
        (mention) => mention.type === 'person' && mention.possessive && mention.last <= clause.verb.first,
      );
      if (owner?.type !== 'person' || !isStated(clause) || clause.verb.negated || clause.verb.tense === 'past')
        return [];
      const noun = scene.discourse.text.tokens[owner.last]?.lower ?? '';
      if (!/^(?:car|truck|number|ride|entry|machine)$/.test(noun) || clause.verb.first - owner.last > 3) return [];
      const car = complementsOf(clause, 'car').find(({ before, prep }) => !before && prep === '')?.mention;
      if (car?.numbers.length !== 1) return [];
      const season = clause.verb.tense === 'future' ? {} : { seasons: [scene.discourse.year] };
      return rides('number-is', clause, scene, {
        drivers: [owner.person],
        numbers: car.numbers,
        team: car.team,
        make: car.make,
        ...season,
      });
    },
  },
  {
    name: 'in-car-is-driver',
    example: 'Behind the wheel of the No. 12 Northline Racing Ford in 2026 will be Ava Stone.',
    frames: ['be'],
    read: (clause, scene) => {
      if (
        clause.subjects.some(({ type }) => type === 'person') ||
        !isStated(clause) ||
        clause.verb.tense === 'past' ||
        clause.verb.negated
      )
        return [];
      const first = clause.complements.find(({ before }) => !before);
      if (first?.mention.type !== 'person' || first.prep !== '' || first.mention.possessive) return [];
      const { tokens } = scene.discourse.text;
      const opening = tokens
        .slice(scene.sentence.first, clause.verb.first)
        .map((token) => token.lower)
        .join(' ');
      if (
        !/^(?:also |back |new |returning |once again )?(?:behind the wheel|at the wheel|in|on|at|driving|piloting|joining|taking|filling|back|returning|new|alongside|handling|replacing|racing|running)\b/.test(
          opening,
        )
      )
        return [];
      const before = scene.mentions.filter((mention) => mention.last <= clause.verb.first);
      const car = before.find((mention) => mention.type === 'car');
      const team = before.find((mention) => mention.type === 'team');
      const named = team?.type === 'team' ? team.team : undefined;
      if (car?.type !== 'car' && !named) return [];
      const drivers = complementsOf(clause, 'person')
        .filter(
          ({ before: earlier, prep, mention }) =>
            !earlier && prep === '' && !mention.possessive && !scene.discourse.officeHolders.has(mention.person),
        )
        .map(({ mention }) => mention.person);
      const times = before.flatMap((mention) => (mention.type === 'time' && mention.seasons ? mention.seasons : []));
      return rides('in-car-is-driver', clause, scene, {
        drivers,
        team: car?.type === 'car' ? (car.team ?? named) : named,
        numbers: car?.type === 'car' ? car.numbers : [],
        make: car?.type === 'car' ? car.make : undefined,
        ...(times.length > 0 ? { seasons: times } : {}),
      });
    },
  },
  {
    name: 'owner-of-car',
    example: 'Ava Stone’s No. 12 Northline Racing Ford is quick this season.',
    frames: ['be', 'have', 'other', 'get', 'win', 'stay', 'join'],
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
        team: car.team,
        numbers: car.numbers,
        make: car.make,
        series: car.series,
        seasons: [scene.discourse.year],
        status: 'confirmed',
      });
    },
  },
  {
    name: 'car-is-whose',
    example: 'The No. 12 Northline Racing Ford is Ava Stone’s again in 2026.',
    frames: ['be', 'stay'],
    read: (clause, scene) => {
      const car = subjectCar(clause);
      if (car?.numbers.length !== 1 || !isStated(clause) || clause.verb.passive) return [];
      const owner = complementsOf(clause, 'person').find(
        ({ mention, prep, before }) => !before && prep === '' && mention.possessive,
      )?.mention;
      if (!owner || scene.mentions.some((mention) => mention.type === 'role')) return [];
      const next = scene.discourse.text.tokens[owner.last];
      if (next?.kind === 'word' && !/^(?:again|in|for|next|this|through|once|until|now)$/.test(next.lower)) return [];
      return rides('car-is-whose', clause, scene, {
        drivers: [owner.person],
        team: car.team,
        numbers: car.numbers,
        make: car.make,
        series: car.series,
      });
    },
  },
  {
    name: 'whose-car',
    example: 'Ava Stone, whose No. 12 Northline Racing Ford is quick this year, was not there.',
    frames: ['be', 'have', 'other', 'get', 'win', 'finish', 'stay', 'join'],
    read: (clause, scene) => {
      if (clause.marker !== 'whose' || clause.quoted || clause.asks || clause.verb.tense === 'past') return [];
      const owner = clause.complements.find(({ lead }) => lead === 'whose')?.mention;
      const car = complementsOf(clause, 'car').find(({ before }) => before)?.mention ?? subjectCar(clause);
      if (owner?.type !== 'person' || car?.numbers.length !== 1 || scene.discourse.officeHolders.has(owner.person))
        return [];
      return rides('whose-car', clause, scene, {
        drivers: [owner.person],
        team: car.team,
        numbers: car.numbers,
        make: car.make,
        series: car.series,
        seasons: [scene.discourse.year],
        status: 'confirmed',
      });
    },
  },
  {
    name: 'car-has-driver',
    example: 'The No. 12 of Northline Racing will have Ava Stone in it next season.',
    frames: ['have', 'join', 'get', 'drive', 'other', 'stay'],
    read: (clause, scene) => {
      const car = subjectCar(clause);
      if (car?.numbers.length !== 1 || !isStated(clause)) return [];
      // "has Stone in it", "goes to Stone", "goes the distance with Stone and Carter"
      const wanted = /^(?:have|get)$/.test(clause.verb.frame)
        ? /^$/
        : clause.verb.lemma === 'go'
          ? /^(?:to|with)$/
          : /^with$/;
      if (
        clause.verb.passive ||
        clause.verb.tense === 'past' ||
        /\b(?:crew|chief|contact|collided|lap|spotter)\b/.test(clause.words)
      )
        return [];
      if (
        /^(?:drive|other|stay|join)$/.test(clause.verb.frame) &&
        !/^(?:go|run|race|compete|return|continue|line|feature)$/.test(clause.verb.lemma)
      )
        return [];
      const drivers = complementsOf(clause, 'person')
        .filter(
          (complement) =>
            wanted.test(complement.prep) &&
            !complement.mention.possessive &&
            !scene.discourse.officeHolders.has(complement.mention.person),
        )
        .map((complement) => complement.mention.person);
      return rides('car-has-driver', clause, scene, {
        drivers,
        team: car.team,
        numbers: car.numbers,
        make: car.make,
        series: car.series,
      });
    },
  },
];

/** Rules for a driver's car or team in a clause about something else: a result, a place in the points, a span of seasons. */
export const BESIDE_RULES: readonly ClauseRule[] = [
  {
    name: 'races-in-car',
    example: 'Ava Stone is eighth in points in the No. 12 Ford for Northline Racing.',
    frames: ['be', 'finish', 'win', 'other', 'have', 'lead', 'get', 'stay', 'drive', 'debut', 'join'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated || clause.verb.passive) return [];
      const complement = complementsOf(clause, 'car').find(
        ({ prep, before }) =>
          !before && (/^(?:in|of|aboard)$/.test(prep) || (prep === 'with' && clause.verb.frame === 'win')),
      );
      const car = complement?.mention;
      if (!complement || car?.numbers.length !== 1 || (complement.prep === 'of' && !/\bout of\b/.test(complement.lead)))
        return [];
      if (/^(?:drive|stay|join|get)$/.test(clause.verb.frame) && clause.verb.tense !== 'past') return [];
      if (
        /\b(?:replace|replacing|crew|chief|spotter|sponsor|hood|interest|owner|instead|practice|test|tested|sat)\b/.test(
          `${clause.words} ${clause.verb.lemma}`,
        )
      )
        return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      const served = seasonsServed(clause);
      const last = scene.discourse.coming === undefined ? scene.discourse.year - 1 : scene.discourse.year;
      const spent = served === undefined ? [] : Array.from({ length: served }, (_, index) => last - served + 1 + index);
      const beside = spent.length > 0 ? spent : seasonsBeside(clause, scene);
      // "finished second in Tricon Garage's No. 17": a race just run.
      const recent =
        clause.verb.tense === 'past' && /^(?:finish|win|lead)$/.test(clause.verb.frame) ? [scene.discourse.year] : [];
      const seasons = beside.length > 0 ? beside : recent;
      return seasons.length === 0 || drivers.length !== 1
        ? []
        : rides('races-in-car', clause, scene, {
            drivers,
            seasons,
            status: 'confirmed',
            numbers: car.numbers,
            team: car.team,
            make: car.make,
          });
    },
  },
  {
    name: 'raced-for-team',
    example: 'Ava Stone finished third in the 2024 standings for Northline Racing in the Truck Series.',
    frames: ['be', 'finish', 'win', 'other', 'lead', 'debut', 'stay', 'have'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated || clause.verb.passive || clause.verb.tense === 'future') return [];
      const complement = complementsOf(clause, 'team').find(
        ({ prep, before }) => !before && /^(?:for|with)$/.test(prep),
      );
      const drivers = subjectDrivers(clause, scene.discourse);
      if (!complement || drivers.length !== 1) return [];
      const raced =
        /^(?:finish|win|debut|lead)$/.test(clause.verb.frame) ||
        /\b(?:points|standings|season|seasons|champion|championship|runner-up|starts?|races?|wins?|drove|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|second|\d+(?:st|nd|rd|th)|campaigns?|years?|rookie|title)\b/.test(
          clause.words,
        );
      if (
        !raced ||
        /\b(?:contract|deal|agreement|work|worked|test|tested|crew|chief|engineer|talks|spoke|meeting|signed|development|reserve)\b/.test(
          clause.words,
        )
      )
        return [];
      const seasons = seasonsBeside(clause, scene);
      return seasons.length === 0
        ? []
        : rides('raced-for-team', clause, scene, {
            drivers,
            seasons,
            status: 'confirmed',
            team: complement.mention.team,
            numbers: carOf(clause)?.numbers ?? [],
          });
    },
  },
  {
    name: 'season-with-team',
    example: 'Ava Stone starts her third season with Northline Racing in the Truck Series.',
    frames: ['be', 'other', 'stay', 'have', 'join', 'drive', 'get'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated || clause.verb.passive) return [];
      const nth = seasonNumber(clause);
      const drivers = subjectDrivers(clause, scene.discourse);
      if (nth === undefined || drivers.length !== 1) return [];
      const team = complementsOf(clause, 'team').find(({ prep, before }) => !before && /^(?:with|for|at)$/.test(prep))
        ?.mention.team;
      const car = carOf(clause);
      if (!team && !car) return [];
      const { seasons } = seasonsOf(clause, scene.discourse);
      const last = seasons.at(-1) ?? scene.discourse.year;
      const all = Array.from({ length: nth }, (_, index) => last - nth + 1 + index);
      return rides('season-with-team', clause, scene, {
        drivers,
        seasons: all,
        status: 'confirmed',
        team: team ?? car?.team,
        numbers: car?.numbers ?? [],
      });
    },
  },
];

/** Seasons of a clause that mentions a seat by the way: named, under way, or the year of the day it names. */
function seasonsBeside(clause: Clause, scene: Scene): readonly number[] {
  const named = saidSeasons(clause, scene.discourse.year);
  if (named) return named;
  // "will drive for Spire, marking her first season with the team": of the season that the main verb is about.
  if (clause.verb.form !== 'finite' && clause.governor) return seasonsOf(clause.governor, scene.discourse).seasons;
  if (clause.verb.tense === 'present') return [scene.discourse.year];
  if (clause.verb.tense === 'future')
    return /\b(?:rest|remainder|finish|season|year)\b/.test(`${clause.verb.lemma} ${clause.words}`)
      ? [scene.discourse.year]
      : [];
  const day = timesOf(clause).find((time) => time.date !== undefined || time.from !== undefined);
  const past = day ? (day.past ?? day.date ?? day.from ?? '') : '';
  return past !== '' && past <= scene.discourse.text.article.published ? [Number(past.slice(0, 4))] : [];
}

/** The words behind a token, as they stand, up to the end of the sentence. */
function behind(scene: Scene, last: number): string {
  const token = scene.discourse.text.tokens[last];
  return token === undefined ? '' : scene.discourse.text.article.body.slice(token.start, scene.sentence.end);
}

/** The team of a clause's subject, if a driver is its object. */
export function objectDrivers(clause: Clause, scene: Scene): Person[] {
  return complementsOf(clause, 'person')
    .filter(
      (complement) =>
        complement.prep === '' &&
        !complement.before &&
        !complement.mention.possessive &&
        !scene.discourse.officeHolders.has(complement.mention.person),
    )
    .map((complement) => complement.mention.person);
}
