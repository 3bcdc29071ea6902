import type { Person } from '../../mentions/mention.js';
import type { Scene } from '../scene.js';

/** Whether somebody may be a driver: nothing in the article says that she has an office or is on a crew. */
export function mayDrive({ discourse: { officeHolders, crew } }: Scene, person: Person): boolean {
  return !officeHolders.has(person) && !crew.has(person);
}
