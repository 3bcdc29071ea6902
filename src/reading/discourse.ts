import { mainTrackOf, surveyEarlier, teamsByWeight } from './earlier.js';
import type { CrewPost } from './mentions/crew-post.js';
import type { CarMention, Mention, Person } from './mentions/mention.js';
import type { Discourse, LeadIn } from './rules/scene.js';
import type { Text } from './text/read-text.js';
import type { Sentence } from './text/sentence.js';

/** The mentions of a sentence, by its position. */
type BySentence = readonly (readonly Mention[])[];

/** Gathers what an article says as a whole: the season and series it is about, and what headings and lead-ins name. */
export function surveyArticle(
  text: Text,
  bySentence: BySentence,
  officeHolders: ReadonlySet<Person>,
  crew: ReadonlyMap<Person, CrewPost['role']>,
  driverBefore: ReadonlyMap<Sentence, Person>,
): Discourse {
  const { published } = text.article;
  const year = Number(published.slice(0, 4));
  const series = mainSeries(text, bySentence);
  const ofCars = seriesOfCars(bySentence);
  const blocks = surveyBlocks(text, bySentence, officeHolders);
  const carBefore = carsBefore(text, bySentence);
  const teams = teamsInFocus(text, bySentence, blocks);
  const earlier = surveyEarlier(text, bySentence, officeHolders);
  return {
    text,
    year,
    coming: comingSeason(text, bySentence, year, published),
    series,
    severalSeries:
      new Set(bySentence.flat().flatMap((mention) => (mention.type === 'series' ? [mention.series] : []))).size > 1,
    seriesOf: (team, number) =>
      number === undefined ? undefined : (ofCars.get(`${team ?? ''}#${number}`) ?? ofCars.get(`#${number}`)),
    headingTeam: (sentence) => teams.about.get(sentence),
    teamBefore: (sentence) => teams.before.get(sentence),
    carBefore: (sentence) => carBefore.get(sentence),
    driverBefore: (sentence) => driverBefore.get(sentence),
    headingSeries: (sentence) => earlier.get(sentence)?.label ?? blocks.get(sentence.blockIndex)?.series,
    mainTrack: mainTrackOf(bySentence),
    teams: teamsByWeight(bySentence),
    earlier: (sentence) => earlier.get(sentence) ?? {},
    headingDriver: (sentence) => blocks.get(sentence.blockIndex)?.driver,
    leadIn: (sentence) => blocks.get(sentence.blockIndex)?.leadIn,
    officeHolders,
    crew,
  };
}

// Before the summer an article speaks of the season under way; from then on, of the next as well.
const SILLY_SEASON = '06';
// Sentences of the text that say what it announces.
const LEAD = 3;
const SERIES_LEAD = 2;

/** The season ahead that the article announces: of its lead, or, from the summer on, the first named; late in the year the next one. */
function comingSeason(text: Text, bySentence: BySentence, year: number, published: string): number | undefined {
  let position = 0;
  let current = false;
  for (const [index, mentions] of bySentence.entries()) {
    if (text.sentences[index]?.block.kind === 'heading') continue;
    position += 1;
    for (const mention of mentions) {
      if (mention.type !== 'time' || text.quoted[mention.first] === 1) continue;
      const named = [...(mention.seasons ?? []), ...(mention.since === undefined ? [] : [mention.since])];
      if (
        named.includes(year + 1) &&
        (position <= LEAD || published.slice(5, 7) >= SILLY_SEASON) &&
        !(current && published.slice(5, 7) < SILLY_SEASON)
      )
        return year + 1;
      if (position <= LEAD && named.includes(year)) current = true;
    }
  }
  return published.slice(5) >= '11-20' ? year + 1 : undefined;
}

/** The series named first in the lead, else the one named most, else that of the races the article names. */
function mainSeries(text: Text, bySentence: BySentence): string | undefined {
  const counts = new Map<string, number>();
  let position = 0;
  let lead: string | undefined;
  bySentence.forEach((mentions, index) => {
    if (text.sentences[index]?.block.kind !== 'heading') position += 1;
    for (const mention of mentions) {
      const series = mention.type === 'series' || mention.type === 'car' ? mention.series : undefined;
      if (!series || text.quoted[mention.first] === 1) continue;
      if (position <= SERIES_LEAD) lead ??= series;
      counts.set(series, (counts.get(series) ?? 0) + 1);
    }
  });
  if (lead !== undefined) return lead;
  if (counts.size > 0) return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  const raced = new Set(
    bySentence
      .flat()
      .flatMap((mention) => (mention.type === 'race' && mention.series !== undefined ? [mention.series] : [])),
  );
  return raced.size === 1 ? [...raced][0] : undefined;
}

/** Which series a car is in, from the phrases that say so: "the No. 7 Xfinity car". */
function seriesOfCars(bySentence: BySentence): ReadonlyMap<string, string> {
  const named = new Map<string, Set<string>>();
  for (const mention of bySentence.flat()) {
    if (mention.type !== 'car' || mention.series === undefined) continue;
    for (const number of mention.numbers) {
      for (const key of [`#${number}`, `${mention.team ?? ''}#${number}`]) {
        named.set(key, (named.get(key) ?? new Set()).add(mention.series));
      }
    }
  }
  const certain = new Map<string, string>();
  for (const [key, series] of named) {
    const [only] = series;
    if (series.size === 1 && only !== undefined) certain.set(key, only);
  }
  return certain;
}

interface BlockSurvey {
  readonly team?: string | undefined;
  readonly series?: string | undefined;
  readonly driver?: Person | undefined;
  readonly leadIn?: LeadIn | undefined;
}

/** What each block inherits: from its own opening words, from the heading over it, from the line that opens its list. */
function surveyBlocks(
  text: Text,
  bySentence: BySentence,
  officeHolders: ReadonlySet<Person>,
): ReadonlyMap<number, BlockSurvey> {
  const blocks = new Map<number, BlockSurvey>();
  const teams = new Set(
    bySentence
      .flat()
      .flatMap((mention) =>
        mention.type === 'team' ? [mention.team] : mention.type === 'car' && mention.team ? [mention.team] : [],
      ),
  );
  const onlyTeam = teams.size === 1 ? [...teams][0] : undefined;
  let heading: BlockSurvey = {};
  let leadIn: LeadIn | undefined;
  let lastLeadCar: CarMention | undefined;
  let seen = -1;
  text.sentences.forEach((sentence, index) => {
    const mentions = bySentence[index] ?? [];
    const { block, blockIndex } = sentence;
    const first = mentions[0];
    if (block.kind === 'heading') {
      heading = index === 0 ? {} : headingOf(mentions, sentence);
      leadIn = undefined;
      blocks.set(blockIndex, heading);
      return;
    }
    if (blockIndex !== seen) {
      seen = blockIndex;
      if (block.kind === 'paragraph') leadIn = isDated(mentions) ? leadIn : undefined;
      const opening =
        first?.type === 'team' && !first.described && first.first <= sentence.first + 1
          ? first.team
          : first?.type === 'car' && first.first <= sentence.first + 1
            ? first.team
            : undefined;
      blocks.set(blockIndex, {
        team: opening ?? heading.team ?? onlyTeam,
        series: heading.series,
        driver: heading.driver,
        leadIn,
      });
    }
    if (text.tokens[sentence.last - 1]?.text === ':')
      leadIn = leadInOf(mentions, officeHolders, heading, leadIn?.car ?? lastLeadCar) ?? leadIn;
    lastLeadCar = leadIn?.car ?? lastLeadCar;
  });
  return blocks;
}

/** The team each sentence is about, where it names none itself. */
function teamsInFocus(
  text: Text,
  bySentence: BySentence,
  blocks: ReadonlyMap<number, BlockSurvey>,
): { readonly about: ReadonlyMap<Sentence, string>; readonly before: ReadonlyMap<Sentence, string> } {
  const main = mainTeam(text, bySentence);
  const about = new Map<Sentence, string>();
  const before = new Map<Sentence, string>();
  let last: string | undefined;
  let block = -1;
  text.sentences.forEach((sentence, index) => {
    if (sentence.blockIndex !== block) {
      block = sentence.blockIndex;
      last = undefined;
    }
    const own = (bySentence[index] ?? [])
      .filter((mention) => text.quoted[mention.first] !== 1)
      .flatMap((mention) => teamOfMention(mention));
    const opening = blocks.get(sentence.blockIndex)?.team;
    const earlier = last ?? opening ?? main;
    const team = own[0] ?? earlier;
    if (team !== undefined) about.set(sentence, team);
    if (earlier !== undefined) before.set(sentence, earlier);
    last = own.at(-1) ?? last;
  });
  return { about, before };
}

/** The numbered car that each sentence finds in focus: named last in the same block. */
function carsBefore(text: Text, bySentence: BySentence): ReadonlyMap<Sentence, CarMention> {
  const cars = new Map<Sentence, CarMention>();
  let last: CarMention | undefined;
  let block = -1;
  text.sentences.forEach((sentence, index) => {
    if (sentence.blockIndex !== block) {
      block = sentence.blockIndex;
      last = undefined;
    }
    if (last) cars.set(sentence, last);
    const own = (bySentence[index] ?? []).filter(
      (mention): mention is CarMention => mention.type === 'car' && mention.numbers.length === 1,
    );
    last = own.at(-1) ?? last;
  });
  return cars;
}

function teamOfMention(mention: Mention): string[] {
  if (mention.type === 'team') return [mention.team];
  return mention.type === 'car' && mention.team !== undefined ? [mention.team] : [];
}

/** The team of the article's first sentences, if it is also the one named most. */
export function mainTeam(text: Text, bySentence: BySentence): string | undefined {
  const counts = new Map<string, number>();
  let lead: string | undefined;
  bySentence.forEach((mentions, index) => {
    if (text.sentences[index]?.block.kind === 'heading') return;
    for (const mention of mentions) {
      for (const team of teamOfMention(mention)) {
        lead ??= team;
        counts.set(team, (counts.get(team) ?? 0) + 1);
      }
    }
  });
  const most = Math.max(0, ...counts.values());
  return lead !== undefined &&
    counts.get(lead) === most &&
    [...counts.values()].filter((count) => count === most).length === 1
    ? lead
    : undefined;
}

function isDated(mentions: readonly Mention[]): boolean {
  return (
    mentions[0]?.type === 'time' && mentions.some((mention) => mention.type === 'track' || mention.type === 'race')
  );
}

function headingOf(mentions: readonly Mention[], sentence: Sentence): BlockSurvey {
  const tokens = sentence.last - sentence.first;
  if (tokens > 8) return {};
  const team = mentions.find((mention) => mention.type === 'team');
  const series = mentions.find((mention) => mention.type === 'series');
  const driver = mentions.find((mention) => mention.type === 'person');
  return {
    team: team?.type === 'team' ? team.team : undefined,
    series: series?.type === 'series' ? series.series : undefined,
    driver: driver?.type === 'person' ? driver.person : undefined,
  };
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
  const named = drivers.length > 0 ? drivers : heading.driver ? [heading.driver] : [];
  if (named.length === 0) return undefined;
  return {
    drivers: named,
    car,
    team: team?.type === 'team' ? team.team : undefined,
    series: series?.type === 'series' ? series.series : car?.series,
  };
}
