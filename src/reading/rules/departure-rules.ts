import type { Clause } from '../clauses/clause.js';
import type { Person } from '../mentions/mention.js';
import { type Draft, draft } from './draft.js';
import { objectDrivers } from './drive-rules.js';
import { originOf } from './goal-and-origin.js';
import type { ClauseRule } from './rule.js';
import {
  carOf,
  complementsOf,
  isStated,
  type Scene,
  saidSeasons,
  seriesFor,
  statusOf,
  subjectCar,
  subjectDrivers,
  subjectTeam,
  teamOf,
} from './scene.js';
import { rides } from './seat.js';

interface Departure {
  readonly drivers: readonly Person[];
  readonly team: string | undefined;
  readonly number?: string | undefined;
  readonly replacedBy?: string | undefined;
  readonly season?: number | undefined;
  readonly status?: 'confirmed' | 'rumored' | 'denied';
}

/** Drafts an exit for each driver; the season is the one under way unless the clause names the last one. */
function exits(rule: string, clause: Clause, scene: Scene, departure: Departure): Draft[] {
  const { discourse, sentence } = scene;
  const { drivers, team, number } = departure;
  if (!team && !number) return [];
  const series = seriesFor(clause, scene, team, number);
  return drivers.map((driver) =>
    draft(
      'exit',
      rule,
      sentence,
      departure.status ?? statusOf(clause, discourse),
      {
        driver: driver.name,
        team,
        series: series.series,
        season: departure.season ?? lastSeason(clause, scene),
        number,
        replacedBy: departure.replacedBy,
      },
      series.said ? [] : ['series'],
    ),
  );
}

/** One driver in the place of another, whose car may be named elsewhere in the article. */
function succession(rule: string, clause: Clause, scene: Scene, comer: Person, goer: Person): Draft[] {
  const { discourse, sentence } = scene;
  const named = saidSeasons(clause, discourse.year)?.[0];
  const first = named ?? discourse.coming ?? discourse.year;
  const last = first > discourse.year ? first - 1 : discourse.year;
  const status = statusOf(clause, discourse);
  const team = discourse.headingTeam(sentence);
  const series = seriesFor(clause, scene, team, undefined);
  const ride = draft(
    'ride',
    rule,
    sentence,
    status,
    {
      driver: comer.name,
      team,
      series: series.series,
      season: first,
      number: undefined,
      make: undefined,
      extent: undefined,
    },
    ['team', 'series', 'season'],
  );
  const exit = draft(
    'exit',
    rule,
    sentence,
    status,
    { driver: goer.name, team, series: series.series, season: last, number: undefined, replacedBy: comer.name },
    ['team', 'series'],
  );
  return [
    { ...ride, seatOf: goer.name },
    { ...exit, seatOf: goer.name },
  ];
}

/** "after the 2024 season", "at the end of this year": a season behind "after", "end of"; else the season under way. */
function lastSeason(clause: Clause, scene: Scene): number | undefined {
  const said = saidSeasons(clause, scene.discourse.year);
  if (said && said.length === 1 && said[0] !== undefined) {
    // "will leave in 2026" leaves the season before; "left after 2024" that one.
    const season = said[0];
    return season > scene.discourse.year ? season - 1 : season;
  }
  if (clause.verb.tense === 'past' && clause.marker !== '' && /^(?:who|which|that|when|after)$/.test(clause.marker))
    return undefined;
  return scene.discourse.year;
}

const numberOf = (clause: Clause): string | undefined => {
  const car = complementsOf(clause, 'car')[0]?.mention;
  return car?.numbers.length === 1 ? car.numbers[0] : undefined;
};

/** Rules for leaving a team, being let go, giving up the wheel, and taking another's place. */
export const DEPARTURE_RULES: readonly ClauseRule[] = [
  {
    name: 'leaves-team',
    example: 'Ava Stone is leaving Northline Racing at the end of the 2025 season.',
    frames: ['leave', 'join'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.passive || clause.verb.negated) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      const { lemma, frame } = clause.verb;
      if (frame === 'join') {
        // "moves from Northline to Pinecrest"
        const origin = originOf(clause);
        if (!origin || !complementsOf(clause, 'team').some((complement) => complement.prep === 'to')) return [];
        return exits('leaves-team', clause, scene, { drivers, team: origin });
      }
      if (/^(?:lose)$/.test(lemma) && !/\b(?:seat|ride|drive)\b/.test(clause.words) && !carOf(clause)) return [];
      const car = complementsOf(clause, 'car').find(
        (complement) => complement.prep !== 'for' && complement.prep !== 'to',
      )?.mention;
      const team =
        complementsOf(clause, 'team').find(
          (complement) => /^(?:|with|from|at)$/.test(complement.prep) && !complement.before,
        )?.mention.team ?? car?.team;
      if (/^(?:part|split)$/.test(lemma)) {
        const teamSubject = subjectTeam(clause);
        const object = complementsOf(clause, 'person').find((complement) => /^(?:with|from)$/.test(complement.prep))
          ?.mention.person;
        if (teamSubject && object) return exits('leaves-team', clause, scene, { drivers: [object], team: teamSubject });
        if (teamSubject && drivers.length > 0)
          return exits('leaves-team', clause, scene, { drivers, team: teamSubject });
      }
      const number = car?.numbers.length === 1 ? car.numbers[0] : undefined;
      return exits('leaves-team', clause, scene, { drivers, team, number });
    },
  },
  {
    name: 'will-not-return',
    example: 'Ava Stone will not return to Northline Racing in 2026.',
    frames: ['stay', 'be', 'keep', 'drive'],
    read: (clause, scene) => {
      if (!isStated(clause) || !clause.verb.negated || clause.verb.tense === 'past') return [];
      const { frame, stance } = clause.verb;
      if (frame === 'be' && !/\bback\b/.test(clause.words)) return [];
      if (frame === 'drive') return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      const car = carOf(clause);
      const team = teamOf(clause) ?? scene.discourse.headingTeam(scene.sentence);
      const said = saidSeasons(clause, scene.discourse.year)?.[0];
      const season = said === undefined ? scene.discourse.year : said > scene.discourse.year ? said - 1 : said;
      return exits('will-not-return', clause, scene, {
        drivers,
        team,
        number: car?.numbers.length === 1 ? car.numbers[0] : undefined,
        season,
        status: stance === 'rumor' ? 'rumored' : 'confirmed',
      });
    },
  },
  {
    name: 'team-releases-driver',
    example: 'Northline Racing has released Ava Stone from the No. 12 Ford.',
    frames: ['release', 'leave'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated) return [];
      const team = clause.verb.passive ? (teamOf(clause) ?? originOf(clause)) : subjectTeam(clause);
      const drivers = clause.verb.passive ? subjectDrivers(clause, scene.discourse) : objectDrivers(clause, scene);
      if (clause.verb.frame === 'leave' && (clause.verb.lemma !== 'lose' || clause.verb.passive)) return [];
      if (
        /^(?:drop|release|dismiss|oust)$/.test(clause.verb.lemma) &&
        /\b(?:points?|spots?|places?|positions?|schedule|livery|album|scheme)\b/.test(clause.words)
      )
        return [];
      return exits('team-releases-driver', clause, scene, { drivers, team, number: numberOf(clause) });
    },
  },
  {
    name: 'replaces-driver',
    example: 'Ava Stone will replace Ben Carter in the No. 12 Ford of Northline Racing.',
    frames: ['replace', 'win', 'join'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated) return [];
      const { lemma, passive } = clause.verb;
      const takesOver = lemma === 'take' && /\bover\b|\bplace\b|\bseat\b/.test(clause.words);
      const inherits = lemma === 'inherit';
      const steps = lemma === 'step' && /\bin\b/.test(clause.words);
      if (clause.verb.frame !== 'replace' && !takesOver && !steps) return [];
      if (/^(?:fill|sub|substitute)$/.test(lemma) || steps) return [];
      const subjects = subjectDrivers(clause, scene.discourse);
      const objects = complementsOf(clause, 'person')
        .filter((complement) =>
          passive
            ? complement.prep === 'by' || complement.prep === 'with'
            : takesOver
              ? /^(?:from|for)$/.test(complement.prep) || complement.mention.possessive
              : inherits
                ? /^(?:from|of)$/.test(complement.prep) || complement.mention.possessive
                : complement.prep === '',
        )
        .map((complement) => complement.mention.person)
        .filter((person) => !scene.discourse.officeHolders.has(person));
      const comers = passive ? objects : subjects;
      const goers = passive ? subjects : objects;
      const car = carOf(clause) ?? subjectCar(clause);
      const owner = car?.owner && !comers.includes(car.owner) ? [car.owner] : [];
      const leaving = goers.length > 0 ? goers : owner;
      const comer = comers[0];
      if (!comer || (leaving.length === 0 && !car)) return [];
      const team = car?.team ?? teamOf(clause);
      const drafts: Draft[] = [];
      const number = car?.numbers.length === 1 ? car.numbers[0] : undefined;
      if (team || number) {
        const coming = scene.discourse.coming;
        const named = saidSeasons(clause, scene.discourse.year);
        const season = clause.verb.tense === 'present' && coming !== undefined && !named ? { seasons: [coming] } : {};
        drafts.push(...rides('replaces-driver', clause, scene, { drivers: [comer], team, ...season }));
        const first = named?.[0] ?? season.seasons?.[0] ?? (clause.verb.tense === 'future' ? coming : undefined);
        const last = first !== undefined && first > scene.discourse.year ? first - 1 : scene.discourse.year;
        drafts.push(
          ...exits('replaces-driver', clause, scene, {
            drivers: leaving,
            team,
            number,
            replacedBy: comer.name,
            season: last,
            status: statusOf(clause, scene.discourse),
          }),
        );
      }
      return drafts;
    },
  },
  {
    name: 'seat-goes-to',
    example: 'Ben Carter drives the No. 12 Ford for Northline Racing. His seat goes to Ava Stone in 2026.',
    frames: ['join', 'get', 'other', 'replace', 'win'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated) return [];
      const owner = clause.complements.find(
        ({ before, mention }) => before && mention.type === 'person' && mention.possessive,
      )?.mention;
      if (owner?.type !== 'person') return [];
      const { tokens } = scene.discourse.text;
      const noun = tokens[owner.last]?.lower ?? '';
      if (!/^(?:seat|place|ride|cockpit|spot|drive|chair|berth|car|truck)$/.test(noun)) return [];
      if (!/^(?:go|hand|pass|fall|fill|take|give|belong)$/.test(clause.verb.lemma)) return [];
      const comer = complementsOf(clause, 'person').find(({ prep, before }) => !before && /^(?:to|by)$/.test(prep))
        ?.mention.person;
      if (!comer) return [];
      return succession('seat-goes-to', clause, scene, comer, owner.person);
    },
  },
  {
    name: 'retires',
    example: 'Ava Stone will retire from full-time racing after the 2025 season with Northline Racing.',
    frames: ['retire'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      const team = teamOf(clause);
      return team ? exits('retires', clause, scene, { drivers, team, number: numberOf(clause) }) : [];
    },
  },
];
