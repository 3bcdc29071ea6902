import { isOnePlace } from '../../src/asking/place-meant.js';
import type { RosterView } from '../../src/roster/roster.js';

/** Whether a race was or is run at a track: as told, else where the race of that name is always run. */
export function isAtTrack(
  slots: { readonly track?: string; readonly race?: string },
  track: string,
  view: Pick<RosterView, 'trackOfRace'>,
): boolean {
  return isOnePlace(slots.track ?? (slots.race === undefined ? undefined : view.trackOfRace(slots.race)), track);
}
