/** `1 auto`, `2 autos`; `many` where the plural has more than an s, or more than one word changes. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** `3.º`, of a place (`puesto`), whoever has it. */
export function ordinal(position: number): string {
  return `${position}.º`;
}
