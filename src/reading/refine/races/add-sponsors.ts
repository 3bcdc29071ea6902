import { groupBy } from '../../../values/group-by.js';
import type { Draft, DraftOf } from '../../rules/draft.js';
import type { Sponsorship } from '../../rules/sponsors/sponsors.js';
import { byDriver } from '../by-driver.js';

/** Gives each start the one sponsor that the text has for it. */
export function addSponsors(drafts: readonly Draft[], sponsorships: readonly Sponsorship[]): void {
  const starts = drafts.filter((draft) => draft.kind === 'start');
  const startsOf = byDriver(starts);
  const backing = byWhere(sponsorships.filter(({ rest }) => !rest));
  const anybodys = new Set(
    sponsorships.filter((one) => one.driver === undefined || (one.inferred && isNobodys(one, startsOf(one.driver)))),
  );
  for (const draft of starts) {
    const { driver, number, series, track, race } = draft.slots;
    const fitting = backing(draft).filter(
      (one) =>
        one.sponsor !== draft.slots.team &&
        (one.driver === driver || anybodys.has(one)) &&
        (one.number === undefined || number === undefined || one.number === number) &&
        (one.series === undefined || series === undefined || one.series === series) &&
        (one.places.length > 0
          ? one.places.some((place) => place === track || place === race)
          : one.all || isSpokenOf(one, draft.sentence)),
    );
    const narrow = fitting.filter((one) => one.places.length > 0);
    const names = new Set((narrow.length > 0 ? narrow : fitting).map((one) => one.sponsor));
    const [sponsor] = names;
    if (names.size === 1 && sponsor !== undefined) draft.slots.sponsor = sponsor;
  }
  addRest(drafts, sponsorships);
}

/** Looks up the sponsorships that may hold for a start: those of its track or race, of its driver or of any race. */
function byWhere(sponsorships: readonly Sponsorship[]): (start: DraftOf<'start'>) => readonly Sponsorship[] {
  const ofPlaces = new Map<string | undefined, Sponsorship[]>();
  for (const one of sponsorships)
    for (const place of one.places) {
      const own = ofPlaces.get(place);
      if (own) own.push(one);
      else ofPlaces.set(place, [one]);
    }
  const ofDrivers = groupBy(
    sponsorships.filter(({ places }) => places.length === 0),
    ({ driver, inferred }) => (inferred ? undefined : driver),
  );
  return ({ slots: { driver, track, race } }) => [
    ...(ofPlaces.get(track) ?? []),
    ...(ofPlaces.get(race) ?? []),
    ...(ofDrivers.get(driver) ?? []),
    ...(ofDrivers.get(undefined) ?? []),
  ];
}

function isSpokenOf({ blockIndex, lastBlock }: Sponsorship, { blockIndex: own }: Draft['sentence']): boolean {
  return blockIndex <= own && own <= lastBlock;
}

/** The driver that a sponsorship is taken to be for has no race there: it is somebody else's whom the text speaks of. */
function isNobodys(one: Sponsorship, ofDriver: readonly DraftOf<'start'>[]): boolean {
  return (
    one.places.length > 0 &&
    !ofDriver.some(({ slots }) => one.places.some((place) => place === slots.track || place === slots.race))
  );
}

/** "Acme has the other four": the driver's races of the same car and team for which no sponsor is named. */
function addRest(drafts: readonly Draft[], sponsorships: readonly Sponsorship[]): void {
  for (const one of sponsorships) {
    if (!one.rest) continue;
    const backed = sponsorships.find((other) => !other.rest && other.blockIndex === one.blockIndex);
    const sibling = drafts.find(({ kind, slots }) => kind === 'start' && slots.sponsor === backed?.sponsor);
    if (!backed || sibling?.kind !== 'start') continue;
    for (const draft of drafts) {
      if (draft.kind !== 'start' || draft.slots.sponsor !== undefined) continue;
      const { driver, team, number } = draft.slots;
      const { slots } = sibling;
      if (driver === slots.driver && team === slots.team && number === slots.number) draft.slots.sponsor = one.sponsor;
    }
  }
}
