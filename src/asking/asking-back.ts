import type { Filled, Slot } from './match-wording.js';
import type { Names } from './names.js';
import type { Part } from './part.js';
import type { Wants } from './understood.js';

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

/** Whether a name is that of a team, and of nobody who drives: its owner is not asked for by what is asked of drivers. */
export function isOfOwner(part: Part | undefined, { names }: Names): boolean {
  return (
    part?.is === 'name' && part.team !== undefined && part.driver !== undefined && !names.drivers.includes(part.driver)
  );
}

/**
 * Whether a name is all of a driver's, and only short for that of a team: "who does Ann Example drive for?" asks of her, and not of
 * Ann Example Motorsports.
 */
export function isWholeNameOfDriver(part: Part | undefined, { find, names }: Names): boolean {
  return (
    part?.is === 'name' &&
    part.team !== undefined &&
    part.driver !== undefined &&
    names.drivers.includes(part.driver) &&
    find('driver', part.text).found === 'exact' &&
    find('team', part.text).found !== 'exact'
  );
}

/**
 * What fills the slots, where a name is a team's and a person's: all of a driver's is not also short for the team that is called after the
 * driver, and of who owns a team nothing is rumoured.
 */
export function withOneMeant(filled: Filled, wants: Wants, view: Names): Filled {
  const { name } = filled;
  if (name?.is !== 'name') return filled;
  const { driver: _driver, ...ofTeam } = name;
  const { team: _team, ...ofDriver } = name;
  if (isWholeNameOfDriver(name, view)) return { ...filled, name: ofDriver };
  return wants === 'rumours' && isOfOwner(name, view) ? { ...filled, name: ofTeam } : filled;
}
