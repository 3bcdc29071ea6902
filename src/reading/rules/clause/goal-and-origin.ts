import type { Clause, Complement } from '../../clauses/clause.js';
import { carOf, complementsOf, spentSeats } from './clause-parts.js';

/** The team that somebody comes to: behind "to", "with", "for", "at", or the object of "join". */
export function goalOf(clause: Clause): string | undefined {
  const car = carOf(clause);
  if (car?.team) return car.team;
  const spent = spentSeats(clause);
  const teams = complementsOf(clause, 'team').filter(
    (complement) =>
      /^(?:|to|with|for|at|into|under)$/.test(complement.prep) && !complement.before && !spent.includes(complement),
  );
  // "Northline, which she joined in 2023 after a year with Pinecrest"
  const joined = clause.marker === 'which' && /^(?:re)?join$/.test(clause.verb.lemma);
  const taken = joined ? teams.find(({ prep }) => prep === '') : undefined;
  if (taken) return taken.mention.team;
  const goal = teams.find((team) => !isOfPerson(team, clause)) ?? teams.find(({ lead }) => !FORMER.test(lead));
  return goal?.mention.team;
}

const FORMER = /\b(?:former|ex|old|onetime|one-time)$/;
const OF_PERSON =
  /^(?:\S+ )?(?:driver|racer|team-?mate|stable-?mate|junior|reserve|alumnus|graduate|veteran|regular|star|champion|winner|man|boss|owner|protégé)$/;

/** "joins former Pinecrest driver Carter at Northline": a team that only tells whose somebody else is. */
function isOfPerson(team: Complement, { complements }: Clause): boolean {
  const next = complements[complements.indexOf(team) + 1];
  return next?.mention.type === 'person' && !next.before && OF_PERSON.test(next.lead);
}

/** The team that somebody comes from. */
export function originOf(clause: Clause): string | undefined {
  const team = complementsOf(clause, 'team').find((complement) => complement.prep === 'from')?.mention.team;
  if (team) return team;
  return complementsOf(clause, 'car').find((complement) => complement.prep === 'from')?.mention.team;
}

/** The team that does what a passive verb says. */
export function teamBy(clause: Clause): string | undefined {
  return complementsOf(clause, 'team').find((complement) => complement.prep === 'by')?.mention.team;
}
