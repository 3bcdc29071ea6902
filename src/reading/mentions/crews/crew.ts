import { groupBy } from '../../../values/group-by.js';
import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';
import type { TableRow } from '../../text/table-columns.js';
import type { Token } from '../../text/token.js';
import { described, HE, personDescribedAt } from '../meant/described-person.js';
import type { Mention, Person, PersonMention } from '../mention.js';
import { drivingSigns } from '../people/driving-signs.js';
import { speaksOfCrew } from './box-phrases.js';
import { crewAnswered } from './crew-answers.js';
import { addCrewBesideRows } from './crew-beside-rows.js';
import { crewCareer } from './crew-career.js';
import { crewDescribedAt, postBehindThe } from './crew-described.js';
import { addCrewOfHeads } from './crew-heads.js';
import { crewHiredFor } from './crew-hired-for.js';
import { addCrewInBrackets } from './crew-in-brackets.js';
import { crewIntroduced } from './crew-introduced.js';
import { endOfPost, isBehindDrivers, type ListedCrew, listedCrew, pluralPost, pluralPosts } from './crew-lists.js';
import { crewOnBox } from './crew-on-box.js';
import { crewPairings } from './crew-pairings.js';
import { addCrewOfParagraphs } from './crew-paragraphs.js';
import type { CrewPost } from './crew-post.js';
import { crewPostsIn } from './crew-posts.js';
import { addCrewOfRows } from './crew-rows.js';
import { crewSameJob } from './crew-same-job.js';
import { type CrewSigns, SURE } from './crew-signs.js';
import { isAboutCrews, isOnlyAboutCrews } from './crew-topic.js';
import { crewWithDrivers } from './crew-with-drivers.js';
import { setCrewsBehindDrivers } from './crews-behind-drivers.js';
import { addCrewInCarBrackets } from './crews-in-car-brackets.js';
import { inferCrew } from './infer-crew.js';

/** The people whom an article names as crew chiefs or spotters, and as which. `bySentence` are its mentions, `rows` its tables. */
export function findCrew(
  text: Text,
  bySentence: readonly (readonly Mention[])[],
  rows: readonly TableRow[],
): ReadonlyMap<Person, CrewPost['role']> {
  const crew = crewInTables(text, bySentence, rows);
  const signs: CrewSigns = {
    driving: drivingSigns(text, bySentence),
    isTopic: isAboutCrews(text, bySentence),
    isOnlyTopic: isOnlyAboutCrews(text, bySentence),
  };
  const drives = (person: Person): number => signs.driving.get(person) ?? 0;
  let spokenOf = false;
  const openers = openersOf(text, bySentence);
  text.sentences.forEach((sentence, index) => {
    const opener = openers[index];
    const mentions = withOpener(opener, bySentence[index] ?? []);
    const spokenBefore = spokenOf;
    const told = spokenOf || signs.isTopic;
    spokenOf = speaksOfCrew(text.tokens, mentions, sentence.first, sentence.last);
    const isAsked = text.tokens[sentence.last - 1]?.text === '?';
    const asked = text.sentences[index - 1];
    const answered = crewAnswered(text, asked && { sentence: asked, mentions: bySentence[index - 1] ?? [] }, {
      sentence,
      mentions: bySentence[index] ?? [],
    });
    if (answered && drives(answered.person.person) < SURE) crew.set(answered.person.person, answered.role);
    const onBox = isAsked ? undefined : crewOnBox(text.tokens, bySentence[index] ?? [], sentence);
    if (onBox && drives(onBox.person) < SURE) crew.set(onBox.person, 'crew chief');
    const described = isAsked ? undefined : describedPost(text, index, bySentence);
    if (described && drives(described.person) === 0) crew.set(described.person, described.role);
    const introduced = spokenBefore && !isAsked ? crewIntroduced(text, index, bySentence) : undefined;
    if (introduced && drives(introduced.person.person) === 0) crew.set(introduced.person.person, introduced.role);
    const sameJob = spokenBefore && !isAsked ? crewSameJob(text.tokens, mentions, sentence.first) : undefined;
    if (sameJob && drives(sameJob.person) < SURE) crew.set(sameJob.person, 'crew chief');
    for (const post of crewPostsIn(text.tokens, mentions, sentence.last, told)) {
      // "Stone, a former crew chief, drives now."
      if (post.former && post.link !== 'title' && drives(post.person.person) > 0) continue;
      // "Stone has a crew chief. She ran Carter’s No. 12 in May."
      if (post.link === 'box' && post.person.form === 'described' && drives(post.person.person) > 0) continue;
      const person = post.rival && drives(post.person.person) > drives(post.rival.person) ? post.rival : post.person;
      const instead = insteadOf(text.tokens, mentions, person);
      const others = [post.predecessor, post.absent, instead && drives(instead.person) < SURE ? instead : undefined];
      for (const mention of [person, ...others])
        if (mention && !crew.has(mention.person)) crew.set(mention.person, post.role);
      // "becomes Stone's crew chief after Carter left": a driver may go as well.
      if (post.goer && !crew.has(post.goer.person) && drives(post.goer.person) === 0)
        crew.set(post.goer.person, post.role);
    }
    if (isAsked) return;
    const career = crewCareer(text.tokens, bySentence[index] ?? [], sentence);
    const posts = career?.isOfListed ? career.spells.map(({ person }) => person) : career ? [career.of] : [];
    for (const { person } of posts)
      if (career && !crew.has(person) && drives(person) < SURE) crew.set(person, career.role);
    for (const { person } of crewHiredFor(text.tokens, mentions))
      if (!crew.has(person) && drives(person) < SURE) crew.set(person, 'crew chief');
    for (const { role, person } of crewWithDrivers(text.tokens, bySentence[index] ?? []))
      if (!crew.has(person.person) && drives(person.person) < SURE) crew.set(person.person, role);
    for (const { role, person } of crewListed(text, bySentence, index))
      if (!crew.has(person.person) && drives(person.person) < SURE) crew.set(person.person, role);
  });
  addCrewOfParagraphs(text, bySentence, crew, drives);
  addPaired(text, bySentence, crew, signs.driving);
  addCrewOfHeads(text, bySentence, crew, (person) => drives(person) > SURE);
  addCrewOfRows(text, bySentence, crew, signs);
  addCrewBesideRows(text, bySentence, crew, signs);
  addCrewInBrackets(text, bySentence, crew, signs.driving);
  addCrewInCarBrackets(text, bySentence, crew, signs);
  setCrewsBehindDrivers(text, bySentence, crew, signs);
  if (crew.size > 0 || signs.isTopic) inferCrew(text, bySentence, crew, signs);
  setCrewsBehindDrivers(text, bySentence, crew, signs);
  return crew;
}

/** Adds whom lists pair with drivers: of each two the one whom the words around say, or who is known or drives less. */
function addPaired(
  { tokens, sentences }: Text,
  bySentence: readonly (readonly Mention[])[],
  crew: Map<Person, CrewPost['role']>,
  driving: ReadonlyMap<Person, number>,
): void {
  let over = -1;
  sentences.forEach((sentence, index) => {
    const isRow = /^(?:row|bullet)$/.test(sentence.block.kind);
    const above = isRow ? over : index - 1;
    if (!isRow) over = index;
    const before = sentences[above];
    const found = crewPairings(
      tokens,
      { sentence, mentions: bySentence[index] ?? [] },
      before && { sentence: before, mentions: bySentence[above] ?? [] },
    );
    if (!found) return;
    // "Stone/Marsh in the No. 12": a car behind the two weighs less than what the words before them say.
    const said = found.pairs.length + 1;
    let balance = found.crewIs === 'one' ? -said : found.crewIs === 'two' ? said : 0;
    for (const { one, two } of found.pairs) {
      if (crew.has(one.person) !== crew.has(two.person)) balance += crew.has(two.person) ? 3 : -3;
      else balance += Math.sign((driving.get(one.person) ?? 0) - (driving.get(two.person) ?? 0));
    }
    if (balance === 0) return;
    for (const { one, two } of found.pairs) {
      const { person } = balance > 0 ? two : one;
      if (!crew.has(one.person) && !crew.has(two.person)) crew.set(person, found.role);
    }
  });
}

/** "It will be Marsh, not Adler, on the box": who would have had the post. */
function insteadOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { last }: PersonMention,
): PersonMention | undefined {
  if (tokens[last]?.text !== ',' || tokens[last + 1]?.lower !== 'not') return undefined;
  const next = mentions.find(({ first }) => first >= last);
  return next?.type === 'person' && next.first === last + 2 && !next.possessive ? next : undefined;
}

/** The person whom each sentence begins with: named, or a "he" who is the one that the sentence before in its block began with or named alone. */
function openersOf(
  { tokens, sentences }: Text,
  bySentence: readonly (readonly Mention[])[],
): (PersonMention | undefined)[] {
  let last: PersonMention | undefined;
  let block = -1;
  return sentences.map((sentence, index) => {
    if (sentence.blockIndex !== block) last = undefined;
    block = sentence.blockIndex;
    const { first } = sentence;
    const own = bySentence[index] ?? [];
    const [named] = own;
    const token = tokens[first];
    const he = heAhead(tokens, sentence, own, last?.person);
    if (named?.type === 'person' && named.first === first) last = named.possessive ? undefined : named;
    else if (he !== undefined) last = last && described(last.person, he.first, he.last, false);
    else if (token?.kind !== 'mark') last = onlyPerson(own);
    return last;
  });
}

/** The mentions of a sentence with the "he" that it begins with. */
function withOpener(opener: PersonMention | undefined, own: readonly Mention[]): readonly Mention[] {
  if (opener?.form !== 'described') return own;
  const behind = own.findIndex(({ first }) => first >= opener.first);
  return behind < 0 ? [...own, opener] : [...own.slice(0, behind), opener, ...own.slice(behind)];
}

// "In 2026 he", "At the end of next year she": in tokens.
const FURTHEST = 8;

const NO_AGES: ReadonlyMap<string, Person> = new Map();

interface Reference {
  readonly first: number;
  readonly last: number;
}

/** A "he" or "the former Northline engineer" that a sentence begins with, behind nothing but a time. */
function heAhead(
  tokens: readonly Token[],
  { first, last: end }: Sentence,
  [time]: readonly Mention[],
  meant: Person | undefined,
): Reference | undefined {
  const token = tokens[first];
  if (token && HE.has(token)) return { first, last: first + 1 };
  const named = token?.lower === 'the' ? personDescribedAt(tokens, first, end, meant, NO_AGES, () => true) : undefined;
  if (named && !named.possessive) return named;
  if (time?.type !== 'time' || time.last > first + FURTHEST) return undefined;
  const at = tokens[time.last]?.text === ',' ? time.last + 1 : time.last;
  const he = tokens[at];
  return he && HE.has(he) ? { first: at, last: at + 1 } : undefined;
}

/** "And then there’s Marsh, who has had enough", "Marsh is leaving Stone’s No. 12": the one person whom a sentence names, and not as an owner. */
function onlyPerson(mentions: readonly Mention[]): PersonMention | undefined {
  const [one, another] = mentions.filter(
    (mention): mention is PersonMention => mention.type === 'person' && !mention.possessive,
  );
  return another === undefined ? one : undefined;
}

/** "Retiring: Dan Marsh. The crew chief called it a career": the one person of the sentence before, whom a sentence begins with. */
function describedPost(
  { tokens, sentences }: Text,
  index: number,
  bySentence: readonly (readonly Mention[])[],
): { readonly person: Person; readonly role: CrewPost['role'] } | undefined {
  const sentence = sentences[index];
  const mentions = bySentence[index] ?? [];
  if (!sentence || sentences[index - 1]?.blockIndex !== sentence.blockIndex) return undefined;
  const meant = onlyPerson(bySentence[index - 1] ?? []);
  const post = postBehindThe(tokens, mentions, 0, sentence.first);
  const noun = post && mentions[post.at];
  if (!meant || !post || !noun) return undefined;
  // "The longest-serving crew chief in the series"
  const isOfSeries = tokens[noun.last]?.lower === 'in' && mentions[post.at + 1]?.type === 'series';
  if (!isOfSeries && !crewDescribedAt(tokens, mentions, post.at, sentence.first, meant.person)) return undefined;
  return { person: meant.person, role: post.role === 'spotter' ? 'spotter' : 'crew chief' };
}

/** The people whom a sentence lists behind "crew chiefs", there or in the sentence before. */
function crewListed(text: Text, bySentence: readonly (readonly Mention[])[], index: number): readonly ListedCrew[] {
  const sentence = text.sentences[index];
  const mentions = bySentence[index] ?? [];
  if (!sentence) return [];
  const own = pluralPosts(text.tokens, mentions);
  if (own.length > 0)
    return own.flatMap((post) =>
      isBehindDrivers(text.tokens, mentions, post)
        ? []
        : listedCrew(text.tokens, mentions, post.role, post.last, endOfPost(mentions, post, sentence.last)),
    );
  const isNext = text.sentences[index - 1]?.blockIndex === sentence.blockIndex;
  const label = labelOf(text, bySentence, index);
  if (label) return listedCrew(text.tokens, mentions, label, sentence.first, sentence.last);
  const told = isNext ? pluralPost(text.tokens, bySentence[index - 1] ?? []) : undefined;
  const listed = told ? listedCrew(text.tokens, mentions, told.role, sentence.first, sentence.last) : [];
  return listed.length > 1 ? listed : [];
}

/** "Crew chiefs: Marsh stays. Adler has moved to the No. 12": the post that opens a sentence's block, with a colon behind it. */
function labelOf(
  { tokens, sentences }: Text,
  bySentence: readonly (readonly Mention[])[],
  index: number,
): CrewPost['role'] | undefined {
  const block = sentences[index]?.blockIndex;
  let first = index;
  while (sentences[first - 1]?.blockIndex === block) first -= 1;
  const opening = bySentence[first] ?? [];
  const post = pluralPost(tokens, opening);
  const isLabel = post && opening[0]?.last === post.last && opening[0].first === sentences[first]?.first;
  return isLabel && tokens[post.last]?.text === ':' ? post.role : undefined;
}

function crewInTables(
  text: Text,
  bySentence: readonly (readonly Mention[])[],
  rows: readonly TableRow[],
): Map<Person, CrewPost['role']> {
  const crew = new Map<Person, CrewPost['role']>();
  if (rows.length === 0) return crew;
  const byBlock = groupBy(rows.flat(), ({ blockIndex }) => blockIndex);
  text.sentences.forEach((sentence, index) => {
    const cells = byBlock.get(sentence.blockIndex) ?? [];
    for (const mention of bySentence[index] ?? []) {
      if (mention.type !== 'person') continue;
      const start = text.tokens[mention.first]?.start ?? -1;
      const cell = cells.find((candidate) => candidate.start <= start && start < candidate.end);
      if (cell?.column === 'crew chief' || cell?.column === 'spotter') crew.set(mention.person, cell.column);
    }
  });
  return crew;
}
