import { groupBy } from '../../values/group-by.js';
import { yearOf } from '../days.js';
import { keyOf } from '../names/keys.js';
import { isLoanBefore } from './old-loans.js';
import { agree } from './same-thing.js';
import type { Statement } from './statement.js';

type Contract = Statement<'contract'>;
type Ride = Statement<'ride'>;

/**
 * Groups one person's agreements: those with one team are one until another is made; one whose team is open joins the only
 * one there is. `rides` are the person's confirmed seats.
 */
export function groupContracts(all: readonly Contract[], rides: readonly Ride[]): Contract[][] {
  const byTeam = groupBy(all, ({ slots }) => (slots.team === undefined ? '' : keyOf(slots.team)));
  const open = byTeam.get('') ?? [];
  byTeam.delete('');
  const [only, ...others] = byTeam.values();
  const groups =
    only !== undefined && others.length === 0
      ? [[...only, ...open]]
      : [...byTeam.values(), ...(open.length > 0 ? [open] : [])];
  return groups.flatMap((group) => byLoan(group, rides)).flatMap((group) => byDeal(group, rides));
}

/** Parts a loan of years ago from the later deal of the driver with the team that lent. */
function byLoan(group: readonly Contract[], rides: readonly Ride[]): Contract[][] {
  if (!group.some(({ slots }) => slots.loanTo !== undefined)) return [[...group]];
  const [told, seats] = [group.map(toldOnce), rides.map(toldOnce)];
  const isOld = (_: Contract, at: number) =>
    told.some((deal) => told[at] !== undefined && isLoanBefore(told[at], deal, seats));
  const old = group.filter(isOld);
  return old.length === 0 ? [[...group]] : [group.filter((each) => !old.includes(each)), old];
}

function toldOnce<K extends 'contract' | 'ride'>({ slots, claim }: Statement<K>) {
  return { slots, claims: [claim] };
}

/** Parts agreements with one team where an old one has come to its end and a new one is told of. */
function byDeal(group: readonly Contract[], rides: readonly Ride[]): Contract[][] {
  const days = [...new Set(group.map(({ claim }) => claim.published))].sort();
  const begun = days.find((day) => {
    const end = endTold(group.filter(({ claim }) => claim.published < day));
    return end !== undefined && group.some((each) => each.claim.published === day && isNew(each, end, rides));
  });
  if (begun === undefined) return group.length > 0 ? [[...group]] : [];
  const end = endTold(group.filter(({ claim }) => claim.published < begun));
  const isOld = ({ slots, claim }: Contract) => claim.published < begun || slots.until === end;
  return [
    group.filter(isOld),
    ...byDeal(
      group.filter((each) => !isOld(each)),
      rides,
    ),
  ];
}

/** The last season of an agreement as told last. */
function endTold(told: readonly Contract[]): number | undefined {
  const ends = told.flatMap(({ slots, claim }) =>
    slots.until === undefined ? [] : [[claim.published, slots.until] as const],
  );
  const last = ends
    .map(([day]) => day)
    .sort()
    .at(-1);
  return ends.reduce<number | undefined>(
    (end, [day, until]) => (day === last ? Math.max(end ?? until, until) : end),
    undefined,
  );
}

/**
 * Whether an agreement is told of that cannot be the one that ends with a season: that is over, or is the one under way and this
 * one is for several years, or the same article tells of a seat after it.
 */
function isNew({ slots, claim }: Contract, end: number, rides: readonly Ride[]): boolean {
  const year = yearOf(claim.published);
  if (slots.until !== undefined || year < end) return false;
  return (
    year > end ||
    slots.multiYear === true ||
    rides.some(
      (ride) =>
        ride.claim.article === claim.article && (ride.slots.season ?? 0) > end && agree(ride.slots, slots, 'team'),
    )
  );
}
