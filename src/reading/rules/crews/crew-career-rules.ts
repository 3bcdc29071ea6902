import { type Career, crewCareer } from '../../mentions/crews/crew-career.js';
import { mayDrive } from '../clause/may-drive.js';
import { isHedged, isStated } from '../clause/status.js';
import type { Draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { crewDrafts } from './crew-drafts.js';
import { addToSeat, type CrewSeat, clauseAt } from './crew-seat.js';

/** The rule for whom somebody has worked in which seasons, or who has led somebody's crew in which. */
export const CREW_CAREER: PhraseRule = {
  name: 'crew-career',
  example: 'Crew chief Dan Marsh has worked for Ava Stone (2021), Ben Carter (2022-23) and Mia Torres (2024).',
  needs: ['person', 'time'],
  read: (scene) => {
    const career = careerIn(scene);
    return career ? careerDrafts(career, scene) : [];
  },
};

/** The spells that a sentence tells of somebody, each with its seasons: then no other words of it tell when he worked for whom. */
export function careerIn(scene: Scene): Career | undefined {
  const { crew, text } = scene.discourse;
  if (crew.size === 0 || isAsked(scene)) return undefined;
  const career = crewCareer(text.tokens, scene.mentions, scene.sentence);
  if (!career || isQuoted(scene, career.of.first)) return undefined;
  const [ones, others] = [[career.of.person], career.spells.map(({ person }) => person.person)];
  const [posts, drivers] = career.isOfListed ? [others, ones] : [ones, others];
  const isPlain = posts.every((person) => crew.has(person)) && drivers.every((person) => mayDrive(scene, person));
  const clause = clauseAt(scene, career.spells[0]?.person.first ?? 0);
  if (!isPlain || (clause && (!isStated(clause) || clause.verb.negated))) return undefined;
  return isHedged(scene.sentence, scene.discourse) ? undefined : career;
}

function careerDrafts({ of, isOfListed, role, spells }: Career, scene: Scene): Draft[] {
  return spells.flatMap(({ person, seasons, beside }) => {
    const driver = isOfListed ? of : person;
    let seat: CrewSeat = addToSeat({}, { ...driver, possessive: false }, scene);
    for (const mention of beside) seat = addToSeat(seat, mention, scene);
    return crewDrafts('crew-career', scene, {
      person: isOfListed ? person.person : of.person,
      role,
      seat,
      seasons,
      said: true,
      status: 'confirmed',
      isLeft: true,
    });
  });
}
