import type { Clause } from '../clauses/clause.js';
import type { CarMention } from '../mentions/mention.js';
import type { Draft } from './draft.js';
import { objectDrivers } from './drive-rules.js';
import { goalOf, teamBy } from './goal-and-origin.js';
import type { ClauseRule } from './rule.js';
import {
  carOf,
  complementsOf,
  isStated,
  placesToRace,
  type Scene,
  seasonsOf,
  subjectDrivers,
  subjectTeam,
  teamOf,
} from './scene.js';
import { rides } from './seat.js';

/** "stays on as an adviser", "joins as a consultant": no seat. */
const OTHER_POST =
  /\bas (?:an? |the |its |their |team )?(?:\w+ )?(?:advis[eo]r|consultant|coach|ambassador|owner|co-owner|partner|sponsor|mentor|analyst|president|manager|director|engineer|mechanic|spotter|reserve)\b/;

/** Rules for coming to a team, staying with one, and being taken by one. */
export const MOVE_RULES: readonly ClauseRule[] = [
  {
    name: 'joins-team',
    example: 'Ava Stone will join Northline Racing in 2025.',
    frames: ['join', 'sign', 'pair', 'drive'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.passive) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      if (drivers.length === 0) return [];
      const { lemma } = clause.verb;
      // "swaps Pinecrest for Northline"
      const swapped = lemma === 'swap' ? complementsOf(clause, 'team').find(({ prep }) => prep === 'for') : undefined;
      const team = swapped?.mention.team ?? goalOf(clause);
      const car = complementsOf(clause, 'car').find((complement) => /^(?:to|into|in|)$/.test(complement.prep))?.mention;
      if (
        !team &&
        !car &&
        !complementsOf(clause, 'series').some((complement) => /^(?:to|into|in)$/.test(complement.prep))
      )
        return [];
      if (OTHER_POST.test(clause.words)) return [];
      if (clause.verb.frame === 'sign' && !/^(?:sign|confirm|secure)$/.test(lemma)) return [];
      // "make the jump to", "team up with"
      if (
        clause.verb.frame === 'drive' &&
        !(lemma === 'make' && /\b(?:jump|move|switch|leap|step|transition|return|full-time)\b/.test(clause.words))
      )
        return [];
      if (clause.verb.frame === 'pair' && !/\bup with\b|^with\b|\bpartner\b/.test(clause.words)) return [];
      if (/^(?:come|go|head|step|jump)$/.test(lemma) && !team && !car) return [];
      if (placesToRace(clause).length > 0 && !team) return [];
      const drafts: Draft[] = [];
      const future = clause.verb.tense !== 'past' || (scene.discourse.coming !== undefined && lemma === 'sign');
      if (future || hasSeason(clause, scene)) {
        const seasons = hasSeason(clause, scene)
          ? undefined
          : clause.verb.tense === 'past'
            ? [scene.discourse.coming ?? scene.discourse.year]
            : undefined;
        const seat = {
          drivers,
          team,
          ...(car ? { numbers: car.numbers, make: car.make } : {}),
          ...(seasons ? { seasons } : {}),
        };
        if (team || car) drafts.push(...rides('joins-team', clause, scene, comingSeat(clause, scene, seat)));
      }
      return drafts;
    },
  },
  {
    name: 'team-signs-driver',
    example: 'Northline Racing has signed Ava Stone to drive the No. 12 Ford in 2025.',
    frames: ['sign', 'say', 'keep'],
    read: (clause, scene) => {
      if (!isStated(clause)) return [];
      const asDriver = /\bas (?:\S+ ){0,4}(?:driver|drivers|pilot)\b/.test(clause.words);
      if (clause.verb.frame !== 'sign' && !asDriver) return [];
      const passive = clause.verb.passive;
      const drivers = passive ? subjectDrivers(clause, scene.discourse) : objectDrivers(clause, scene).slice(0, 3);
      const team = passive ? (goalOf(clause) ?? teamBy(clause)) : (subjectTeam(clause) ?? undefined);
      if (drivers.length === 0) return [];
      if (!passive && !team) return [];
      const car = carOf(clause);
      if (passive && !team && !car) return [];
      if (/crew chief|spotter|president|manager|director|engineer|principal|\bchief\b/.test(clause.words)) return [];
      if (placesToRace(clause).length > 0 && !asDriver) return [];
      const named =
        /\bas (?:\S+ ){0,5}drivers?\b|\bto (?:drive|pilot|race|run|its|the|their)\b/.test(clause.words) ||
        clause.verb.lemma === 'sign' ||
        car !== undefined;
      if (!named && !hasSeason(clause, scene)) return [];
      const seat = car ?? sameSeat(clause, scene, team);
      return rides(
        'team-signs-driver',
        clause,
        scene,
        comingSeat(clause, scene, { drivers, team: car?.team ?? team, ...(seat ? { numbers: seat.numbers } : {}) }),
      );
    },
  },
  {
    name: 'is-linked',
    example: 'Ava Stone has been linked with the No. 12 Ford of Northline Racing for 2026.',
    frames: ['expect', 'be', 'say'],
    read: (clause, scene) => {
      if (clause.asks || clause.quoted || clause.verb.negated) return [];
      const linked =
        (clause.verb.passive && /^(?:link|mention|connect|tip|rumor|rumour)$/.test(clause.verb.lemma)) ||
        /\b(?:linked|connected) (?:with|to)\b|\b(?:candidate|favou?rite|frontrunner|front-runner|in the (?:frame|running|mix)) (?:for|to)\b|\b(?:close|near|closing|nearing|edging) (?:to |on |in on |toward |towards )?(?:a |an |terms|deal|agreement|signing|contract)|\bin line for\b|\bin talks\b/.test(
          clause.words,
        );
      if (
        !linked ||
        /\b(?:one-off|one-race|single race|start at)\b/.test(clause.words) ||
        placesToRace(clause).length > 0
      )
        return [];
      const car = complementsOf(clause, 'car').find(({ prep }) => /^(?:with|to|for|in)$/.test(prep))?.mention;
      const team =
        car?.team ??
        complementsOf(clause, 'team').find(({ prep, before }) => !before && /^(?:with|to|for|at|)$/.test(prep))?.mention
          .team;
      const { seasons, said } = seasonsOf(clause, scene.discourse);
      const season = said ? seasons : [scene.discourse.coming ?? scene.discourse.year];
      return rides('is-linked', clause, scene, {
        drivers: subjectDrivers(clause, scene.discourse),
        team,
        numbers: car?.numbers ?? [],
        make: car?.make,
        series: car?.series,
        seasons: season,
        status: 'rumored',
      });
    },
  },
  {
    name: 'is-off-to',
    example: 'Ava Stone is off to Northline Racing in 2026.',
    frames: ['be', 'join'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.tense === 'past') return [];
      const heads = clause.verb.lemma === 'head' && clause.verb.passive;
      if (
        !heads &&
        !/^(?:now |then |already )?(?:off|bound|headed|on (?:his|her|the) way|Cup-bound) (?:to|for)\b/.test(
          clause.words,
        )
      )
        return [];
      const team = complementsOf(clause, 'team').find(({ prep, before }) => !before && /^(?:to|for|with)$/.test(prep))
        ?.mention.team;
      if (!team) return [];
      return rides(
        'is-off-to',
        clause,
        scene,
        comingSeat(clause, scene, { drivers: subjectDrivers(clause, scene.discourse), team, ...later(clause, scene) }),
      );
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
        !/^(?:leave|depart|exit|quit)$/.test(clause.verb.lemma)
      )
        return [];
      const team = complementsOf(clause, 'team').find(({ prep, before }) => !before && prep === 'for')?.mention.team;
      if (!team) return [];
      const { seasons, said } = seasonsOf(clause, scene.discourse);
      const season = said ? seasons : [scene.discourse.coming ?? scene.discourse.year + 1];
      return rides('leaves-for-team', clause, scene, {
        drivers: subjectDrivers(clause, scene.discourse),
        team,
        numbers: [],
        seasons: season,
      });
    },
  },
  {
    name: 'is-option',
    example: 'Northline Racing could be an option for Ava Stone in 2026.',
    frames: ['be', 'stay', 'other'],
    read: (clause, scene) => {
      const team = subjectTeam(clause);
      if (!team || clause.asks || clause.quoted || clause.verb.negated || clause.verb.tense === 'past') return [];
      if (
        !/\b(?:option|destination|landing spot|home|address|suitor|candidate|possibility|favou?rite)\b/.test(
          clause.words,
        )
      )
        return [];
      const drivers = complementsOf(clause, 'person')
        .filter(({ prep }) => prep === 'for')
        .map(({ mention }) => mention.person);
      const { seasons, said } = seasonsOf(clause, scene.discourse);
      return rides('is-option', clause, scene, {
        drivers,
        team,
        status: 'rumored',
        seasons: said ? seasons : [scene.discourse.coming ?? scene.discourse.year + 1],
      });
    },
  },
  {
    name: 'is-given-car',
    example: 'Ava Stone has been handed the No. 12, full-time, by Northline Racing.',
    frames: ['get', 'sign', 'other', 'pair'],
    read: (clause, scene) => {
      if (
        !isStated(clause) ||
        !clause.verb.passive ||
        !/^(?:hand|give|assign|put|place|install|slot|promote|name|add|move|locked|pencilled|penciled)$/.test(
          clause.verb.lemma === '-ed' ? clause.verb.word : clause.verb.lemma,
        )
      )
        return [];
      const car = carOf(clause);
      const seat = /\b(?:seat|ride|drive|contract)\b/.test(clause.words) && goalOf(clause) !== undefined;
      if ((!car && !seat) || placesToRace(clause).length > 0) return [];
      return rides(
        'is-given-car',
        clause,
        scene,
        comingSeat(clause, scene, {
          drivers: subjectDrivers(clause, scene.discourse),
          team: car?.team ?? goalOf(clause),
        }),
      );
    },
  },
  {
    name: 'stays-with-team',
    example: 'Ava Stone will return to Northline Racing in the No. 12 Ford for the 2025 season.',
    frames: ['stay', 'keep', 'be'],
    read: (clause, scene) => {
      if (!isStated(clause)) return [];
      const { lemma, frame, passive } = clause.verb;
      if (frame === 'keep' && !passive && lemma !== 're-sign' && lemma !== 'resign') return [];
      if (frame === 'be' && !/\bback\b|\bonboard\b|\baboard\b/.test(clause.words)) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      const team =
        goalOf(clause) ??
        complementsOf(clause, 'team').find((complement) => /^(?:with|at)$/.test(complement.prep))?.mention.team;
      const car = complementsOf(clause, 'car').find(
        (complement) =>
          /^(?:to|in|into|)$/.test(complement.prep) ||
          /\bpaired on\b/.test(complement.lead) ||
          /\bwheel\b/.test(complement.lead) ||
          (lemma === 'stick' && complement.prep === 'with'),
      )?.mention;
      if (drivers.length === 0 || (!team && !car) || placesToRace(clause).length > 0) return [];
      if (OTHER_POST.test(clause.words)) return [];
      // "Buescher and Graves remain paired on the No. 17": a driver and a crew chief.
      if (/\bpaired\b/.test(clause.words)) drivers.splice(1);
      const drafts: Draft[] = [];
      if (clause.verb.tense !== 'past' || hasSeason(clause, scene)) {
        drafts.push(
          ...rides(
            'stays-with-team',
            clause,
            scene,
            comingSeat(clause, scene, { drivers, team, ...(car ? { numbers: car.numbers, make: car.make } : {}) }),
          ),
        );
        // Who stays in a car is in it now; who returns need not be.
        const stays = /^(?:stay|remain|continue|stick|keep|retain)$/.test(lemma) && !clause.verb.negated;
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
    name: 'team-keeps-driver',
    example: 'Northline Racing will keep Ava Stone in its No. 12 Ford for the 2025 season.',
    frames: ['keep', 'stay', 'extend'],
    read: (clause, scene) => {
      const team = subjectTeam(clause);
      const drivers = objectDrivers(clause, scene);
      if (!team || drivers.length === 0 || !isStated(clause) || clause.verb.passive) return [];
      return rides('team-keeps-driver', clause, scene, comingSeat(clause, scene, { drivers, team }));
    },
  },
  {
    name: 'pairs-drivers',
    example: 'Northline Racing has paired Ava Stone with Ben Carter in the No. 12 Ford.',
    frames: ['pair'],
    read: (clause, scene) => {
      if (!isStated(clause) || placesToRace(clause).length > 0) return [];
      const others = complementsOf(clause, 'person').filter(({ before, mention }) => !before && !mention.possessive);
      const drivers = [
        ...subjectDrivers(clause, scene.discourse),
        ...others.map(({ mention }) => mention.person),
      ].filter((person) => !scene.discourse.officeHolders.has(person));
      const car = carOf(clause);
      const team =
        car?.team ??
        subjectTeam(clause) ??
        complementsOf(clause, 'team').find(({ prep }) => /^(?:at|for)$/.test(prep))?.mention.team;
      if (drivers.length < 2 || (car?.numbers.length !== 1 && !team)) return [];
      return rides('pairs-drivers', clause, scene, { drivers, team, numbers: car?.numbers ?? [] });
    },
  },
  {
    name: 'team-line-up',
    example: 'Northline Racing will line up with Ava Stone and Ben Carter in 2026.',
    frames: ['other', 'field', 'drive', 'have', 'keep', 'say', 'sign', 'stay', 'join'],
    read: (clause, scene) => {
      const team = subjectTeam(clause);
      if (!team || !isStated(clause) || clause.verb.passive || clause.verb.negated) return [];
      const lines = clause.verb.word === 'line' || /\b(?:line-?up|pairing|duo|drivers|roster)\b/.test(clause.words);
      if (!lines || /\b(?:crew|former|leave|lose|lost|without)\b/.test(clause.words)) return [];
      const people = complementsOf(clause, 'person').filter(
        ({ before, prep, mention }) =>
          !before &&
          /^(?:with|of|)$/.test(prep) &&
          !mention.possessive &&
          !scene.discourse.officeHolders.has(mention.person),
      );
      const cars = complementsOf(clause, 'car').some(({ mention }) => mention.numbers.length > 0);
      if (people.length < 2 || cars) return [];
      return rides(
        'team-line-up',
        clause,
        scene,
        comingSeat(clause, scene, { drivers: people.map(({ mention }) => mention.person), team, numbers: [] }),
      );
    },
  },
  {
    name: 'changes-number',
    example: 'Ava Stone moves from the No. 12 to the No. 21 at Northline Racing in 2026.',
    frames: ['join'],
    read: (clause, scene) => {
      if (!isStated(clause)) return [];
      const cars = complementsOf(clause, 'car');
      const old = cars.find((complement) => complement.prep === 'from')?.mention;
      const drivers = subjectDrivers(clause, scene.discourse);
      if (old?.numbers.length !== 1 || drivers.length !== 1 || clause.verb.negated) return [];
      const team =
        old.team ?? cars.find((complement) => complement.prep !== 'from')?.mention.team ?? teamOf(clause) ?? undefined;
      const seasons = seasonsOf(clause, scene.discourse).seasons;
      const ahead = seasons[0] ?? scene.discourse.year;
      const before = Math.min(ahead, scene.discourse.year);
      return rides('changes-number', clause, scene, {
        drivers,
        team,
        numbers: old.numbers,
        make: old.make,
        seasons: [before],
        status: 'confirmed',
      });
    },
  },
];

/** "However, the team announced Gilliland": in contrast to somebody else in the car named just before. */
function sameSeat(clause: Clause, scene: Scene, team: string | undefined): CarMention | undefined {
  const { discourse, sentence } = scene;
  const opening = discourse.text.tokens[sentence.first]?.lower ?? '';
  const near = discourse.carBefore(sentence);
  return clause.verb.tense === 'past' && /^(?:however|instead|but)$/.test(opening) && near?.team === team
    ? near
    : undefined;
}

/** Who is bound for another team goes there in the season after this one. */
function later(clause: Clause, scene: Scene): { seasons?: readonly number[] } {
  if (hasSeason(clause, scene) || scene.discourse.coming !== undefined) return {};
  return { seasons: [scene.discourse.year + 1] };
}

function hasSeason(clause: Clause, scene: Scene): boolean {
  return seasonsOf(clause, scene.discourse).said;
}

/** An announcement in the past tense is about the season to come, unless it names another. */
function comingSeat<T extends object>(clause: Clause, scene: Scene, seat: T): T & { seasons?: readonly number[] } {
  const { seasons, said } = seasonsOf(clause, scene.discourse);
  if (said) return seat;
  if (clause.verb.tense === 'future') return seat;
  const fresh =
    clause.verb.tense === 'past' || clause.verb.perfect || clause.verb.passive || clause.verb.frame === 'be';
  const coming = scene.discourse.coming;
  if ((fresh || clause.verb.frame === 'stay' || clause.verb.frame === 'join') && coming !== undefined)
    return { ...seat, seasons: [coming] };
  return seasons.length > 0 ? seat : { ...seat, seasons: [scene.discourse.year] };
}
