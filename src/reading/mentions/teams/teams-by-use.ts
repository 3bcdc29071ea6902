import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import { GIVEN_NAMES } from '../../words/given-names.js';
import type { NameGroup } from '../people/name-groups.js';
import { isCountry, stateAt } from '../vocabulary.js';

const DRIVES =
  /^(?:drives?|drove|driven|driving|races?|raced|racing|competes?|competed|competing|pilots?|piloted|piloting|seat|ride|car|truck|laps|starts?|debut|debuted|stint|full-time|part-time|champion|season|seasons|years?|rookie|fields?)$/;
const SIGNS =
  /^(?:signs?|signed|signing|re-signs?|re-signed|deal|contract|agreement|extension|seat|ride|seasons?|years?|stint|ways|company|start|tenure|drives?|drove|races?|raced|winner|runner-up|champion|won|term|campaigns?)$/;
const SEATED = /^(?:seat|ride|drive|stint|years?|seasons?|tenure|teammates?|spell|opportunity)$/;
const ENDS =
  /^(?:joins?|joined|joining|departs?|departed|departing|exits?|exited|quits?|quit|rejoins?|rejoined|rejoining)$/;
const LEAVES = /^(?:leaves?|left|leaving)$/;
const MOVES =
  /^(?:moves?|moved|moving|switches|switched|switching|arrives?|arrived|comes?|came|poached|released|jumps?|jumped)$/;

const PROGRAMS = /^(?:program|programme|academy|series|tour|foundation|initiative|combine)$/;

// A drive verb and its "for" may have the car and a season between them.
const REACH = 8;

/**
 * Whether the words before a name make it a team: "drives the No. 8 for Halberd Sport", "signed with Wauters", "joins
 * Pacific Crest". Names of one word need them right before.
 */
export function isUsedAsTeam(tokens: readonly Token[], group: NameGroup): boolean {
  if (group.kind === 'team' || group.kind === 'race') return false;
  const name = tokens[group.first];
  const single = group.kind === 'single';
  // "back with West Virginia's Ava Stone"
  if (stateAt(tokens, group.first, group.last)?.last === group.last) return false;
  if (!name || (single && (name.text.length < 4 || name.possessive || isCountry(name.lower)))) return false;
  // "the Drive for Diversity Program", "the Drive for Diversity program"
  if ([tokens[group.last - 1], tokens[group.last]].some((word) => PROGRAMS.test(word?.lower ?? ''))) return false;
  const behind = tokens[group.last]?.lower ?? '';
  // "competes for Acme Rookie of the Year honors"
  if (/ of the year$/.test(wordsBetween(tokens, group.last - 1, group.last + 3))) return false;
  if (/^(?:teammates?|team-mates?)$/.test(behind)) return true;
  if (isPlainlyTeam(tokens, group)) return true;
  // "Pinecrest have confirmed": a firm as several people; "Stone and Carter have" are two.
  if (isPlural(tokens, group)) return true;
  const before = tokens[group.first - 1]?.lower ?? '';
  if (ENDS.test(before)) return group.kind === 'candidate';
  if (LEAVES.test(before)) return !single;
  // "drives the No. 8 Ford for Halberd"
  const reach = group.kind === 'candidate' || isBehindCar(tokens, group.first) ? REACH : 3;
  switch (before) {
    case 'for':
      return nounBefore(tokens, group.first - 1, reach, DRIVES);
    case 'with':
      return (
        nounBefore(tokens, group.first - 1, group.kind === 'candidate' ? 4 : 2, SIGNS) && !isOfSponsor(tokens, group)
      );
    case 'at':
      return nounBefore(tokens, group.first - 1, 1, SEATED) && !isOfCalendar(tokens, group.first - 2);
    case 'from':
      return !single && nounBefore(tokens, group.first - 1, 2, MOVES) && tokens[group.last]?.lower === 'to';
    default:
      return false;
  }
}

/** "the No. 8 Ford for": a car by its number stands before the preposition. */
function isBehindCar(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 2; at > first - 6; at -= 1) {
    if (tokens[at]?.kind !== 'number') continue;
    return tokens[at - 1]?.text === '#' || tokens[tokens[at - 1]?.text === '.' ? at - 2 : at - 1]?.lower === 'no';
  }
  return false;
}

/** "the second event of the season at Rovaniemi": the season of a series, and no time with a team. */
function isOfCalendar(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:season|year)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:the|this|last|next|each|every)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** "signed an endorsement deal with Harbor": what drivers sign with firms. */
function isOfSponsor(tokens: readonly Token[], { first }: NameGroup): boolean {
  return /^(?:endorsement|sponsorship|marketing|promotional|licensing|apparel|personal-services)$/.test(
    tokens[first - 3]?.lower ?? '',
  );
}

/** One name with a verb in the plural. */
function isPlural(tokens: readonly Token[], { first, last }: NameGroup): boolean {
  const before = tokens[first - 1];
  const opens = before === undefined || (before.kind === 'mark' && before.text !== ',' && before.text !== '&');
  return opens && /^(?:have|are)$/.test(tokens[last]?.lower ?? '') && !/[^s]s$/.test(tokens[last - 1]?.lower ?? '');
}

/** Whether the words behind a name of several words leave no doubt that it is a team's. */
export function isPlainlyTeam(tokens: readonly Token[], { kind, first, last }: NameGroup): boolean {
  if (kind === 'single') return false;
  const behind = initialsEnd(tokens, { first, last }) ?? last;
  // "Northline has signed Stone to complete its roster": it is whose she is.
  const isSigned = TAKEN_ON.test(tokens[first - 1]?.lower ?? '');
  return (!isSigned && hasItsOwnCar(tokens, behind)) || isCalledTeam(tokens, behind) || isBehindTeam(tokens, first);
}

const TAKEN_ON =
  /^(?:signed|signs|signing|re-signed|re-signs|re-signing|hired|hires|hiring|retained|retains|retaining|promoted|promotes|promoting|named|names|naming|added|adds|adding|poached|poaches|recruited|recruits|recruiting|confirmed|confirms|confirming|picked|picks|of)$/;

/** "IndyCar team Castle Lane", "the Formula E outfit Silver Volt", but not "the race team Ava Stone drives for" */
function isBehindTeam(tokens: readonly Token[], first: number): boolean {
  if (!/^(?:team|outfit|squad)$/.test(tokens[first - 1]?.text ?? '') || GIVEN_NAMES.has(tokens[first]?.lower ?? ''))
    return false;
  return (
    tokens[first - 2]?.capital === true ||
    tokens[first - 2]?.kind === 'number' ||
    /^(?:sports-car|second-tier)$/.test(tokens[first - 2]?.lower ?? '')
  );
}

/** ", the team for which", ", the Charlotte-based outfit", ", a new two-car operation" */
function isCalledTeam(tokens: readonly Token[], behind: number): boolean {
  if (tokens[behind]?.text !== ',' || !/^(?:the|an?|his|her)$/.test(tokens[behind + 1]?.lower ?? '')) return false;
  for (let at = behind + 2; at < behind + 6; at += 1) {
    const word = tokens[at];
    if (!word || (word.kind === 'mark' && word.text !== '-')) return false;
    if (/^(?:team|organi[sz]ation|outfit|squad|operation|stable)$/.test(word.lower)) {
      // "the team owner", "the team's president": somebody in it.
      return (
        !word.possessive &&
        !/^(?:owner|co-owner|president|principal|boss|manager|director|chief|driver|leader)$/.test(
          tokens[at + 1]?.lower ?? '',
        )
      );
    }
  }
  return false;
}

/** Behind "(PDG)", the initials of a name, or of its last words. */
export function initialsEnd(
  tokens: readonly Token[],
  { first, last }: Pick<NameGroup, 'first' | 'last'>,
): number | undefined {
  const [open, letters, close] = tokens.slice(last, last + 3);
  if (open?.text !== '(' || close?.text !== ')' || !/^\p{Lu}{2,5}$/u.test(letters?.text ?? '')) return undefined;
  const initials = tokens.slice(first, last).map(({ text }) => text.charAt(0));
  return initials.join('').endsWith(letters?.text ?? '') ? last + 3 : undefined;
}

// "its No. 17", "its two trucks", "its drivers": nobody's but a firm's.
const OWN = /^(?:no|nos|#|cars?|trucks?|entry|entries|drivers?|line-?up|roster|programme?|charters?)$/;

/** "Birchfield Works will split its No. 17": what has a car of its own, and is an "it". */
function hasItsOwnCar(tokens: readonly Token[], behind: number): boolean {
  for (let at = behind; at < behind + REACH; at += 1) {
    const word = tokens[at];
    if (!word || (word.kind === 'mark' && word.text !== '-')) return false;
    if (word.lower === 'its')
      return [1, 2, 3].some((ahead) => OWN.test(tokens[at + ahead]?.lower ?? '')) || isSeasonIn(tokens, at + 1);
  }
  return false;
}

/** "opens its third season in": what races; a sponsor has its seasons with somebody. */
function isSeasonIn(tokens: readonly Token[], at: number): boolean {
  const nth =
    /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|debut|inaugural|maiden|rookie|\d+th)$/;
  if (!nth.test(tokens[at]?.lower ?? '')) return false;
  const noun = /^(?:full|straight|consecutive)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return /^(?:season|campaign)$/.test(tokens[noun]?.lower ?? '') && /^(?:in|of)$/.test(tokens[noun + 1]?.lower ?? '');
}

/** Whether a word of a kind stands in the last `reach` tokens before a preposition, with no mark between them. */
function nounBefore(tokens: readonly Token[], at: number, reach: number, kind: RegExp): boolean {
  for (let index = at - 1; index >= at - reach && index >= 0; index -= 1) {
    const token = tokens[index];
    if (!token) return false;
    // The full stop of "No." is none.
    if (/^[.;:,!?”"—–(]$/.test(token.text) && tokens[index - 1]?.lower !== 'no') return false;
    if (kind.test(token.lower)) return true;
  }
  return false;
}
