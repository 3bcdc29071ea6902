/** What has been worked out about one clause or one sentence, by the functions made with `remembered`. */
class Memory {
  /** The clause or sentence that it belongs to: a changed copy of it must not take over what holds for the original. */
  owner: object | undefined;
  readonly values: unknown[] = [];
}

/** A clause or a sentence with its mentions. */
export interface Remembering {
  readonly memory: Memory;
}

/** Gives a value a memory of its own. */
export function withMemory<T extends object>(value: T): T & Remembering {
  const memory = new Memory();
  const remembering = { ...value, memory };
  memory.owner = remembering;
  return remembering;
}

let functions = 0;

/**
 * Makes a function that works a thing out once for each clause or sentence, since many rules ask the same. `context` must
 * follow from the first argument, as the sentence of a clause does. What it gives is shared, and not to be changed.
 */
export function remembered<O extends Remembering, T>(work: (of: O) => T): (of: O) => T;
export function remembered<O extends Remembering, C, T>(work: (of: O, context: C) => T): (of: O, context: C) => T;
export function remembered<O extends Remembering, C, T>(work: (of: O, context: C) => T): (of: O, context: C) => T {
  const place = functions;
  functions += 1;
  return (of, context) => {
    const { memory } = of;
    if (memory.owner !== of) return work(of, context);
    const known = memory.values[place];
    if (known !== undefined) return (known === NOTHING ? undefined : known) as T;
    const value = work(of, context);
    memory.values[place] = value === undefined ? NOTHING : value;
    return value;
  };
}

const NOTHING = Symbol('nothing');
