/** Takes numbers off bytes, one after the other. */
export interface NumberReader {
  next(): number;
  /** Where the next number begins, counted from the first byte. */
  at(): number;
}

/**
 * Appends a whole number from 0 to 2^31 - 1 in as few bytes as it needs: seven bits in each, the lowest first, the
 * eighth set where another byte follows (LEB128, https://dwarfstd.org/doc/DWARF5.pdf, 7.6).
 */
export function writeNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Reads what `writeNumber` wrote, from a place on. Behind the end of the bytes there are zeros. */
export function numbersFrom(bytes: Uint8Array, start: number): NumberReader {
  let at = start;
  return {
    next() {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at] ?? 0;
        at += 1;
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80 || shift >= 28) return value;
      }
    },
    at: () => at,
  };
}
