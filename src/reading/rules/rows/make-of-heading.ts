import { MAKES } from '../../../racing/makes.js';
import type { Scene } from '../scene.js';

/** The make that the heading over a row is the name of: "FORD" over its drivers, but not "FERRARI" where that is their team. */
export function makeOfHeading({ discourse, sentence }: Scene): string | undefined {
  const named = /^(?:team )?(\S{3,12}?)(?: (?:teams|drivers|cars|trucks|camp|entries))?:?$/i
    .exec(discourse.heading(sentence).trim())?.[1]
    ?.toLowerCase();
  const make = named === undefined ? undefined : MAKES.find(({ name }) => name.toLowerCase() === named)?.name;
  return make === discourse.headingTeam(sentence) ? undefined : make;
}
