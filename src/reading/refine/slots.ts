import type { Draft } from '../rules/draft.js';

/** The slots of a draft of any kind, by name. */
export type Slots = Record<string, string | number | true | undefined>;

/** The slots of a draft, open to completing: what is written here is written in the draft. */
export function slotsOf(draft: Draft): Slots {
  return draft.slots as Slots;
}

/** Whether two values of a slot may belong to one thing: they are the same, or one is not known. */
export function agrees<T>(a: T | undefined, b: T | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** The one value among those that are known; nothing if there is none, or several. */
export function onlyValue<T>(values: Iterable<T | undefined>): T | undefined {
  const known = new Set(values);
  known.delete(undefined);
  const [value] = known;
  return known.size === 1 ? value : undefined;
}
