/** A pure function of one text that works out each value once and keeps it. */
export function memo<T>(make: (key: string) => T): (key: string) => T {
  return recent(Number.POSITIVE_INFINITY, make);
}

/** A pure function of one text that keeps the values it worked out, but only the newest `most` of them. */
export function recent<T>(most: number, make: (key: string) => T): (key: string) => T {
  const keep = keeper(most);
  return (key) => keep(key, () => make(key));
}

/** Keeps what was worked out for a key, but only the newest `most` values; a key always stands for the same value. */
export function keeper(most: number): <T>(key: string, make: () => T) => T {
  const made = new Map<string, { readonly value: unknown }>();
  return <T>(key: string, make: () => T): T => {
    const kept = made.get(key);
    if (kept) return kept.value as T;
    const value = make();
    made.set(key, { value });
    const [oldest] = made.keys();
    if (made.size > most && oldest !== undefined) made.delete(oldest);
    return value;
  };
}

/** A pure function of one object that works out each value once, and keeps it as long as the object is there. */
export function memoOf<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const kept = made.get(key);
    if (kept) return kept.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}

/** A value that is worked out when first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Values that are each worked out when first asked for, under their names. */
export function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const values = {};
  for (const [name, make] of Object.entries<() => unknown>(makers)) {
    Object.defineProperty(values, name, { enumerable: true, get: once(make) });
  }
  return values as T;
}
