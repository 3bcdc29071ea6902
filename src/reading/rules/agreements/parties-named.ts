import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { peopleIn } from '../clause/clause-parts.js';
import type { Scene } from '../scene.js';

/** "the contracts of Ava Stone and Ben Carter": the people named behind the noun at token `at`. */
export function namedBehind(at: number, { mentions, discourse }: Scene): Person[] {
  const { tokens } = discourse.text;
  if (tokens[at + 1]?.lower !== 'of') return [];
  const people: Person[] = [];
  let end = at + 2;
  for (const mention of peopleIn(mentions)) {
    if (mention.first < end) continue;
    const lead = wordsBetween(tokens, end, mention.first);
    if (mention.possessive || !(people.length === 0 ? LEADS : JOINS).test(lead)) break;
    people.push(mention.person);
    end = mention.last;
  }
  return people;
}

const LEADS = /^(?:both|drivers|its drivers|teammates)?$/;
const JOINS = /^(?:,|and|, and|&)$/;

/** "Ava Stone, whom Northline signed": who is named straight before a clause with "whom". */
export function takenUpBy({ first }: Clause, { mentions, discourse }: Scene): Person | undefined {
  const before = peopleIn(mentions).findLast(({ last }) => last <= first + 1);
  if (!before || before.possessive || first - before.last > 1) return undefined;
  return discourse.officeHolders.has(before.person) ? undefined : before.person;
}
