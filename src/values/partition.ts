/** The first number from 0 to `length` that does not fit, of numbers that fit up to one and not from there on. */
export function partition(length: number, fits: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
