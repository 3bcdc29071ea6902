import type { Part } from './part.js';

/** The names that stand in a slot; none where none does, or where it is no known name. */
export function namesIn(part: Part | undefined): { driver?: string; team?: string; track?: string; race?: string } {
  return part?.is === 'name' ? part : {};
}
