import type { Token } from '../../text/token.js';
import { GIVEN_NAMES } from '../../words/given-names.js';
import {
  isTitle,
  NAME_SUFFIXES,
  ORGANISATION_WORDS,
  PARTICLES,
  SURNAMES_TOO,
  TEAM_WORDS,
  WEAK_TEAM_WORDS,
} from '../../words/name-words.js';
import { nameInside } from '../meant/described-name.js';
import { isNumberCue, isSpeaker } from './name-stops.js';
import { nicknameEnd } from './nickname-end.js';
import { isGiven, isPlainWord, WEEKDAYS } from './plain-words.js';
import { raceNameAt } from './race-names.js';
import { isBeforeItsName, isBeforeRacing, lastOfTeam } from './team-name-end.js';

/** A run of capitalised words: the name of somebody or something. Token indices, `last` excluded. */
export interface NameGroup {
  readonly kind: 'team' | 'race' | 'candidate' | 'organisation' | 'single';
  readonly first: number;
  readonly last: number;
  /** A nickname printed inside the name: Giovanni “Gio” Ruggiero. */
  readonly nickname?: string;
}

// A person's name has no more words than this.
const LONGEST_NAME = 5;

/**
 * Finds the name that begins at a token, if one does. `asks` says that the token opens a question ("Will Smith ...?");
 * `breaks` where the vocabulary ends a name.
 */
export function nameGroupAt(
  tokens: readonly Token[],
  at: number,
  last: number,
  asks: boolean,
  breaks: (index: number) => boolean,
): NameGroup | undefined {
  const first = tokens[at];
  if (!first || !isNamePart(first)) return undefined;
  if (isPlainWord(tokens, at, asks)) return undefined;
  const { end, nickname } = endOfName(tokens, at, last, breaks);
  if (end === at) return undefined;
  return raceNameAt(tokens, at, end) ?? teamIn(tokens, at, end) ?? nameOf(tokens, at, end, nickname);
}

/** How far a name goes on over capitalised words and what joins them. */
function endOfName(
  tokens: readonly Token[],
  at: number,
  last: number,
  breaks: (index: number) => boolean,
): { readonly end: number; readonly nickname: string | undefined } {
  let end = at;
  let nickname: string | undefined;
  while (end < last) {
    const token = tokens[end];
    if (!token) break;
    const ends =
      !isNextWord(tokens, end) ||
      WEEKDAYS.has(token.lower) ||
      // The vocabulary ends it, unless the word is the surname of a given name right before it.
      (breaks(end) && !(end === at + 1 && isSurnameToo(tokens, at, end, last))) ||
      isNumberCue(tokens, end) ||
      isSpeaker(tokens, end);
    if (end > at && ends) break;
    if (isNamePart(token) || (end > at && isPrefixed(token))) {
      end += 1;
      if (token.possessive && !isBeforeRacing(tokens, end, at)) break;
      continue;
    }
    if (end === at) break;
    const next = tokens[end + 1];
    if (
      isJoint(token, tokens[end - 1], next) &&
      next &&
      isNamePart(next) &&
      end + 1 < last &&
      !joinsPeople(tokens, at, end)
    ) {
      end += 1;
      continue;
    }
    // Ana St. Clair, and St. Clair alone
    if (token.text === '.' && tokens[end - 1]?.lower === 'st' && next?.spaced && isNamePart(next)) {
      end += 1;
      continue;
    }
    // Andrés Pérez de Lara, Renger van der Zande
    const afterParticles = skipParticles(tokens, end, last);
    const part = tokens[afterParticles];
    if (afterParticles > end && part && isNamePart(part)) {
      end = afterParticles;
      continue;
    }
    // Giovanni “Gio” Ruggiero
    const close = nicknameIn(tokens, at, end, last);
    if (close !== undefined) {
      nickname = tokens
        .slice(end + 1, close)
        .map(({ text }) => text)
        .join(' ');
      end = close + 1;
      continue;
    }
    // Tricon "Garage 66", "Team 18"
    // but not "Porsche Penske Motorsport 963"
    if (token.kind === 'number' && TEAM_WORDS.has(tokens[end - 1]?.lower ?? '') && /^\d{1,2}$/.test(token.text))
      end += 1;
    break;
  }
  if (end === at) return { end, nickname };
  // "Zane Smith, Jr." and the dot of "Jr."
  // but not "Ava Stone, JR Motorsports".
  // nor "Ava Stone, J.R. Marsh".
  const behind = tokens[end + 2];
  const isSuffix =
    NAME_SUFFIXES.has(tokens[end + 1]?.lower ?? '') &&
    !TEAM_WORDS.has(behind?.lower ?? '') &&
    !(/^J\.?R\.?$/.test(tokens[end + 1]?.text ?? '') && behind?.capital && behind.spaced);
  if (tokens[end]?.text === ',' && isSuffix) end += 2;
  const suffix = tokens[end - 1];
  if (suffix && NAME_SUFFIXES.has(suffix.lower) && tokens[end]?.text === '.' && !tokens[end]?.spaced) end += 1;
  return { end, nickname };
}

/** A word apart from the one before it; the full stop of "St." is none. */
function isNextWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.spaced === true || (tokens[at]?.text === '.' && tokens[at - 1]?.lower === 'st');
}

/** "Emma Street", "Kyle Ford": a given name with a surname that is a plain word or a make, and no third word before `last`. */
function isSurnameToo(tokens: readonly Token[], first: number, at: number, last: number): boolean {
  const next = at + 1 < last ? tokens[at + 1] : undefined;
  return (
    SURNAMES_TOO.has(tokens[at]?.lower ?? '') &&
    isGiven(tokens[first]?.lower ?? '') &&
    !(next?.capital && next.spaced && !NAME_SUFFIXES.has(next.lower))
  );
}

// deSouza, d’Ambrosio, diGrassi
const PREFIXED = /^(?:d[’']|de|di|da|du|la|le|van|von)\p{Lu}/u;

function isPrefixed(token: Token): boolean {
  return token.kind === 'word' && PREFIXED.test(token.text);
}

/** "Ava Stone & Ben Carter": two people, of whom one has a given name at least, and no firm. */
function joinsPeople(tokens: readonly Token[], at: number, joint: number): boolean {
  if (tokens[joint]?.text !== '&') return false;
  const [given, surname] = [tokens[joint + 1], tokens[joint + 2]];
  if (!given || !surname?.capital || !surname.spaced) return false;
  if ([given, surname].some(({ lower }) => TEAM_WORDS.has(lower) || ORGANISATION_WORDS.has(lower))) return false;
  return isGiven(given.lower) || (joint - at > 1 && isGiven(tokens[at]?.lower ?? ''));
}

/** "Foundation for Pediatric Cancer", "Bank of America", "Bennett Transportation & Logistics": a word inside a name. */
function isJoint(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (token.text === '&') return token.spaced;
  // "Spivey and Sons"
  if (token.lower === 'and') return next?.lower === 'sons' && next.capital;
  return (
    /^(?:for|of)$/.test(token.lower) &&
    /^(?:foundation|council|association|university|bank|fund|institute)$/.test(before?.lower ?? '')
  );
}

/** The team that a run of capitalised words is, up to its last word that makes it one. */
function teamIn(tokens: readonly Token[], first: number, end: number): NameGroup | undefined {
  let lastTeamWord = -1;
  let strong = false;
  let weak = -1;
  for (let index = first; index < end; index += 1) {
    const word = tokens[index]?.lower ?? '';
    if (!TEAM_WORDS.has(word)) continue;
    if (index > first) lastTeamWord = index;
    // "Team Penske", "Scuderia Verde"
    if (index === first && end - first > 1 && TEAM_PREFIXES.has(word)) lastTeamWord = lastOfTeam(tokens, first, end);
    // "Northline Motor Club": two words that prove nothing alone.
    if (!WEAK_TEAM_WORDS.has(word) || word === 'team' || (weak === index - 1 && weak > first))
      strong ||= end - first > 1;
    else weak = index;
  }
  if (lastTeamWord <= first || !(strong || end - first === 2)) return undefined;
  // "Vice President, Performance & Motorsports": of a post, with nobody's name in it.
  if (isOnlyWords(tokens, first, lastTeamWord)) return undefined;
  if (isBeforeItsName(tokens, lastTeamWord, end)) lastTeamWord += 1;
  // "Ridgeline Racing Group"
  if (tokens[lastTeamWord + 1]?.lower === 'group' && lastTeamWord + 1 < end) lastTeamWord += 1;
  // "Northline Racing UK", "Northline Motorsport North America"
  if (lastTeamWord + 1 < end) lastTeamWord = branchEnd(tokens, lastTeamWord + 1, end) - 1;
  // "Concord-based Northline Racing", "At Daytona-winning Northline Racing"
  let from = first;
  for (let at = first; at < lastTeamWord - 1; at += 1) if (BASED.test(tokens[at]?.text ?? '')) from = at + 1;
  const number = tokens[lastTeamWord + 1];
  const numbered = number?.kind === 'number' && lastTeamWord + 1 < end;
  return { kind: 'team', first: from, last: numbered ? lastTeamWord + 2 : lastTeamWord + 1 };
}

const TEAM_PREFIXES = new Set(['team', 'scuderia', 'squadra', 'ecurie', 'equipe', 'escuderia']);

const BRANCHES = /^(?:USA|UK|America|Europe|Asia|Australia|Canada|Nederland|Deutschland|Italia|Brasil|Inc|LLC)$/;

/** Behind the country of a team that is all of the rest of its name; where it began if something else stands there. */
function branchEnd(tokens: readonly Token[], at: number, end: number): number {
  const last = tokens[at]?.text === 'North' ? at + 1 : at;
  if (last + 1 !== end || !BRANCHES.test(tokens[last]?.text ?? '')) return at;
  // "Northline Racing America 250": a race, as is "Northline Racing Europe Cup".
  return tokens[end]?.kind === 'number' ? at : end;
}

function isOnlyWords(tokens: readonly Token[], first: number, last: number): boolean {
  if (!/^(?:&|and)$/.test(tokens[first + 1]?.text ?? '')) return false;
  return last === first + 2 && TEAM_WORDS.has(tokens[first]?.lower ?? '');
}

// What says where a team is, or whose.
const BASED =
  /-(?:based|owned|backed|area|led|run|affiliated|aligned|allied|linked|associated|headquartered|supported|sponsored|winning|fielded|entered|prepared|powered|branded|bound)$/;

/** What a run of capitalised words may be that names no race and no team; titles before a name are left out. */
function nameOf(
  tokens: readonly Token[],
  at: number,
  last: number,
  nickname: string | undefined,
): NameGroup | undefined {
  let first = at;
  while (first < last - 1 && isTitle(tokens[first]?.lower ?? '')) first += 1;
  first = nameInside(tokens, first, last);
  const only = last - first === 1 ? tokens[first]?.lower : undefined;
  // "Street spent two years": the surname of somebody, if the article has one.
  if (only !== undefined && SURNAMES_TOO.has(only)) return { kind: 'single', first, last };
  // "the Championship 4", "the Series": a noun in capitals names nobody.
  if (only !== undefined && ORGANISATION_WORDS.has(only)) return undefined;
  const words = tokens.slice(first, last).filter((token) => token.kind === 'word' && token.text !== '.');
  // "J.R. Stone": the first word is no suffix.
  const count = words.filter((word, index) => index === 0 || !NAME_SUFFIXES.has(word.lower)).length;
  const isFirm = tokens
    .slice(first, last)
    .some((word) => ORGANISATION_WORDS.has(word.lower) || word.text === '&' || word.lower === 'sons');
  const joined = tokens.slice(first, last).some(({ text }) => text === '&');
  // "Answering NASCAR questions"
  if (count > 1 && words.some(({ text }) => SANCTIONING.test(text))) return { kind: 'organisation', first, last };
  if (isFirm && !(count === 2 && isSurnameToo(tokens, first, first + 1, last)) && (joined || !isGivenToo(words, count)))
    return { kind: 'organisation', first, last };
  if (count <= 1) return { kind: 'single', first, last };
  if (count > LONGEST_NAME) return { kind: 'organisation', first, last };
  return { kind: 'candidate', first, last, ...(nickname === undefined ? {} : { nickname }) };
}

const SANCTIONING = /^(?:NASCAR|ARCA|IMSA|USAC|NHRA|SCCA|FIA|INDYCAR|IndyCar)(?:['’]s)?$/;

/** "Lane Carter": a word of firms that is a given name too, before a word that is none. */
function isGivenToo(words: readonly Token[], count: number): boolean {
  const [given, surname] = words;
  if (count !== 2 || !given || !surname) return false;
  return GIVEN_NAMES.has(given.lower) && !ORGANISATION_WORDS.has(surname.lower);
}

/** A capitalised word, or a word such as 23XI. */
function isNamePart(token: Token): boolean {
  // "Ava Stone P12": her place.
  if (/^P\d{1,2}$/.test(token.text)) return false;
  if (token.capital) return true;
  return token.kind === 'number' && /^\d+\p{Lu}/u.test(token.text);
}

function skipParticles(tokens: readonly Token[], at: number, last: number): number {
  let index = at;
  while (index < last && index < at + 3 && PARTICLES.has(tokens[index]?.lower ?? '') && tokens[index]?.spaced)
    index += 1;
  return index;
}

/** The closing mark of a nickname before another part of the name; one in brackets stands behind a given name alone. */
function nicknameIn(tokens: readonly Token[], first: number, at: number, last: number): number | undefined {
  const close = nicknameEnd(tokens, at, last);
  const next = close === undefined ? undefined : tokens[close + 1];
  if (close === undefined || close + 1 >= last || !next?.capital || !next.spaced) return undefined;
  const isBracket = tokens[at]?.text === '(';
  return isBracket && !(at === first + 1 && close === at + 2 && isGiven(tokens[first]?.lower ?? ''))
    ? undefined
    : close;
}
