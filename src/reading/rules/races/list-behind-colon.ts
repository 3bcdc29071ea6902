import type { Token } from '../../text/token.js';
import type { Scene } from '../scene.js';
import { isAhead, type Outing, outingsOf } from './outings.js';

/** What a sentence lists behind a colon. */
interface RaceList {
  /** The token of the colon. */
  readonly colon: number;
  readonly outings: readonly Outing[];
}

// What stands between the races of a list.
const JOINTS: ReadonlySet<string> = new Set(
  ', ; ( ) & . - – — / and on in at the then plus also again both inaugural first second spring fall summer night season opener finale race round event street new'.split(
    ' ',
  ),
);

/** "…: Bristol on April 12, Dover on May 2 and Nashville on May 29": races to come and their days, with nothing else behind a colon. */
export function listBehindColon(scene: Scene): RaceList | undefined {
  const { sentence, mentions, discourse } = scene;
  const { tokens } = discourse.text;
  const own = tokens.slice(sentence.first, sentence.last);
  const behind = own.findLastIndex(({ text }) => /^[:–—]$/.test(text));
  if (behind <= 0) return undefined;
  // "Bristol – April 12, Dover – May 2": the first mark opens the list where dashes stand within it.
  const colon = sentence.first + behind;
  const listed = mentions.filter(({ first }) => first > colon);
  let end = colon + 1;
  for (const { first, last, type } of listed) {
    // "at Coronado in San Diego on June 21": the town of a race.
    const isTown = /^(?:name|place)$/.test(type) && tokens[first - 1]?.lower === 'in' && end > colon + 1;
    if (!(isTown || /^(?:track|race|time)$/.test(type)) || !areJoints(tokens, end, first)) return undefined;
    end = last;
  }
  if (!areJoints(tokens, end, sentence.last)) return undefined;
  const outings = outingsOf(listed);
  const areDated = outings.every(({ place, time }) => place !== undefined && isAhead(time, scene));
  return outings.length > 1 && areDated ? { colon, outings } : undefined;
}

function areJoints(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ kind, text, lower }) => JOINTS.has(kind === 'mark' ? text : lower));
}
