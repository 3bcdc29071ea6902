import type { Clause } from '../../clauses/clause.js';
import type { CarMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { POST } from '../../words/posts.js';
import { carOf, complementsOf, placesToRace, subjectDrivers, subjectTeam } from '../clause/clause-parts.js';
import { seasonsOf } from '../clause/clause-seasons.js';
import { isPostOfCompany } from '../clause/does-not-drive.js';
import { goalOf, teamBy } from '../clause/goal-and-origin.js';
import { isNoSeatMeant } from '../clause/no-seat-meant.js';
import { givesOtherPost } from '../clause/other-post.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import { outingsToRun } from '../races/outings-to-run.js';
import { starts } from '../races/race-starts.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { comingSeat, hasSeason } from '../seats/coming-seat.js';
import { objectDrivers } from '../seats/team-runs-rules.js';

/** "Development driver Ava Stone has been added": to the team's school, and to no seat. */
function isPupil({ discourse: { text } }: Scene, at: number): boolean {
  return /^(?:development|junior|academy|reserve|test) driver$/.test(wordsBetween(text.tokens, at - 2, at));
}

const OTHER_POST = new RegExp(`\\b(?:${POST})\\b`);

const LOWERS = /^(?:demote|relegate)$/;

/** Rules for a driver who is taken by a team: signed, given a car, named in a line-up. */
export const SIGNING_RULES: readonly ClauseRule[] = [
  {
    name: 'team-signs-driver',
    example: 'Northline Racing has signed Ava Stone to drive the No. 12 Ford in 2025.',
    frames: ['sign', 'say', 'keep'],
    read: (clause, scene) => {
      // "was demoted to Pinecrest" says where to; "Northline demoted Stone" does not.
      if (!isStated(clause) || (!clause.verb.passive && LOWERS.test(clause.verb.lemma))) return [];
      if (isNoSeatMeant(clause, scene)) return [];
      // "brought him to the series", "brought her back to the lead": to no team.
      if (/^(?:bring|take|move)$/.test(clause.verb.lemma) && NO_TEAM.test(clause.words)) return [];
      const asDriver = /\bas (?:\S+ ){0,4}(?:driver|drivers|pilot)\b/.test(clause.words);
      if (clause.verb.frame !== 'sign' && !asDriver && !announces(clause, scene)) return [];
      const passive = clause.verb.passive;
      const drivers = passive ? subjectDrivers(clause, scene.discourse) : objectDrivers(clause, scene).slice(0, 3);
      const team = passive
        ? (goalOf(clause) ?? teamBy(clause) ?? teamAs(clause) ?? teamWhoseDriver(clause))
        : subjectTeam(clause);
      if (drivers.length === 0) return [];
      if (!passive && !team) return [];
      const car = carOf(clause);
      if (passive && !team && !car) return [];
      const isCompanys = isPostOfCompany(clause);
      if (OTHER_POST.test(clause.words) && !isCompanys) return [];
      // "signed her as a consultant"
      if (givesOtherPost(clause, scene)) return [];
      // "confirmed him as crew chief of"
      if (!isCompanys && complementsOf(clause, 'role').some(({ lead }) => lead.startsWith('as'))) return [];
      // "signed her as a development driver": an agreement, and no seat of the team's own.
      if (
        /\bas (?:\S+ ){0,3}(?:development|reserve|test|simulator)(?: and (?:\S+))? drivers?\b/.test(clause.words) &&
        !carOf(clause)
      )
        return [];
      const [subject] = passive && !carOf(clause) ? clause.subjects : [];
      if (subject && isPupil(scene, subject.first)) return [];
      if (placesToRace(clause).length > 0 && !asDriver) return [];
      // "as Northline’s driver for the 2026 Indianapolis 500": of that race alone.
      const races = outingsToRun(clause, scene).filter(({ place }) => place?.type === 'race');
      if (asDriver && races.length > 0)
        return starts('team-signs-driver', clause, scene, drivers, { outings: races, team: car?.team ?? team });
      const named =
        /^(?:the |its |a )?(?:(?:new|next|second|third|full-time|primary) )*drivers? (?:of|for|in)\b|\bas (?:\S+ ){0,5}drivers?\b|\bto (?:drive|pilot|race|run|its|the|their|partner|join)\b|\balongside\b|\bnext to\b|\bas (?:(?:an?|her|his|its|the) )?(?:new )?team-?mate\b/.test(
          clause.words,
        ) ||
        clause.verb.lemma === 'sign' ||
        (/^(?:hire|lure|poach|entice|coax|snare|nab|pry|snap)$/.test(clause.verb.lemma) &&
          drivers.every(({ sure }) => sure)) ||
        car !== undefined;
      if (!named && !hasSeason(clause, scene)) return [];
      const seat = car ?? sameSeat(clause, scene, team);
      // "brings back Stone (No. 12) and Carter (No. 21)": to each his own.
      const isShared = drivers.length > 1 && complementsOf(clause, 'car').length > 1;
      // "signing Stone to drive its No. 12 in 2026"
      const toDrive = scene.clauses.find(
        ({ governor, verb }) => governor === clause && verb.form === 'infinitive' && verb.frame === 'drive',
      );
      const found = { drivers, team: car?.team ?? team, ...(seat && !isShared ? { numbers: seat.numbers } : {}) };
      return rides(
        'team-signs-driver',
        clause,
        scene,
        clause.verb.form === 'ing' && toDrive && hasSeason(toDrive, scene) && !hasSeason(clause, scene)
          ? {
              ...found,
              seasons: seasonsOf(toDrive, scene.discourse).seasons,
              series: complementsOf(toDrive, 'series')[0]?.mention.series,
            }
          : comingSeat(clause, scene, found),
      );
    },
  },
  {
    name: 'is-given-car',
    example: 'Ava Stone has been handed the No. 12, full-time, by Northline Racing.',
    frames: ['get', 'sign', 'other', 'pair', 'join'],
    read: (clause, scene) => {
      if (
        !isStated(clause) ||
        !clause.verb.passive ||
        !(
          isThrownIn(clause) ||
          /^(?:hand|give|award|entrust|assign|reassign|shift|switch|transfer|put|place|install|slot|promote|name|add|move|locked|pencilled|penciled)$/.test(
            clause.verb.lemma === '-ed' ? clause.verb.word : clause.verb.lemma,
          )
        )
      )
        return [];
      const car = carOf(clause);
      const seat = /\b(?:seat|ride|drive|contract)\b/.test(clause.words) && goalOf(clause) !== undefined;
      // "reassigned to the No. 12 of Ben Carter": it is his.
      const isHis = complementsOf(clause, 'person').some(
        ({ mention, prep }) => prep === 'of' && car !== undefined && mention.first === car.last + 1,
      );
      if (isHis) return [];
      if ((!car && !seat) || (placesToRace(clause).length > 0 && !isThrownIn(clause))) return [];
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
    name: 'team-line-up',
    example: 'Northline Racing will line up with Ava Stone and Ben Carter in 2026.',
    frames: ['other', 'field', 'drive', 'have', 'keep', 'say', 'sign', 'stay', 'join', 'win'],
    read: (clause, scene) => {
      const team = subjectTeam(clause);
      if (!team || !isStated(clause) || clause.verb.passive || clause.verb.negated) return [];
      const lines =
        clause.verb.word === 'line' ||
        opensSeason(clause, scene) ||
        /\b(?:line-?up|pairing|duo|trio|quartet|drivers|roster)\b/.test(clause.words) ||
        (clause.verb.tense !== 'past' && PAIR.test(clause.words));
      if (!lines || /\b(?:crew|former|leave|lose|lost|without)\b/.test(clause.words)) return [];
      const people = complementsOf(clause, 'person').filter(
        ({ before, prep, mention }) =>
          !before &&
          /^(?:with|of|)$/.test(prep) &&
          !mention.possessive &&
          !scene.discourse.officeHolders.has(mention.person),
      );
      const cars = complementsOf(clause, 'car').some(({ mention }) => mention.numbers.length > 0);
      if (people.length < (fillsLineUp(clause) ? 1 : 2) || cars) return [];
      return rides(
        'team-line-up',
        clause,
        scene,
        comingSeat(clause, scene, { drivers: people.map(({ mention }) => mention.person), team, numbers: [] }),
      );
    },
  },
];

/** "completes its 2026 line-up with Stone": one name is enough. */
function fillsLineUp({ verb, words }: Clause): boolean {
  return /^(?:complete|finali[sz]e|round|fill|conclude|close)/.test(verb.lemma) && LINE_UP.test(words);
}

// "has an all-rookie pair for 2026:", "will run two newcomers:", "has a new pair in"
const PAIR =
  /^(?:now |still |also )?(?:(?:an?|its|the) )?(?:(?:all-\w+|new|brand-new|fresh|young|unchanged|same|settled|complete) )*(?:pair|twosome|threesome|foursome)\b(?! of\b)|^(?:its )?(?:two|three|four) (?:(?:new|full-time|young|first-year|all-new) )*(?:rookies|newcomers|regulars|full-timers|debutants|first-timers|youngsters|teenagers)\b/;

const LINE_UP = /^(?:out |off )?(?:[\w’'-]+ ){0,4}?(?:line-?up|pairing|roster)\b/;

/** "goes into 2026 with Stone and Carter", "begins the season with": whom a team has when it begins. */
function opensSeason(clause: Clause, scene: Scene): boolean {
  const { verb, words } = clause;
  // "will take Stone and Carter into its first season with Toyota"
  if (verb.lemma === 'take')
    return /^(?:(?:and|,) )*into (?:(?:the|its|a|an|new|first|second|third|next|debut|maiden) ){0,3}(?:season|campaign|year)\b/.test(
      words,
    );
  if (!/^(?:go|head|enter|begin|start|open|contest|kick)$/.test(verb.lemma) || !hasSeason(clause, scene)) return false;
  return /^(?:off |in ?to )?(?:(?:the|its|a|an|new|coming|upcoming) ){0,3}(?:season|campaign|year|championship|with|)\b/.test(
    words,
  );
}

/** "was thrown into the No. 12 at Bristol in July": from then on. */
function isThrownIn(clause: Clause): boolean {
  const { verb } = clause;
  if (
    verb.tense !== 'past' ||
    !/^(?:thrown|drafted|parachuted|plugged|rushed|pressed|bundled|called|dropped)$/.test(verb.word)
  )
    return false;
  return complementsOf(clause, 'car').some(({ prep, before }) => !before && prep === 'into');
}

/** "Northline announced Stone for 2026", "as Carter’s team-mate": the name right behind the verb, and a season or a post of hers. */
function announces(clause: Clause, scene: Scene): boolean {
  const { verb, words } = clause;
  if (verb.lemma !== 'announce' || verb.passive || subjectTeam(clause) === undefined) return false;
  const [first] = clause.complements.filter(({ before }) => !before);
  if (first?.mention.type !== 'person' || first.prep !== '' || first.mention.possessive) return false;
  return hasSeason(clause, scene) || AS_MATE.test(words);
}

const AS_MATE = /\bas (?:(?:an?|her|his|its|the) )?(?:new )?team-?mate\b/;

/** "was unveiled as Northline’s choice for the No. 12" */
function teamAs(clause: Clause): string | undefined {
  return complementsOf(clause, 'team').find(
    ({ prep, before, mention }) => !before && prep === 'as' && mention.possessive,
  )?.mention.team;
}

/** "was named the driver of Northline's third car" */
function teamWhoseDriver(clause: Clause): string | undefined {
  return complementsOf(clause, 'team').find(({ lead, before }) => !before && /\bdrivers? (?:of|for|at)$/.test(lead))
    ?.mention.team;
}

/** "However, the team announced Stone": in contrast to somebody else in the car named just before. */
function sameSeat(clause: Clause, scene: Scene, team: string | undefined): CarMention | undefined {
  const { discourse, sentence } = scene;
  const opening = discourse.text.tokens[sentence.first]?.lower ?? '';
  const near = discourse.carBefore(sentence);
  return clause.verb.tense === 'past' && /^(?:however|instead|but)$/.test(opening) && near?.team === team
    ? near
    : undefined;
}

const NO_TEAM =
  /\b(?:in|on)?to (?:the|this|that|top-level|american|european) (?:sport|series|championship|category|paddock|country|lead|front|pits|pit lane|garage|states|top (?:five|ten))\b/;
