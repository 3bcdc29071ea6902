import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import type { Frame } from '../../words/verbs.js';
import { complementsOf } from '../clause/clause-parts.js';
import { mayDrive } from '../clause/may-drive.js';
import { isStated } from '../clause/status.js';
import type { Draft } from '../draft.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { isAwayFromRacing } from '../unread/away-from-racing.js';
import { careerIn } from './crew-career-rules.js';
import {
  behindVerb,
  crewClaim,
  driversBeside,
  onlyCrew,
  seasonsTogether,
  seatOf,
  withoutAside,
} from './crew-clause.js';
import { goalOf } from './crew-goal.js';
import { seatLeftOut } from './crew-left-out.js';
import { forEachDriver, inTurn } from './crew-move-parts.js';
import { isNotKept, seatLed } from './crew-not-kept.js';
import { seatOfRow } from './crew-post-seat.js';
import { seasonBefore } from './crew-seasons.js';
import { addToSeat, type CrewSeat, namesSeat } from './crew-seat.js';
import { losesPost } from './loses-post.js';
import { upToGoal } from './up-to-goal.js';

/** Verbs by which somebody on a crew comes to a car, stays with it, or is given to its driver. */
const CREW_FRAMES: readonly Frame[] = [
  'join',
  'stay',
  'be',
  'pair',
  'keep',
  'get',
  'have',
  'sign',
  'lead',
  'replace',
  'win',
  'field',
  'drive',
  'share',
  'other',
];

/** Rules for people whom the article calls crew chiefs or spotters elsewhere: they move, stay, and are paired with drivers. */
export const CREW_MOVE_RULES: readonly ClauseRule[] = [
  {
    name: 'crew-moves',
    example: 'Crew chief Dan Marsh moves to the No. 12 of Ava Stone at Northline Racing.',
    frames: CREW_FRAMES,
    read: (whole, scene) => {
      if (scene.discourse.crew.size === 0) return [];
      const clause = withoutAside(whole, scene);
      const person = onlyCrew(clause.subjects, scene);
      if (careerIn(scene) || !person || !isStated(clause) || !takesSeat(clause) || goesFromPost(clause, scene))
        return [];
      const { governor } = whole;
      if (governor && worksWith(governor, scene) && takesSeat(governor)) return [];
      const more = worksWith(whole, scene) ?? {};
      return inTurn(clause, person, scene)
        .flatMap((move) => forEachDriver(move.clause, scene).map((part) => ({ ...move, clause: part })))
        .flatMap((move) => moveDrafts(move.clause, move.person, scene, more));
    },
  },
  {
    name: 'crew-is-paired',
    example: 'Crew chief Dan Marsh won twice. Ava Stone will be paired with Marsh in the No. 12.',
    frames: CREW_FRAMES,
    read: (whole, scene) => {
      if (scene.discourse.crew.size === 0 || isAwayFromRacing(scene)) return [];
      const clause = withoutAside(whole, scene);
      if (!isStated(clause) || clause.verb.negated || !takesSeat(clause)) return [];
      // "trades Marsh for Carter atop the pit box": neither drives for the other.
      if (/^(?:trade|swap|exchange)$/.test(clause.verb.lemma)) return [];
      if (onlyCrew(clause.subjects, scene)) return [];
      // "replaces Carter in the No. 12, with Marsh as her crew chief": not his.
      if (clause.verb.frame === 'replace' && clause.verb.lemma !== 'take') return [];
      const person = crewTaken(clause, scene);
      if (!person) return [];
      let seat = seatOf(clause, scene, /^(?:with|on|for|in|to|of|into|atop|over|)$/);
      for (const subject of clause.subjects) seat = addToSeat(seat, subject, scene);
      // "has the No. 12, with Marsh as her crew chief, and trails Carter": hers.
      if (seat.driver !== undefined && (whoseChief(clause, person) ?? seat.driver) !== seat.driver) return [];
      const told = seasonsTogether(clause, scene);
      // "is back for a fourth year in the No. 12, with Marsh as her crew chief": her years, and not his.
      const isHers = OWN_YEARS.test(clause.words);
      const isBack = clause.verb.tense === 'present' && /^back\b/.test(clause.words);
      const last = isBack && scene.discourse.coming !== undefined ? [scene.discourse.coming] : told.seasons.slice(-1);
      const when = isHers ? { ...told, seasons: last } : told;
      return namesSeat(seat) && isPlausible(clause, when.seasons)
        ? crewClaim('crew-is-paired', clause, scene, person, seat, when)
        : [];
    },
  },
];

/** "Marsh as her crew chief": whose, where a name or a pronoun right behind his says so. */
function whoseChief({ complements }: Clause, chief: Person): Person | undefined {
  const at = complements.findIndex(({ mention }) => mention.type === 'person' && mention.person === chief);
  const [owner, post] = [complements[at + 1], complements[at + 2]];
  if (at < 0 || owner?.mention.type !== 'person' || post?.mention.type !== 'role') return undefined;
  return owner.mention.possessive && owner.lead === 'as' ? owner.mention.person : undefined;
}

const OWN_YEARS = /\b(?:season|year|campaign) (?:in|with|for|at|aboard|driving)\b.*\bwith as\b/;

/** "will step away as crew chief of the No. 12" */
function goesFromPost(clause: Clause, scene: Scene): boolean {
  const own = clause.subjects.find((mention) => mention.type === 'person' && scene.discourse.crew.has(mention.person));
  return own?.type === 'person' && !clause.verb.negated && losesPost(clause, own);
}

/** "moves to the No. 12 to work with Stone": whom a move's own clause leaves to the next. */
function worksWith(move: Clause, scene: Scene): CrewSeat | undefined {
  const next = scene.clauses[scene.clauses.indexOf(move) + 1];
  if (move.verb.frame !== 'join' || next?.governor === undefined || next.verb.lemma !== 'work') return undefined;
  const seat = seatOf(next, scene, /^with$/);
  return namesSeat(seat) ? seat : undefined;
}

function moveDrafts(clause: Clause, person: Person, scene: Scene, more: CrewSeat): Draft[] {
  const drafts: Draft[] = [];
  let seat = { ...more, ...seatOf(clause, scene, goalOf(clause)) };
  if (namesSeat(seat)) seat = { ...whosePost(clause, scene), ...seat };
  if (!namesSeat(seat)) seat = { ...seat, ...seatLeftOut(clause, scene) };
  if (!namesSeat(seat) && isNotKept(clause)) seat = seatLed(clause, scene);
  // "No. 12 – Ava Stone. Dan Marsh moves over from the No. 30."
  if (!namesSeat(seat) && isMove(clause) && namesSeat(seatOf(clause, scene, /^from$/))) seat = seatOfRow(scene);
  // "succeeds Marsh": who had the post before drives nothing.
  if ((clause.verb.frame === 'replace' && clause.verb.lemma !== 'inherit') || isNextInPost(clause)) {
    const { driver, ...others } = seat;
    const before = complementsOf(clause, 'person').some(
      ({ prep, mention }) => prep === '' && mention.person === driver,
    );
    if (before) seat = others;
  }
  if (isTogether(clause)) for (const driver of driversBeside(clause, scene)) seat = addToSeat(seat, driver, scene);
  const when = seasonsTogether(clause, scene);
  if (namesSeat(seat) && isPlausible(clause, when.seasons))
    drafts.push(...crewClaim('crew-moves', clause, scene, person, seat, when));
  const left = isMove(clause) ? seatOf(upToGoal(clause), scene, /^from$/) : {};
  const first = when.seasons[0];
  const before = replacedBy(clause, person, scene);
  if (before && first !== undefined && seat.number !== undefined)
    drafts.push(
      ...crewClaim('crew-moves', clause, scene, before, seat, {
        seasons: [seasonBefore(first, when.said, scene)],
        said: false,
      }),
    );
  if (!namesSeat(left) || first === undefined || clause.verb.negated || clause.verb.stance !== 'fact') return drafts;
  return [
    ...drafts,
    ...crewClaim(
      'crew-moves',
      clause,
      scene,
      person,
      left,
      { seasons: [seasonBefore(first, when.said, scene)], said: false },
      true,
    ),
  ];
}

/** "is in his third year as Stone’s crew chief on the No. 12": whose. */
function whosePost(clause: Clause, scene: Scene): CrewSeat {
  const posts = behindVerb(clause).filter(
    ({ mention }) => mention.type === 'role' && /^(?:crew chief|spotter)$/.test(mention.role),
  );
  const whose = behindVerb(clause).find(
    ({ mention, prep }) =>
      mention.type === 'person' &&
      mention.possessive &&
      mention.form !== 'described' &&
      prep === 'as' &&
      mayDrive(scene, mention.person) &&
      posts.some((post) => post.mention.first === mention.last),
  );
  return whose ? addToSeat({}, whose.mention, scene) : {};
}

/** "follows Marsh", "follows Marsh on the No. 12": comes after him in the post, and not with him "to Northline". */
function isNextInPost({ verb, complements }: Clause): boolean {
  return verb.lemma === 'follow' && !verb.passive && !complements.some(({ before, prep }) => !before && prep === 'to');
}

/** "replaces Marsh on the No. 12": who worked on it until then. */
function replacedBy(clause: Clause, person: Person, scene: Scene): Person | undefined {
  const { frame, passive, negated, stance } = clause.verb;
  if (frame !== 'replace' || passive || negated || stance !== 'fact') return undefined;
  const behind = behindVerb(clause).filter(({ prep }) => prep === '');
  const before = onlyCrew(
    behind.map(({ mention }) => mention),
    scene,
  );
  return before === person ? undefined : before;
}

// Of the verbs without a frame, those by which somebody takes or has a car.
const TAKES =
  /^(?:work|works|worked|working|reunit\w+|spend|spends|spent|match\w*|shuffl\w+|reassign\w*|re-assign\w*|shift\w*|swap\w*|begin|begins|began|start|starts|started|serve|serves|served|serving|guide\w*|guiding|direct\w*|handle\w*|handling|head|heads|headed|heading|follow|follows|followed|arriv\w+|assum\w+|link\w*|unit\w+|team\w*|promot\w+|elevat\w+|rejoin\w*|help|helps|helped|look|looks|looked|put|puts|see|sees|place|places|placed|slid|slot\w*|carry|manage\w*|managing|oversaw|turn|turns|turned|change|changes|fall|falls|rotate\w*|bump\w*|rise|rises|rose|click\w*|gel\w*|mov\w+|cross\w*|transfer\w*|inherit\w*|pick|picks|picked|watch|watches|watched|watching)$/;
const NO_SEAT =
  /\b(?:research|(?:to|in|at|from) the shop|shop foreman|engineer|director|role|adviser|advisor|position|consultant|retire\w*|television|tv|booth|podcast|university|hospital)\b/;

/** The verb may say that somebody has a car or a driver. */
function takesSeat(clause: Clause): boolean {
  const { frame, lemma, word, negated, passive } = clause.verb;
  if (NO_SEAT.test(clause.words) && !negated) return false;
  // "has been the race engineer on the No. 12"
  const isOtherPost = complementsOf(clause, 'role').some(
    ({ before, prep, mention }) => !before && prep === '' && !/^(?:crew chief|spotter)$/.test(mention.role),
  );
  if (frame === 'be' && isOtherPost) return false;
  if (frame === 'replace' && passive) return false;
  // "hands the No. 12 over to Adler": who gives does not get.
  if (!passive && /^(?:give|hand)$/.test(lemma)) return false;
  // "did not follow him": where to is not said.
  if (negated && lemma === 'follow') return false;
  // "has not worked with her in two years": not since then.
  if (negated && clause.verb.perfect && !passive) return false;
  // "He has done it for me since 2024"
  if (lemma === 'do') return /^(?:it|that|this|the same|the job|the spotting)\b/.test(clause.words);
  if (frame === 'other') return TAKES.test(word) || TAKES.test(lemma);
  if (frame === 'field') return lemma === 'enter';
  if (frame === 'drive') return lemma === 'run';
  return true;
}

/** "Stone and Marsh stay together": a driver as subject beside the crew chief is his driver. */
function isTogether({ verb, words }: Clause): boolean {
  if (/^(?:stay|pair|win|field|lead|have)$/.test(verb.frame)) return true;
  return (
    /\b(?:together|paired|reunited?|teamed|back|package)\b/.test(words) || /^(?:reunit|work|pair|match)/.test(verb.word)
  );
}

function isMove({ verb }: Clause): boolean {
  return verb.frame === 'join' || verb.frame === 'sign' || verb.frame === 'other';
}

/** A race or title won long ago tells a seat only with its season. */
function isPlausible({ verb }: Clause, seasons: readonly number[]): boolean {
  if (seasons.length > 0) return true;
  return verb.frame === 'other' && /^(?:work|serv|spent|reunit)/.test(verb.word);
}

/** The one crew chief or spotter whom a clause gives to its subject: "keeps Marsh", "works with Marsh", "is led by Marsh". */
function crewTaken(clause: Clause, scene: Scene): Person | undefined {
  const { frame, passive } = clause.verb;
  const preps = passive
    ? /^(?:with|by|alongside|under)$/
    : /^(?:pair|keep|get|have|sign|lead|join)$/.test(frame)
      ? /^(?:|with|alongside|under|in)$/
      : /^(?:with|alongside|under|beside)$/;
  const behind = behindVerb(clause);
  const taken = behind.filter(({ prep, lead }, index) => {
    // "with crew chief Dan Marsh": the title stands between.
    const title = behind[index - 1];
    return preps.test(lead === '' && title?.mention.type === 'role' ? title.prep : prep);
  });
  return onlyCrew(
    taken.map(({ mention }) => mention),
    scene,
  );
}
