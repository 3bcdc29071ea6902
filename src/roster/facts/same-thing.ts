/** Any value of a slot. */
type Value = string | number | true | undefined;
type Slots<S extends string> = { readonly [K in S]?: Value };

/** Whether no slot of the list has two different values. What one of them leaves out may be anything. */
export function compatible<S extends string>(a: Slots<S>, b: Slots<S>, slots: readonly S[]): boolean {
  return slots.every((slot) => a[slot] === undefined || b[slot] === undefined || a[slot] === b[slot]);
}

/** Whether both have the slot, and with the same value. */
export function agree<S extends string>(a: Slots<S>, b: Slots<S>, slot: S): boolean {
  return a[slot] !== undefined && a[slot] === b[slot];
}

/** Whether both have the slot, and with different values. */
export function differ<S extends string>(a: Slots<S>, b: Slots<S>, slot: S): boolean {
  return a[slot] !== undefined && b[slot] !== undefined && a[slot] !== b[slot];
}

/** Whether one has every slot of the other with the same value, and more. */
export function saysMore(one: object, other: object): boolean {
  const given = one as Readonly<Record<string, unknown>>;
  const said = Object.entries(other);
  return Object.keys(one).length > said.length && said.every(([slot, value]) => given[slot] === value);
}
