import type { Claim, ClaimOf, Kind, Status } from '../../claims/claim.js';
import { byText } from '../../values/by-text.js';
import { groupBy } from '../../values/group-by.js';
import { lazily } from '../../values/memo.js';
import { bySlots, keyOf } from '../names/keys.js';
import type { Fact } from '../roster.js';
import { groupContracts } from './group-contracts.js';
import { groupExits } from './group-exits.js';
import { groupRaces } from './group-races.js';
import { groupSeats } from './group-seats.js';
import { withoutPartTime } from './part-time-rumours.js';
import { compatible, differ } from './same-thing.js';
import { type Books, claimsOf, factOf, type Statement, statementOf } from './statement.js';
import { type NumberOf, withNumber } from './with-number.js';
import { type DayOf, withDay, withOwnCar } from './with-race.js';
import { type SeriesOf, withOwnSeries, withSeries } from './with-series.js';

/** Facts of every kind, newest first. Those of a kind are worked out when first asked for. */
export type Facts = { readonly [K in Kind]: readonly Fact<K>[] };

/** What other claims tell of what one leaves out. */
interface ToldElsewhere {
  readonly seriesOf: SeriesOf;
  readonly dayOf: DayOf;
  readonly numberOf: NumberOf;
}

const NOTHING_TOLD: ToldElsewhere = {
  seriesOf: () => undefined,
  dayOf: () => undefined,
  numberOf: () => undefined,
};

const STATUSES: readonly Status[] = ['confirmed', 'rumored', 'denied'];

/**
 * Merges the claims about one person (or about one team, for alliances) into facts. Claims of different status never
 * meet in one fact.
 */
export function factsFrom(claims: readonly Claim[], books: Books, { seriesOf, dayOf, numberOf } = NOTHING_TOLD): Facts {
  const said = <K extends Kind>(kind: K, status: Status) =>
    claimsOf(claims, kind, status).map((claim: ClaimOf<K>) => withSeries(statementOf(claim, books), seriesOf));
  const sureSeats = () => said('ride', 'confirmed').map((seat) => withNumber(seat, numberOf));
  const merge = <K extends Kind>(kind: K, group: (statements: Statement<K>[], status: Status) => Statement<K>[][]) =>
    STATUSES.flatMap((status) => group(said(kind, status), status).map((statement) => factOf(statement))).sort(
      newestFirst,
    );
  return lazily<Facts>({
    ride: () =>
      merge('ride', (all, status) => {
        const seats = groupSeats(status === 'confirmed' ? sureSeats() : all, { anySeason: status !== 'confirmed' });
        return status === 'rumored' ? seats.flatMap(withoutPartTime) : seats;
      }),
    start: () =>
      merge('start', (all) => {
        const [rides, exits] = all.length > 0 ? [sureSeats(), said('exit', 'confirmed')] : [[], []];
        const own = all.map((race) => withOwnSeries(race, rides)).map((race) => withOwnCar(race, rides, exits));
        return groupRaces(own.map((race) => withDay(race, dayOf))).map(ofOneCar);
      }).map(withoutWindow),
    contract: () => merge('contract', (all) => groupContracts(all, sureSeats())),
    exit: () => merge('exit', groupExits),
    crew: () =>
      merge('crew', (all) =>
        byKeys(all, ({ role }) => [role]).flatMap((same) => groupSeats(same, { anySeason: false })),
      ),
    title: () => merge('title', groupTitles),
    result: () => merge('result', groupResults),
    bio: () => merge('bio', (all) => (all.length > 0 ? [all] : [])),
    role: () => merge('role', (all) => byKeys(all, ({ role, team }) => [role, team])),
    alliance: () => merge('alliance', (all) => byKeys(all, ({ team, partner }) => [team, partner].sort(byText))),
  });
}

/** Order of facts: those said last come first; then by their slots. */
export function newestFirst(a: Fact<Kind>, b: Fact<Kind>): number {
  return byText(b.lastSaid, a.lastSaid) || byText(b.firstSaid, a.firstSaid) || bySlots(a.slots, b.slots);
}

/** Final places of one series and season are one; one without a season joins the only equal place of that series. */
function groupTitles(all: Statement<'title'>[]): Statement<'title'>[][] {
  const [open, dated] = parted(all, ({ slots }) => slots.season === undefined);
  const groups = byKeys(dated, ({ series, season }) => [series, season]);
  const alone = open.filter((statement) => {
    const fits = groups.filter((group) =>
      group.every((each) => compatible(statement.slots, each.slots, ['series', 'position'])),
    );
    if (fits.length === 1) fits[0]?.push(statement);
    return fits.length !== 1;
  });
  return [...groups, ...byKeys(alone, ({ series, position }) => [series, position])];
}

/** Finishes in one race are one; two places at one track are two races. */
function groupResults(all: Statement<'result'>[]): Statement<'result'>[][] {
  return byKeys(all, ({ position }) => [position]).flatMap((same) => groupRaces(same));
}

/** A start that moved to another team leaves the number, make and sponsor of the first behind. */
function ofOneCar(race: readonly Statement<'start'>[]): Statement<'start'>[] {
  const { team } = factOf(race).slots;
  return race.map((statement) => {
    if (!differ(statement.slots, { team }, 'team')) return statement;
    const { team: _team, number: _number, make: _make, sponsor: _sponsor, ...slots } = statement.slots;
    return { claim: statement.claim, slots };
  });
}

/** Once the day of a race is known, the window it was expected in says nothing more. */
function withoutWindow(start: Fact<'start'>): Fact<'start'> {
  if (start.slots.date === undefined) return start;
  const { from: _from, to: _to, ...slots } = start.slots;
  return { ...start, slots };
}

function byKeys<K extends Kind>(
  statements: readonly Statement<K>[],
  keysOf: (slots: Statement<K>['slots']) => readonly (string | number | undefined)[],
): Statement<K>[][] {
  const key = (statement: Statement<K>) =>
    keysOf(statement.slots)
      .map((part) => (typeof part === 'string' ? keyOf(part) : String(part)))
      .join('\n');
  return [...groupBy(statements, key).values()];
}

function parted<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
