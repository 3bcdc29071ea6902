import type { Status } from '../../../claims/claim.js';
import { crewBefore } from '../../mentions/crews/crew-before.js';
import type { CrewPost } from '../../mentions/crews/crew-post.js';
import { successionsIn } from '../../mentions/crews/crew-successions.js';
import type { Person, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { ADVISING_POST, OFFICE_POST } from '../../words/posts.js';
import { peopleIn } from '../clause/clause-parts.js';
import { isStated, statusOf } from '../clause/status.js';
import { isQuoted, type Scene } from '../scene.js';
import { comingForCrew, seasonBefore } from './crew-seasons.js';
import { clauseAt } from './crew-seat.js';

/** Somebody who takes the post of somebody else on a crew, as a sentence tells it. */
export interface TakenPost {
  readonly scene: Scene;
  readonly role: CrewPost['role'];
  readonly before: Person;
  readonly after: Person;
  /** Whether the second has it for sure. */
  readonly status: Status;
  /** The first season of the one, and the last one of the other. */
  readonly from: number;
  readonly until: number;
}

const OTHER_POST = new RegExp(
  `\\bas (?:(?:the|its|their|a|an) )?(?:\\S+ ){0,4}?(?:${OFFICE_POST}|${ADVISING_POST}|engineer|strategist)\\b`,
);

/** The sentences before one, nearest first. */
function* earlierThan(scene: Scene): Generator<Scene> {
  for (let at = scene.previous; at; at = at.previous) yield at;
}

/** The one on a crew of whom the words before a sentence speak. */
export function holderBeforeScene(scene: Scene): PersonMention | undefined {
  const { crew, text } = scene.discourse;
  return crewBefore(text, scene, earlierThan(scene), crew);
}

/** The posts on a crew that go from one to another in a sentence. */
export function takenPostsIn(scene: Scene): TakenPost[] {
  const { crew, text, year } = scene.discourse;
  if (crew.size < 2 || text.tokens[scene.sentence.last - 1]?.text === '?') return [];
  const people = peopleIn(scene.mentions);
  const other = holderBeforeScene(scene);
  return successionsIn(text.tokens, people, scene.sentence.first, other, crew).flatMap((succession) => {
    const [before, after] = [succession.before.person, succession.after.person];
    const role = crew.get(before);
    if (!role || crew.get(after) !== role || isQuoted(scene, succession.after.first)) return [];
    const clause =
      scene.clauses.find(({ subjects }) => subjects.some((one) => one === succession.after)) ??
      clauseAt(scene, succession.after.first);
    // "steps in as competition director"
    const told = clause && wordsBetween(text.tokens, clause.verb.last, clause.last);
    if (told !== undefined && OTHER_POST.test(told)) return [];
    const status = clause ? statusOf(clause, scene.discourse) : 'confirmed';
    if (status === 'denied' || (clause && !isStated(clause))) return [];
    const then = clause?.verb.tense === 'past' ? seasonOf(scene) : undefined;
    const from = then?.season ?? comingForCrew(scene) ?? year;
    const until =
      succession.isForNow || then?.isWithin ? from : seasonBefore(from, then !== undefined || from !== year, scene);
    return [{ scene, role, before, after, status, from, until }];
  });
}

/** "had replaced Marsh in May", "replaced Marsh in 2023": the season of what is told in the past; `isWithin` it, or as it began. */
function seasonOf({ mentions }: Scene): { readonly season: number; readonly isWithin: boolean } | undefined {
  for (const mention of mentions) {
    if (mention.type !== 'time') continue;
    const [season, another] = mention.seasons ?? [];
    const day = mention.past ?? mention.date;
    if (season !== undefined && another === undefined) return { season, isWithin: false };
    if (day !== undefined) return { season: Number(day.slice(0, 4)), isWithin: true };
  }
  return undefined;
}
