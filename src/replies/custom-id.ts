import type { Call } from './call.js';
import { LIMITS } from './limits.js';

/** What a button does with its call: answer it in place of the message, or show what the answer rests on. */
export type Does = 'call' | 'why';

export interface Press {
  readonly does: Does;
  readonly call: Call;
}

/** Marks ids of this form; a later form gets another mark, so that old buttons are known as old. */
const MARK = 'sp1';
const DOES: Readonly<Record<Does, string>> = { call: 'c', why: 'w' };
/** One letter for each usual option, to leave room for names; any other option is written in full. */
const LETTER_OF: ReadonlyMap<string, string> = new Map([
  ['as_of', 'a'],
  ['driver', 'd'],
  ['name', 'n'],
  ['number', 'u'],
  ['season', 's'],
  ['series', 'r'],
  ['team', 't'],
  ['track', 'k'],
]);
const OPTION_OF: ReadonlyMap<string, string> = new Map([...LETTER_OF].map(([option, letter]) => [letter, option]));

/**
 * A whole call as a button's `custom_id`, e.g. `sp1:w:driver:n=Zane Smith;a=2024-01-01`; nothing is kept in memory.
 * Undefined if it takes more than Discord's 100 characters: then there is no button.
 */
export function encodePress({ does, call }: Press): string | undefined {
  const pairs = Object.entries(call.options).map(
    ([option, value]) => `${LETTER_OF.get(option) ?? option}=${value.replaceAll('%', '%25').replaceAll(';', '%3B')}`,
  );
  const id = `${MARK}:${DOES[does]}:${call.command}:${pairs.join(';')}`;
  return id.length <= LIMITS.customId ? id : undefined;
}

/** The call in a `custom_id`; undefined for an id of another form, whatever it is. Never throws. */
export function decodePress(id: string): Press | undefined {
  const [, letter, command, rest] = /^sp1:([cw]):([\w-]{1,32}):(.*)$/su.exec(id) ?? [];
  if (command === undefined || rest === undefined) return undefined;
  const options: [string, string][] = [];
  for (const pair of rest === '' ? [] : rest.split(';')) {
    const [, key, value] = /^([a-z][a-z_]*)=(.*)$/su.exec(pair) ?? [];
    if (key === undefined || value === undefined) return undefined;
    const option = key.length === 1 ? OPTION_OF.get(key) : key;
    if (option === undefined) return undefined;
    options.push([option, value.replaceAll('%3B', ';').replaceAll('%25', '%')]);
  }
  return { does: letter === 'w' ? 'why' : 'call', call: { command, options: Object.fromEntries(options) } };
}
