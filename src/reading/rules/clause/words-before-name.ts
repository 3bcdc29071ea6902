import type { Token } from '../../text/token.js';

// What somebody is called who makes way for another: "the injured Stone", "the retiring Carter".
const DESCRIBES =
  /^(?:the|an?|injured|retiring|retired|suspended|banned|ill|ailing|sick|absent|departing|departed|outgoing|recovering|sidelined|concussed|regular|usual|incumbent|veteran|rookie|driver|fellow|newly|also)$/;
const REACH = 7;
const KEPT = 3;

/** The last words before a name at a token, leaving out what describes it: "standing in for" of "standing in for the injured Stone". */
export function wordsBeforeName(tokens: readonly Token[], from: number, at: number): string {
  let end = at;
  while (end > from && end > at - REACH && DESCRIBES.test(tokens[end - 1]?.lower ?? '')) end -= 1;
  return tokens
    .slice(Math.max(from, end - KEPT), end)
    .map(({ lower }) => lower)
    .join(' ');
}
