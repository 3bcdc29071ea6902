import { groupBy } from '../../values/group-by.js';
import { agree, compatible } from './same-thing.js';

/** What tells seats, departures and crew posts of one person apart. */
interface SeatSlots {
  readonly driver?: string;
  readonly team?: string;
  readonly series?: string;
  readonly season?: number;
  readonly number?: string;
}

interface SeatStatement {
  readonly slots: SeatSlots;
  readonly claim: { readonly published: string };
}

/** How far statements may be joined that leave something out. */
export interface Joining {
  /** Whether one without a season may belong to one with a season. */
  readonly anySeason: boolean;
}

/**
 * Groups one person's statements by what they are about: the same season, team, series and number. One that leaves
 * something out joins the only group it can be about, or, if it says nothing of its own, the group last spoken of on
 * its day; otherwise it stays alone. The groups do not depend on the order of the statements.
 */
export function groupSeats<S extends SeatStatement>(statements: readonly S[], joining: Joining): S[][] {
  const groups: S[][] = [];
  const seasons = groupBy(statements, ({ slots }) => slots.season);
  const seasonless = seasons.get(undefined) ?? [];
  for (const [season, inSeason] of seasons) if (season !== undefined) groups.push(...groupSeason(inSeason));
  if (!joining.anySeason) return [...groups, ...groupSeason(seasonless)];
  const alone: S[] = [];
  const joins = seasonless.map((statement) => {
    const fits = groups.filter((group) => canJoin(statement, group) && group.some((each) => related(statement, each)));
    return { statement, group: fits.length === 1 ? fits[0] : undefined };
  });
  for (const { statement, group } of joins) (group ?? alone).push(statement);
  return [...groups, ...groupSeason(alone)];
}

/** Groups statements of one season. */
function groupSeason<S extends SeatStatement>(statements: readonly S[]): S[][] {
  const isWhole = ({ slots }: S) => slots.team !== undefined && slots.series !== undefined;
  const whole = statements.filter(isWhole);
  const partial = statements.filter((statement) => !isWhole(statement));
  const clusters = [...groupBy(whole, ({ slots }) => `${slots.team}\n${slots.series}`).values()];
  const joins = partial.map((statement) => ({ statement, cluster: clusterFor(statement, clusters) }));
  const alone: S[] = [];
  for (const { statement, cluster } of joins) (cluster ?? alone).push(statement);
  const rest = groupBy(alone, ({ slots }) => [slots.team, slots.series].join('\n'));
  return [...clusters, ...rest.values()].flatMap((cluster) =>
    splitBy(cluster, 'number').flatMap((group) => splitBy(group, 'driver')),
  );
}

function clusterFor<S extends SeatStatement>(statement: S, clusters: readonly S[][]): S[] | undefined {
  const { slots } = statement;
  const fits = clusters.filter(
    (cluster) => canJoin(statement, cluster) && cluster.some((each) => related(statement, each)),
  );
  const named = fits.filter((cluster) => cluster.some((each) => agree(slots, each.slots, 'number')));
  const candidates = named.length > 0 ? named : fits;
  if (candidates.length < 2) return candidates[0];
  return candidates.every((cluster) => saysNothingNew(statement, cluster))
    ? lastSpokenOf(statement, candidates)
    : undefined;
}

/** Splits a cluster by a slot in which its statements differ; those without it join as `groupSeats` says. */
function splitBy<S extends SeatStatement>(cluster: readonly S[], slot: 'number' | 'driver'): S[][] {
  const bySlot = groupBy(cluster, ({ slots }) => slots[slot]);
  const open = bySlot.get(undefined) ?? [];
  bySlot.delete(undefined);
  const groups = [...bySlot.values()];
  if (groups.length < 2) return cluster.length > 0 ? [[...cluster]] : [];
  const joins = open.map((statement) => ({
    statement,
    group: slot === 'number' ? lastSpokenOf(statement, groups) : undefined,
  }));
  const alone: S[] = [];
  for (const { statement, group } of joins) (group ?? alone).push(statement);
  return alone.length > 0 ? [...groups, alone] : groups;
}

/** The group that was last spoken of on the day of a statement, or first after it. */
function lastSpokenOf<S extends SeatStatement>(statement: S, groups: readonly S[][]): S[] | undefined {
  const day = statement.claim.published;
  const ranked = groups.map((group) => {
    const days = group.map((each) => each.claim.published).sort();
    return { group, before: days.filter((each) => each <= day).at(-1) ?? '', after: days[0] ?? '' };
  });
  const before =
    ranked
      .map((each) => each.before)
      .sort()
      .at(-1) ?? '';
  const best =
    before === ''
      ? ranked.filter((each) => each.after === ranked.map((other) => other.after).sort()[0])
      : ranked.filter((each) => each.before === before);
  return best.length === 1 ? best[0]?.group : undefined;
}

function canJoin(statement: SeatStatement, group: readonly SeatStatement[]): boolean {
  const { slots } = statement;
  const numbers = group.filter((each) => each.slots.number !== undefined);
  return (
    group.every((each) => compatible(slots, each.slots, ['team', 'series'])) &&
    (numbers.length === 0 || numbers.some((each) => compatible(slots, each.slots, ['number'])))
  );
}

/** Whether two statements have a team, a series or a number in common: a season alone joins nothing. */
function related(a: SeatStatement, b: SeatStatement): boolean {
  return (['team', 'series', 'number'] as const).some((slot) => agree(a.slots, b.slots, slot));
}

function saysNothingNew(statement: SeatStatement, group: readonly SeatStatement[]): boolean {
  return Object.entries(statement.slots).every(([slot, value]) =>
    group.some((each) => (each.slots as Readonly<Record<string, unknown>>)[slot] === value),
  );
}
