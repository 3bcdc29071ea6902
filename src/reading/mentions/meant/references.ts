import { noteNumbers, type TeamsOfNumbers, teamOfOpeningCar } from '../../discourse/team-of-opening-car.js';
import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';
import { pairOfRow } from '../crews/crew-rows.js';
import type { Mention, Person, PersonMention } from '../mention.js';
import { saysShe } from '../people/he-and-she.js';
import { intervieweeIn } from '../people/interviewee.js';
import { nameOver } from '../people/name-over.js';
import { nationsBeside } from '../people/nations.js';
import type { People } from '../people/people.js';
import { opensWithStranger } from '../people/stranger.js';
import { labelsIn, soleSpeaker, speakerOf } from '../people/voices.js';
import { makesOfTeams } from '../teams/makes-of-teams.js';
import { doersOf } from './doers.js';
import { type Focus, isBesideHim, moveFocus, soleDriver } from './focus.js';
import { pairIn } from './former-latter.js';
import { mainPerson, opensSection } from './main-person.js';
import { resolveSentence } from './resolve-sentence.js';

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
): {
  mentions: Mention[];
  driverBefore: ReadonlyMap<Sentence, Person>;
  speakers: ReadonlyMap<Sentence, Person>;
} {
  const interviewee = intervieweeIn(text, list, officeHolders);
  const resolved: Mention[] = [];
  const driverBefore = new Map<Sentence, Person>();
  const speakers = new Map<Sentence, Person>();
  const focus: Focus = {
    driver: undefined,
    sole: undefined,
    doers: [],
    pair: undefined,
    team: mainTeam,
    latter: undefined,
    crew: undefined,
    lastOnCrew: undefined,
    over: undefined,
    nations: nationsBeside(text.tokens, list),
    ages: { known: new Map([...ages].map(([age, person]) => [person, Number(age)])), named: [], seen: new Set() },
    named: {},
    own: { known: new Map(), beside: new Set() },
  };
  const cast = {
    officeHolders,
    ages,
    crew,
    makes: makesOfTeams(list),
    answers: labelsIn(text, list),
    hasWomen: saysShe(text),
  };
  const answering = soleSpeaker(text, people);
  // "Stone is your team-mate now. How is that?"
  const asking = new Set(text.sentences.filter((one) => isQuestion(text, one)).map(({ blockIndex }) => blockIndex));
  const numbers: TeamsOfNumbers = new Map();
  let teamAge = 0;
  let headed: string | undefined;
  // Whose name stands over the section.
  let overhead: Person | undefined;
  let block = -1;
  // "Ava Stone, No. 24." at the head of a paragraph: all of it is about her.
  let entry: Person | undefined;
  // "No. 12, Ava Stone: Dan Marsh. He comes from Pinecrest.": of the two in a row, the one whom it is about.
  let chiefOfRow: Person | undefined;
  const main = mainPerson(list, officeHolders);
  let last: Sentence | undefined;
  let isNamed = false;
  let next = 0;
  for (const sentence of text.sentences) {
    const own: Mention[] = [];
    while (next < list.length && (list[next]?.first ?? Number.POSITIVE_INFINITY) < sentence.last) {
      const mention = list[next];
      if (mention) own.push(mention);
      next += 1;
    }
    // "BEYOND SUNDAY" / "He was due at the track": whom the article is about, and not who had the last word above.
    if (main && !isNamed && opensSection(text, sentence, last)) focus.driver = main;
    isNamed = own.some(({ type }) => type === 'person');
    last = sentence;
    if (focus.driver) driverBefore.set(sentence, focus.driver);
    teamAge += 1;
    if (teamAge > 1 && (sentence.blockIndex !== block || teamAge > 3) && mainTeam !== undefined) {
      focus.team = headed ?? mainTeam;
      focus.own.beside = new Set();
    }
    // "TRUCKS — Six days after the title, ...": an item of its own.
    if (sentence.blockIndex !== block && sentence.block.label !== undefined) {
      focus.team = mainTeam;
      focus.driver = undefined;
    }
    if (sentence.blockIndex !== block) {
      // "Marsh was hired in 2012. He led Stone to a title." / "He may not be out of work for long.": he of whom that is told.
      if (!text.tokens[sentence.first]?.lower.match(/^s?he$/)) focus.crew = undefined;
      focus.pair = undefined;
      // "the team", under a heading that is a team's name.
      if (headed !== undefined) focus.team = headed;
    }
    // Two who are named last: no telling who "the crew chief" is.
    const onCrew = new Set(own.flatMap((one) => (one.type === 'person' && crew.has(one.person) ? [one.person] : [])));
    if (sentence.blockIndex !== block) {
      entry = entryOf(text, sentence, own);
      chiefOfRow = pairOfRow(text.tokens, own, sentence.first)?.find((person) => crew.has(person));
    }
    block = sentence.blockIndex;
    if (own.some((mention) => mention.type === 'team' || (mention.type === 'car' && mention.team !== undefined)))
      teamAge = 0;
    // "The No. 15 has been passed around. Marsh is its crew chief.": the team that has that number.
    const opened = headed === undefined ? teamOfOpeningCar(sentence, own, numbers) : undefined;
    if (opened !== undefined) {
      focus.team = opened;
      teamAge = 0;
    }
    noteNumbers(numbers, own);
    const interview = interviewee(sentence);
    const label = sentence.block.speaker;
    const speaker = interview.speaker ?? (label === undefined ? undefined : speakerOf(label, people));
    if (speaker) speakers.set(sentence, speaker);
    // "Q: ... are your teammates.": the one who answers.
    const asked = interview.asked ?? (label !== undefined && speaker === undefined ? answering : undefined);
    const voices = { speaker, asked };
    // "“I have no plan,” said the 30-year-old", in the section of somebody.
    if (overhead && QUOTE.test(text.tokens[sentence.first]?.text ?? '')) focus.over = overhead;
    const whole = resolveSentence(text, sentence, own, focus, voices, cast);
    resolved.push(...whole);
    // "The latter won. The former was third."
    if (own.some((one) => one.type === 'person')) focus.pair = pairIn(text, own);
    if (onCrew.size > 0) focus.lastOnCrew = onCrew.size === 1 ? [...onCrew][0] : undefined;
    const [title] = own;
    if (sentence.block.kind === 'heading' && sentence.blockIndex > 0)
      headed =
        title?.type === 'team' &&
        (title.last - title.first >= sentence.last - sentence.first - 2 || isMakeAlone(text, sentence, own))
          ? title.team
          : teamOfCarNews(text, sentence, own);
    // Of two such lines the second is no heading any more.
    if (sentence.block.kind === 'row') headed = teamOfCarNews(text, sentence, own) ?? headed;
    const over = nameOver(text, sentence, own, officeHolders)?.person;
    if (sentence.block.kind === 'heading') overhead = sentence.blockIndex > 0 ? over : undefined;
    const isOfHead = whole.some((one) => one.type === 'person' && one.person === overhead);
    focus.over = isOfHead ? overhead : undefined;
    if (over && sentence.blockIndex > 0) {
      // The name of a driver over the paragraphs about him.
      focus.driver = over;
      focus.sole = over;
    } else if (sentence.block.kind === 'heading' && asking.has(sentence.blockIndex)) {
      // "What will Ava Stone do?", "What now for Northline?", and the answer goes on with "she" and "the team".
      const asked = own.filter((one) => one.type === 'person' && one.person.sure && !officeHolders.has(one.person));
      if (asked.length === 1 && asked[0]?.type === 'person') focus.driver = asked[0].person;
      const [team, another] = own.filter((one) => one.type === 'team');
      if (team?.type === 'team' && !another) focus.team = team.team;
    } else if (sentence.block.kind !== 'heading') {
      moveFocus(text, sentence, whole, focus, officeHolders, cast.answers);
      focus.doers = doersOf(text, sentence, own);
      // Under a team's name, another that somebody came from or drove for is not "the team".
      if (headed !== undefined && !opensWithTeam(sentence, own)) focus.team = headed;
      if (opensWithStranger(text, sentence, own)) focus.driver = undefined;
      const subject = own.find(
        (mention): mention is PersonMention => mention.type === 'person' && !isOblique(text, mention),
      );
      const isBeside = isBesideHim(text, whole);
      focus.sole = isBeside ? undefined : soleDriver(text, own, officeHolders);
      // "Carter's teammate was eighth last year. The Briton ..."
      if (entry && !officeHolders.has(entry) && namesOnlyOwners(own)) {
        focus.driver = entry;
        focus.sole = entry;
      }
      const [opener] = whole;
      const chief = opener?.type === 'person' && opener.first === sentence.first ? opener : subject;
      const isOnlyBeside = isBeside && chief !== opener;
      // "It isn’t his anymore.": still he.
      const goesOn =
        !chief && whole.every((one) => one.type !== 'person' || one.possessive || one.person === focus.crew);
      if (goesOn) continue;
      focus.crew = chief && !isOnlyBeside && !chief.possessive && crew.has(chief.person) ? chief.person : undefined;
      // "NEW." names nobody either.
      if (chiefOfRow && (onCrew.has(chiefOfRow) || !isNamed)) focus.crew = chiefOfRow;
    }
  }
  return { mentions: resolved, driverBefore, speakers };
}

const QUOTE = /^[“"]$/;

/** "NORTHLINE RACING (Ford)", "Northline Racing [Ford]": nothing but a make in brackets stands behind a team's name. */
function isMakeAlone({ tokens }: Text, { last }: Sentence, [team, make, ...more]: readonly Mention[]): boolean {
  return (
    make?.type === 'make' &&
    more.length === 0 &&
    /^[([]$/.test(tokens[team?.last ?? last]?.text ?? '') &&
    make.last >= last - 1
  );
}

/** "DRIVER CHANGE: #12-Northline Racing": the team that ends a line behind the number of its car. */
function teamOfCarNews({ tokens }: Text, { last }: Sentence, own: readonly Mention[]): string | undefined {
  const [car, team] = own.slice(-2);
  if (car?.type !== 'car' || team?.type !== 'team' || team.last !== last) return undefined;
  return tokens[car.last]?.text === '-' && team.first === car.last + 1 ? team.team : undefined;
}

/** "On the No. 12 of Ava Stone, it’s Dan Marsh who": whose car it is, is no subject. */
function isOblique({ tokens }: Text, { first }: Mention): boolean {
  return tokens[first - 1]?.lower === 'of';
}

function isQuestion({ tokens }: Text, { last }: Sentence): boolean {
  return tokens[last - 1]?.text === '?';
}

/** "Pinecrest Motorsports has bought a shop": another team, of which a sentence under a heading tells. */
function opensWithTeam({ first }: Sentence, [opener]: readonly Mention[]): boolean {
  return opener?.type === 'team' && !opener.possessive && opener.described !== true && opener.first <= first + 1;
}

// "Ava Stone, No. 24, Northline Racing (Honda)."
const LONGEST_HEAD = 16;

/** Whose paragraph it is that a sentence opens: it is a name, or a name with a car behind it, and no more. */
function entryOf({ tokens }: Text, { first, last, block }: Sentence, own: readonly Mention[]): Person | undefined {
  const [name, behind] = own;
  if (block.kind === 'heading' || name?.type !== 'person' || name.first !== first || name.possessive) return undefined;
  const mark = tokens[name.last]?.text ?? '';
  if (/^[.:–—]$/.test(mark)) return name.person;
  const isHead = /^[,(]$/.test(mark) && behind?.type === 'car' && behind.first <= name.last + 1;
  return isHead && last - first <= LONGEST_HEAD ? name.person : undefined;
}

/** "Carter's teammate": nobody is named but by what is his. */
function namesOnlyOwners(own: readonly Mention[]): boolean {
  const people = own.filter((one) => one.type === 'person');
  return people.length > 0 && people.every((one) => one.type === 'person' && one.possessive);
}
