/**
 * What several words say in one: `said`, as "show * the door", and the plain verb that it means, as "release *".
 *
 * `said` begins with a verb in its base form, or several: "bid/say/wave". Behind it stand words, `a/b` for one of them, `(a)`
 * for one that may be missing, `!a/b` where neither may follow, `?a/b` where one has to, `~` for up to two of any ("a fond"),
 * and `*` for the driver, team or car that it is said of (`*team`, `*car` or `*driver` where it may be only that, `*’s` where something of a
 * driver’s); all other possessives ("her") are left out. "be pushed out of *" is said in the passive only; so what it means may be,
 * "be released by *". `means` is a verb of `verbs.ts`, words, and `*` where `said` has it.
 */
export interface Idiom {
  readonly said: string;
  readonly means: string;
}

/**
 * Idioms, one a line, as "show * the door = release *"; lines without anything are left out.
 *
 * @throws Error for a line that is no idiom, with the line
 */
export function idioms(lines: string): readonly Idiom[] {
  return lines.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    const [said, means, ...more] = line.split('=').map((side) => side.trim());
    if (!said || !means || more.length > 0)
      throw new Error(`Not of the form "what is said = what it means": ${line.trim()}`);
    return [{ said, means }];
  });
}

/** The verbs that an idiom can begin with, in their base forms. */
export function verbsOf({ said }: Idiom): readonly string[] {
  return (said.split(' ')[0] ?? '').split('/');
}
