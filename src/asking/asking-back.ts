import type { Filled, Slot } from './match-wording.js';
import type { Part } from './part.js';

/** Names of a slot, and the command and option that ask about one that is not known. */
const ASKING_BACK = [
  ['driver', 'driver', 'name'],
  ['other', 'driver', 'name'],
  ['team', 'team', 'name'],
  ['name', 'driver', 'name'],
  ['track', 'schedule', 'track'],
] as const satisfies readonly (readonly [Slot, string, string])[];

/** The command and the option that ask back about the first name of a question that is not known, or that several drivers have. */
export function askingBack(
  filled: Filled,
):
  | { readonly command: 'driver' | 'team' | 'schedule'; readonly options: Readonly<Record<string, string>> }
  | undefined {
  for (const [slot, command, option] of ASKING_BACK) {
    const part = filled[slot];
    if (part === undefined || !(part.is === 'unknown' || (slot !== 'team' && isOfSeveral(part)))) continue;
    return { command, options: { [option]: part.text } };
  }
  return undefined;
}

/** Whether a name is that of several drivers. */
export function isOfSeveral(part: Part | undefined): part is Part & { readonly is: 'name' } {
  return part?.is === 'name' && part.severalDrivers === true;
}
