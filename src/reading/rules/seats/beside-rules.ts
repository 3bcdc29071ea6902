import type { Clause } from '../../clauses/clause.js';
import { seasonsBetween } from '../../dates/seasons.js';
import type { CarMention, Person, TeamMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { ordinal } from '../../words/ordinals.js';
import { isCarOfAnother } from '../clause/car-of-another.js';
import { carOf, complementsOf, spentSeats, subjectDrivers, timesOf } from '../clause/clause-parts.js';
import { saidSeasons, seasonsSoFar } from '../clause/clause-seasons.js';
import { isLongOver } from '../clause/long-over.js';
import { seasonsBeside } from '../clause/seasons-beside.js';
import { rides } from '../clause/seat.js';
import { isUpToNow, seasonsServed } from '../clause/service.js';
import { isStated, statusOf } from '../clause/status.js';
import { seasonBefore, seasonJustOver } from '../departures/exits.js';
import { isForOneDay } from '../races/one-day.js';
import { racesOfSeat } from '../races/seat-of-race.js';
import { takesPlaceThere } from '../replacements/for-some-races.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { extraSeason } from './extra-season.js';
import { SEASON_WITH_TEAM } from './season-with-team.js';

// A crew of an endurance race.
const MOST_IN_CAR = 4;
const OTHER_POSTS = wordSet('crew chief engineer spotter mechanic strategist manager director president owner');

const GOT_STARTS = /^(?:(?!on |in |about |for |with |from )\S+ ){0,4}(?:starts|races) (?:out of|from|with|for)\b/;

/** Rules for a driver's car or team in a clause about something else: a result, a place in the points, a span of seasons. */
export const BESIDE_RULES: readonly ClauseRule[] = [
  {
    name: 'races-in-car',
    example: 'Ava Stone is eighth in points in the No. 12 Ford for Northline Racing.',
    frames: ['be', 'finish', 'win', 'other', 'have', 'lead', 'get', 'stay', 'drive', 'debut', 'join'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated || clause.verb.passive) return [];
      if (clause.verb.form === 'infinitive' && isLongOver(clause, scene)) return [];
      // "does the same in the No. 12": whatever was told before.
      if (clause.verb.lemma === 'do' && /^(?:just |exactly |much )?the same\b/.test(clause.words)) return [];
      // "leaves to take Carter’s place in the No. 12": the seat to come.
      if (clause.verb.form === 'infinitive' && clause.verb.lemma === 'take' && /\bplace\b/.test(clause.words))
        return [];
      const elsewhere = spentSeats(clause);
      const complement = complementsOf(clause, 'car').find(
        (seat) =>
          !seat.before &&
          !elsewhere.includes(seat) &&
          !isCarOfAnother(clause, seat.mention, scene) &&
          (/^(?:in|of|aboard)$/.test(seat.prep) ||
            (seat.prep === 'with' &&
              (clause.verb.frame === 'win' || STANDS.test(clause.words) || isSpentWith(clause, seat.mention, scene)))),
      );
      const car = complement?.mention;
      // "had Carter in the No. 12": it is his.
      const isOthers =
        clause.verb.lemma === 'have' &&
        complementsOf(clause, 'person').some(
          ({ mention, prep }) => prep === '' && mention.last <= (car?.first ?? 0) && !mention.possessive,
        );
      if (
        !complement ||
        isOthers ||
        car?.numbers.length !== 1 ||
        (complement.prep === 'of' && !/\bout of\b/.test(complement.lead))
      )
        return [];
      if (/^(?:drive|stay|join|get)$/.test(clause.verb.frame) && clause.verb.tense !== 'past') return [];
      // "is in the No. 12 for the Indianapolis 500"
      if (clause.verb.frame === 'be' && racesOfSeat(clause, scene).length > 0) return [];
      if (isForOneDay(clause, scene)) return [];
      // "has one race left: the Harvest 500, in Northline's No. 12"
      if (
        clause.verb.lemma === 'have' &&
        /^(?:just |only |but )?(?:one|a single|one last) (?:race|start|outing)\b/.test(clause.words)
      )
        return [];
      // "Carter will miss Petit Le Mans; Stone takes his place in the No. 12": there.
      if (takesPlaceThere(clause, scene)) return [];
      // "sits in for Carter in the No. 12": it is his.
      if (clause.verb.tense !== 'past' && /^in for\b/.test(clause.words)) return [];
      // "has no ride for 2026 after two seasons in the No. 12"
      if (clause.verb.lemma === 'have' && /^no (?:ride|seat|drive|deal|job)\b/.test(clause.words)) return [];
      if (
        /\b(?:replace|replacing|crew|chief|spotter|spotted|spotting|sponsor|hood|interest|owner|instead|practice|test|tested|sat)\b/.test(
          `${clause.words} ${clause.verb.lemma} ${clause.verb.word}`,
        )
      )
        return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      const served =
        saidSeasons(clause, scene.discourse.year) || !isUpToNow(clause) ? undefined : seasonsServed(clause);
      const last = scene.discourse.coming === undefined ? scene.discourse.year - 1 : scene.discourse.year;
      const spent =
        served === undefined ? [] : (seasonsSoFar(clause, scene.discourse) ?? seasonsBetween(last - served + 1, last));
      const beside = spent.length > 0 ? spent : seasonsBeside(clause, scene);
      // "finished second in Tricon Garage's No. 17": a race just run.
      const told = scene.discourse.earlier(scene.sentence).season;
      const isLongAgo = told !== undefined && told < seasonJustOver(scene) - 1;
      const recent =
        clause.verb.tense === 'past' &&
        !isLongAgo &&
        (/^(?:finish|win|lead)$/.test(clause.verb.frame) || isPlaced(clause))
          ? [seasonBefore(clause, scene) ?? seasonJustOver(scene)]
          : [];
      const seasons = extraSeason(clause, scene) ?? (beside.length > 0 ? beside : recent);
      return seasons.length === 0 || drivers.length === 0 || (drivers.length > 1 && !isOfSeveral(clause, drivers))
        ? []
        : rides('races-in-car', clause, scene, {
            drivers,
            seasons,
            status: clause.verb.tense === 'past' ? 'confirmed' : statusOf(clause, scene.discourse),
            numbers: car.numbers,
            team: car.team,
            make: car.make,
          });
    },
  },
  {
    name: 'raced-for-team',
    example: 'Ava Stone finished third in the 2024 standings for Northline Racing in the Truck Series.',
    frames: ['be', 'finish', 'win', 'other', 'lead', 'debut', 'stay', 'have', 'get'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated || clause.verb.passive || clause.verb.tense === 'future') return [];
      // "will drive for Pinecrest, ending a five-year run with Northline"
      if (clause.verb.form === 'ing' && ENDS_STAY.test(`${clause.verb.word} ${clause.words}`)) return [];
      // "spent last year at Northline": so do others than drivers.
      const mayDrive = !OTHER_POSTS.has(scene.sentence) || areOthersPosts(clause, scene);
      const isSpent = mayDrive && (clause.verb.lemma === 'spend' || isStretch(clause));
      // "had two spells at Northline"
      const hadSpell =
        mayDrive && clause.verb.lemma === 'have' && /\b(?:spells?|stints?) (?:at|with|for)\b/.test(clause.words);
      // "got ten starts out of Northline in 2023"
      const gotStarts = clause.verb.frame === 'get' && GOT_STARTS.test(clause.words);
      if (clause.verb.frame === 'get' && !gotStarts) return [];
      const where = isSpent || hadSpell ? /^(?:for|with|at)$/ : gotStarts ? /^(?:for|with|from|of)$/ : /^(?:for|with)$/;
      // "has been at Northline since 2022"
      const isThere =
        clause.verb.lemma === 'be' &&
        clause.verb.perfect &&
        /^(?:with|at)\b/.test(clause.words) &&
        mayDrive &&
        timesOf(clause).some(({ since }) => since !== undefined);
      const spent = spentSeats(clause);
      const complement = complementsOf(clause, 'team').find(
        (team) =>
          !team.before &&
          !spent.includes(team) &&
          (!team.mention.possessive || isItsTeam(team.mention, scene)) &&
          (where.test(team.prep) || (isThere && team.prep === 'at')),
      );
      const drivers = subjectDrivers(clause, scene.discourse);
      if (!complement || drivers.length === 0 || (drivers.length > 1 && !isOfSeveral(clause, drivers))) return [];
      const raced =
        isThere ||
        isStretch(clause) ||
        /^(?:finish|win|debut|lead)$/.test(clause.verb.frame) ||
        // "spent 2023 and 2024 with Northline"
        (clause.verb.lemma === 'spend' &&
          !/\b(?:part|day|week|weekend|morning|afternoon|evening|hours?|minutes?)\b/.test(clause.words)) ||
        /\b(?:points|standings|season|seasons|champion|championship|runner-up|starts?|races?|wins?|drove|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|second|\d+(?:st|nd|rd|th)|campaigns?|years?|rookie|title|playoffs?|post-?season|chase|schedule|slate|spells?|stints?)\b/.test(
          clause.words,
        );
      if (
        !raced ||
        // "has no part-time schedule with Northline"
        /^no\b/.test(clause.words) ||
        /\b(?:contract|deal|agreement|work|worked|test|tested|crew|chief|engineer|talks|spoke|meeting|signed|development|reserve)\b/.test(
          clause.words,
        )
      )
        return [];
      const told = isLongOver(clause, scene) ? [] : seasonsBeside(clause, scene);
      const seasons =
        told.length === 0 && THIS_YEAR.test(clause.words) && isStretch(clause) ? [scene.discourse.year] : told;
      // "beat Carter’s No. 21 for Northline"
      const car = carOf(clause);
      return seasons.length === 0
        ? []
        : rides('raced-for-team', clause, scene, {
            drivers,
            seasons,
            status: 'confirmed',
            team: complement.mention.team,
            numbers: car?.owner && !drivers.includes(car.owner) ? [] : (car?.numbers ?? []),
          });
    },
  },
  {
    name: 'whose-season',
    example: 'Ava Stone’s last full-time season came in 2022 with Northline Racing in the Truck Series.',
    frames: ['be', 'join', 'other'],
    needs: ['time', ['team', 'car']],
    read: (clause, scene) => {
      const { verb } = clause;
      if (!isStated(clause) || verb.negated || verb.stance !== 'fact') return [];
      // "His tenure in the No. 12 lasted three seasons, 2021 through 2023."
      const lasts = /^(?:lasted|spanned|ran|covered)$/.test(verb.word);
      const seat = clause.complements.find(({ before, lead }) => before && STAY_IN.test(lead))?.mention;
      if (!/^(?:be|come)$/.test(verb.lemma) && !(lasts && seat)) return [];
      if (
        clause.subjects.length > 0 ||
        !(lasts || OF_A_SEAT.test(clause.before)) ||
        UNKNOWN.test(`${clause.before} ${clause.words}`)
      )
        return [];
      const owner = clause.complements.find(({ before, lead }) => before && (lead === '' || lead === 'whose'))?.mention;
      const seasons = saidSeasons(clause, scene.discourse.year);
      if (owner?.type !== 'person' || !seasons || scene.discourse.officeHolders.has(owner.person)) return [];
      const car =
        complementsOf(clause, 'car').find(({ before, prep }) => !before && prep === 'in')?.mention ??
        (lasts && seat?.type === 'car' ? seat : undefined);
      const team =
        car?.team ??
        (lasts && seat?.type === 'team' ? seat.team : undefined) ??
        complementsOf(clause, 'team').find(({ before, prep }) => !before && /^(?:with|for|at|of)$/.test(prep))?.mention
          .team;
      if (!team && car?.numbers.length !== 1) return [];
      const read = rides('whose-season', clause, scene, {
        drivers: [owner.person],
        seasons,
        team,
        numbers: car?.numbers ?? [],
        make: car?.make,
      });
      // A stay that is over: the team that the words around are about need not be his.
      if (lasts && team === undefined) for (const one of read) if (one.kind === 'ride') delete one.slots.team;
      return read;
    },
  },
  SEASON_WITH_TEAM,
];

/** "Stone and Carter won the title in the No. 12": what a car's crew has done together. */
function isOfSeveral({ verb }: Clause, drivers: readonly Person[]): boolean {
  return drivers.length <= MOST_IN_CAR && verb.tense === 'past' && /^(?:finish|win|lead)$/.test(verb.frame);
}

/** "with Northline’s Xfinity team": a part of it. */
function isItsTeam({ last }: TeamMention, { mentions, discourse: { text } }: Scene): boolean {
  const series = mentions.find((mention) => mention.type === 'series' && mention.first === last);
  return /^(?:team|squad|outfit|operation|programme|program)$/.test(text.tokens[series?.last ?? last]?.lower ?? '');
}

/** "spent 2024 and 2025 with Northline’s No. 3 team": in its car. */
function isSpentWith({ verb }: Clause, { last }: CarMention, { sentence, discourse: { text } }: Scene): boolean {
  return (
    verb.lemma === 'spend' &&
    !OTHER_POSTS.has(sentence) &&
    [last - 1, last].some((at) => /^(?:team|outfit|squad)$/.test(text.tokens[at]?.lower ?? ''))
  );
}

/** "was 31st in the No. 12": in a race just run. */
function isPlaced({ verb, words }: Clause): boolean {
  return (
    verb.frame === 'be' &&
    !verb.perfect &&
    ordinal(words.split(' ')[0] ?? '') !== undefined &&
    !/\b(?:points|standings)\b/.test(words)
  );
}

/** "started the year at Northline", "ended 2024 with Pinecrest": where a season, or a part of it, was driven. */
function isStretch(clause: Clause): boolean {
  if (!/^(?:start|begin|open|end|close|finish)$/.test(clause.verb.lemma) || clause.verb.tense !== 'past') return false;
  const [first] = clause.complements.filter(({ before }) => !before);
  const isSeason = first?.mention.type === 'time' && first.prep === '' && first.mention.seasons?.length === 1;
  return isSeason || THIS_YEAR.test(clause.words);
}

/** A stay with a team that comes to its end. */
const ENDS_STAY =
  /^(?:ending|closing|concluding|finishing|terminating|completing|cutting) (?:an?|his|her|their|the) (?:[\w-]+ ){0,4}(?:runs?|stay|stint|spell|tenure|relationship|partnership|association|stretch|term|time)\b/;
const THIS_YEAR = /^(?:out )?(?:the|this) (?:year|season|campaign) (?:in (?:the )?\S+ )?(?:with|for|at)\b/;

// "is eighth in the standings with Northline's No. 12"
const STANDS =
  /^(?:\S+ )?(?:\S+ )?in (?:the )?(?:series |cup |truck )?(?:points|standings|championship|playoffs?|post-?season|chase)\b|^in (?:the )?(?:playoffs?|post-?season|chase)\b/;

/** "her status for next year is unclear": no seat that is known. */
const UNKNOWN = /\b(?:status|future|fate|plans?|unclear|unknown|uncertain|undecided|unsettled|open|in doubt)\b/;

const STAY_IN = /^(?:\S+ )?(?:tenure|stint|spell|stay|run|reign|time|stretch) (?:in|with|at|for|aboard)(?: the)?$/;

/** "her last full season was": what somebody has who has a seat. */
const OF_A_SEAT = /\b(?:seasons?|campaigns?|years?|stint|ride|seat|title|championship|crown)$/;

/** "The son of team owner Dan Marsh, he spent": each post of the sentence stands straight before the name of somebody else. */
function areOthersPosts({ subjects }: Clause, { sentence, mentions, discourse: { text } }: Scene): boolean {
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (!OTHER_POSTS.has(text.tokens[at])) continue;
    if (text.tokens[at]?.lower === 'crew' && text.tokens[at + 1]?.lower === 'chief') continue;
    const holder = mentions.find((mention) => mention.type === 'person' && mention.first === at + 1);
    const isSubject = subjects.some(
      (one) => one.type === 'person' && holder?.type === 'person' && one.person === holder.person,
    );
    if (!holder || isSubject) return false;
  }
  return true;
}
