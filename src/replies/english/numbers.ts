const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIX: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** `3rd` */
export function ordinal(position: number): string {
  return `${position}${SUFFIX[ordinals.select(position)] ?? 'th'}`;
}

/** `1 car`, `2 cars`; `many` where the plural has more than an s. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
