import type { Clause } from '../../clauses/clause.js';
import type { PersonMention } from '../../mentions/mention.js';

/** Whether somebody moves to a car or to a driver that his own clause names: "Crew chief Marsh moves to the No. 41 of Stone". */
export function goesToSeat({ verb, subjects, complements }: Clause, person: PersonMention): boolean {
  return (
    verb.frame === 'join' &&
    subjects.includes(person) &&
    complements.some(({ before, prep, mention }) => !before && prep !== 'from' && /^(?:car|person)$/.test(mention.type))
  );
}
