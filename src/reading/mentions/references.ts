import type { Text } from '../text/read-text.js';
import type { Sentence } from '../text/sentence.js';
import type { Token } from '../text/token.js';
import { crewDescribedAt, postBehindThe } from './crew-described.js';
import { describedBySeriesAt } from './described-by-series.js';
import { described, HE, namesNobody, personDescribedAt } from './described-person.js';
import { teamDescribedAt } from './described-team.js';
import { type Focus, isBesideHim, moveFocus, soleDriver } from './focus.js';
import { intervieweeIn } from './interviewee.js';
import { type MakesOfTeams, makesOfTeams, ofMake } from './makes-of-teams.js';
import type { Mention, Person } from './mention.js';
import { ofNation } from './nations.js';
import { isOwnSubject } from './own-subject.js';
import type { People } from './people.js';
import { soleSpeaker, speakerOf, type Voices, voiceOf } from './voices.js';

const WHO = /^who(?:d|s|ll|ve|'d|'s|'ll|'ve|’d|’s|’ll|’ve)?$/;
const TELLS = /^(?:says|said|told|tells|admits|admitted|insists|insisted|added|hopes|hoped|believes|thinks|expects)$/;

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
  const interviewee = intervieweeIn(text, list, officeHolders);
  const resolved: Mention[] = [];
  const driverBefore = new Map<Sentence, Person>();
  const focus: Focus = {
    driver: undefined,
    sole: undefined,
    team: mainTeam,
    latter: undefined,
    crew: undefined,
    lastOnCrew: undefined,
    nations: new Map(),
  };
  const makes = makesOfTeams(list);
  const answering = soleSpeaker(text, people);
  let teamAge = 0;
  let headed: string | undefined;
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
    if (sentence.blockIndex !== block) {
      focus.crew = undefined;
      // "the team", under a heading that is a team's name.
      if (headed !== undefined) focus.team = headed;
    }
    // Two who are named last: no telling who "the crew chief" is.
    const onCrew = new Set(own.flatMap((one) => (one.type === 'person' && crew.has(one.person) ? [one.person] : [])));
    block = sentence.blockIndex;
    if (own.some((mention) => mention.type === 'team' || (mention.type === 'car' && mention.team !== undefined)))
      teamAge = 0;
    const interview = interviewee(sentence);
    const label = sentence.block.speaker;
    const speaker = interview.speaker ?? (label === undefined ? undefined : speakerOf(label, people));
    // "Q: ... are your teammates.": the one who answers.
    const asked = interview.asked ?? (label !== undefined && speaker === undefined ? answering : undefined);
    const voices = { speaker, asked };
    const whole = resolveSentence(text, sentence, own, focus, officeHolders, ages, voices, crew, makes);
    resolved.push(...whole);
    if (onCrew.size > 0) focus.lastOnCrew = onCrew.size === 1 ? [...onCrew][0] : undefined;
    const [title, second] = own;
    if (sentence.block.kind === 'heading' && sentence.blockIndex > 0)
      headed =
        title?.type === 'team' && title.last - title.first >= sentence.last - sentence.first - 2
          ? title.team
          : undefined;
    if (sentence.block.kind === 'heading' && title?.type === 'person' && !second && title.last === sentence.last) {
      // The name of a driver over the paragraphs about him.
      if (title.first === sentence.first && !officeHolders.has(title.person)) focus.driver = title.person;
    } else if (sentence.block.kind === 'heading' && isQuestion(text, sentence)) {
      // "What will Ava Stone do?", "What now for Northline?", and the answer goes on with "she" and "the team".
      const asked = own.filter((one) => one.type === 'person' && !officeHolders.has(one.person));
      if (asked.length === 1 && asked[0]?.type === 'person') focus.driver = asked[0].person;
      const [team, another] = own.filter((one) => one.type === 'team');
      if (team?.type === 'team' && !another) focus.team = team.team;
    } else if (isTeamsName(sentence, own)) {
      // The name of a team over the paragraphs about it.
      focus.team = own[0]?.type === 'team' ? own[0].team : focus.team;
    } else if (sentence.block.kind !== 'heading') {
      moveFocus(text, sentence, whole, focus, officeHolders);
      const subject = own.find((mention) => mention.type === 'person');
      focus.sole = isBesideHim(text, whole) ? undefined : soleDriver(text, own, officeHolders);
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
  voices: Voices,
  crew: ReadonlyMap<Person, string>,
  makes: MakesOfTeams,
): Mention[] {
  const { tokens, quoted } = text;
  const asks = isQuestion(text, sentence);
  const result: Mention[] = [];
  let index = 0;
  let driver: Person | undefined;
  let team: string | undefined;
  // The team that opens the sentence.
  let opener: string | undefined;
  // "Marsh leaves the No. 12 after three years with Stone and goes where he": the sentence is the crew chief's.
  let isChiefs = false;
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
  for (let at = sentence.first; at < sentence.last; ) {
    const mention = own[index];
    if (mention && mention.first === at) {
      result.push(mention);
      if (mention.type === 'person' && !mention.possessive && crew.has(mention.person)) chief ??= mention.person;
      if (mention.type === 'person' && !driver && quoted[at] !== 1 && !officeHolders.has(mention.person)) {
        driver = mention.person;
        isOfAside = isAside;
        isChiefs = !crew.has(driver) && OBLIQUE.test(tokens[at - 1]?.lower ?? '') && opensWithCrew(own, crew);
      }
      if (mention.type === 'team' && !(team !== undefined && isOfAnother(tokens, mention.first, opener))) {
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
    else if (token && before?.type === 'person' && before.last === at && isOwnSubject(tokens, before, token))
      who = officeHolders.has(before.person) || crew.has(before.person) ? undefined : before.person;
    // "… while Carter told reporters he intends to stay": what he says of himself.
    if (token && TELLS.test(token.lower) && before?.type === 'person' && before.last >= at - 1 && !before.possessive)
      teller = officeHolders.has(before.person) || crew.has(before.person) ? undefined : before.person;
    else if (token && /^[,;:—–]$/.test(token.text)) teller = undefined;
    const meant = inQuote ? undefined : (who ?? driver ?? focus.driver);
    const he = inQuote ? undefined : (who ?? teller ?? (isChiefs ? chief : driver) ?? chief ?? focus.driver);
    if (inQuote || token?.text === ',') isAside = false;
    else if (token && WHO.test(token.lower) && tokens[at - 1]?.text === ',') isAside = true;
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
    const sole = driver === undefined && chief === undefined ? focus.sole : undefined;
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
    const bySeries = meant && !inQuote ? describedBySeriesAt(tokens, at, own[index]) : undefined;
    if (meant && bySeries !== undefined) {
      result.push(described(meant, at, at + 1, false), ...own.slice(index, index + 1));
      driver ??= meant;
      index += 1;
      at = bySeries;
      continue;
    }
    const told =
      token && !inQuote
        ? personDescribedAt(
            tokens,
            at,
            sentence.last,
            isTheOne ? (sole ?? he) : isPost(at) ? focus.driver : HE.has(token) ? he : meant,
            ages,
          )
        : undefined;
    const person = told && ofNation(tokens, told, focus.nations);
    if (person) {
      result.push(person);
      // "The Swede’s contract ends, and he": the same man.
      if (!driver && (!person.possessive || isTheOne)) driver = person.person;
      at = person.last;
      // "the Mooresville, N.C., native": the town inside stays a mention of its own.
      for (let inside = own[index]; inside && inside.first < at; inside = own[index]) {
        result.push(inside);
        index += 1;
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
    const isLatter =
      tokens[at + 1]?.lower === 'latter' || (token?.lower === 'the' && isPastOf(tokens, sentence.first, at));
    const teamMeant =
      token && !inQuote
        ? teamDescribedAt(
            tokens,
            at,
            ofMake(tokens, at, team ?? (isLatter ? focus.latter : focus.team), focus.latter, makes),
          )
        : undefined;
    // "the team president" is an office.
    const inside = own[index];
    if (teamMeant && !(inside?.type === 'role' && inside.first < teamMeant.last)) {
      result.push(teamMeant);
      at = teamMeant.last;
      while ((own[index]?.first ?? at) < at) index += 1;
      continue;
    }
    at += 1;
  }
  return result;
}

/** The first whom a sentence names works on a crew. */
function opensWithCrew(own: readonly Mention[], crew: ReadonlyMap<Person, string>): boolean {
  const subject = own.find((one) => one.type === 'person');
  return subject?.type === 'person' && !subject.possessive && crew.has(subject.person);
}

/** "Northline has signed Stone, a winner with Pinecrest, for its No. 12": in a sentence that a team opens, no other one behind such words is "its". */
function isOfAnother(tokens: readonly Token[], first: number, opener: string | undefined): boolean {
  return (
    opener !== undefined &&
    /^(?:with|for|at|from|against|over|than|leaves?|leaving|left|quit)$/.test(tokens[first - 1]?.lower ?? '')
  );
}

const OBLIQUE = /^(?:of|with|from|alongside|beside|over|by|than|beat|behind|to)$/;

/** "He drove the team’s No. 12 last year": of somebody’s past, the team is the one named last. `at` is the token of "the". */
function isPastOf(tokens: readonly Token[], first: number, at: number): boolean {
  const isOpener = HE.has(tokens[first]) && tokens[first]?.text.length === tokens[first]?.lower.length;
  return isOpener && at === first + 2 && /^(?:drove|ran|raced|piloted|wheeled)$/.test(tokens[first + 1]?.lower ?? '');
}

/** A heading that is a team's name and nothing else. */
function isTeamsName({ block, first, last }: Sentence, [team, other]: readonly Mention[]): boolean {
  if (block.kind !== 'heading' || team?.type !== 'team' || team.described || other) return false;
  return team.first === first && team.last === last;
}

function isQuestion({ tokens }: Text, { last }: Sentence): boolean {
  return tokens[last - 1]?.text === '?';
}
