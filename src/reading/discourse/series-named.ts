import type { CarMention, Mention, PersonMention, SeriesMention } from '../mentions/mention.js';
import { knownAt } from '../mentions/vocabulary.js';
import type { Text } from '../text/read-text.js';
import type { Token } from '../text/token.js';
import { wordsBetween } from '../text/words-between.js';
import { isKin } from '../words/kin.js';
import { KINDS_OF_RACERS } from '../words/name-words.js';
import type { BySentence } from './by-sentence.js';
import { isChampionBelow } from './champions-below.js';
import { isInRelativeAside } from './in-relative-aside.js';
import { isLabelOfNews } from './news-labels.js';
import { isOfSeatBefore } from './series-gone-by.js';
import { isOfAnotherBeside } from './series-of-another.js';
import { seriesOfSections } from './series-of-sections.js';
import { onlySeriesOf } from './series-of-teams.js';
import { mostOf, weighed } from './weigh-series.js';
import { isOwnPerson, isPerson, nounBehind, personBefore } from './who-somebody-is.js';

// Sentences of the text that say what it is about.
const SERIES_LEAD = 3;

// "the reigning Truck Series champion", "a Cup regular": who somebody is, not where the article's seats are.
const BEARERS =
  /^(?:champions?|drivers?|titles?|veterans?|regulars?|winners?|stars?|rookies?|teams?|outfits?|squads?|organi[sz]ations?|standings|crowns?|runner-up|wins?|victory|victories|leader|(?:championship|title|race)-winning)$/;

const FROM_THERE =
  /^(?:graduates?|rookies?|newcomers?|products?|alum|alumn(?:us|a|i)|imports?|recruits?|arrivals?|exports?|veterans?)$/;

/** "a rookie out of Super Formula", "a graduate of midgets", "From Cup to Saturdays": where somebody was before. */
function isOrigin(tokens: readonly Token[], mention: Mention): boolean {
  return (
    mention.type === 'series' &&
    (FROM_THERE.test(personBefore(tokens, mention)) || isFromTo(tokens, mention.first, mention.last))
  );
}

/** "From Cup to Saturdays" */
function isFromTo(tokens: readonly Token[], first: number, last: number): boolean {
  const from = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return tokens[from]?.lower === 'from' && tokens[from]?.capital === true && tokens[last]?.lower === 'to';
}

const PROGRAMME = /^(?:set-?up|programme|program|team|operation|squad|outfit|stable|effort)$/;
const RESERVE = /^(?:reserve|reserves|test|tests|simulator|backup|standby)$/;

/** "part of Northline's IndyCar set-up as a reserve", "a reserve in its IndyCar programme": where somebody only waits. */
function isOfReserves(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!PROGRAMME.test(tokens[last]?.lower ?? '')) return false;
  const near = [...tokens.slice(Math.max(0, first - 6), first), ...tokens.slice(last + 1, last + 5)];
  return near.some(({ lower }) => RESERVE.test(lower));
}

/** Whether a series is named as what a sentence is about, and not to say who somebody is. */
export function isTopic(tokens: readonly Token[], mention: SeriesMention | CarMention): boolean {
  // "promotes him from its No. 21 Xfinity car"
  if (mention.type === 'car') return !/\bfrom(?: (?:its|the|his|her|their|an?))?$/.test(leadTo(tokens, mention));
  const noun = nounBehind(tokens, mention);
  return (
    !isOwnPerson(tokens, mention) &&
    !isNowAndThen(tokens, mention, noun) &&
    (!BEARERS.test(noun) || isOwnTeams(tokens, mention, noun)) &&
    !KINDS_OF_RACERS.has(noun) &&
    !isSource(tokens, mention) &&
    !isOrigin(tokens, mention) &&
    !isOfReserves(tokens, mention)
  );
}

function leadTo(tokens: readonly Token[], { first }: Mention): string {
  return wordsBetween(tokens, Math.max(0, first - 2), first);
}

/** "a Truck race or two", "some Xfinity starts": beside what somebody does all year. */
function isNowAndThen(tokens: readonly Token[], mention: SeriesMention, noun: string): boolean {
  if (!/^(?:races?|starts?|outings?|cameos?)$/.test(noun) && !/^races?$/.test(tokens[mention.last]?.lower ?? ''))
    return false;
  return /\b(?:an?|some|few|occasional|odd|couple|handful|several|spot)(?: of)?$/.test(leadTo(tokens, mention));
}

/** "the crew chiefs of its two full-time Xfinity Series teams": whose cars the article is about. */
function isOwnTeams(tokens: readonly Token[], { first }: SeriesMention, noun: string): boolean {
  if (!/^(?:teams|programs?|programmes?)$/.test(noun)) return false;
  const before = tokens.slice(Math.max(0, first - 4), first);
  return before.some(({ lower }) => lower === 'its') && before.every(({ kind }) => kind !== 'mark');
}

/** "has turned to Indy NXT again": where a team looks for its driver, or he comes from. */
function isSource(tokens: readonly Token[], { first }: SeriesMention): boolean {
  const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  // "up from Trucks to fill the No. 7"
  if (
    tokens[at]?.lower === 'from' &&
    /^(?:up|down|over|across|back|graduates?|graduating|graduated|promoted|stepping|steps|stepped|comes?|coming|moves?|moving|moved)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  )
    return true;
  return tokens[at]?.lower === 'to' && /^(?:turn(?:ed|s|ing)?|look(?:ed|s|ing)?)$/.test(tokens[at - 1]?.lower ?? '');
}

/**
 * The series named first in the lead, else that of a race there, else the one named most. One that is named once below
 * for a car or of a year gone by, or of which somebody only comes, is theirs and not everybody’s.
 */
export function mainSeries(text: Text, bySentence: BySentence): string | undefined {
  const year = Number(text.article.published.slice(0, 4));
  const topics = new Map<string, number>();
  const all = new Map<string, number>();
  const plain = new Set<string>();
  // Named by those of its teams that race nowhere else.
  const teams = new Map<string, number>();
  // "Trucks: Stone is in the No. 12": of its paragraph, in an article about others.
  const labels = new Map<string, number>();
  let position = 0;
  let lead: string | undefined;
  let aside: { readonly series: string; readonly index: number } | undefined;
  // "When a two-time Cup champion goes without a win": who the lead is about tells it as well.
  let borne: string | undefined;
  const people: PersonMention[] = [];
  // The series of a race that the lead names ("won the Daytona 500"), where it names none itself.
  let raced: string | undefined;
  bySentence.forEach((mentions, index) => {
    const sentence = text.sentences[index];
    if (sentence?.block.kind !== 'heading') position += 1;
    for (const mention of mentions) {
      if (mention.type === 'person' && position <= SERIES_LEAD) people.push(mention);
      if (text.quoted[mention.first] === 1 || isWhereSheBegan(text.tokens, mention)) continue;
      if (isOrigin(text.tokens, mention) || isOfReserves(text.tokens, mention)) continue;
      // Of a seat that somebody had before, and not of the one that the article tells of.
      const isSeries = mention.type === 'series' || mention.type === 'car';
      if (isSeries && sentence && isOfSeatBefore(text.tokens, sentence.first, mention)) continue;
      const team = mention.type === 'team' || mention.type === 'car' ? mention.team : undefined;
      const ofTeam = team === undefined ? undefined : onlySeriesOf(team);
      if (ofTeam !== undefined) count(teams, ofTeam);
      if (sentence && mention.type !== 'car' && isElsewhere(text.tokens, sentence.first, mention)) continue;
      if (mention.type === 'race' && mention.series !== undefined) {
        if (position <= SERIES_LEAD) raced ??= mention.series;
        count(all, mention.series);
      }
      if ((mention.type !== 'series' && mention.type !== 'car') || mention.series === undefined) continue;
      if (sentence && position > SERIES_LEAD && isLabel(text.tokens, sentence.first, mention)) {
        count(labels, mention.series);
        continue;
      }
      count(all, mention.series);
      if (
        position <= SERIES_LEAD &&
        sentence &&
        !(mention.type === 'series' && isChampionBelow(text.tokens, mention, people, mentions)) &&
        !isOfAnother(text.tokens, sentence.first, mention, year)
      )
        borne ??= mention.series;
      if (!isTopic(text.tokens, mention)) continue;
      const isLead = position <= SERIES_LEAD && sentence !== undefined;
      // "Stone, who races for the Xfinity title, will drive in Cup": what the sentence itself tells is the news.
      if (
        isLead &&
        mention.type === 'series' &&
        isInRelativeAside(text.tokens, sentence.first, sentence.last, mention)
      ) {
        if (lead === undefined) aside ??= { series: mention.series, index };
      } else if (isLead && (aside === undefined || aside.index === index)) lead ??= mention.series;
      else if (isLead) lead ??= aside?.series;
      if (sentence && isPartTime(text.tokens, sentence.first, mention)) continue;
      count(topics, mention.series);
      if (mention.type === 'series' && sentence && !isOfAnother(text.tokens, sentence.first, mention, year))
        plain.add(mention.series);
    }
  });
  return (
    lead ??
    aside?.series ??
    raced ??
    titleSeries(text, bySentence[0] ?? []) ??
    seriesOfSections(text, bySentence) ??
    borne ??
    mostOf(topics.size > 0 ? weighed(topics, all, teams) : labels, all, plain)
  );
}

/** "Xfinity notes: ", "Trucks: " at the head of a sentence. */
function isLabel(tokens: readonly Token[], from: number, { first, last }: Mention): boolean {
  return first - from <= 1 && (tokens[last]?.text === ':' || isLabelOfNews(tokens, last));
}

/** "Late Model ace Ava Stone", "Snowball Derby winner Ava Stone": nearly everybody was that once, whatever the article is about. */
function isWhereSheBegan(tokens: readonly Token[], mention: Mention): boolean {
  if ((mention.type !== 'series' && mention.type !== 'race') || mention.series !== 'late-model') return false;
  return isPerson(tokens[mention.last]?.lower ?? '');
}

const CAME =
  /\b(?:(?:c[ao]mes?|coming|rose|risen|worked|climbed) (?:his|her|their)? ?(?:way )?(?:up )?(?:through|out of|from)|(?:hired|plucked|signed|promoted|on loan|loaned|borrowed|seconded|drafted in|brought in|flown in|over|across) from|(?:jump|leap|move|step) to|background in|cut (?:his|her) teeth in|former(?:ly)? (?:of|in))(?: the)?$/;

/** "who came from Formula E": where somebody was, as the words before it in the sentence say. */
export function isWhereFrom(tokens: readonly Token[], from: number, mention: SeriesMention): boolean {
  return (
    isOrigin(tokens, mention) ||
    isSource(tokens, mention) ||
    CAME.test(wordsBetween(tokens, Math.max(from, mention.first - LONGEST_WAY), mention.first))
  );
}

/** "came up through the Truck Series", "his son was ninth in IndyCar": where somebody was, or somebody else is. */
function isElsewhere(tokens: readonly Token[], from: number, mention: Mention): boolean {
  const { first } = mention;
  if (CAME.test(wordsBetween(tokens, Math.max(from, first - LONGEST_WAY), first))) return true;
  if (isOfAnotherBeside(tokens, from, mention)) return true;
  if (DAY_JOB.test(wordsBetween(tokens, Math.max(from, first - LONGEST_AWAY), first))) return true;
  for (let at = Math.max(from + 1, first - LONGEST_AWAY); at < first; at += 1) {
    const owner = tokens[at - 1];
    if (isKin(tokens[at]?.lower ?? '') && (/^(?:his|her|their)$/.test(owner?.lower ?? '') || owner?.possessive))
      return true;
  }
  return false;
}

// What else somebody drives.
const DAY_JOB = /\b(?:day|regular|other|full-time|normal|usual) (?:job|gig|ride|seat)\b/;
const LONGEST_WAY = 6;
// From "his son" to the series that he is in.
const LONGEST_AWAY = 30;

function count(counts: Map<string, number>, series: string): void {
  counts.set(series, (counts.get(series) ?? 0) + 1);
}

/** "the 2021 Formula 3 runner-up", "a former Truck Series champion", "Carter, who joins the Formula E team Northline": of then, or there. */
function isOfAnother(
  tokens: readonly Token[],
  from: number,
  mention: SeriesMention | CarMention,
  year: number,
): boolean {
  const before = tokens[mention.first - 1]?.lower ?? '';
  // "is in an Xfinity car"
  if (/^an?$/.test(before) && mention.type === 'series' && /^(?:car|truck)$/.test(nounBehind(tokens, mention)))
    return true;
  if (/^(?:former|ex|one-time|onetime)$/.test(before)) return true;
  if (/^(?:19|20)\d\d$/.test(before) && Number(before) < year - 1) return true;
  if (mention.type === 'car' || !TEAMS_THERE.test(nounBehind(tokens, mention))) return false;
  return /\b(?:who|whom|whose|which)\b/.test(wordsBetween(tokens, from, mention.first));
}

/** "who drives part time for the affiliated team in Xfinity" */
function isPartTime(tokens: readonly Token[], from: number, { first }: Mention): boolean {
  return PART_TIME.test(wordsBetween(tokens, Math.max(from, first - LONGEST_PART), first));
}

const PART_TIME = /\bpart(?: |-)time\b/;
const LONGEST_PART = 12;
const TEAMS_THERE = /^(?:teams?|outfits?|squads?|organi[sz]ations?)$/;

/** "CUP SILLY SEASON CENTRAL": the one series that the words of a title name, whatever name they were taken for. */
function titleSeries({ sentences, tokens }: Text, mentions: readonly Mention[]): string | undefined {
  const [title] = sentences;
  if (title?.block.kind !== 'heading') return undefined;
  const named = new Set<string>();
  for (let at = title.first; at < title.last; at += 1) {
    // "Ava Busch makes it official": a surname and no series of that name.
    const ofPerson = mentions.some(({ type, first, last }) => type === 'person' && first <= at && at < last);
    const hit = tokens[at]?.capital && !ofPerson ? knownAt(tokens, at, title.last) : undefined;
    // "Stone to run Xfinity 500": who pays for a race, which may be of any series.
    const ofRace = hit?.known.weak && mentions.some((one) => one.type === 'race' && one.first <= at && at < one.last);
    if (hit?.known.type === 'series' && !ofRace && !isFromTo(tokens, at, hit.last)) named.add(hit.known.series);
  }
  return named.size === 1 ? [...named][0] : undefined;
}
