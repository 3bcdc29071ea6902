import type { Draft } from '../rules/draft.js';
import type { Sponsorship } from '../rules/sponsors.js';

/** Gives each start the one sponsor that the text has for it. */
export function addSponsors(drafts: readonly Draft[], sponsorships: readonly Sponsorship[]): void {
  for (const draft of drafts) {
    if (draft.kind !== 'start') continue;
    const { driver, number, series, track, race } = draft.slots;
    const fitting = sponsorships.filter(
      (one) =>
        (one.driver === undefined || one.driver === driver) &&
        (one.number === undefined || number === undefined || one.number === number) &&
        (one.series === undefined || series === undefined || one.series === series) &&
        (one.places.length > 0
          ? one.places.some((place) => place === track || place === race)
          : one.all || one.blockIndex === draft.sentence.blockIndex),
    );
    const narrow = fitting.filter((one) => one.places.length > 0);
    const names = new Set((narrow.length > 0 ? narrow : fitting).map((one) => one.sponsor));
    const [sponsor] = names;
    if (names.size === 1 && sponsor !== undefined) draft.slots.sponsor = sponsor;
  }
}
