import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';
import { wordsBetween } from '../../text/words-between.js';
import { crewDescribedAt, postBehindThe } from '../crews/crew-described.js';
import type { Mention, Person } from '../mention.js';
import { drivesNext } from '../people/drives-next.js';
import { noteCalled, noteHeOrShe, whomItFits } from '../people/he-and-she.js';
import { ofNation } from '../people/nations.js';
import { isLabel, type Voices, voiceOf } from '../people/voices.js';
import { type MakesOfTeams, ofMake } from '../teams/makes-of-teams.js';
import { isByTheWay, teamInFocus } from '../teams/own-teams.js';
import { apposedTo, behindName } from './apposed-to.js';
import { isBeside, isCompany } from './company-of.js';
import { describedBySeriesAt } from './described-by-series.js';
import { described, driverNounEnd, HE, isBehindThe, namesNobody, personDescribedAt } from './described-person.js';
import { relativeDescribedAt } from './described-relative.js';
import { teamDescribedAt } from './described-team.js';
import { noteNamed, ofAge } from './fits-age.js';
import type { Focus } from './focus.js';
import { formerOrLatterAt, pairIn } from './former-latter.js';
import { isTold } from './is-told.js';
import { isOfKin, opensWithKin } from './of-kin.js';
import { isOfPast, isPastOf } from './of-past.js';
import { isOblique, opensSentence, opensWithCrew } from './opens-with.js';
import { isOwnSubject, isVerbOf } from './own-subject.js';
import { otherThan, takesFromAnother } from './somebody-else.js';

const WHO = /^who(?:d|s|ll|ve|'d|'s|'ll|'ve|’d|’s|’ll|’ve)?$/;
const TELLS = /^(?:says|said|told|tells|admits|admitted|insists|insisted|added|hopes|hoped|believes|thinks|expects)$/;

// "Marsh said he will drive the car himself"
const HIMSELF = /\b(?:him|her)self\b/;

/** Who and what an article is known to name before its pronouns are read. */
export interface Cast {
  readonly officeHolders: ReadonlySet<Person>;
  /** Drivers by their age. */
  readonly ages: ReadonlyMap<string, Person>;
  readonly crew: ReadonlyMap<Person, string>;
  readonly makes: MakesOfTeams;
  /** Whose name stands before answers. */
  readonly answers: ReadonlySet<Person>;
  /** It says "she" of somebody. */
  readonly hasWomen: boolean;
}

/** The mentions of a sentence, `own` among them, with those that its pronouns and descriptions mean; `focus` is what stood before it. */
export function resolveSentence(
  { tokens, quoted }: Text,
  sentence: Sentence,
  own: readonly Mention[],
  focus: Focus,
  voices: Voices,
  { officeHolders, ages, crew, makes, answers, hasWomen }: Cast,
): Mention[] {
  const asks = tokens[sentence.last - 1]?.text === '?';
  const result: Mention[] = [];
  let index = 0;
  let driver: Person | undefined;
  let team: string | undefined;
  // The team that opens the sentence.
  let opener: string | undefined;
  // "Marsh leaves the No. 12 after three years with Stone and goes where he": the sentence is the crew chief's.
  let isChiefs = false;
  // Of an age that somebody far above has: who is spoken of here may have it as well.
  const wasNamed = (person: Person): boolean =>
    focus.ages.seen.has(person) && (focus.ages.named.includes(person) || focus.ages.known.has(focus.driver ?? person));
  let isOfStranger = false;
  const isKins = opensWithKin(tokens, sentence.first);
  // "Marsh, who won with Carter, is her crew chief": not Carter's, of whom only the aside speaks.
  let isAside = false;
  let isOfAside = false;
  const isPost = (at: number): boolean =>
    isOfAside && !isAside && focus.driver !== undefined && own[index]?.type === 'role' && own[index]?.first === at + 1;
  // "He" is the crew chief whom the sentence, or the one before, is about; "his" is a driver's.
  let chief = focus.crew;
  // "from Carter, who had held it before he left": he is who the clause is about.
  let who: Person | undefined;
  let isInWho = false;
  let teller: Person | undefined;
  let listener: Person | undefined;
  // "Owner Dan Marsh says he has": right behind the verb, it may be him or a driver.
  let officialTells = -1;
  for (let at = sentence.first; at < sentence.last; ) {
    const mention = own[index];
    if (mention && mention.first === at) {
      result.push(mention);
      if (mention.type === 'person' && quoted[at] !== 1) noteNamed(focus.ages, mention.person);
      if (quoted[at] !== 1) noteHeOrShe(focus.named, mention, officeHolders);
      // "Adler, who had the 30, is leaving, and he": who opens the sentence, not the one before.
      if (mention.type === 'person' && !mention.possessive && crew.has(mention.person))
        chief = opensSentence(own, index, sentence) ? mention.person : (chief ?? mention.person);
      const isLabelled = isLabel(tokens, sentence, mention, answers);
      const isVoice = isLabelled || isCompany(tokens, sentence.first, mention, own[index + 1]);
      // "Carter gets the No. 12; Stone stays in the No. 8 that she has": a part of its own.
      const ofKin = mention.type === 'person' && isOfKin(tokens, mention);
      if (ofKin && !driver && mention.person === focus.driver) isOfStranger = true;
      const opens = !ofKin && (!driver || (tokens[at - 1]?.text === ';' && !isOwner(mention)));
      if (mention.type === 'person' && opens && !isVoice && quoted[at] !== 1 && !officeHolders.has(mention.person)) {
        driver = mention.person;
        isOfAside = isAside;
        isChiefs = !crew.has(driver) && isOblique(tokens[at - 1]) && opensWithCrew(own, crew);
      }
      if (mention.type === 'team' && !isByTheWay(tokens, own, index, team, opener, focus)) {
        if (result.length === 1) opener = mention.team;
        team = mention.team;
      }
      if (mention.type === 'car' && mention.team) team = mention.team;
      index += 1;
      at = Math.max(mention.last, at + 1);
      continue;
    }
    const token = tokens[at];
    const inQuote = quoted[at] === 1;
    const before = result.at(-1);
    if (token && WHO.test(token.lower)) {
      const named = before?.last === (tokens[at - 1]?.text === ',' ? at - 1 : at) ? before : undefined;
      who =
        named?.type === 'person' && !named.possessive && !officeHolders.has(named.person) && !crew.has(named.person)
          ? named.person
          : undefined;
      // "Stone, who, despite her age, hasn't slowed": the words between the commas change nothing.
      isInWho = tokens[at + 1]?.text === ',';
    } else if (isInWho && token?.text === ',') {
      if (!WHO.test(tokens[at - 1]?.lower ?? '')) isInWho = false;
    } else if (token && /^[,;:—–]$/.test(token.text)) who = undefined;
    else if (
      token &&
      before?.type === 'person' &&
      isVerbOf(tokens, before, at) &&
      isOwnSubject(tokens, before, token)
    ) {
      who = officeHolders.has(before.person) || crew.has(before.person) ? undefined : before.person;
      // "and Marsh was on the list until he": the chief's clause.
      if (crew.has(before.person)) {
        chief = before.person;
        isChiefs = true;
      }
    }
    // "… while Carter told reporters he intends to stay": what he says of himself.
    if (token && TELLS.test(token.lower) && before?.type === 'person' && before.last >= at - 1 && !before.possessive) {
      const isOfficial = officeHolders.has(before.person);
      teller = isOfficial || crew.has(before.person) ? undefined : before.person;
      officialTells = isOfficial && !crew.has(before.person) && before.last === at ? at : -1;
    } else if (token && /^[,;:—–]$/.test(token.text)) teller = undefined;
    // "Northline told Carter that he would not be back": whom a team tells something hears of himself.
    if (before?.type === 'person' && before.last === at && isTold(tokens, result)) listener = before.person;
    else if (token && /^[,;:—–]$/.test(token.text)) listener = undefined;
    const earlier = isOfStranger || (isKins && at > sentence.first) ? undefined : focus.driver;
    const meant = inQuote ? undefined : (who ?? listener ?? driver ?? earlier);
    const isDriving = chief !== undefined && !inQuote && drivesNext(tokens, at);
    const boss = isDriving ? undefined : chief;
    const isNear = officialTells >= 0 && at <= officialTells + (tokens[officialTells + 1]?.lower === 'that' ? 2 : 1);
    // "owner Dan Marsh said he will be in the car": of the one who drives.
    const isUnclear = isNear && !(drivesNext(tokens, at) && !HIMSELF.test(wordsBetween(tokens, at, sentence.last)));
    const he =
      inQuote || isUnclear ? undefined : (who ?? teller ?? listener ?? (isChiefs ? boss : driver) ?? boss ?? earlier);
    if (inQuote || token?.text === ',') isAside = false;
    // "Marsh, with Carter last year, is her crew chief"
    else if (token && tokens[at - 1]?.text === ',' && (WHO.test(token.lower) || isBeside(token, before, at - 1, crew)))
      isAside = true;
    const isTheOne = token?.lower === 'the';
    const post = isTheOne && !inQuote && !asks ? postBehindThe(tokens, own, index, at) : undefined;
    const holder = post && (chief ?? focus.lastOnCrew);
    const chiefMeant = post && holder && crewDescribedAt(tokens, own, post.at, at, holder);
    if (post && chiefMeant) {
      result.push(chiefMeant);
      chief ??= chiefMeant.person;
      at = chiefMeant.last;
      index = post.at + 1;
      continue;
    }
    const oneOfTwo =
      isTheOne && !inQuote
        ? formerOrLatterAt(tokens, at, sentence.last, () => pairIn({ quoted }, own.slice(0, index)) ?? focus.pair)
        : undefined;
    if (oneOfTwo) {
      result.push(oneOfTwo);
      if (!officeHolders.has(oneOfTwo.person)) driver ??= oneOfTwo.person;
      at = oneOfTwo.last;
      continue;
    }
    const relative =
      isTheOne && !inQuote ? relativeDescribedAt(tokens, at, own, index, driver ?? focus.driver) : undefined;
    if (relative) {
      result.push(relative);
      driver ??= relative.person;
      at = relative.last;
      continue;
    }
    const sole = driver === undefined && chief === undefined ? focus.sole : undefined;
    const drivesFor = before?.type === 'team' || before?.type === 'car' ? before : undefined;
    const driverEnd = token && driverNounEnd(tokens, at);
    if (
      token &&
      !inQuote &&
      meant &&
      drivesFor?.last === at &&
      driverEnd !== undefined &&
      namesNobody(tokens, driverEnd) &&
      isBehindThe(tokens, drivesFor.first)
    ) {
      // "the Kaulig Racing driver said", "contact with Carter, the Kaulig Racing driver"
      const driven = behindName(tokens, result.at(-2), drivesFor.first - 1) ?? meant;
      result.push(described(driven, at, driverEnd, tokens[driverEnd - 1]?.possessive === true));
      driver ??= driven;
      at = driverEnd;
      continue;
    }
    const upToSeries = own[index]?.type === 'extent' ? 2 : 1;
    const bySeries = meant && !inQuote ? describedBySeriesAt(tokens, at, own[index + upToSeries - 1]) : undefined;
    if (meant && bySeries !== undefined) {
      result.push(described(meant, at, at + 1, false), ...own.slice(index, index + upToSeries));
      driver ??= meant;
      index += upToSeries;
      at = bySeries;
      continue;
    }
    // "Marsh, who guided the 39-year-old’s No. 40": somebody else than who does it.
    const taker = isTheOne && takesFromAnother(tokens, before, at) ? before.person : undefined;
    const doer =
      taker ?? (isTheOne && (who || isAside) && !IS.test(tokens[at - 1]?.lower ?? '') ? (who ?? chief) : undefined);
    const object = doer && [driver, focus.driver].find((one) => one !== undefined && one !== doer);
    // "Carter will replace her": whoever was spoken of before.
    const isOther = before?.type === 'person' && before.person !== listener && !inQuote;
    const subject = inQuote ? undefined : otherThan(tokens, at, result[0], isOther ? before : undefined);
    const told = subject
      ? personDescribedAt(
          tokens,
          at,
          sentence.last,
          [driver, focus.driver].find((one) => one && one !== subject.person),
          ages,
          wasNamed,
        )
      : token && !inQuote
        ? personDescribedAt(
            tokens,
            at,
            sentence.last,
            isTheOne
              ? (apposedTo(tokens, before, at) ?? object ?? (driver ? undefined : focus.over) ?? sole ?? he)
              : isPost(at)
                ? focus.driver
                : whomItFits(token, HE.has(token) ? he : meant, focus.named, hasWomen),
            ages,
            wasNamed,
          )
        : undefined;
    const national = told && ofNation(tokens, told, focus, at === sentence.first);
    const person = national && ofAge(tokens, national, focus.ages);
    // "The Canadian will leave when his contract ends": somebody of whom the words before do not tell it.
    if (told && !person && isTheOne) isOfStranger = true;
    if (person) {
      result.push(person);
      if (hasWomen && token) noteCalled(token, tokens[at + 1], person.person, own, focus.named);
      // "The Swede’s contract ends, and he": the same man; "Marsh goes with her, as he": not the driver.
      if (!driver && (!person.possessive || isTheOne)) driver = person.person;
      if (subject && crew.has(subject.person) && tokens[at - 1]?.lower === 'with') isChiefs = true;
      at = person.last;
      // "the Mooresville, N.C., native": the town inside stays a mention of its own.
      for (let inside = own[index]; inside && inside.first < at; inside = own[index]) {
        index += 1;
        // "The former Northline driver": where she is no longer.
        if (inside.type === 'team' && isOfPast(tokens, person)) continue;
        result.push(inside);
        if (inside.type === 'team') team = inside.team;
      }
      continue;
    }
    const voice = token && voiceOf(token.lower, voices);
    if (voice) {
      const possessive = /^(?:my|your)$/.test(token.lower);
      result.push({ type: 'person', person: voice, form: 'described', possessive, first: at, last: at + 1 });
      at += 1;
      continue;
    }
    const isLatter = tokens[at + 1]?.lower === 'latter' || (isTheOne && isPastOf(tokens, sentence.first, at));
    const inFocus = inQuote ? undefined : (team ?? (isLatter ? focus.latter : teamInFocus(tokens, at, focus, driver)));
    const teamMeant =
      token && !inQuote ? teamDescribedAt(tokens, at, ofMake(tokens, at, inFocus, focus.latter, makes)) : undefined;
    // "the team president" is an office.
    const inside = own[index];
    if (teamMeant && !(inside?.type === 'role' && inside.first < teamMeant.last)) {
      // "the Truck Series team": the series before it stays.
      const covered = own.slice(index).filter(({ first }) => first < teamMeant.last);
      index += covered.length;
      result.push(...covered.filter(({ last }) => last <= teamMeant.first), teamMeant);
      at = teamMeant.last;
      continue;
    }
    at += 1;
  }
  return result;
}

const isOwner = (one: Mention): boolean => one.type === 'person' && one.possessive;

// Before a description of the one who is spoken of: "who is the veteran".
const IS = /^(?:is|was|be|been|becomes|became|remains|as|,|who|now|still)$/;
