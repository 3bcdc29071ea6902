import { LIMITS } from './limits.js';
import { plain } from './markdown.js';

/** One suggestion of autocomplete; both at most 100 characters. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Something to suggest: what is sent if it is chosen, its name, and, as far as there is room, who or what it is. */
export interface Suggested {
  readonly value: string;
  readonly name: string;
  readonly isWho?: string | undefined;
}

/** Between a name and who it is. */
const DASH = ' - ';

/** The first 25 as Discord takes them. What is too long to be sent whole is left out: it would come back as another name. */
export function choicesOf(suggested: readonly Suggested[]): readonly Choice[] {
  return suggested
    .map(({ value, name, isWho }) => {
      const [bare, long] = [plain(name), plain(isWho === undefined ? name : `${name}${DASH}${isWho}`)];
      return { name: long.length <= LIMITS.choice ? long : bare, value };
    })
    .filter(({ name, value }) => name !== '' && Math.max(name.length, value.length) <= LIMITS.choice)
    .slice(0, LIMITS.choices);
}
