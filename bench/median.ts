/** The middle one by `sizeOf`; the upper one of two. @throws if there is none */
export function median<T>(values: readonly T[], sizeOf: (value: T) => number = Number): T {
  const sorted = [...values].sort((a, b) => sizeOf(a) - sizeOf(b));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('There is nothing to take the middle of.');
  return middle;
}
