import { MAKES } from '../racing/makes.js';

const BY_NAME: ReadonlyMap<string, string> = new Map(
  MAKES.flatMap(({ name, aliases }) =>
    [name, ...(aliases ?? [])].map((each): [string, string] => [each.toLowerCase(), name]),
  ),
);

/** The make that a word is the name of, or a short one. */
export function makeCalled(word: string): string | undefined {
  return BY_NAME.get(word.toLowerCase());
}
