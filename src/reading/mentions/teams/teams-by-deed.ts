import type { Token } from '../../text/token.js';
import { VEHICLE } from '../cars/car-numbers.js';

// What teams do and say of whom they take on, behind a name that opens a sentence.
const TAKES_ON =
  /^(?:signs?|signed|re-signs?|re-signed|confirms?|confirmed|announces|announced|names|named|retains|retained|promotes|promoted|hires|hired|drops|dropped|says|unveils|unveiled|completes|elevated|elevates|fields?|fielded|sign|name|hire|promote|retain|confirm|announce|drop|field|enters?|entered|expands?|expanded)$/;
/** "Penske will run Ava Stone": what it runs is a driver, or a car. */
const RUNS = /^(?:runs?|ran|puts?|starts?|keeps?|kept|moves?|moved|brings?|brought)$/;

/** Whether what stands behind a name is what only a team does or has: "Haas has confirmed that", "Haas completes its line-up", "Haas’s reserve driver". */
export function takesOn(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  if (tokens[last - 1]?.possessive)
    return /^(?:reserve|junior|test|line-up|lineup|driver|drivers|team)$/.test(tokens[last]?.lower ?? '');
  if (tokens[first - 1]?.capital) return false;
  const verb = /^(?:has|have|had|will|to|did|also)$/.test(tokens[last]?.lower ?? '') ? last + 1 : last;
  const does = tokens[verb]?.lower ?? '';
  const object = tokens[verb + 1];
  const isOfSomebody = object?.capital === true || /^(?:a|an|two|three|four|no)$/.test(object?.lower ?? '');
  return TAKES_ON.test(does) || (RUNS.test(does) && isOfSomebody);
}

/** Whether a car stands at a token, behind "Penske’s": "No. 2", "2", but not "2 wins". */
export function ownsCarAt(tokens: readonly Token[], at: number): boolean {
  const [word, behind] = [tokens[at], tokens[at + 1]];
  if (/^(?:no|nos|#)$/.test(word?.lower ?? '')) return true;
  return (
    /^\d{1,2}$/.test(word?.text ?? '') &&
    (behind === undefined || behind.kind === 'mark' || VEHICLE.test(behind.lower) || CAR_CLOSES.test(behind.lower))
  );
}

const CAR_CLOSES = /^(?:in|next|this|full-time|part-time|with|at|on|is|was|will|has)$/;
