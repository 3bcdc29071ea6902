import type { Article } from '../articles/article.js';
import { type Claim, SLOTS } from '../claims/claim.js';
import { saysBoth, saysDrivers, withBoth } from './clauses/both-subjects.js';
import { withPairInSentence } from './clauses/pair-in-sentence.js';
import { withSameAgain } from './clauses/same-again.js';
import { splitClauses } from './clauses/split-clauses.js';
import { withVerbLeftOut } from './clauses/verb-left-out.js';
import { bothBefore } from './discourse/both-before.js';
import { surveyArticle } from './discourse/survey-article.js';
import { mainTeam } from './discourse/teams-in-focus.js';
import { joinCarPhrases } from './mentions/cars/car-phrases.js';
import { resolveCars } from './mentions/cars/car-references.js';
import { carsOfHouses } from './mentions/cars/cars-of-houses.js';
import { findCrew } from './mentions/crews/crew.js';
import { mayBeCrew } from './mentions/crews/crew-topic.js';
import { findMentions } from './mentions/find-mentions.js';
import { resolveFirstPerson } from './mentions/meant/first-person.js';
import { resolveReferences } from './mentions/meant/references.js';
import type { Mention } from './mentions/mention.js';
import { agesOf } from './mentions/people/ages.js';
import { headsOfHouses } from './mentions/people/heads-of-houses.js';
import { officeSuccessions } from './mentions/people/office-successions.js';
import { findOfficeHolders } from './mentions/people/offices.js';
import { peopleAtOtherWork } from './mentions/people/other-work.js';
import { ownersInBrackets } from './mentions/people/owners-in-brackets.js';
import { findExtents, findRoles } from './mentions/roles-and-extents.js';
import { findTimes } from './mentions/times.js';
import { withoutExceptions } from './mentions/without-exceptions.js';
import { ofDrivers } from './refine/crews/of-drivers.js';
import { markExitsAtOnce } from './refine/departures/exits-at-once.js';
import { asksOfCrew, onlyInHeadings, tellsFact } from './refine/only-in-headings.js';
import { settleWeekends } from './refine/races/days-of-weekends.js';
import { entriesFromNotes } from './refine/races/entries-from-notes.js';
import { pastRunsOfRace } from './refine/races/past-runs-of-race.js';
import { placeStarts } from './refine/races/place-starts.js';
import { racesAhead } from './refine/races/races-ahead.js';
import { seatsBehindRaces } from './refine/races/seats-behind-races.js';
import { withoutSeatsOfRace } from './refine/races/seats-in-previews.js';
import { startsOfCarNews } from './refine/races/starts-of-car-news.js';
import { startsOfPreview } from './refine/races/starts-of-preview.js';
import { withoutSeatsOfEntries } from './refine/races/without-seats-of-entries.js';
import { withoutSeatsOfOneRace } from './refine/races/without-seats-of-one-race.js';
import { refine } from './refine/refine.js';
import { type CarFacts, collectCarFacts } from './refine/teams/car-facts.js';
import { withoutHouses } from './refine/teams/without-houses.js';
import { withMemory } from './remembered.js';
import { readAsides } from './rules/asides/aside.js';
import { ASIDE_RULES } from './rules/asides/aside-rules.js';
import { rulesAsked } from './rules/ask-rules.js';
import { CLAUSE_RULES } from './rules/clause-rules.js';
import type { Draft } from './rules/draft.js';
import { PHRASE_RULES } from './rules/phrase-rules.js';
import { readFactBoxes } from './rules/rows/fact-box-rules.js';
import { isRow, type Scene } from './rules/scene.js';
import { ridesInSecondSeats } from './rules/seats/second-seats.js';
import { readTableRows } from './rules/seats/table-rules.js';
import { backingsIn } from './rules/sponsors/backings.js';
import { isImagined } from './rules/unread/imagined.js';
import { isNarrated } from './rules/unread/narrated.js';
import { isRetold } from './rules/unread/retold.js';
import { findFactBoxes } from './text/fact-boxes.js';
import { readText, type Text } from './text/read-text.js';
import type { TableRow } from './text/table-columns.js';
import { findTableRows } from './text/tables.js';

const readScene = rulesAsked(CLAUSE_RULES, PHRASE_RULES);

/** Reads the claims of an article, in the order in which they stand in it. Pure; never throws. */
export function readArticle(article: Article): readonly Claim[] {
  const { scenes, drafts, cars } = proposeClaims(article);
  return refine(drafts, article.published, cars, scenes).kept.map((draft) => toClaim(article, draft));
}

/** The sentences of an article with their mentions and clauses, and the claims that rules propose for them. */
export function proposeClaims(article: Article): {
  scenes: readonly Scene[];
  drafts: readonly Draft[];
  cars: CarFacts;
} {
  const text = readText(article);
  const { list, people } = findMentions(text);
  // A phrase does not go on in the next sentence: a heading's team is no part of the row below it.
  const join = (mentions: readonly Mention[]): Mention[] =>
    partition(text, mentions).flatMap((own) => joinCarPhrases(text.tokens, own));
  const joined = join(interleave(list, [...findTimes(text), ...findRoles(text), ...findExtents(text)]));
  const parted = partition(text, joined);
  const inOffice = findOfficeHolders(text.tokens, joined);
  const rows = findTableRows(text);
  const cells = new Set(rows.flatMap(blocksOfCells));
  const crew = findCrew(text, parted, rows);
  const heads = headsOfHouses(text, parted);
  const houses = carsOfHouses(text, parted, new Set([...inOffice, ...heads]), crew);
  const named = houses.bySentence;
  const whole = named.flat();
  const officeHolders = new Set([
    ...inOffice,
    ...officeSuccessions(text.tokens, whole, inOffice),
    ...ownersInBrackets(text, named),
    ...peopleAtOtherWork(text, named),
    ...heads,
    ...houses.heads,
    ...crew.keys(),
  ]);
  const main = mainTeam(text, named);
  const { mentions, driverBefore, speakers } = resolveReferences(
    text,
    whole,
    people,
    officeHolders,
    agesOf(text, whole),
    main,
    crew,
  );
  const spoken = resolveFirstPerson(text, mentions, officeHolders);
  const bySentence = partition(text, resolveCars(text, join(spoken))).map((own, index) =>
    withoutExceptions(text.tokens, text.sentences[index], own),
  );
  const discourse = surveyArticle(text, bySentence, officeHolders, crew, { driverBefore, speakers });
  const drafts: Draft[] = [];
  const ofHeadings: Draft[] = [];
  const scenes: Scene[] = [];
  text.sentences.forEach((sentence, index) => {
    const own = bySentence[index] ?? [];
    const last = scenes.at(-1);
    const over = last && isRow(last) ? last.over : last;
    const split = splitClauses(text, sentence, own, discourse.earlier(sentence).noted);
    const told = last?.clauses ?? [];
    const said = withVerbLeftOut(text.tokens, withSameAgain(text.tokens, split, told), own, told);
    const clauses = withPairInSentence(
      text.tokens,
      said,
      own,
      (person) => person.sure && !discourse.officeHolders.has(person) && !discourse.crew.has(person),
    );
    const both = saysBoth(text.tokens, sentence.first)
      ? bothBefore(last, !saysDrivers(text.tokens, sentence.first))
      : undefined;
    const bare: Omit<Scene, 'backings' | 'memory'> = {
      sentence,
      mentions: own,
      clauses: both ? withBoth(text.tokens, clauses, both) : clauses,
      discourse,
      before: last?.sentence.blockIndex === sentence.blockIndex ? last : undefined,
      previous: last,
      opening: scenes[0],
      over,
    };
    const scene: Scene = withMemory({ ...bare, backings: backingsIn(bare) });
    // A line that is a cell of a table says nothing on its own, and what is only imagined nothing at all.
    if (cells.has(sentence.blockIndex) || isNarrated(scene) || isImagined(scene) || isRetold(scene)) {
      scenes.push(scene);
      return;
    }
    if (sentence.block.kind !== 'heading') drafts.push(...readScene(scene));
    else if (asksOfCrew(text.tokens, sentence, own))
      drafts.push(...readScene(scene).filter(({ kind }) => kind === 'crew'));
    else if (tellsFact(text.tokens, sentence, discourse.year)) ofHeadings.push(...readScene(scene));
    scenes.push(scene);
  });
  drafts.push(...readTableRows(text, rows, scenes), ...readFactBoxes(text, findFactBoxes(text), scenes));
  drafts.push(...onlyInHeadings(ofHeadings, drafts));
  drafts.push(...readAsides(ASIDE_RULES, scenes, drafts));
  drafts.push(...ridesInSecondSeats(drafts, scenes));
  const drivers = withoutHouses(ofDrivers(drafts, mayBeCrew(text, named)), scenes);
  const races = racesAhead(scenes);
  entriesFromNotes(drivers, scenes);
  drivers.push(...startsOfPreview(drivers, races));
  placeStarts(drivers, races);
  settleWeekends(drivers, races);
  seatsBehindRaces(drivers, scenes);
  markExitsAtOnce(drivers, article);
  const own = pastRunsOfRace(drivers, races, scenes);
  const seated = withoutSeatsOfEntries(withoutSeatsOfOneRace(withoutSeatsOfRace(own, races)), scenes, races);
  const kept = startsOfCarNews(seated, scenes, races);
  return { scenes, drafts: kept, cars: collectCarFacts(text, bySentence) };
}

/** The blocks of a table's row that has a line for each cell; none of a row in one line. */
function blocksOfCells(row: TableRow): number[] {
  const blocks = [...new Set(row.map(({ blockIndex }) => blockIndex))];
  return blocks.length > 1 ? blocks : [];
}

/** Puts times, roles and extents between the names; where they overlap, the name stays. */
function interleave(list: readonly Mention[], more: readonly Mention[]): Mention[] {
  const sorted = [...list, ...more].sort((a, b) => a.first - b.first || b.last - a.last);
  const result: Mention[] = [];
  for (const mention of sorted) {
    const before = result.at(-1);
    if (before && mention.first < before.last) {
      // "the rest of the NASCAR Truck Series season": the time frames the series.
      if (
        before.type === 'time' &&
        (mention.type === 'series' || mention.type === 'car') &&
        mention.first > before.first
      ) {
        result[result.length - 1] = { ...before, last: mention.first };
        result.push(mention);
        continue;
      }
      if (before.type === 'name' && mention.type !== 'name') result[result.length - 1] = mention;
      continue;
    }
    result.push(mention);
  }
  return result;
}

function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  return areInOrder(mentions) ? mentions : [...mentions].sort((a, b) => a.first - b.first || b.last - a.last);
}

function areInOrder(mentions: readonly Mention[]): boolean {
  for (let at = 1; at < mentions.length; at += 1) {
    const [a, b] = [mentions[at - 1], mentions[at]];
    if (a && b && (a.first - b.first || b.last - a.last) > 0) return false;
  }
  return true;
}

function partition(text: Text, mentions: readonly Mention[]): Mention[][] {
  const sorted = inOrder(mentions);
  const parts: Mention[][] = [];
  let next = 0;
  for (const sentence of text.sentences) {
    const own: Mention[] = [];
    for (let mention = sorted[next]; mention && mention.first < sentence.last; mention = sorted[next]) {
      own.push(mention);
      next += 1;
    }
    parts.push(own);
  }
  return parts;
}

function toClaim(article: Article, draft: Draft): Claim {
  const { sentence } = draft;
  const slots: Record<string, unknown> = {};
  for (const slot of SLOTS[draft.kind]) {
    const value = (draft.slots as Record<string, unknown>)[slot];
    if (value !== undefined) slots[slot] = value;
  }
  return {
    kind: draft.kind,
    ...slots,
    status: draft.status,
    article: article.name,
    published: article.published,
    quote: article.body.slice(sentence.start, sentence.end),
    start: sentence.start,
    end: sentence.end,
    rule: draft.rule,
  } as Claim;
}
