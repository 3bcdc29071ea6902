/**
 * Values under names, kept at will: any of them may be gone at any time, and is then made anew. No method throws or
 * waits for long. Values are what JSON can hold, and must not be changed by whoever gets them.
 */
export interface Store<T> {
  /** The value, or undefined if there is none, it does not have the expected form, or the store does not answer. */
  get(key: string): Promise<T | undefined>;
  /** The values that are there, by key. */
  getMany(keys: readonly string[]): Promise<ReadonlyMap<string, T>>;
  set(key: string, value: T): Promise<void>;
  setMany(values: ReadonlyMap<string, T>): Promise<void>;
  /** Lets go of files and connections. After that the store is empty and takes nothing. */
  close(): Promise<void>;
}

/** What a store is for. */
export interface StorePurpose<T> {
  /** Small letters, e.g. `claims`: names the table, and the store in the log. */
  readonly name: string;
  /** Of what makes the values. Values of another version are forgotten. */
  readonly version: string;
  /** Whether a value that comes back is one of those that went in. */
  readonly fits: (value: unknown) => value is T;
}
