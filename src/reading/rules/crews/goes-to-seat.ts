import type { Clause } from '../../clauses/clause.js';
import type { PersonMention } from '../../mentions/mention.js';
import type { Scene } from '../scene.js';

/** Whether somebody moves to a car or to a driver that his own clause names: "Crew chief Marsh moves to the No. 41 of Stone". */
export function goesToSeat(clause: Clause, person: PersonMention, { clauses }: Scene): boolean {
  if (clause.verb.frame !== 'join' || !clause.subjects.includes(person)) return false;
  // "comes over from Pinecrest to take charge of the No. 41", "and will lead the No. 41"
  const aim = clauses
    .slice(clauses.indexOf(clause) + 1)
    .find(
      ({ verb, subjects: [own] }) => verb.tense === 'future' && own?.type === 'person' && own.person === person.person,
    );
  return [clause, aim].some((one) => one !== undefined && leadsToSeat(one));
}

function leadsToSeat({ complements }: Clause): boolean {
  return complements.some(
    ({ before, prep, mention }) => !before && prep !== 'from' && /^(?:car|person)$/.test(mention.type),
  );
}
