import type { Person } from '../../mentions/mention.js';
import type { Draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import { byDriver } from '../by-driver.js';

/** Whose races with a team are some of a season's. */
export interface LimitedSeat {
  readonly driver: Person;
  readonly team: string;
}

/** "my debut at Bristol and other select races with Northline": the one driver and the one team of such a sentence. */
export function limitedSeatsIn({ mentions }: Scene): LimitedSeat[] {
  if (!mentions.some((mention) => mention.type === 'extent' && mention.extent === 'part-time')) return [];
  const drivers = new Set(mentions.flatMap((mention) => (mention.type === 'person' ? [mention.person] : [])));
  const teams = new Set(mentions.flatMap((mention) => (mention.type === 'team' ? [mention.team] : [])));
  const [[driver], [team]] = [drivers, teams];
  return driver && team && drivers.size === 1 && teams.size === 1 ? [{ driver, team }] : [];
}

/** A seat beside which the article lists some of its races, and calls them some, is part-time. */
export function limitSeats(drafts: readonly Draft[], limited: readonly LimitedSeat[]): void {
  if (limited.length === 0) return;
  const ofDriver = byDriver(drafts);
  for (const { kind, slots } of drafts) {
    if (kind !== 'ride' || slots.extent !== undefined) continue;
    const isLimited = limited.some(({ driver, team }) => driver.name === slots.driver && team === slots.team);
    if (!isLimited) continue;
    const hasRaces = ofDriver(slots.driver).some(
      (start) =>
        start.kind === 'start' &&
        start.status === 'confirmed' &&
        (['team', 'series', 'season'] as const).every((slot) => start.slots[slot] === slots[slot]),
    );
    if (hasRaces) slots.extent = 'part-time';
  }
}
