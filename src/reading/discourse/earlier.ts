import type {
  Mention,
  Person,
  PersonMention,
  RaceMention,
  SeriesMention,
  TeamMention,
  TrackMention,
} from '../mentions/mention.js';
import { nameOver } from '../mentions/people/name-over.js';
import type { Text } from '../text/read-text.js';
import type { Sentence } from '../text/sentence.js';
import { VERB_FORMS } from '../words/verbs.js';
import { isFocal } from './focal.js';
import { isGoneBy } from './gone-by.js';
import { isLabelOfNews } from './news-labels.js';
import { isTopic } from './series-named.js';
import { isOfAnotherBeside } from './series-of-another.js';
import { seriesOfLabel } from './series-of-label.js';
import { isOfTitle } from './title-years.js';

/** What a sentence can take up from the words before it, without naming it again. */
export interface Earlier {
  /** The driver whom its row, list item or headed block is about. */
  readonly driver?: Person | undefined;
  /** The driver whom its row or list item opens with and goes on to speak of, or the team that opens a row of transactions. */
  readonly noted?: PersonMention | TeamMention | undefined;
  /** The track or race named last, in its block or the one before. */
  readonly place?: TrackMention | RaceMention | undefined;
  /** The past season named last in its block. */
  readonly season?: number | undefined;
  /** The series named last in its block or the one before. */
  readonly series?: string | undefined;
  /** The team named last in its block or the one before. */
  readonly team?: string | undefined;
  /** The series that opens the block as a label: "TRUCKS: ". */
  readonly label?: string | undefined;
}

/** Gathers for each sentence what stood before it. */
export function surveyEarlier(
  text: Text,
  bySentence: readonly (readonly Mention[])[],
  officeHolders: ReadonlySet<Person>,
): ReadonlyMap<Sentence, Earlier> {
  const result = new Map<Sentence, Earlier>();
  const year = Number(text.article.published.slice(0, 4));
  let heading: Person | undefined;
  let headed: PersonMention | undefined;
  let now: Earlier = {};
  let block = -1;
  let placeBlock = -1;
  let teamBlock = -1;
  let seriesBlock = -1;
  text.sentences.forEach((sentence, index) => {
    const mentions = (bySentence[index] ?? []).filter((mention) => text.quoted[mention.first] !== 1);
    if (sentence.blockIndex !== block) {
      block = sentence.blockIndex;
      if (sentence.block.kind === 'heading') {
        heading = onlyDriver(mentions, officeHolders);
        headed = index === 0 ? undefined : nameOver(text, sentence, mentions, officeHolders);
      }
      const opener =
        sentence.block.kind === 'heading' ? undefined : openingDriver(text, mentions, sentence, officeHolders);
      // A heading opens something new; one right below another belongs to it.
      const isNewPart = sentence.block.kind === 'heading' && text.sentences[index - 1]?.block.kind !== 'heading';
      const kept = block - placeBlock <= 1 && !isNewPart;
      now = {
        driver: opener?.person ?? heading,
        noted:
          opener ??
          openingTeam(text, mentions, sentence) ??
          driverOfLabel(text, mentions, sentence, officeHolders) ??
          (headed && opensWithVerb(text, mentions, sentence) ? headed : undefined),
        place: kept ? now.place : undefined,
        series: block - seriesBlock <= 1 ? now.series : undefined,
        team: block - teamBlock <= 1 ? now.team : undefined,
        label: labelOf(text, mentions, sentence),
      };
    }
    result.set(sentence, now);
    for (const mention of mentions) {
      if ((mention.type === 'track' || mention.type === 'race') && !isGoneBy(text.tokens, sentence.first, mention))
        now = { ...now, place: mention };
      if (mention.type === 'series' && isTurnedTo(text, sentence, mentions, mention))
        now = { ...now, series: mention.series };
      if (mention.type === 'car' && mention.series !== undefined) now = { ...now, series: mention.series };
      if (mention.type === 'series' || (mention.type === 'car' && mention.series)) seriesBlock = block;
      if (mention.type === 'track' || mention.type === 'race' || mention.type === 'series') placeBlock = block;
      if (mention.type === 'team') {
        now = { ...now, team: mention.team };
        teamBlock = block;
      }
      const season = mention.type === 'time' && mention.seasons?.length === 1 ? mention.seasons[0] : undefined;
      if (mention.type === 'time' && season !== undefined && season <= year && !isOfTitle(text.tokens, mention))
        now = { ...now, season };
    }
  });
  return result;
}

function onlyDriver(mentions: readonly Mention[], officeHolders: ReadonlySet<Person>): Person | undefined {
  const people = mentions.flatMap((mention) =>
    mention.type === 'person' && !officeHolders.has(mention.person) ? [mention.person] : [],
  );
  return people.length === 1 ? people[0] : undefined;
}

/** "Leaves Northline at the end of the year.", below the name of who does. */
function opensWithVerb({ tokens }: Text, mentions: readonly Mention[], { first, block }: Sentence): boolean {
  if (block.kind === 'heading' || mentions.some((mention) => mention.first === first)) return false;
  const forms = VERB_FORMS.get(tokens[first]?.lower ?? '')?.forms;
  return forms?.has('s') === true || (forms?.has('past') === true && !forms.has('base'));
}

/** "No. 84, Ava Stone – ", "• Ben Carter (21, Brazil) – ", "Northline Racing – Ava Stone.": the driver whom a row opens with. */
function openingDriver(
  text: Text,
  mentions: readonly Mention[],
  sentence: Sentence,
  officeHolders: ReadonlySet<Person>,
): PersonMention | undefined {
  if (sentence.block.kind !== 'row' && sentence.block.kind !== 'bullet') return undefined;
  let at = sentence.first;
  for (const mention of mentions) {
    for (; at < mention.first; at += 1) if (text.tokens[at]?.kind !== 'mark') return undefined;
    if (mention.type === 'person') {
      const several = mentions.some((other) => other.type === 'person' && other.first === mention.last + 1);
      return mention.possessive || several || officeHolders.has(mention.person) ? undefined : mention;
    }
    if (mention.type !== 'car' && mention.type !== 'team' && mention.type !== 'make' && mention.type !== 'series')
      return undefined;
    at = mention.last;
  }
  return undefined;
}

// Words that say what becomes of the driver named behind them.
const LABEL =
  /^(?:signed|confirmed|in|out|staying|stays|stay|returning|returns|new|arriving|going|leaving|leaves|gone|packing|talking|likely|retained|hired|added|moving|departing|retiring|released|switching|official|announced)$/;

/** "Signed: Ava Stone, No. 12. Hired away from Northline.": whom a paragraph opens with, behind a word for what becomes of her. */
function driverOfLabel(
  { tokens }: Text,
  mentions: readonly Mention[],
  { first, block, start }: Sentence,
  officeHolders: ReadonlySet<Person>,
): PersonMention | undefined {
  if (block.kind === 'heading' || start !== block.start || tokens[first + 1]?.text !== ':') return undefined;
  if (!LABEL.test(tokens[first]?.lower ?? '')) return undefined;
  const [driver, next] = mentions.filter((mention) => mention.first >= first + 2);
  if (driver?.type !== 'person' || driver.first !== first + 2 || driver.possessive) return undefined;
  const isListed = next?.type === 'person' && next.first <= driver.last + 1;
  return isListed || officeHolders.has(driver.person) ? undefined : driver;
}

/** "Northline Racing — Named Ava Stone driver of its No. 12 Ford.": the team whose doings a line tells. */
function openingTeam(text: Text, mentions: readonly Mention[], sentence: Sentence): TeamMention | undefined {
  const [first] = mentions;
  if (first?.type !== 'team' || first.first !== sentence.first || first.possessive) return undefined;
  return /^(?:—|–|--|-|:|\|)$/.test(text.tokens[first.last]?.text ?? '') ? first : undefined;
}

/** Whether a series is named as what the words turn to, and not beside it. */
function isTurnedTo(text: Text, sentence: Sentence, mentions: readonly Mention[], mention: SeriesMention): boolean {
  if (isBracketed(text, sentence) || isOfAnotherBeside(text.tokens, sentence.first, mention)) return false;
  return isTopic(text.tokens, mention) && isFocal(text, sentence, mentions, mention);
}

/** "(Carter is in the Cup Series as well.)" */
function isBracketed({ tokens }: Text, { first, last }: Sentence): boolean {
  return tokens[first]?.text === '(' && tokens[last - 1]?.text === ')';
}

/** "TRUCKS: Ava Stone won the title", whether the label was taken for a speaker or for words of the sentence. */
function labelOf(text: Text, mentions: readonly Mention[], sentence: Sentence): string | undefined {
  const { speaker, label } = sentence.block;
  if (speaker !== undefined) return seriesOfLabel(speaker);
  const opened = label === undefined ? undefined : seriesOfLabel(label);
  if (opened !== undefined) return opened;
  const first = mentions.find((mention) => mention.type === 'series');
  if (first?.type !== 'series' || first.first - sentence.first > 1) return undefined;
  const mark = text.tokens[first.last]?.text ?? '';
  // "FORMULA E. Stone has", "Formula E — Stone has"
  const isAlone = mark === '.' && first.last >= sentence.last - 1;
  return isAlone || /^[:–—]$/.test(mark) || isLabelOfNews(text.tokens, first.last) ? first.series : undefined;
}
