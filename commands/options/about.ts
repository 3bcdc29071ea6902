import type { Kind } from '../../src/claims/claim.js';
import { PERSON_SLOTS, TEAM_SLOTS } from '../../src/roster/indexes.js';
import { keyOf } from '../../src/roster/names/keys.js';
import type { KnownCorrections, RosterView, SetAside } from '../../src/roster/roster.js';

/** What an answer is about: what a claim would have to say to be part of it. */
export interface About {
  readonly driver?: string | undefined;
  readonly team?: string | undefined;
  readonly number?: string | undefined;
  readonly series?: string | undefined;
  readonly season?: number | undefined;
  readonly track?: string | undefined;
  /** By default all kinds. */
  readonly kinds?: readonly Kind[];
  /** Said on this day or later, `YYYY-MM-DD`. */
  readonly since?: string;
}

const NAME_SLOTS = [...PERSON_SLOTS, ...TEAM_SLOTS];

/** The corrections that bear on an answer: claims about the same set aside, and names that stand in it. */
export function bearingOn(
  facts: readonly { readonly slots: object }[],
  about: About,
  { corrections }: RosterView,
): KnownCorrections {
  const { setAside, names } = corrections;
  if (setAside.length + names.length === 0) return corrections;
  const named = new Set<unknown>([about.driver, about.team]);
  for (const { slots } of facts) {
    for (const slot of NAME_SLOTS) named.add((slots as Readonly<Record<string, unknown>>)[slot]);
  }
  return {
    setAside: setAside.filter((one) => wouldBePartOf(about, one)),
    names: names.filter(({ shown }) => shown.some((name) => named.has(name))),
  };
}

function wouldBePartOf({ driver, team, number, series, season, track, kinds, since }: About, one: SetAside): boolean {
  const { claim, slots } = one;
  const has = (names: readonly string[], value: string | undefined): boolean =>
    value === undefined || names.some((name) => slots[name] === value);
  return (
    has(PERSON_SLOTS, driver) &&
    has(TEAM_SLOTS, team) &&
    has(['number'], number) &&
    has(['track'], track) &&
    (series === undefined || (slots.series ?? series) === series) &&
    (season === undefined || (slots.season ?? season) === season) &&
    (kinds?.includes(claim.kind) ?? true) &&
    (since === undefined || claim.published >= since)
  );
}

/** Why claims that have a name, as it was typed, were set aside: where nothing else is known of it. */
export function reasonsAgainst(
  kind: 'driver' | 'team' | 'track' | 'series' | 'number',
  typed: string,
  view: RosterView,
) {
  const slotsOf = { driver: PERSON_SLOTS, team: TEAM_SLOTS, track: ['track'], series: ['series'], number: ['number'] };
  const key = keyOf(typed);
  const against = view.corrections.setAside.filter(({ slots }) =>
    slotsOf[kind].some((slot) => typeof slots[slot] === 'string' && keyOf(slots[slot]) === key),
  );
  return [...new Set(against.flatMap(({ reasons }) => reasons))];
}
