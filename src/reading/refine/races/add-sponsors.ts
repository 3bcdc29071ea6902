import type { Draft } from '../../rules/draft.js';
import type { Sponsorship } from '../../rules/sponsors/sponsors.js';

/** Gives each start the one sponsor that the text has for it. */
export function addSponsors(drafts: readonly Draft[], sponsorships: readonly Sponsorship[]): void {
  for (const draft of drafts) {
    if (draft.kind !== 'start') continue;
    const { driver, number, series, track, race } = draft.slots;
    const fitting = sponsorships.filter(
      (one) =>
        !one.rest &&
        one.sponsor !== draft.slots.team &&
        (one.driver === undefined || one.driver === driver || (one.inferred && isNobodys(one, drafts))) &&
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

function isSpokenOf({ blockIndex, lastBlock }: Sponsorship, { blockIndex: own }: Draft['sentence']): boolean {
  return blockIndex <= own && own <= lastBlock;
}

/** The driver that a sponsorship is taken to be for has no race there: it is somebody else's whom the text speaks of. */
function isNobodys(one: Sponsorship, drafts: readonly Draft[]): boolean {
  return (
    one.places.length > 0 &&
    !drafts.some(
      ({ kind, slots }) =>
        kind === 'start' &&
        slots.driver === one.driver &&
        one.places.some((place) => place === slots.track || place === slots.race),
    )
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
