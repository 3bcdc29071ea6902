import type { Part } from './part.js';
import { meansOneOf } from './rewording/means-one-of.js';

/** Whether a question asks for what somebody said, which nothing keeps: "what did Stone say about Northline?" */
export function asksForWords(parts: readonly Part[]): boolean {
  const named = parts.findIndex(({ is }) => is === 'name');
  const said = parts.findIndex(
    (part) => meansOneOf(part, ['KNOW']) && /^(?:say|says|said|tell|tells)$/i.test(part.text),
  );
  return meansOneOf(parts[0], ['WHAT']) && named >= 0 && named < said;
}
