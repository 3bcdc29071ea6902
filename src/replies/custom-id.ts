import type { Call } from './call.js';
import { LIMITS } from './limits.js';

/**
 * What a button does with its call: answer it in place of the message, show what the answer rests on, give its races as a
 * file for calendars, or make events of a server of them.
 */
export type Does = 'call' | 'why' | 'file' | 'events';

export interface Press {
  readonly does: Does;
  readonly call: Call;
  /** The call whose answer the press was in, to go back to. */
  readonly from?: Call;
}

/** Marks ids of this form; a later form gets another mark, so that old buttons are known as old. */
const MARK = 'sp1';
const LETTER_OF_DEED: Readonly<Record<Does, string>> = { call: 'c', why: 'w', file: 'f', events: 'e' };
const DEED_OF: Readonly<Record<string, Does>> = { c: 'call', w: 'why', f: 'file', e: 'events' };
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
 * A whole call as a button's `custom_id`, e.g. `sp1:w:driver:n=Zane Smith;a=2024-01-01`, and where to go back to,
 * `sp1:c:driver:n=Zane Smith|team:n=Heron Motorsports`; nothing is kept in memory. Undefined if the call takes more than
 * Discord's 100 characters: then there is no button. A way back that does not fit is left out.
 */
export function encodePress({ does, call, from }: Press): string | undefined {
  const id = `${MARK}:${LETTER_OF_DEED[does]}:${encodeCall(call)}`;
  const long = from === undefined ? id : `${id}|${encodeCall(from)}`;
  return [long, id].find(({ length }) => length <= LIMITS.customId);
}

/** The call in a `custom_id`; undefined for an id of another form, whatever it is. Never throws. */
export function decodePress(id: string): Press | undefined {
  const [, letter = '', there, back] = /^sp1:([cwfe]):([^|]+)(?:\|([^|]+))?$/su.exec(id) ?? [];
  const call = there === undefined ? undefined : decodeCall(there);
  const from = back === undefined ? undefined : decodeCall(back);
  const does = DEED_OF[letter];
  if (does === undefined || call === undefined || (back !== undefined && from === undefined)) return undefined;
  return { does, call, ...(from && { from }) };
}

function encodeCall({ command, options }: Call): string {
  const pairs = Object.entries(options).map(
    ([option, value]) =>
      `${LETTER_OF.get(option) ?? option}=${value.replace(/[%;|]/g, (mark) => encodeURIComponent(mark))}`,
  );
  return `${command}:${pairs.join(';')}`;
}

function decodeCall(text: string): Call | undefined {
  const [, command, rest] = /^([\w-]{1,32}):(.*)$/su.exec(text) ?? [];
  if (command === undefined || rest === undefined) return undefined;
  const options: [string, string][] = [];
  for (const pair of rest === '' ? [] : rest.split(';')) {
    const [, key, value] = /^([a-z][a-z_]*)=(.*)$/su.exec(pair) ?? [];
    if (key === undefined || value === undefined) return undefined;
    const option = key.length === 1 ? OPTION_OF.get(key) : key;
    if (option === undefined) return undefined;
    options.push([option, value.replaceAll('%7C', '|').replaceAll('%3B', ';').replaceAll('%25', '%')]);
  }
  return { command, options: Object.fromEntries(options) };
}
