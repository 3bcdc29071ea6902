import type { Clause } from '../clauses/clause.js';
import type { Mention, Person, PersonMention } from '../mentions/mention.js';
import { peopleIn, subjectTeam } from './clause-parts.js';
import { crewDrafts, crewSaid, crewSeason } from './crew-rules.js';
import { addToSeat, type CrewSeat, isDriver, namesSeat } from './crew-seat.js';
import type { Draft } from './draft.js';
import type { ClauseRule } from './rule.js';
import type { Scene } from './scene.js';
import { isStated, statusOf } from './status.js';

/** Rules for people whom the article calls crew chiefs or spotters elsewhere: they move, stay, and are paired with drivers. */
export const CREW_MOVE_RULES: readonly ClauseRule[] = [
  {
    name: 'crew-moves',
    example: 'Crew chief Dan Marsh moves to the No. 12 of Ava Stone at Northline Racing.',
    frames: ['join'],
    read: (clause, scene) => {
      const person = crewSubject(clause, scene);
      if (!person || !isStated(clause) || clause.verb.passive) return [];
      // "did not follow him": where to is not said.
      if (clause.verb.negated && clause.verb.lemma === 'follow') return [];
      const drafts = movesTo(clause, scene, person);
      const left = seatOf(clause, scene, /^from$/);
      const season = seasonOfPost(clause, scene);
      if (!namesSeat(left) || clause.verb.negated || clause.verb.stance !== 'fact') return drafts;
      return [...drafts, ...crewClaim('crew-moves', clause, scene, person, left, [season - 1])];
    },
  },
  {
    name: 'crew-stays',
    example: 'Crew chief Dan Marsh remains with Ava Stone in 2026.',
    frames: ['stay', 'be'],
    read: (clause, scene) => {
      const person = crewSubject(clause, scene);
      if (!person || !isStated(clause)) return [];
      if (clause.verb.frame === 'be' && !/^back\b/.test(clause.words)) return [];
      if (/\b(?:research|shop|engineer|director|role)\b/.test(clause.words) && !clause.verb.negated) return [];
      const seat = seatOf(clause, scene, /^(?:with|on|for|in|to|)$/);
      const seasons = crewSaid(clause, scene) ?? [seasonOfPost(clause, scene)];
      return namesSeat(seat) ? crewClaim('crew-stays', clause, scene, person, seat, seasons) : [];
    },
  },
  {
    name: 'crew-is-paired',
    example: 'Crew chief Dan Marsh, who won twice, will be paired with Ava Stone in the No. 12.',
    frames: ['pair', 'keep', 'get', 'have', 'sign', 'other', 'lead'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated) return [];
      const { frame, lemma } = clause.verb;
      if (frame === 'other' && !/^(?:work|reunite|spend|match)$/.test(lemma)) return [];
      const people = peopleIn([...clause.subjects, ...clause.complements.map((complement) => complement.mention)]);
      const persons = new Set(
        people
          .filter(isNamed)
          .map((mention) => mention.person)
          .filter((person) => scene.discourse.crew.has(person)),
      );
      const [person] = persons;
      if (persons.size !== 1 || !person) return [];
      let seat = seatOf(clause, scene, /^(?:with|on|for|in|to|of|)$/);
      for (const subject of clause.subjects) seat = addToSeat(seat, subject, scene);
      if (!namesSeat(seat)) return [];
      const seasons =
        crewSaid(clause, scene) ??
        (clause.verb.tense === 'past' && frame === 'other' ? [] : [seasonOfPost(clause, scene)]);
      return crewClaim('crew-is-paired', clause, scene, person, seat, seasons);
    },
  },
];

const isNamed = (mention: PersonMention): boolean => !mention.possessive;

function movesTo(clause: Clause, scene: Scene, person: Person): Draft[] {
  const seat = seatOf(clause, scene, /^(?:to|into|in|with|on|for|)$/);
  const seasons = crewSaid(clause, scene) ?? [seasonOfPost(clause, scene)];
  return namesSeat(seat) ? crewClaim('crew-moves', clause, scene, person, seat, seasons) : [];
}

/** The crew chief or spotter that is the one subject of a clause. */
function crewSubject(clause: Clause, scene: Scene): Person | undefined {
  const [subject, second] = clause.subjects;
  return subject?.type === 'person' && second === undefined && scene.discourse.crew.has(subject.person)
    ? subject.person
    : undefined;
}

/** The seat that complements behind certain prepositions name. */
function seatOf(clause: Clause, scene: Scene, preps: RegExp): CrewSeat {
  let seat: CrewSeat = {};
  let followed = false;
  const take = (mention: Mention): void => {
    seat = addToSeat(seat, mention, scene);
  };
  for (const { mention, prep, lead, before } of clause.complements) {
    if (before) continue;
    const joined: boolean = followed && /^(?:and|,|of|at|for|with|in|the| )*$/.test(lead) && prep !== 'from';
    followed = preps.test(prep) || joined;
    if (!followed) continue;
    if (mention.type === 'person' && (mention.possessive || !isDriver(scene, mention.person))) continue;
    if (mention.type === 'person' || mention.type === 'car' || mention.type === 'team') take(mention);
  }
  return seat;
}

function seasonOfPost(clause: Clause, scene: Scene): number {
  const { coming, year } = scene.discourse;
  if (clause.verb.tense === 'present') return crewSeason(clause, scene);
  return coming ?? year;
}

function crewClaim(
  rule: string,
  clause: Clause,
  scene: Scene,
  person: Person,
  seat: CrewSeat,
  seasons: readonly number[],
): Draft[] {
  const role = scene.discourse.crew.get(person) ?? 'crew chief';
  const team = seat.team ?? subjectTeam(clause);
  return crewDrafts(rule, scene, {
    person,
    role,
    seat: team === undefined ? seat : { ...seat, team },
    seasons,
    said: crewSaid(clause, scene) !== undefined,
    status: statusOf(clause, scene.discourse),
  });
}
