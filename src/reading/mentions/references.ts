import type { Text } from '../text/read-text.js';
import type { Sentence } from '../text/sentence.js';
import type { Token } from '../text/token.js';
import type { Mention, Person, PersonMention, TeamMention } from './mention.js';
import type { People } from './people.js';
import { demonymAt } from './vocabulary.js';

const HE = /^(?:he|she|him|hed|hell|shed|shell)$/;
const HIS = /^(?:his|her)$/;
const SELF = /^(?:i|me|im|ive|id|ill)$/;
// "The veteran said": a description that means the driver in focus.
const DESCRIPTIONS =
  /^(?:driver|veteran|rookie|newcomer|champion|youngster|teenager|racer|native|sophomore|wheelman|pilot)$/;
// "the 24-year-old team", "the 24-year-old son of": not the driver in focus.
const NO_PERSON =
  /^(?:team|squad|outfit|operation|organization|organisation|company|track|oval|speedway|facility|series|event|race|son|daughter|brother|sister|car|truck|chassis|record)$/;
const TEAM_NOUNS = /^(?:team|organization|organisation|squad|outfit|operation|stable|teams)$/;
const AGE = /^(\d{2})-year-old$/;

interface Focus {
  driver: Person | undefined;
  /** The team named last, if that was in this sentence's block or the sentence before; else the article's own. */
  team: string | undefined;
  /** The crew chief or spotter whom the sentence before was about. */
  crew: Person | undefined;
}

/**
 * Adds what is meant by pronouns and descriptions ("he", "the 24-year-old", "the Georgia native", "the team", "its") to
 * the mentions. The driver in focus is the one named first in the sentence, else in the sentences before it.
 */
export function resolveReferences(
  text: Text,
  list: readonly Mention[],
  people: People,
  officeHolders: ReadonlySet<Person>,
  ages: ReadonlyMap<string, Person>,
  mainTeam: string | undefined,
  crew: ReadonlyMap<Person, string>,
): { mentions: Mention[]; driverBefore: ReadonlyMap<Sentence, Person> } {
  const resolved: Mention[] = [];
  const driverBefore = new Map<Sentence, Person>();
  const focus: Focus = { driver: undefined, team: mainTeam, crew: undefined };
  let teamAge = 0;
  let block = -1;
  let next = 0;
  for (const sentence of text.sentences) {
    const own: Mention[] = [];
    while (next < list.length && (list[next]?.first ?? Number.POSITIVE_INFINITY) < sentence.last) {
      const mention = list[next];
      if (mention) own.push(mention);
      next += 1;
    }
    if (focus.driver) driverBefore.set(sentence, focus.driver);
    teamAge += 1;
    if (teamAge > 1 && (sentence.blockIndex !== block || teamAge > 3) && mainTeam !== undefined) focus.team = mainTeam;
    if (sentence.blockIndex !== block) focus.crew = undefined;
    block = sentence.blockIndex;
    if (own.some((mention) => mention.type === 'team' || (mention.type === 'car' && mention.team !== undefined)))
      teamAge = 0;
    const speaker = sentence.block.speaker === undefined ? undefined : speakerOf(sentence.block.speaker, people);
    const whole = resolveSentence(text, sentence, own, focus, officeHolders, ages, speaker, crew);
    resolved.push(...whole);
    const [title, second] = own;
    if (sentence.block.kind === 'heading' && title?.type === 'person' && !second && title.last === sentence.last) {
      // The name of a driver over the paragraphs about him.
      if (title.first === sentence.first && !officeHolders.has(title.person)) focus.driver = title.person;
    } else if (sentence.block.kind !== 'heading') {
      moveFocus(text, whole, focus, officeHolders);
      const subject = own.find((mention) => mention.type === 'person');
      focus.crew = subject && !subject.possessive && crew.has(subject.person) ? subject.person : undefined;
    }
  }
  return { mentions: resolved, driverBefore };
}

function resolveSentence(
  text: Text,
  sentence: Sentence,
  own: readonly Mention[],
  focus: Focus,
  officeHolders: ReadonlySet<Person>,
  ages: ReadonlyMap<string, Person>,
  speaker: Person | undefined,
  crew: ReadonlyMap<Person, string>,
): Mention[] {
  const { tokens, quoted } = text;
  const result: Mention[] = [];
  let index = 0;
  let driver: Person | undefined;
  let team: string | undefined;
  // "He" is the crew chief whom the sentence, or the one before, is about; "his" is a driver's.
  let chief = focus.crew;
  for (let at = sentence.first; at < sentence.last; ) {
    const mention = own[index];
    if (mention && mention.first === at) {
      result.push(mention);
      if (mention.type === 'person' && !mention.possessive && crew.has(mention.person)) chief ??= mention.person;
      if (mention.type === 'person' && !driver && quoted[at] !== 1 && !officeHolders.has(mention.person))
        driver = mention.person;
      if (mention.type === 'team') team = mention.team;
      if (mention.type === 'car' && mention.team) team = mention.team;
      index += 1;
      at = Math.max(mention.last, at + 1);
      continue;
    }
    const token = tokens[at];
    const inQuote = quoted[at] === 1;
    const meant = inQuote ? undefined : (driver ?? focus.driver);
    const he = inQuote ? undefined : (driver ?? chief ?? focus.driver);
    const before = result.at(-1);
    const drivesFor = before?.type === 'team' || before?.type === 'car' ? before : undefined;
    if (
      token &&
      !inQuote &&
      meant &&
      drivesFor?.last === at &&
      token.lower === 'driver' &&
      namesNobody(tokens, at + 1) &&
      tokens[drivesFor.first - 1]?.lower === 'the'
    ) {
      // "the Kaulig Racing driver said"
      result.push(described(meant, at, at + 1, token.possessive));
      driver ??= meant;
      at += 1;
      continue;
    }
    const person =
      token && !inQuote ? personDescribedAt(tokens, at, HE.test(token.lower) ? he : meant, ages) : undefined;
    if (person) {
      result.push(person);
      if (!driver && !person.possessive) driver = person.person;
      at = person.last;
      // "the Mooresville, N.C., native": the town inside stays a mention of its own.
      for (let inside = own[index]; inside && inside.first < at; inside = own[index]) {
        result.push(inside);
        index += 1;
      }
      continue;
    }
    if (token && speaker && (SELF.test(token.lower) || token.lower === 'my')) {
      result.push({
        type: 'person',
        person: speaker,
        form: 'described',
        possessive: token.lower === 'my',
        first: at,
        last: at + 1,
      });
      at += 1;
      continue;
    }
    const teamMeant = token && !inQuote ? teamDescribedAt(tokens, at, team ?? focus.team) : undefined;
    if (teamMeant) {
      result.push(teamMeant);
      at = teamMeant.last;
      while ((own[index]?.first ?? at) < at) index += 1;
      continue;
    }
    at += 1;
  }
  return result;
}

function personDescribedAt(
  tokens: readonly Token[],
  at: number,
  meant: Person | undefined,
  ages: ReadonlyMap<string, Person>,
): PersonMention | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  if (HE.test(token.lower) && (token.lower.length < 4 || token.text.length > token.lower.length))
    return meant && described(meant, at, at + 1, false);
  if (HIS.test(token.lower)) {
    const isObject = token.lower === 'her' && tokens[at + 1]?.kind === 'mark';
    return meant && described(meant, at, at + 1, !isObject);
  }
  if (token.lower !== 'the') return undefined;
  const champion = championAt(tokens, at);
  if (champion !== undefined) return meant && described(meant, at, champion, tokens[champion - 1]?.possessive === true);
  let index = at + 1;
  let person = meant;
  let certain = false;
  // "the Sydney-born 44-year-old"
  if (/-born$/.test(tokens[index]?.lower ?? '')) index += 1;
  const age = AGE.exec(tokens[index]?.lower ?? '');
  if (age?.[1]) {
    if (NO_PERSON.test(tokens[index + 1]?.lower ?? '')) return undefined;
    person = ages.get(age[1]) ?? meant;
    certain = true;
    index += 1;
  }
  const demonym = demonymAt(tokens, index, index + 3);
  if (demonym && (demonym.noun || certain || standsAlone(tokens, demonym.last)) && !tokens[demonym.last]?.capital) {
    certain = true;
    index = demonym.last;
  }
  const noun = tokens[index];
  // "The driver of the No. 38 Ford wants more": said of the driver in focus.
  const opens =
    tokens[at - 1] === undefined ||
    tokens[at - 1]?.kind === 'mark' ||
    /^(?:and|but|that|when|while)$/.test(tokens[at - 1]?.lower ?? '');
  if (noun?.lower === 'driver' && tokens[index + 1]?.lower === 'of' && !certain && meant && opens)
    return described(meant, at, index + 1, false);
  // "the 20-year-old rookie Ava Stone": the name says it better.
  if (noun && DESCRIPTIONS.test(noun.lower) && tokens[index + 1]?.capital) return undefined;
  if (noun && DESCRIPTIONS.test(noun.lower) && tokens[index + 1]?.lower !== 'of' && !tokens[index + 1]?.capital) {
    certain = true;
    index += 1;
  } else if (!certain) {
    // "the Mooresville, N.C., native", "the Georgia native"
    const native = nativeAt(tokens, at + 1);
    if (native === undefined) return undefined;
    index = native;
    certain = true;
  }
  if (!certain || !person) return undefined;
  const last = tokens[index - 1];
  // "the champion, Ava Stone, is": the name says it better.
  if (isNamedAside(tokens, index)) return undefined;
  // "the 24-year-old Smith": the name that follows says it better.
  if (tokens[index]?.capital && tokens[index]?.spaced) return undefined;
  return described(person, at, index, last?.possessive === true);
}

function namesNobody(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.text === ',' ? tokens[at + 1] : tokens[at];
  return next?.capital !== true;
}

/** "The German’s contract", "the French driver": the adjective stands for a person. */
function standsAlone(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last];
  if (tokens[last - 1]?.possessive) return true;
  return (
    next !== undefined &&
    (DESCRIPTIONS.test(next.lower) ||
      /^(?:was|is|has|had|will|who|finished|won|said|joined|signed|moves|joins|drove)$/.test(next.lower))
  );
}

/** "The 2012 Cup champion", "the reigning champion", where no name beside it says who is meant. */
function championAt(tokens: readonly Token[], at: number): number | undefined {
  if (/^(?:[,(–—]|is|was|as|became|become|and|be|won|win|over|beat)$/.test(tokens[at - 1]?.lower ?? ''))
    return undefined;
  for (let index = at + 1; index < at + 8; index += 1) {
    const token = tokens[index];
    if (!token || token.kind === 'mark') return undefined;
    if (token.lower === 'champion') {
      const next = tokens[index + 1];
      return index === at + 1 || next?.capital || next?.lower === 'of' || tokens[index + 2]?.capital
        ? undefined
        : index + 1;
    }
    if (
      !token.capital &&
      token.kind !== 'number' &&
      !/^(?:reigning|defending|two-time|three-time|four-time|five-time|six-time|seven-time|former|series)$/.test(
        token.lower,
      )
    )
      return undefined;
  }
  return undefined;
}

function isNamedAside(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',' || !tokens[comma + 1]?.capital || !tokens[comma + 2]?.capital) return false;
  return tokens[comma + 3]?.text === ',' || tokens[comma + 4]?.text === ',';
}

function nativeAt(tokens: readonly Token[], from: number): number | undefined {
  if (!tokens[from]?.capital) return undefined;
  for (let index = from + 1; index < from + 9; index += 1) {
    const token = tokens[index];
    if (!token) return undefined;
    if (token.lower === 'native' || token.lower === 'product') return index + 1;
    if (!token.capital && token.kind === 'word') return undefined;
    if (token.kind === 'mark' && token.text !== ',' && token.text !== '.') return undefined;
  }
  return undefined;
}

function described(person: Person, first: number, last: number, possessive: boolean): PersonMention {
  return { type: 'person', person, form: 'described', possessive, first, last };
}

function teamDescribedAt(tokens: readonly Token[], at: number, team: string | undefined): TeamMention | undefined {
  if (team === undefined) return undefined;
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  if (token.lower === 'its') return { type: 'team', team, possessive: true, described: true, first: at, last: at + 1 };
  if (!/^(?:the|that)$/.test(token.lower)) return undefined;
  let index = at + 1;
  // "the Concord-based team", "the Ohio squad", "the American squad", "the family-owned team"
  const adjective = tokens[index];
  if (
    adjective &&
    adjective.kind === 'word' &&
    (adjective.capital ||
      /-(?:based|owned|run)$/.test(adjective.lower) ||
      /^(?:same|new|latter|former|rookie|new-look)$/.test(adjective.lower))
  ) {
    index += 1;
  }
  const noun = tokens[index];
  if (!noun || !TEAM_NOUNS.test(noun.lower) || noun.lower === 'teams') return undefined;
  if (
    tokens[index + 1]?.kind === 'word' &&
    /^(?:owner|president|principal|boss|manager|owners|co-owner)$/.test(tokens[index + 1]?.lower ?? '')
  ) {
    return { type: 'team', team, possessive: true, described: true, first: at, last: index + 1 };
  }
  return { type: 'team', team, possessive: noun.possessive, described: true, first: at, last: index + 1 };
}

/** The focus goes to the first driver who is no mere complement; "he" and "the veteran" keep it where it is. */
function moveFocus(text: Text, own: readonly Mention[], focus: Focus, officeHolders: ReadonlySet<Person>): void {
  const { tokens, quoted } = text;
  let subject: { readonly person: Person; readonly oblique: boolean } | undefined;
  for (const mention of own) {
    if (quoted[mention.first] === 1) continue;
    if (mention.type === 'team' && mention.described !== true) focus.team = mention.team;
    if (mention.type === 'car' && mention.team) focus.team = mention.team;
    if (mention.type === 'person' && !officeHolders.has(mention.person)) {
      const before = tokens[mention.first - 1]?.lower ?? '';
      const joined =
        before === 'and' && own.some((other) => other.type === 'person' && other.last === mention.first - 1);
      const oblique =
        mention.possessive ||
        (joined && subject?.oblique === true) ||
        /^(?:of|with|from|alongside|beside|over|by|than|beat|behind|to)$/.test(before);
      // "His place alongside Galbraith goes to Hoshino": of those that are no subject, the one it goes to.
      const goal = subject?.oblique === true && before === 'to';
      if (!subject || (subject.oblique && !oblique) || goal) subject = { person: mention.person, oblique };
    }
  }
  if (subject) focus.driver = subject.person;
}

function speakerOf(printed: string, people: People): Person | undefined {
  const words = printed.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  const meant = people.all.filter((person) => person.name.toLowerCase().split(' ').includes(last));
  return meant.length === 1 ? meant[0] : undefined;
}
