import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import {
  carOf,
  complementsOf,
  numberOf,
  placesToRace,
  subjectDrivers,
  subjectTeam,
  teamOf,
} from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { originOf } from '../clause/goal-and-origin.js';
import { givesOtherPost } from '../clause/other-post.js';
import { carsInTurn, rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import { exits, teamAbout } from '../departures/exits.js';
import { isShownOut, isTakenOut, leftWithoutRide, letGo } from '../departures/let-go.js';
import type { Draft } from '../draft.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { objectDrivers } from '../seats/team-runs-rules.js';
import { isForSomeRaces } from './for-some-races.js';
import { handOver } from './hand-over.js';
import { isInOffice } from './in-office.js';
import { inheritsCrew } from './inherits-crew.js';
import { replacement } from './replacement.js';
import {
  clauseGiving,
  favoured,
  heldBefore,
  isBesideDriver,
  isFollowedInSeat,
  othersIn,
  seatIn,
  teamOfSeat,
  teamSignedWith,
} from './replacement-parts.js';
import { severalForSeveral } from './several-for-several.js';
import { succession } from './succession.js';
import { isSeatOf } from './whose-place.js';

/** Words of a sentence in which "released" is out of doctors' hands. */
const HURT = wordSet(
  'hospital hospitalized medical evaluation evaluated treated checked observation overnight doctors injuries injury crash care',
);

/** Rules for drivers who are let go, and for those who take another's seat. */
export const REPLACEMENT_RULES: readonly ClauseRule[] = [
  {
    name: 'team-releases-driver',
    example: 'Northline Racing has released Ava Stone from the No. 12 Ford.',
    frames: ['release', 'leave', 'other', 'drive', 'join', 'replace', 'get'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated || racesIn(clause).length > 0) return [];
      const { frame, lemma, passive } = clause.verb;
      if (frame === 'leave') return leftWithoutRide(clause, scene);
      if (frame === 'other' && lemma === 'let' && !passive) return letGo(clause, scene);
      const isOusted =
        isShownOut(clause) || isTakenOut(clause) || (BENCHES.test(lemma) && favoured(clause, scene) !== undefined);
      if (frame === 'other' && !(lemma === 'let' && /^go\b/.test(clause.words)) && !isOusted) return [];
      if (frame === 'get' && !isShownOut(clause)) return [];
      if (/^(?:drive|join)$/.test(frame) && !isOusted) return [];
      // "was fired up"
      if (lemma === 'fire' && /^up\b/.test(clause.words)) return [];
      if (frame === 'release' && lemma === 'cut' && !CUTS.test(clause.words)) return [];
      if (NOT_A_SEAT.test(clause.words) || givesOtherPost(clause, scene)) return [];
      if (passive && BY_OTHERS.test(clause.words)) return [];
      if (
        frame === 'replace' &&
        !(
          lemma === 'relieve' &&
          passive &&
          (/^of (?:duties|seat|ride|drive|job)\b/.test(clause.words) || isOfCar(clause))
        )
      )
        return [];
      // "got her walking papers": as if she had been released.
      const isDriven = passive || /^(?:get|receive)$/.test(lemma);
      const own = isDriven ? (teamOf(clause) ?? originOf(clause)) : subjectTeam(clause);
      if (!isDriven && !own) return [];
      if (passive && !own && HURT.has(scene.sentence)) return [];
      const comer = favoured(clause, scene);
      const gone = exits('team-releases-driver', clause, scene, {
        // "Marsh was with Stone until the driver was released": not the one whose driver she was.
        drivers: (isDriven ? subjectDrivers(clause, scene.discourse) : objectDrivers(clause, scene)).filter(
          (driver) => !scene.discourse.crew.has(driver),
        ),
        team: own ?? teamAbout(scene),
        isTeamGuessed: !own,
        number: numberOf(complementsOf(clause, 'car')[0]?.mention),
        replacedBy: comer?.name,
      });
      return comer && gone.length > 0 ? [...gone, ...seatOfComer(clause, scene, comer, own)] : gone;
    },
  },
  {
    name: 'replaces-driver',
    example: 'Ava Stone will replace Ben Carter in the No. 12 Ford of Northline Racing.',
    frames: ['replace', 'win', 'release', 'join'],
    read: (whole, scene) => {
      const clause = withoutWhereabouts(whole);
      if (!isStated(clause) || clause.verb.negated || isForSomeRaces(clause, scene)) return [];
      if (
        NO_SUCCESSION.test(clause.words.replace(KNOWN_AS, '')) ||
        givesOtherPost(clause, scene) ||
        isInOffice(clause, scene)
      )
        return [];
      if (isBesideDriver(clause, scene)) return [];
      // "would take his place on the No. 12": on the crew.
      if (/\b(?:place|spot|job|duties|role|seat) on(?: the)?\b/.test(clause.words)) return [];
      const { lemma, passive, frame } = clause.verb;
      // "inherits Marsh, Carter’s crew chief": who works for her, and no seat.
      if (lemma === 'inherit' && inheritsCrew(clause, scene)) return [];
      // "was ousted by Carter": who says so, and not who comes.
      if (frame === 'release' && passive) return [];
      const swap = lemma === 'replace' && !passive ? replacedByTeam(clause, scene) : undefined;
      if (swap)
        return replacement(clause, scene, swap.comer, [swap.goer], carOf(clause), subjectTeam(clause)).map((one) =>
          settled(one, scene),
        );
      const takes = lemma === 'take' && /\bover\b|\bplace\b|\bseat\b|\bspot\b|\bride\b/.test(clause.words);
      const follows = lemma === 'follow' && !passive && isFollowedInSeat(clause);
      if (
        lemma === 'take'
          ? !takes
          : !/^(?:replace|succeed|inherit|assume|relieve)$/.test(lemma) && !OUSTS.test(lemma) && !follows
      )
        return [];
      const own = subjectDrivers(clause, scene.discourse);
      const giving = own.length === 0 ? clauseGiving(clause, scene) : undefined;
      const subjects = giving ? objectDrivers(giving, scene) : own;
      const objects = othersIn(clause, scene, takes || /^(?:inherit|assume)$/.test(lemma));
      const lost = OUSTS.test(lemma)
        ? complementsOf(clause, 'car').find(({ prep }) => prep === 'from')?.mention
        : undefined;
      const car = seatIn(clause, takes) ?? lost ?? (giving && carOf(giving));
      const [comers, goers] = passive ? [objects, subjects] : [subjects, objects];
      const comer = comers[0];
      const owner = car?.owner && !comers.includes(car.owner) ? [car.owner] : [];
      const leaving = goers.length > 0 ? goers : owner.length > 0 ? owner : heldBefore(clause, scene);
      if (!comer || (leaving.length === 0 && !car) || leaving.includes(comer)) return [];
      const team = car?.team ?? teamOfSeat(clause) ?? (giving && subjectTeam(giving)) ?? teamSignedWith(clause);
      // "Stone and Carter take over the No. 4 and the No. 18 from Diaz and Torres": one for each, in their order.
      const cars = carsInTurn(clause, { drivers: comers });
      if (cars && leaving.length === 0) return rides('replaces-driver', clause, scene, { drivers: comers, team });
      if (cars && leaving.length === cars.length)
        return comers.flatMap((one, index) =>
          replacement(clause, scene, one, leaving.slice(index, index + 1), cars[index], team),
        );
      const several = cars ? undefined : severalForSeveral(clause, scene, comers, leaving, car, team);
      if (several) return several;
      const goer = leaving[0];
      // "displaced Carter": of a race or the standings too, where no seat is named.
      if (OUSTS.test(lemma) && !team && numberOf(car) === undefined) return [];
      if (!team && numberOf(car) === undefined)
        return goer ? succession('replaces-driver', clause, scene, comer, goer) : [];
      return replacement(clause, scene, comer, leaving, car, team);
    },
  },
  {
    name: 'has-his-seat',
    example: 'Ava Stone drove the No. 12 Ford for Northline Racing in 2025. Ben Carter has her seat now.',
    frames: ['have', 'get', 'other', 'win', 'replace'],
    read: (clause, scene) => {
      const { verb, words } = clause;
      if (!isStated(clause) || verb.negated || verb.passive || isForSomeRaces(clause, scene)) return [];
      if (!/^(?:have|get|occupy|fill|hold|land|earn|claim)$/.test(verb.lemma) || !HIS_SEAT.test(words)) return [];
      const owner = clause.complements.find(
        ({ before, prep, mention }) => !before && prep === '' && mention.type === 'person' && mention.possessive,
      )?.mention;
      const [comer, another] = subjectDrivers(clause, scene.discourse);
      if (owner?.type !== 'person' || !comer || another || owner.person === comer) return [];
      const last = seasonsToldOf(owner.person, scene);
      return succession('has-his-seat', clause, scene, comer, owner.person).map((one) =>
        one.kind === 'exit' && last !== undefined ? { ...one, slots: { ...one.slots, season: last } } : one,
      );
    },
  },
  {
    name: 'seat-goes-to',
    example: 'Ben Carter drives the No. 12 Ford for Northline Racing. His seat goes to Ava Stone in 2026.',
    frames: ['join', 'get', 'other', 'replace', 'win'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated || isForSomeRaces(clause, scene)) return [];
      // "Northline gives Carter's seat to Stone"
      const isGiven = !clause.verb.passive && subjectTeam(clause) !== undefined;
      const owner = clause.complements.find(
        ({ before, prep, mention }) =>
          mention.type === 'person' && mention.possessive && (before || (isGiven && prep === '')),
      )?.mention;
      if (owner?.type !== 'person') return [];
      if (!isSeatOf(scene, owner)) return [];
      if (!/^(?:go|hand|pass|fall|fill|take|give|belong)$/.test(clause.verb.lemma)) return [];
      const comer = complementsOf(clause, 'person').find(({ prep, before }) => !before && /^(?:to|by)$/.test(prep))
        ?.mention.person;
      // "Northline, who have given her seat to Carter": of that team it is.
      const there = complementsOf(clause, 'team').find(
        ({ before, prep, mention }) => before && /^(?:at|with|in)$/.test(prep) && mention.first > owner.last,
      );
      const team = isGiven ? subjectTeam(clause) : there?.mention.team;
      return comer ? handOver('seat-goes-to', clause, scene, comer, owner.person, { team }) : [];
    },
  },
];

// "has her old seat now"
const HIS_SEAT =
  /^(?:now |already )?(?:old |former |vacant |vacated )?(?:seat|ride|car|truck|cockpit|drive)(?: (?:now|there|today|next|beside|alongside|and)\b|[ .,;]|$)/;

/** "Northline replaced Carter, last year's champion, with Stone in the No. 12": who goes and who comes. */
function replacedByTeam(
  clause: Clause,
  { discourse }: Scene,
): { readonly goer: Person; readonly comer: Person } | undefined {
  if (subjectTeam(clause) === undefined) return undefined;
  const people = complementsOf(clause, 'person').filter(
    ({ before, mention }) => !before && !mention.possessive && !discourse.officeHolders.has(mention.person),
  );
  const goer = people.find(({ prep }) => prep === '')?.mention.person;
  const comer = people.find(({ prep }) => prep === 'with')?.mention.person;
  return goer && comer && goer !== comer ? { goer, comer } : undefined;
}

/** Whoever came in place of another has the seat from now on; the number is said of him alone. */
function settled(one: Draft, { discourse }: Scene): Draft {
  if (one.kind === 'exit') {
    const slots = { ...one.slots };
    delete slots.number;
    return { ...one, slots };
  }
  if (one.kind !== 'ride' || one.slots.season !== undefined) return one;
  const season = discourse.coming ?? discourse.year;
  return { ...one, slots: { ...one.slots, season }, inherited: new Set([...one.inherited, 'season']) };
}

/** The last season gone by that the words straight before tell of somebody: "drove the No. 12 in 2025". */
function seasonsToldOf(driver: Person, { before, discourse }: Scene): number | undefined {
  const told = (before?.clauses ?? []).filter(
    ({ verb, subjects }) =>
      verb.tense === 'past' && subjects.some((subject) => subject.type === 'person' && subject.person === driver),
  );
  const seasons = told.flatMap((clause) => saidSeasons(clause, discourse.year) ?? []);
  return seasons.length > 0 && Math.max(...seasons) <= discourse.year ? Math.max(...seasons) : undefined;
}

// "dropped two spots", "released from hospital", "released its schedule"
const NOT_A_SEAT =
  /(?<!-)\b(?:points?|spots?|places?|positions?|schedule|livery|album|scheme|hospital|care|medical|custody|statement|calendar|laps?)\b|^(?:back )?to the (?:rear|back|tail)\b|\b(?:from|out of) (?:the |a |this )?(?:race|event|heat|feature|playoffs?|chase|contention|draft|pack|groove|premises|property|building|nightclub|bar|hotel)\b/;
// "was shown the door by security"
const BY_OTHERS =
  /\bby (?:(?:the|a|an|track|race) )*(?:security|police|guards?|stewards?|officials?|nascar|doctors?|medics?|marshals?|bouncers?|workers|control)\b/;

// Of a race or the standings, or another post.
const NO_SUCCESSION =
  /\b(?:pit stop|stint|lap|laps|points|lead|standings|pole|championship|chief|box|spotter|engineer|atop|headset|title|sponsor|top of|(?:during|under) (?:the|a) (?:\S+ )?(?:delay|caution|race|event|stop|red flag|break|night|yellow))\b/;
// "replaced by points leader Stone"
const KNOWN_AS = /(?<=\bby )(?:points|championship|title) (?:leader|contender|challenger|runner-up|rival|winner)\b/;
// "usurped Carter at Northline"
const OUSTS = /^(?:usurp|supplant|displace|unseat|depose|oust)$/;
// "has benched Stone in favour of Carter"
const BENCHES = /^(?:bench|sideline|park|overlook|demote|swap)$/;
// "cut ties with", "cut loose", "cut Stone": not "cut the deficit".
const CUTS = /^(?:ties|all ties|loose|)(?: with| from| |$)|^by\b/;

/** "dropped in favour of Carter for the rest of the season": his seat, where it is said when, or all is about the season to come. */
function seatOfComer(clause: Clause, scene: Scene, comer: Person, team: string | undefined): Draft[] {
  const { year, coming } = scene.discourse;
  // "for the remaining 11 races"
  const isRest = /\b(?:remaining|final|last) (?:[\w-]+ ){0,3}(?:races?|rounds?|events?|starts?)\b/.test(clause.words);
  const season = saidSeasons(clause, year)?.[0] ?? (isRest ? year : coming);
  if (!team || season === undefined || season < year) return [];
  return rides('team-releases-driver', clause, scene, { drivers: [comer], team, seasons: [season] });
}

/** "was relieved of the No. 12" */
function isOfCar(clause: Clause): boolean {
  return complementsOf(clause, 'car').some(({ prep, before }) => !before && prep === 'of');
}

/** The tracks and races of a clause, leaving aside those that something happened after or before. */
function racesIn(clause: Clause): readonly unknown[] {
  // "after Saturday's run at Iowa": all that stands behind the word.
  const told = clause.complements.find(({ before, lead }) => !before && TOLD.test(lead));
  return placesToRace(clause).filter(({ first }) => first < (told?.mention.first ?? Number.POSITIVE_INFINITY));
}

const TOLD = /(?:^| )(?:after|before|following|since|until)\b/;

/** "inherits the car of Carter, now in the Truck Series with Pinecrest": where who made way is, is not what is taken over. */
function withoutWhereabouts(clause: Clause): Clause {
  const at = clause.complements.findIndex(
    ({ before, lead }) => !before && /^,? ?(?:who is |who[’']s )?now\b/.test(lead),
  );
  return at < 0 ? clause : { ...clause, complements: clause.complements.slice(0, at) };
}
