/** What a slot holds. */
export type Value = string | number | true;

/** Values, each of them once, to which claims point by their places. */
export interface ValueList {
  readonly values: readonly Value[];
  /** Where a value stands in the list, from 0; it is put at the end if it was not there. */
  placeOf(value: Value): number;
}

/** Goes on with a list of values: places stay what they are. The list given is not changed. */
export function valueListFrom(known: readonly Value[] = []): ValueList {
  const values = [...known];
  const places = new Map(values.map((value, place) => [value, place]));
  return {
    values,
    placeOf(value) {
      const known = places.get(value);
      if (known !== undefined) return known;
      places.set(value, values.length);
      return values.push(value) - 1;
    },
  };
}
