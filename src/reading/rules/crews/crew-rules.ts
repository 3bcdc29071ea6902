import type { Clause } from '../../clauses/clause.js';
import { speaksOfCrew } from '../../mentions/crews/box-phrases.js';
import { crewPairings } from '../../mentions/crews/crew-pairings.js';
import type { CrewPost } from '../../mentions/crews/crew-post.js';
import { crewPostsIn } from '../../mentions/crews/crew-posts.js';
import { crewsBehindDrivers } from '../../mentions/crews/crews-behind-drivers.js';
import type { Person } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { carOf, peopleIn, subjectTeam, teamOf } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { isHedged, isStated, statusOf } from '../clause/status.js';
import type { Draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { isAwayFromRacing } from '../unread/away-from-racing.js';
import { careerIn } from './crew-career-rules.js';
import { crewDrafts } from './crew-drafts.js';
import { isCareer, seatOfPost } from './crew-post-seat.js';
import { crewSaid, seasonBefore, seasonsOfPost } from './crew-seasons.js';
import { type CrewSeat, clauseAt, namesSeat, teamWhere } from './crew-seat.js';
import { goesToSeat } from './goes-to-seat.js';
import { hasNoPost } from './no-post.js';

/** Rules for the people who lead a car's crew or spot for its driver. */
export const CREW_RULES: readonly PhraseRule[] = [
  {
    name: 'leads-crew',
    example: 'Dan Marsh will be crew chief of the No. 12 Ford for Ava Stone at Northline Racing.',
    needs: ['person'],
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      const { before } = scene;
      // "pairs Stone with crew chief Marsh and Carter with crew chief Adler": whose each is, the pairs say.
      if (careerIn(scene) || crewPairings(tokens, scene, undefined)) return [];
      if (crewsBehindDrivers(tokens, scene.mentions, true).length > 1) return [];
      const told =
        scene.discourse.isAboutCrews ||
        (before && speaksOfCrew(tokens, before.mentions, before.sentence.first, before.sentence.last)) === true;
      const posts = crewPostsIn(tokens, scene.mentions, scene.sentence.last, told).map((post) =>
        post.rival && scene.discourse.crew.has(post.rival.person) ? { ...post, person: post.rival } : post,
      );
      return posts.flatMap((post) => postDrafts(post, posts, scene));
    },
  },
];

// Seasons with a driver whom only the sentences before name.
const LONGEST = 8;

function postDrafts(post: CrewPost, posts: readonly CrewPost[], scene: Scene): Draft[] {
  const { discourse } = scene;
  if (isPointedOut(post, scene)) return [];
  const isTitle = post.link === 'title' || post.link === 'apposition';
  if (isTitle && post.owners.length === 0 && isAwayFromRacing(scene)) return [];
  const fronted = frontedBy(post, scene);
  const clause =
    fronted ??
    clauseAt(scene, isTitle ? post.person.first : post.first) ??
    (isTitle ? scene.clauses.find(({ subjects }) => subjects.includes(post.person)) : undefined);
  // "to end his partnership with crew chief Marsh": who is crew chief is no matter of what may come.
  if (hasNoPost(post, clause, scene)) return [];
  const isTold = clause && (isStated(clause) || (isTitle && !clause.quoted));
  if (clause ? !isTold : discourse.text.quoted[post.first] === 1) return [];
  // "will race without Marsh on the box": for how long he was there, nobody says.
  const { tokens } = scene.discourse.text;
  if ([post.first, post.person.first].some((at) => tokens[at - 1]?.lower === 'without')) return [];
  // "wants Marsh as her crew chief"
  const isSought = clause?.verb.frame === 'plan' && !isTitle;
  if (isSought && !(subjectTeam(clause) && isHedged(scene.sentence, discourse))) return [];
  // "has not worked as a crew chief before": what somebody has not been so far says nothing of a car.
  if (
    clause &&
    !isTitle &&
    clause.verb.negated &&
    (clause.verb.perfect ? !clause.verb.passive : isNever(clause, scene))
  )
    return [];
  const status = clause ? statusOf(clause, discourse) : 'confirmed';
  if (status === 'denied' && isTitle && !clause?.subjects.includes(post.person)) return [];
  const person = holderOf(post, scene);
  // "his crew chief, Dan Marsh, has been linked with Pinecrest": whose crew chief he is, is no rumour, and not told by the verb.
  const isApart =
    isTitle && clause !== undefined && (status === 'rumored' || !isStated(clause)) && !isTaken(post, clause);
  const [driver] = fronted ? peopleIn(fronted.subjects) : [];
  const { seat: found, times, isOwn } = seatOfPost(driver ? { ...post, owners: [driver] } : post, scene, isApart);
  // "will work with Marsh, who this year called races for others": whose, until then, is not said.
  if (clause && !isOwn && isBeforeHim(clause, found, scene)) return [];
  const when = clause && !isTitle ? whenOf(clause, scene) : undefined;
  const where = found.team === undefined && clause && !isApart ? (teamWhere(clause, scene) ?? when?.team) : undefined;
  const seat = where === undefined ? found : { ...found, team: where };
  // "Dan Marsh leads the crew": whose, the words around may tell; but not "crew chief Marsh has gone home".
  if (!person || seat.driver === person || (isTitle && !(namesSeat(seat) || isCareer(seat, times, scene)))) return [];
  const own = times.flatMap((time) => time.seasons ?? []);
  // "Crew chief Marsh moves to the No. 41": where he goes is not where he has been.
  if (isTitle && !isOwn && clause && goesToSeat(clause, post.person, scene)) return [];
  // "a fixture on the roof since 1998": for whom, in all those years, is not said.
  if (own.length > LONGEST && !isOwn && !isNamedHere(seat, scene)) return [];
  // "And a spotter: Marsh, a fixture on the roof, has retired": the driver whom the words before name may be another's.
  if (!isOwn && clause?.verb.frame === 'retire' && !isNamedHere(seat, scene) && !scene.discourse.leadDriver) return [];
  // "the former crew chief of Stone" says nothing of when.
  if (post.former && own.length === 0) return [];
  // "Crew chief Marsh led Stone to the 2019 title": the season of what the sentence tells.
  const told =
    (!isOwn || fronted) && clause?.verb.tense === 'past' && !(clause.marker === 'who' && clause.verb.frame !== 'win')
      ? crewSaid(clause, scene)
      : undefined;
  const seasons =
    own.length > 0 ? [...new Set(own)] : (told ?? when?.seasons ?? seasonsOfPost(post, posts, clause, scene));
  const drafts = crewDrafts('leads-crew', scene, {
    person,
    role: post.role,
    seat,
    seasons,
    said: own.length > 0,
    status:
      isApart || (isTitle && status === 'denied')
        ? 'confirmed'
        : isSought || (clause && isOffered(clause))
          ? 'rumored'
          : status,
  });
  const first = seasons[0];
  if (post.absent && status !== 'denied') {
    const away = {
      person: post.absent.person,
      role: post.role,
      seat,
      seasons,
      said: own.length > 0,
      status: 'confirmed',
    } as const;
    drafts.push(...crewDrafts('leads-crew', scene, away));
  }
  // "Marsh, crew chief of Stone in 2021, replaces Adler": in the post that he takes now.
  const isGone = own.length > 0 && own.every((season) => season < discourse.year);
  const { goer } = post;
  const predecessor = post.predecessor ?? (goer && discourse.crew.has(goer.person) ? goer : undefined);
  if (predecessor && !isGone && first !== undefined && status === 'confirmed' && !isElsewhere(post, clause, scene)) {
    const before = {
      person: predecessor.person,
      role: post.role,
      seat,
      seasons: [seasonBefore(first, own.length > 0, scene)],
      said: false,
      status,
    };
    drafts.push(...crewDrafts('leads-crew', scene, before));
  }
  return drafts;
}

/** An aside of now about the one with whom a driver will work. */
function isBeforeHim({ marker, verb, complements, parent }: Clause, { driver }: CrewSeat, scene: Scene): boolean {
  const main = parent === undefined ? undefined : scene.clauses[parent];
  if (marker !== 'who' || verb.tense === 'future' || main?.verb.tense !== 'future') return false;
  return !complements.some(({ mention }) => mention.type === 'person' && mention.person === driver);
}

/** "would bring crew chief Marsh along": then his post hangs on the verb. */
function isTaken({ person }: CrewPost, { verb, subjects }: Clause): boolean {
  // "could be led by crew chief Marsh"
  if (verb.passive && verb.lemma === 'lead') return !subjects.includes(person);
  return /^(?:sign|get|keep|have|pair)$/.test(verb.frame) && !subjects.includes(person);
}

/** "With Marsh as her crew chief, Stone won": the clause that such words open, whose subject is the driver. */
function frontedBy(post: CrewPost, { clauses, discourse: { text } }: Scene): Clause | undefined {
  const lead = text.tokens[(post.link === 'title' ? post.first : post.person.first) - 1]?.lower ?? '';
  const isUnder = post.link === 'title' && post.person.first === post.last && /^(?:under|with)$/.test(lead);
  if (!isUnder && (!/^(?:as|box)$/.test(post.link) || lead !== 'with')) return undefined;
  const end = isUnder ? post.person.last : post.last;
  if (text.tokens[end]?.text !== ',') return undefined;
  return clauses.find(({ subjects }) => subjects.some(({ type, first }) => type === 'person' && first === end + 1));
}

/** The sentence itself names the driver or the car of a seat. */
function isNamedHere({ driver, number }: CrewSeat, { mentions }: Scene): boolean {
  return mentions.some(
    (mention) =>
      (mention.type === 'person' && mention.person === driver) ||
      (mention.type === 'car' && mention.numbers.some((one) => one === number)),
  );
}

/** "has been offered the crew chief job" */
function isOffered({ verb }: Clause): boolean {
  return /^offer(?:s|ed|ing)?$/.test(verb.word);
}

/** "He’s never called a Cup race" */
function isNever({ verb }: Clause, { discourse }: Scene): boolean {
  return discourse.text.tokens.slice(verb.first, verb.last).some(({ lower }) => lower === 'never');
}

/** "led the No. 5; now he replaces Marsh on the No. 12": who makes way does so on a car of another clause. */
function isElsewhere({ predecessor }: CrewPost, clause: Clause | undefined, scene: Scene): boolean {
  const own = predecessor && clauseAt(scene, predecessor.first);
  if (own === undefined || own === clause) return false;
  if (own.verb.frame !== 'replace' && !(own.verb.lemma === 'take' && own.words.startsWith('over'))) return false;
  // "Marsh, who spent two years as crew chief for Carter, replaces Adler": what he did before.
  const isBefore = clause?.marker === 'who' && (clause.verb.tense === 'past' || clause.verb.lemma === 'spend');
  return isBefore || carOf(own) !== undefined;
}

/**
 * "was on the box when Stone won the 2022 title for Northline Racing", "Stone won it with Marsh calling the shots": the season and
 * team of what happened then.
 */
function whenOf(
  clause: Clause,
  scene: Scene,
): { readonly seasons: number[]; readonly team: string | undefined } | undefined {
  const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
  const isBeside = clause.verb.form === 'ing' && clause.marker === 'with';
  const then = isBeside
    ? clause.governor
    : clause.verb.tense === 'past' && THEN.test(next?.marker ?? '')
      ? next
      : undefined;
  if (then?.verb.tense !== 'past') return undefined;
  const seasons = saidSeasons(then, scene.discourse.year);
  return seasons?.length === 1 ? { seasons, team: teamOf(then) } : undefined;
}

const THEN = /^(?:when|as|while)$/;

/** "It was crew chief Marsh who sat on the box when": what he did then is told behind his name. */
function isPointedOut({ person, link, first }: CrewPost, { sentence, discourse: { text } }: Scene): boolean {
  if (link !== 'title' || first !== sentence.first + 2 || !/^(?:who|that)$/.test(text.tokens[person.last]?.lower ?? ''))
    return false;
  return /^it (?:was|is)$/.test(wordsBetween(text.tokens, sentence.first, first));
}

/** "He was the crew chief": a pronoun means the one on the crew who was named before, not the driver. */
function holderOf(post: CrewPost, scene: Scene): Person | undefined {
  const { person, form } = post.person;
  if (form !== 'described' || scene.discourse.crew.has(person)) return person;
  const denied = clauseAt(scene, post.first)?.verb.negated === true;
  return denied ? person : undefined;
}
