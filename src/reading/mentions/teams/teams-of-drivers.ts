import type { Token } from '../../text/token.js';
import { GIVEN_NAMES } from '../../words/given-names.js';
import { isKin } from '../../words/kin.js';

/** "Kaulig’s Ava Stone": whose driver she is. */
export function ownsDriver(tokens: readonly Token[], behind: number): boolean {
  const [given, surname] = [tokens[behind], tokens[behind + 1]];
  return (
    tokens[behind - 1]?.possessive === true &&
    GIVEN_NAMES.has(given?.lower ?? '') &&
    given?.capital === true &&
    surname?.capital === true &&
    surname.spaced
  );
}

/** "No. 12 – Ava Stone, Kaulig" at the end of a line, "Ava Stone (Kaulig)": behind a name in full, where a row has its team. */
export function closesRow(tokens: readonly Token[], first: number, last: number): boolean {
  const [mark, surname, given] = [tokens[first - 1], tokens[first - 2], tokens[first - 3]];
  if (!surname?.capital || !given?.capital || !GIVEN_NAMES.has(given.lower) || tokens[last - 1]?.possessive)
    return false;
  const next = tokens[last];
  if (mark?.text === '(') return next?.text === ')';
  const opens = /^(?:no|#|–|—|-|:|\d{1,3})$/.test(tokens[first - 4]?.lower ?? '');
  return (
    opens &&
    mark?.text === ',' &&
    (next === undefined || /^(?:no|#)$/.test(next.lower) || next.start - (tokens[last - 1]?.end ?? 0) > 1)
  );
}

/** "Carter’s crew chief", "Carter’s career", "Carter’s father": of one driver, where one of that name is spoken of. */
export function isOfOne(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.lower ?? '';
  return (next === 'crew' && tokens[at + 1]?.lower === 'chief') || OF_ONE.test(next) || isKin(next);
}

const OF_ONE = /^(?:spotter|career|birthday|helmet|hometown|teammate|team-mate|debut|age|first|maiden|rookie)$/;
