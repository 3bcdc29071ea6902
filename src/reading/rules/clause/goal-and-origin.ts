import type { Clause } from '../../clauses/clause.js';
import { carOf, complementsOf, spentSeats } from './clause-parts.js';

/** The team that somebody comes to: behind "to", "with", "for", "at", or the object of "join". */
export function goalOf(clause: Clause): string | undefined {
  const car = carOf(clause);
  if (car?.team) return car.team;
  const spent = spentSeats(clause);
  return complementsOf(clause, 'team').find(
    (complement) =>
      /^(?:|to|with|for|at|into|under)$/.test(complement.prep) && !complement.before && !spent.includes(complement),
  )?.mention.team;
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
