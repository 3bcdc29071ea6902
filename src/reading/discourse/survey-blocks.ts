import type { CarMention, Mention, Person } from '../mentions/mention.js';
import { nameOver } from '../mentions/people/name-over.js';
import type { Text } from '../text/read-text.js';
import type { Sentence } from '../text/sentence.js';
import type { BySentence } from './by-sentence.js';
import type { LeadIn } from './discourse.js';
import { isFocal, isWhereSomebodyWas } from './focal.js';
import { type RowHead, rowHeadIn } from './row-head.js';
import { isOfOneSection } from './sections-of-cars.js';
import { teamsOfParagraphs } from './teams-of-paragraphs.js';

/** What the sentences of a block inherit: the team, series and driver of its heading or opening, and the line over its list. */
export interface BlockSurvey {
  readonly team?: string | undefined;
  readonly series?: string | undefined;
  readonly driver?: Person | undefined;
  /** The car with a number that the heading names. */
  readonly car?: CarMention | undefined;
  readonly leadIn?: LeadIn | undefined;
  /** The heading over it, as it stands. */
  readonly heading?: string | undefined;
  /** The heading is a team's name and little else, or the block begins with one as its label: what follows is about that team. */
  readonly isTeams?: boolean | undefined;
  /** The team whose label the block opens with: "NORTHLINE RACING. Stone stays." */
  readonly label?: string | undefined;
  /** The season that the heading names. */
  readonly season?: number | undefined;
}

/** What each block inherits: from its own opening words, from the heading over it, from the line that opens its list. */
export function surveyBlocks(
  text: Text,
  bySentence: BySentence,
  officeHolders: ReadonlySet<Person>,
): ReadonlyMap<number, BlockSurvey> {
  const blocks = new Map<number, BlockSurvey>();
  const teams = new Set(bySentence.flat().flatMap(teamsOf));
  const [first, another] = teams;
  const isOnly =
    first !== undefined &&
    another === undefined &&
    !isOfOneSection(text, bySentence, first) &&
    // "Stone arrives from Northline": the only team of an article may be one that nobody drives for any more.
    bySentence.some((mentions, index) => mentions.some((one) => isOfToday(text, index, mentions, one)));
  const onlyTeam = isOnly ? first : undefined;
  const parted = teamsOfParagraphs(text, bySentence);
  let heading: BlockSurvey = {};
  // "NASCAR CUP SERIES" over "Ava Stone | Northline Racing | 2020": the headings below one that is a series are of that one.
  let part: string | undefined;
  let label: string | undefined;
  // "NORTHLINE RACING — Two cars this year." straight over rows.
  let rowLabel: string | undefined;
  // "Northline Racing, Honda" among rows: the rows below it are that team's.
  let rowHead: RowHead | undefined;
  let leadIn: LeadIn | undefined;
  let lastLeadCar: CarMention | undefined;
  let seen = -1;
  text.sentences.forEach((sentence, index) => {
    const mentions = bySentence[index] ?? [];
    const { block, blockIndex } = sentence;
    const first = mentions[0];
    if (block.kind === 'heading') {
      const own = {
        driver: index === 0 ? undefined : nameOver(text, sentence, mentions, officeHolders)?.person,
        ...surveyHeading(mentions, sentence, index === 0),
      };
      part = seriesOfPart(mentions, sentence, own) ?? (isEntry(own) || isOnlyWhen(mentions) ? part : undefined);
      heading = { ...own, series: own.series ?? part, ...headingOf(text, mentions, sentence) };
      leadIn = scheduleOf(text, mentions, sentence, officeHolders);
      label = undefined;
      rowLabel = undefined;
      rowHead = undefined;
      blocks.set(blockIndex, heading);
      return;
    }
    if (blockIndex !== seen) {
      seen = blockIndex;
      if (block.kind === 'paragraph') leadIn = isDated(mentions) ? leadIn : undefined;
      const opening =
        first?.type === 'team' &&
        !first.described &&
        first.first <= sentence.first + 1 &&
        isFocal(text, sentence, mentions, first)
          ? first.team
          : first?.type === 'car' && first.first <= sentence.first + 1
            ? first.team
            : undefined;
      const labelled = isLabelled(text, mentions, sentence);
      // "Northline Racing:" in a line of its own is a heading.
      const isAlone = sentence.last - (first?.last ?? 0) === 1 && sentence.end >= block.end;
      if (block.kind === 'paragraph' && labelled && isAlone && opening !== undefined)
        heading = { series: heading.series, season: heading.season, team: opening };
      // "3. Northline Racing: Ava Stone, Ben Carter", and a paragraph about that team; not the last row of a list.
      if (block.kind !== 'paragraph')
        label = labelled && !isBelowRow(text.sentences[index - 1], sentence) ? opening : undefined;
      if (block.kind === 'paragraph') rowLabel = labelled ? opening : undefined;
      rowHead = block.kind === 'row' ? (rowHeadIn(mentions, sentence) ?? rowHead) : undefined;
      const over = block.kind === 'paragraph' ? label : block.kind === 'row' && !labelled ? rowLabel : undefined;
      blocks.set(blockIndex, {
        team: opening ?? parted.get(blockIndex) ?? over ?? (rowHead ? rowHead.team : (heading.team ?? onlyTeam)),
        series: heading.series,
        driver: heading.driver,
        car: heading.car,
        leadIn,
        heading: heading.heading,
        season: heading.season,
        isTeams: heading.isTeams || labelled || over !== undefined || parted.has(blockIndex),
        label: block.kind === 'paragraph' && labelled ? opening : undefined,
      });
    }
    if (block.kind === 'row') {
      const isOverDates = text.sentences[index + 1]?.block.kind === 'row' && isDated(bySentence[index + 1] ?? []);
      leadIn =
        scheduleOf(text, mentions, sentence, officeHolders, isOverDates) ??
        (isOverDates && leadIn ? inSeatOf(mentions, leadIn) : leadIn);
    }
    if (text.tokens[sentence.last - 1]?.text === ':')
      leadIn = leadInOf(mentions, officeHolders, heading, leadIn?.car ?? lastLeadCar) ?? leadIn;
    lastLeadCar = leadIn?.car ?? lastLeadCar;
  });
  return blocks;
}

/** The line before a row's is one too: they make a list, and what follows it is about all of them. */
function isBelowRow(before: Sentence | undefined, { block, blockIndex }: Sentence): boolean {
  return before?.blockIndex === blockIndex - 1 && before.block.kind === block.kind;
}

const SCHEDULE = /\b(?:schedule|slate|calendar|races|starts|dates|programme?)\b/i;

/**
 * "Northline Racing schedule for Ava Stone, No. 12 Ford": a line without a race that is about the races of one driver; over
 * rows of races the name that opens it is enough.
 */
function scheduleOf(
  text: Text,
  mentions: readonly Mention[],
  { start, end, first }: Sentence,
  officeHolders: ReadonlySet<Person>,
  isOverDates = false,
): LeadIn | undefined {
  const named = mentions.filter((mention) => mention.type === 'person');
  const hasRace = mentions.some(({ type }) => type === 'track' || type === 'race');
  if (named.length !== 1 || hasRace) return undefined;
  const isNamed = isOverDates && named[0]?.first === first;
  if (!isNamed && !SCHEDULE.test(text.article.body.slice(start, end))) return undefined;
  return leadInOf(mentions, officeHolders, {}, undefined);
}

/** "Northline Racing (Truck Series, No. 12 Ford)" over rows of races: the same driver's, in that seat. */
function inSeatOf(mentions: readonly Mention[], leadIn: LeadIn): LeadIn {
  const [team] = mentions.filter(({ type }) => type === 'team');
  const car = mentions.find((mention): mention is CarMention => mention.type === 'car');
  const isSeat = (team ?? car) && mentions.every(({ type }) => /^(?:team|car|make|series|extent)$/.test(type));
  if (!isSeat) return leadIn;
  const series = mentions.find((mention) => mention.type === 'series');
  return {
    drivers: leadIn.drivers,
    car,
    team: team?.type === 'team' ? team.team : car?.team,
    series: series?.type === 'series' ? series.series : car?.series,
  };
}

/** "Northline Racing (Ford) — ", "Northline Racing:": the team that a block begins with is the label of what follows. */
function isLabelled({ tokens }: Text, mentions: readonly Mention[], sentence: Sentence): boolean {
  const [team] = mentions;
  if (team?.type !== 'team' || team.described || team.first > sentence.first + 1) return false;
  let at = team.last;
  if (tokens[at]?.text === '(') while (at < sentence.last && tokens[at - 1]?.text !== ')') at += 1;
  // "NORTHLINE RACING. Stone stays.": a sentence that is nothing but the name.
  const isAlone = team.first === sentence.first && at === sentence.last - 1 && tokens[at]?.text === '.';
  if (isAlone) return sentence.start === sentence.block.start && sentence.end < sentence.block.end;
  return at < sentence.last && /^(?::|—|–|--)$/.test(tokens[at]?.text ?? '');
}

function isDated(mentions: readonly Mention[]): boolean {
  return (
    mentions[0]?.type === 'time' && mentions.some((mention) => mention.type === 'track' || mention.type === 'race')
  );
}

/** The words of a heading, and the one season that it names. */
function headingOf(text: Text, mentions: readonly Mention[], { start, end }: Sentence): BlockSurvey {
  const seasons = mentions.flatMap((mention) => (mention.type === 'time' ? (mention.seasons ?? []) : []));
  return { heading: text.article.body.slice(start, end), season: seasons.length === 1 ? seasons[0] : undefined };
}

// "No. 04 Pinecrest Racing by APX Oreca LMP2 07"
const LONGEST_CAR = 14;

/** A title is about the whole article, and no heading that its lines inherit from. */
function surveyHeading(mentions: readonly Mention[], sentence: Sentence, isTitle: boolean): BlockSurvey {
  if (isTitle) return {};
  const tokens = sentence.last - sentence.first;
  const series = seriesOfHeading(mentions);
  const opensWithCar = mentions[0]?.type === 'car' && mentions[0].first === sentence.first;
  if (tokens > (opensWithCar ? LONGEST_CAR : 8)) return { series };
  const team = mentions.find((mention) => mention.type === 'team');
  const driver = mentions.find((mention) => mention.type === 'person');
  const car = mentions.find((mention): mention is CarMention => mention.type === 'car' && mention.numbers.length === 1);
  const named = team?.type === 'team' ? team.team : car?.team;
  return {
    // "DRIVER CHANGE: #12-Northline Racing": what happens to the car on one day, and not who has it.
    team: car && !opensWithCar && team?.first === car.last + 1 ? undefined : named,
    // "#12-Northline Racing"
    car: car && named !== undefined && car.team === undefined ? { ...car, team: named } : car,
    series,
    driver: driver?.type === 'person' ? driver.person : undefined,
    isTeams:
      team !== undefined && !driver && tokens - (team.last - team.first) <= (isMakeBehind(mentions, team) ? 3 : 2),
  };
}

/** "DGR-NORTHLINE (Ford)": a make in brackets behind a team's name. */
function isMakeBehind(mentions: readonly Mention[], team: Mention): boolean {
  const next = mentions[mentions.indexOf(team) + 1];
  return next?.type === 'make' && next.first === team.last + 1;
}

/** The series of a heading that says nothing else. */
function seriesOfPart(mentions: readonly Mention[], sentence: Sentence, { series }: BlockSurvey): string | undefined {
  const [only, second] = mentions;
  if (only?.type !== 'series' || second || only.series !== series) return undefined;
  return sentence.last - sentence.first - (only.last - only.first) <= 1 ? series : undefined;
}

/** A heading that names somebody, a team or a car, and no series. */
function isEntry({ series, driver, team, car }: BlockSurvey): boolean {
  return series === undefined && (driver !== undefined || team !== undefined || car !== undefined);
}

/** "Saturday, 4:30 p.m. ET": a line below a heading that says when. */
function isOnlyWhen(mentions: readonly Mention[]): boolean {
  return (
    mentions.some(({ type }) => type === 'time') && mentions.every(({ type }) => type === 'time' || type === 'name')
  );
}

/** "NORTHLINE 250 (Xfinity, Saturday, 5 p.m. ET)": the one series that a heading names, or that of its race. */
function seriesOfHeading(mentions: readonly Mention[]): string | undefined {
  const named = new Set(
    mentions.flatMap((mention) =>
      (mention.type === 'series' || mention.type === 'race') && mention.series !== undefined ? [mention.series] : [],
    ),
  );
  return named.size === 1 ? [...named][0] : undefined;
}

function leadInOf(
  mentions: readonly Mention[],
  officeHolders: ReadonlySet<Person>,
  heading: BlockSurvey,
  carBefore: CarMention | undefined,
): LeadIn | undefined {
  const drivers = [
    ...new Set(
      mentions.flatMap((mention) =>
        mention.type === 'person' && !officeHolders.has(mention.person) ? [mention.person] : [],
      ),
    ),
  ];
  const car = mentions.find((mention): mention is CarMention => mention.type === 'car') ?? carBefore;
  const team = mentions.find((mention) => mention.type === 'team');
  const series = mentions.find((mention) => mention.type === 'series');
  // "Acme Grain will adorn Stone's car in four races:": beside somebody who is surely a person.
  const owner = mentions.flatMap((mention) => (mention.type === 'car' && mention.owner ? [mention.owner] : []));
  const sure = [...new Set([...drivers, ...owner])].filter((driver) => driver.sure);
  const own = sure.length > 0 ? sure : drivers;
  const named = own.length > 0 ? own : heading.driver ? [heading.driver] : [];
  if (named.length === 0) return undefined;
  return {
    drivers: named,
    car,
    team: team?.type === 'team' ? team.team : undefined,
    series: series?.type === 'series' ? series.series : car?.series,
  };
}

function teamsOf(mention: Mention): readonly string[] {
  return (mention.type === 'team' || mention.type === 'car') && mention.team !== undefined ? [mention.team] : [];
}

/** Of rows, "12 – Stone, who spent five years at Northline" tells of no team of today either. */
function isOfToday(text: Text, index: number, own: readonly Mention[], mention: Mention): boolean {
  const sentence = text.sentences[index];
  if (sentence === undefined || teamsOf(mention).length === 0) return false;
  return sentence.block.kind === 'row'
    ? isFocal(text, sentence, own, mention)
    : !isWhereSomebodyWas(text, sentence, mention);
}
