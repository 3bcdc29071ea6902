import type { Text } from '../../text/read-text.js';
import type { Firm } from './backing.js';

// What may stand behind a firm that owns nothing there.
const BEHIND_FIRM =
  /^(?:will|would|is|are|was|has|have|as|on|aboard|at|again|also|adorns?|backs?|sponsors?|serves|rides|joins?|returns?|continues|signed|,|\.|;|\))$/;

/** "Marlowe’s will be on the hood": a brand that has the ending in its name, as no thing of its stands behind it; undefined for others. */
export function firmInFull({ type, last }: Firm, name: string, { tokens, article }: Text): string | undefined {
  const end = tokens[last - 1];
  if (type !== 'name' || end?.possessive !== true || !BEHIND_FIRM.test(tokens[last]?.lower ?? '')) return undefined;
  const printed = article.body.slice(end.start, end.end);
  return name.endsWith(end.text) ? `${name.slice(0, name.length - end.text.length)}${printed}` : undefined;
}
