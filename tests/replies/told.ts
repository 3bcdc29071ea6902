import type { Words } from '../../src/replies/words.js';

/** The words of a text, in lower case and without repeats. */
export function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
}

/** Words that English and Spanish share, and those of Discord, of the program and of the track. */
export const IN_BOTH = wordsIn(
  'a es no final personal rumor terminal as_of since mm dd true false npm start env token DISCORD_TOKEN ' +
    'Discord Spotter bot roles help paddock crew chief undefined',
);

/**
 * Everything that a language can say, by the path of its words: functions called with each of some values
 * for the first, the first three, or all that they take.
 */
export function told(words: Words): ReadonlyMap<string, string> {
  return new Map(toldAt('', words));
}

/** Names and days are in capitals and digits, so that they are no words; numbers try singular and plural. */
const VALUES: readonly unknown[] = ['71', 0, 1, 2];

/** These take what somebody else has said: they have tests of their own. */
const APART = ['capital', 'role', 'nationality'];

function toldAt(path: string, value: unknown): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    if (APART.includes(path)) return [];
    return VALUES.flatMap((each) =>
      [1, 3, 6].flatMap((many) =>
        toldAt(`${path}(${JSON.stringify(each)} x ${many})`, value(...Array(many).fill(each))),
      ),
    );
  }
  if (typeof value !== 'object' || value === null) throw new Error(`${path} says nothing: ${String(value)}`);
  if ('markdown' in value) return toldAt(path, value.markdown);
  return Object.entries(value).flatMap(([key, inner]) => toldAt(path === '' ? key : `${path}.${key}`, inner));
}
