import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import { KNOWN_ELSEWHERE, OFFICES } from '../../words/name-words.js';
import { worksOnCars } from '../crews/works-on-cars.js';
import type { Mention, Person } from '../mention.js';
import { isAtWheelHimself } from './at-wheel-himself.js';
import { isTeamOwnedBy } from './is-team-owned-by.js';
import { leadsRacing } from './leads-racing.js';
import { listedOfficeHolders } from './office-lists.js';
import { isChiefed, isOfMedium, ownsOutfit, worksBesideCar } from './office-signs.js';
import { isBehindWork } from './work-before-name.js';

// Behind a name: "Dan Marsh, who became president", "Ben Marsh, the head of", "Kim Marsh from Fox Sports".
const OFFICE_BEHIND = wordSet(
  'owner co-owner president manager principal chairman ceo founder director boss head vice executive journalist reporter analyst spokesman spokeswoman member members crewman crewmen jackman fueler owns co-owns heads runs leads manages',
);
// "Stone, who runs the team", but not "Stone, her deal runs to".
const VERBS = wordSet('owns co-owns heads runs leads manages');
// "Stone, whose owner is here", "Stone, the son of the owner"
const OF_OTHERS = wordSet('whose son daughter grandson granddaughter nephew niece brother sister stepson cousin');
const TAKES_ON = wordSet('sign signs signed hire hires hired enter enters entered add adds added recruited');
const HONORARY = wordSet('captain sir coach');
const TO_OTHERS = wordSet(
  'with to told tells calls called thanked thanks praised credited according along alongside by against from for flanked joined met said says',
);
const DRIVES = wordSet(
  'drives drove driving drive races raced pilots piloted finished finishes qualified rookie driver teammate champion won wins native',
);

/** "Owner Dan Marsh, 71, retires": an age at which few drive. */
function isOld(age: string): boolean {
  return /^(?:6[5-9]|[789]\d)$/.test(age);
}

/** The people who hold an office and show no sign of driving: owners, crew chiefs, reporters. */
export function findOfficeHolders(tokens: readonly Token[], list: readonly Mention[]): ReadonlySet<Person> {
  const office = new Map<Person, number>();
  const listed = listedOfficeHolders(tokens, list);
  const named = new Set(list.flatMap((mention) => (mention.type === 'person' ? [mention.first] : [])));
  const atWheel = new Set<Person>();
  list.forEach((mention, index) => {
    if (mention.type !== 'person') return;
    // "Team owner Dan Marsh will be behind the wheel of the No. 12": he drives as well.
    if (isAtWheelHimself(tokens, mention)) atWheel.add(mention.person);
    let score = office.get(mention.person) ?? (listed.has(mention.person) ? 2 : 0);
    const before = tokens[mention.first - 1];
    if (before && OFFICES.has(singular(before.lower)) && !isChiefed(tokens, mention.first))
      score += HONORARY.has(before) && TAKES_ON.has(tokens[mention.first - 2]) ? 1 : 2;
    // "Northline’s managing director, Dan Marsh, had seen enough"
    const isApposed = before?.text === ',' && tokens[mention.last]?.text === ',';
    if (isApposed && OFFICES.has(singular(tokens[mention.first - 2]?.lower ?? ''))) score += 2;
    // "signed actor Ava Stone for all 20 races": some race.
    if (KNOWN_ELSEWHERE.has(before?.lower ?? '') && !isBesideCar(tokens, mention))
      score += TAKES_ON.has(tokens[mention.first - 2]) ? 1 : 2;
    if (DRIVES.has(before)) score -= 1;
    const next = tokens[mention.last];
    if (DRIVES.has(next)) score -= 2;
    if (next?.text === ',') {
      let ofOther = false;
      for (let at = mention.last + 1; at < mention.last + 7; at += 1) {
        const token = tokens[at];
        // "…for Stone,” owner Marsh said": what stands behind the quote is said of who speaks.
        if (!token || /^[.,;"”]$/.test(token.text) || OF_OTHERS.has(token)) break;
        // "owner Dan Marsh, for whom she won in 2016": what is told there is hers.
        if (token.lower === 'whom') break;
        // "said Stone, thanking team owner Dan Marsh": his.
        if (named.has(at + 1) && !token.possessive) break;
        // "Stone, who thanked the owner", but not "Marsh, who joined from Northline as president".
        if (TO_OTHERS.has(token)) ofOther = true;
        else if (token.lower === 'as' || (token.lower === 'and' && OFFICE_BEHIND.has(tokens[at + 1]))) ofOther = false;
        const isHis = !ofOther && (!VERBS.has(token) || tokens[mention.last + 1]?.lower === 'who');
        const isOfRacing = VERBS.has(token) && leadsRacing(tokens, at);
        if (OFFICE_BEHIND.has(token) && isHis && !token.possessive && !ownsThing(tokens, at) && !isOfRacing) score += 2;
        // "Stone, 24, said", but not "Marsh, Team 18’s owner".
        if (/^\d+$/.test(token.text) && tokens[at + 1]?.text === ',') score -= isOld(token.text) ? 0 : 1;
        if (DRIVES.has(token) && !token.possessive) score -= 1;
      }
    }
    // "its president is Stone", "owned by Stone"
    if (/^(?:is|was|named)$/.test(before?.lower ?? '') && OFFICES.has(singular(tokens[mention.first - 2]?.lower ?? '')))
      score += 2;
    if (before?.lower === 'by' && /^(?:co-)?owned$/.test(tokens[mention.first - 2]?.lower ?? '')) score += 2;
    if (isInvestor(tokens, mention.last)) score += 3;
    if (runsTeam(tokens, mention.last) || coOwns(tokens, mention.last) || isTeamOwnedBy(tokens, mention)) score += 2;
    // "Stone’s race engineer, Dan Marsh": hers.
    if ((!mention.possessive && worksOnCars(tokens, mention.last)) || reports(tokens, mention.last)) score += 2;
    if (worksBesideCar(tokens, mention, named) || isBehindWork(tokens, mention)) score += 2;
    if (isOfMedium(tokens, mention.first) || ownsOutfit(tokens, mention)) score += 2;
    if (next?.lower === 'from' || next?.lower === 'of') {
      if (
        /^(?:fox|nbc|siriusxm|athletic|motorsport|autosport|racer|espn|associated)$/.test(
          tokens[mention.last + 1]?.lower ?? '',
        )
      )
        score += 2;
      if (
        tokens[mention.last + 1]?.lower === 'the' &&
        /^(?:athletic|associated)$/.test(tokens[mention.last + 2]?.lower ?? '')
      )
        score += 2;
    }
    // "co-owners Mike Stone and Jim Marsh", "owned by Mike Stone and Jim Marsh"
    const pair = list[index - 1];
    if (
      pair?.type === 'person' &&
      before?.lower === 'and' &&
      pair.last === mention.first - 1 &&
      (/^(?:owners|co-owners)$/.test(tokens[pair.first - 1]?.lower ?? '') ||
        (tokens[pair.first - 1]?.lower === 'by' && /^(?:co-)?owned$/.test(tokens[pair.first - 2]?.lower ?? '')))
    )
      score += 3;
    if (
      next?.text === ',' &&
      tokens[mention.last + 1]?.lower === 'who' &&
      /^(?:owns|co-owns)$/.test(tokens[mention.last + 2]?.lower ?? '') &&
      !ownsThing(tokens, mention.last + 2)
    )
      score += 2;
    office.set(mention.person, score);
  });
  return new Set([...office].filter(([person, score]) => score >= 2 && !atWheel.has(person)).map(([person]) => person));
}

// Tokens around a name in which a car tells that somebody drives.
const NEAR = 14;
const IN_CAR = wordSet('no # drive drives driven debut seat car truck races team full-time part-time');

/** "signed actor Ava Stone for the No. 12", "the No. 12 goes to singer Ava Stone" */
function isBesideCar(tokens: readonly Token[], { first, last }: Mention): boolean {
  for (let at = last; at < last + NEAR; at += 1) {
    if (/^[.;?!]$/.test(tokens[at]?.text ?? '') && tokens[at - 1]?.lower !== 'no') break;
    if (IN_CAR.has(tokens[at])) return true;
  }
  for (let at = first - 1; at > first - NEAR; at -= 1) {
    if (/^[.;?!]$/.test(tokens[at]?.text ?? '') && tokens[at - 1]?.lower !== 'no') break;
    if (IN_CAR.has(tokens[at])) return true;
  }
  return false;
}

/** "Stone, the driver's father, runs the operation as president", "Stone, who is a partner in the team" */
function runsTeam(tokens: readonly Token[], from: number): boolean {
  let at = from;
  if (tokens[at]?.text === ',' && tokens[at + 1]?.lower !== 'who') {
    for (at += 1; at < from + 7 && tokens[at]?.text !== ','; at += 1);
    at += 1;
  } else if (tokens[at]?.text === ',') at += 2;
  const words = tokens.slice(at, at + 3).map(({ lower }) => lower);
  return /^(?:runs the (?:team|operation|organi[sz]ation|outfit|company)|is a partner)$/.test(words.join(' '));
}

/** "Marsh has left the team he's co-owned since 2003" */
function coOwns(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 14; at += 1) {
    const token = tokens[at];
    if (!token || /^[.,;:]$/.test(token.text)) return false;
    if (/^co-(?:owned|founded)$/.test(token.lower))
      return /^(?:he|she|hes|shes|has|had)$/.test(tokens[at - 1]?.lower ?? '');
  }
  return false;
}

/** "Marsh reported that", "Marsh of Pit Lane Weekly reported": who makes news of others. */
function reports(tokens: readonly Token[], from: number): boolean {
  let at = from;
  if (/^(?:of|from|with)$/.test(tokens[at]?.lower ?? ''))
    for (at += 1; at < from + 6 && (tokens[at]?.capital || /^(?:the|of)$/.test(tokens[at]?.lower ?? '')); at += 1);
  return tokens[at]?.lower === 'reported' && !/^(?:to|for|by|feeling)$/.test(tokens[at + 1]?.lower ?? '');
}

/** "loses Dan Marsh as a shareholder" */
function isInvestor(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'as') return false;
  const noun = /^(?:an?|the|its|their|co-|minority|majority)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const word = tokens[noun]?.lower === 'minority' || tokens[noun]?.lower === 'majority' ? noun + 1 : noun;
  return /^(?:shareholder|stakeholder|investor|backer|financier|owner|co-owner|part-owner|chairman|benefactor)$/.test(
    tokens[word]?.lower ?? '',
  );
}

/** "owns the door of the car": anybody may own a thing, the head of a team owns that. */
function ownsThing(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:owns|co-owns)$/.test(tokens[at]?.lower ?? '')) return false;
  const [article, noun] = [tokens[at + 1], tokens[at + 2]];
  if (!/^(?:the|a|an|his|her)$/.test(article?.lower ?? '') || noun?.capital) return false;
  return !/^(?:team|outfit|squad|operation|organi[sz]ation|company|stable|shop|stake|share|part|half|place|show|joint|business|majority|minority|racing|race|family|car|truck)$/.test(
    noun?.lower ?? '',
  );
}

function singular(word: string): string {
  return word.endsWith('s') && word !== 'boss' ? word.slice(0, -1) : word;
}
