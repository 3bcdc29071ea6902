import type { Token } from '../../text/token.js';

// The last word of many a team's name.
const TEAM_END =
  /^(?:racing|motorsports?|club|garage|autosports?|enterprises|engineering|team|fenway|haas|performance|brothers)$/;
// Before a car: what is done in or with it.
const TO_CAR =
  /^(?:in|into|to|from|for|of|aboard|and|drives?|drove|driving|leaves|left|leaving|gets|takes|took|has|had|have|fields?|shares?|vacates|inherits|with)$/;
// Behind a car's number: it counts nothing.
const BEHIND =
  /^(?:next|this|last|until|till|through|since|but|when|while|now|full|as|after|before|because|if|again|at|for|on|with|alongside)$/;
const EPITHET = /^(?:famous|famed|iconic|familiar|vacant|sister)$/;

/** Whether a token is the last word of a team's name. */
export function endsTeam(token: Token | undefined): boolean {
  return TEAM_END.test(token?.lower ?? '');
}

/** "Northline Racing's 77", "the 99 of Northline Racing", "for its 31 next season", "to the famous 21": a team's car by its bare number. */
export function isTeamsOwn(tokens: readonly Token[], at: number): boolean {
  const [number, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!number || !before || !/^\d{1,2}$/.test(number.text)) return false;
  if (before.possessive && before.capital) {
    const to = wordBeforeName(tokens, at - 1);
    if (!TO_CAR.test(to)) return false;
    if (closes(tokens, at + 1) && (endsTeam(before) || (to === 'and' && isBehindCar(tokens, at)))) return true;
    // "leaves Ganassi's 42 and joins"
    const next = tokens[at + 2];
    const goesOn =
      next?.kind === 'word' && !next.capital && /^(?:joins|goes|moves|heads|will|is|returns|signs)$/.test(next.lower);
    return after?.lower === 'and' && goesOn && /^(?:in|leaves|left|leaving|drives?|drove|driving)$/.test(to);
  }
  const lead = tokens[at - 2]?.lower ?? '';
  if (/^(?:its|their)$/.test(before.lower))
    return /^(?:for|in|into|of|aboard)$/.test(lead) && number.text.length === 2 && closesSeason(tokens, at + 1);
  if (EPITHET.test(before.lower) && /^(?:the|its|their)$/.test(lead))
    return TO_CAR.test(tokens[at - 3]?.lower ?? '') && (closes(tokens, at + 1) || isOfTeam(tokens, at + 1));
  return before.lower === 'the' && TO_CAR.test(lead) && lead !== 'of' && isOfTeam(tokens, at + 1);
}

/** "in Northline's No. 11 in Xfinity and Pinecrest's 77 in Cup": a number with its cue stands before the other. */
function isBehindCar(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 10), at).some(({ lower, text }) => lower === 'no' || text === '#');
}

/** Nothing stands behind the number that it might count. */
function closes(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at];
  if (after === undefined || after.kind === 'mark') return after?.text !== '%' && after?.text !== '-';
  // "in Cup", "in 2027", but not "in a row"
  if (after.lower === 'in')
    return tokens[at + 1]?.capital === true || /^(?:20\d\d|the)$/.test(tokens[at + 1]?.text ?? '');
  if (after.lower === 'and') return tokens[at + 1]?.capital === true || tokens[at + 1]?.lower === 'the';
  return BEHIND.test(after.lower);
}

/** "next season", "this year", "in 2027", or nothing at all. */
function closesSeason(tokens: readonly Token[], at: number): boolean {
  const [after, then] = [tokens[at], tokens[at + 1]];
  if (after === undefined || /^[.,;]$/.test(after.text)) return true;
  if (/^(?:next|this|last)$/.test(after.lower)) return /^(?:season|year)$/.test(then?.lower ?? '');
  return /^(?:in|for)$/.test(after.lower) && /^20\d\d$/.test(then?.text ?? '');
}

/** "of Northline Racing": the words behind a number name a team. */
function isOfTeam(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'of') return false;
  for (let next = at + 1; next < at + 5 && tokens[next]?.capital; next += 1) if (endsTeam(tokens[next])) return true;
  return false;
}

/** The word before a run of capitalised words that ends at a token: "in Joe Gibbs Racing's". */
export function wordBeforeName(tokens: readonly Token[], at: number): string {
  let first = at;
  while (first > 0 && first > at - 4 && tokens[first]?.capital) first -= 1;
  return tokens[first]?.lower ?? '';
}
