import { includesOffice } from '../facts/kinds-of-offices.js';
import { newestFirst } from '../facts/merge.js';
import { agree } from '../facts/same-thing.js';
import type { Office } from '../roster.js';

/** Posts, but those that a person has under a newer or fuller name in the team too: the president of one year is the team president of another. */
export function officesOnce(offices: readonly Office[]): readonly Office[] {
  return offices.filter((office) => !offices.some((other) => other !== office && saysAgain(other, office)));
}

/** Whether one post says all that another one does, and more or later. */
function saysAgain(one: Office, other: Office): boolean {
  const { role } = other.slots;
  return (
    one.ended === undefined &&
    other.ended === undefined &&
    agree(one.slots, other.slots, 'person') &&
    agree(one.slots, other.slots, 'team') &&
    includesOffice(one.slots.role, role) &&
    (!includesOffice(role, one.slots.role) || newestFirst(one, other) < 0)
  );
}
