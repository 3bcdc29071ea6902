import type { Token } from '../../text/token.js';

/** "and at Tamarack I'm happy": who speaks is no part of the name. */
export function isSpeaker(tokens: readonly Token[], at: number): boolean {
  // "Will I be in it?"
  if (/^(?:will|may)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  const text = tokens[at]?.text ?? '';
  return /^I['’]/.test(text) || (text === 'I' && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.capital === false);
}

/** "Millfield Grain No. 12": the number's cue is no part of the name. */
export function isNumberCue(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:no|nos)$/.test(tokens[at]?.lower ?? '')) return false;
  return tokens[at + 1]?.kind === 'number' || (tokens[at + 1]?.text === '.' && tokens[at + 2]?.kind === 'number');
}
