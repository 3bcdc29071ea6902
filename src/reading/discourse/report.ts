import type { Mention, RaceMention, TimeMention, TrackMention } from '../mentions/mention.js';
import type { Text } from '../text/read-text.js';
import type { Sentence } from '../text/sentence.js';
import type { Token } from '../text/token.js';
import { wordsBetween } from '../text/words-between.js';
import type { BySentence } from './by-sentence.js';
import { isTopic } from './series-named.js';
import { onlySeriesOf } from './series-of-teams.js';

/** The race that an article reports: who won it, and when, is what its lead tells. */
export interface Report {
  /** ISO day on which it was run. */
  readonly date: string;
  readonly track?: string | undefined;
  readonly race?: string | undefined;
  readonly series?: string | undefined;
  /** The team whose own report it is: its text begins with that team, and goes on about its cars. */
  readonly team?: string | undefined;
  /** The sentence that tells who won. */
  readonly sentence: Sentence;
}

// Words of a sentence among which a report says who won: longer ones are no lead.
const LONGEST = 120;
// Sentences of the text among which a report says who won.
const LEAD = 4;
const LATEST_DAYS = 8;
const DAY = 86_400_000;

const WON = /^(?:won|beat|prevailed|swept|victory|victories|win|triumph|triumphed|checkered|chequered)$/;
const TOOK = /^(?:took|taking|take|captured|capturing|claimed|claiming|grabbed|stole|snatched|bagged)$/;
// "won the pole", "a stage win", "won the points battle": no race.
const LESSER =
  /^(?:poles?|stages?|heats?|duel|qualifying|practice|appeal|title|championship|crown|lawsuit|battle|everything|nothing|hearts?|toss)$/;
// What opens words that tell of a win by the way: "Stone, who won on Sunday, will", "after her win at Dover".
const BY_THE_WAY =
  /^(?:who|whose|whom|which|that|where|after|since|before|following|when|whenever|whether|if|until|unless|fresh|off|despite|because|for|from|than|as)$/;
const NOT_SO =
  /^(?:will|would|could|can|may|might|should|cannot|hopes?|hoped|hoping|wants?|wanted|aims?|aiming|tries|trying|tried|chance|bids?|looks?|looking|seeks?|seeking|never|not|nearly|almost|without|search|pursuit|quest|hunt|hope|need|expected|favored|favourite|favorite|chasing)$/;
// Verbs in the past behind which "to win" tells what came of it.
const LED_TO =
  /^(?:\w+ed|held|led|drove|beat|came|went|ran|swept|fought|got|overcame|made|took|had|rode|rose|stole|shot|sped|brought|gave|put|hung|was)$/;
// What a team's report tells where somebody else has won.
const FINISHED = /^(?:finish|finishes|finished|podium|podiums|runner-up|top-fives?|top-10s?|top-tens?)$/;
const NOUN = /^(?:victory|victories|win|triumph|checkered|chequered)$/;

/** The race whose winner one of the first sentences names as news, with a day in the week before the article; undefined in any other article. */
export function reportOf(text: Text, bySentence: BySentence): Report | undefined {
  const lead = text.sentences
    .flatMap((sentence, index) =>
      (sentence.block.kind === 'heading' && index > 0) || isChat(text, sentence, bySentence[index] ?? [])
        ? []
        : [{ sentence, mentions: bySentence[index] ?? [] }],
    )
    .slice(0, LEAD);
  // "Stone won the race and Carter all else" says less than the sentence that has the track.
  return (
    firstReport(text, lead, (index) => [lead[index]?.mentions ?? []]) ??
    firstReport(text, lead, (index) =>
      [lead[index], lead[index - 1], lead[index + 1]].map((one) => one?.mentions ?? []),
    )
  );
}

const SHORTEST = 8;

/** "Fine," said Stone. There’s a lot of that about.": some writers chat before they come to their race. */
function isChat({ quoted, tokens }: Text, { block, first, last }: Sentence, mentions: readonly Mention[]): boolean {
  if (block.kind === 'heading') return false;
  if (quoted[first] === 1) return true;
  if (last - first > SHORTEST || mentions.some(({ type }) => /^(?:time|track|race)$/.test(type))) return false;
  for (let at = first; at < last; at += 1) if (WON.test(tokens[at]?.lower ?? '')) return false;
  return true;
}

interface LeadSentence {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}

/** The first sentence that names a winner, with a place in one of the sentences that `around` gives for it. */
function firstReport(
  text: Text,
  lead: readonly LeadSentence[],
  around: (index: number) => readonly (readonly Mention[])[],
): Report | undefined {
  const opener = lead.find(({ sentence }) => sentence.block.kind !== 'heading');
  for (const [index, { sentence, mentions }] of lead.entries()) {
    const at =
      winAt(text, sentence, mentions) ?? (lead[index] === opener ? finishAt(text, sentence, mentions) : undefined);
    if (at === undefined) continue;
    const before = lead[index - 1]?.mentions ?? [];
    const [last, next] = [daysToldBeside(text, lead[index - 1]), daysToldBeside(text, lead[index + 1])];
    const day = nearest(pastDays(text, mentions), at) ?? last.at(-1) ?? next[0];
    const place = around(index)
      .map((own) => placeOf(text, own, at))
      .find((own) => own !== undefined);
    if (day && place && !isOfOtherTime(text, mentions))
      return {
        team: openingTeam(opener),
        date: day.date,
        ...place,
        series: place.series ?? seriesOf(text, mentions, before),
        sentence,
      };
  }
  return undefined;
}

/** "Northline Racing scored two top tens in Sunday’s race" */
function openingTeam(opener: LeadSentence | undefined): string | undefined {
  const named = opener?.mentions.find(({ type }) => type === 'person' || type === 'team' || type === 'car');
  return named?.type === 'team' && !named.possessive ? named.team : undefined;
}

/** The series that the lead names as a topic, or in which alone the teams race that it names. */
function seriesOf({ tokens }: Text, own: readonly Mention[], before: readonly Mention[]): string | undefined {
  const named = [...own, ...before].find((mention) => mention.type === 'series' && isTopic(tokens, mention));
  if (named?.type === 'series') return named.series;
  const ofTeams = own.flatMap((mention) =>
    (mention.type === 'team' || mention.type === 'car') && mention.team !== undefined
      ? (onlySeriesOf(mention.team) ?? [])
      : [],
  );
  const [only, other] = new Set(ofTeams);
  return other === undefined ? only : undefined;
}

/** Where a sentence says, as its news, that somebody has won. */
function winAt({ tokens, quoted }: Text, { first, last }: Sentence, mentions: readonly Mention[]): number | undefined {
  for (let at = first; at < Math.min(last, first + LONGEST); at += 1) {
    const token = tokens[at];
    if (!token || quoted[at] === 1) continue;
    const isTaken =
      (TOOK.test(token.lower) && takesRace(tokens, mentions, at)) || (token.lower === 'wins' && isVerb(tokens, at));
    if (!isTaken && !WON.test(token.lower)) continue;
    if (isLesser(tokens, at, last) || !isNews(tokens, first, at)) continue;
    return at;
  }
  return undefined;
}

/** "Stone wins Saturday’s Harvest 250", and not "two wins": behind a name, before what is won. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at - 1]?.capital === true && (next?.possessive === true || /^(?:the|at|in|on)$/.test(next?.lower ?? ''))
  );
}

/** "Northline scored two top tens in Sunday’s Harvest 250": a report that opens with something else than the winner. */
function finishAt(
  { tokens, quoted }: Text,
  { first, last }: Sentence,
  mentions: readonly Mention[],
): number | undefined {
  for (let at = first; at < Math.min(last, first + LONGEST); at += 1) {
    if (quoted[at] === 1 || !FINISHED.test(tokens[at]?.lower ?? '') || !isNews(tokens, first, at)) continue;
    const race = mentions.find((mention) => mention.first > at && mention.type === 'race');
    const owner = race && mentions.find(({ type, last: end }) => type === 'time' && end === race.first);
    if (owner) return at;
  }
  return undefined;
}

// "won twice this season", "won three races": no one race.
const OFTEN =
  /^(?:twice|thrice|multiple|several|(?:two|three|four|five|six|seven|eight|nine|ten|\d+)(?: \S+)? (?:times|races|events))\b/;

/** "took the Harvest 250", "claimed Saturday’s Harvest 250" */
function takesRace(tokens: readonly Token[], mentions: readonly Mention[], at: number): boolean {
  const race = mentions.find(({ type, first }) => type === 'race' && first > at);
  if (!race) return false;
  return tokens
    .slice(at + 1, race.first)
    .every(({ lower, possessive }, index) => possessive || lower === 'the' || (index < 2 && /day$/.test(lower)));
}

function isLesser(tokens: readonly Token[], at: number, last: number): boolean {
  if (OFTEN.test(wordsBetween(tokens, at + 1, Math.min(last, at + 4)))) return true;
  for (let near = at + 1; near < Math.min(last, at + 6); near += 1) {
    const token = tokens[near];
    if (!token || token.kind === 'mark' || /^(?:at|in|on|from|by|over)$/.test(token.lower)) break;
    if (LESSER.test(token.lower)) return true;
  }
  return /^(?:stage|pole|heat|duel|first-round|moral|class)$/.test(tokens[at - 1]?.lower ?? '');
}

/** Whether the words before a win, back to where its clause begins, tell it as a fact and for its own sake. */
function isNews(tokens: readonly Token[], first: number, at: number): boolean {
  // "drove to victory", "scored his first win": a noun tells of one that was had only behind such a verb.
  let isBehindTo = NOUN.test(tokens[at]?.lower ?? '') || isNounOfFinish(tokens[at]?.lower ?? '');
  let isLedTo = false;
  for (let back = at - 1; back >= first; back -= 1) {
    const token = tokens[back];
    if (!token) continue;
    if (/^[,;:—–(]$/.test(token.text)) {
      // "Stone led 80 laps, holding off Carter to win": the verb stands farther back.
      if (isLedTo) return true;
      if (!isBehindTo) return tokens[back + 1] !== undefined && !BY_THE_WAY.test(tokens[back + 1]?.lower ?? '');
      continue;
    }
    if (NOT_SO.test(token.lower)) return false;
    if (isBehindTo && LED_TO.test(token.lower)) isLedTo = true;
    // "a week after he drove to victory at Dover, Stone led"
    if (BY_THE_WAY.test(token.lower) && !isOfMeasure(tokens, back)) return false;
    if (token.lower === 'to' && back === at - 1) isBehindTo = true;
  }
  return isLedTo || !isBehindTo;
}

function isNounOfFinish(word: string): boolean {
  return word !== 'finished' && FINISHED.test(word);
}

/** "for the first time", "for good", "from the pole", "off the front row": what does not open a clause. */
function isOfMeasure(tokens: readonly Token[], at: number): boolean {
  return /^(?:for|from|off|as|than)$/.test(tokens[at]?.lower ?? '') && !/ing$/.test(tokens[at + 1]?.lower ?? '');
}

/** "won the 2023 Harvest 250", "took his first win at Dover in August": of another year or month, and no day beside it. */
function isOfOtherTime(text: Text, mentions: readonly Mention[]): boolean {
  const year = Number(text.article.published.slice(0, 4));
  if (pastDays(text, mentions).length > 0) return false;
  return mentions.some(
    (mention) =>
      mention.type === 'time' &&
      (mention.from !== undefined || mention.date !== undefined || mention.seasons?.some((season) => season !== year)),
  );
}

// What says of a day that something is still to come on it: "The Harvest 200 is on Sunday".
const TO_COME =
  /\b(?:is|are|will|next|upcoming|scheduled|set|heads?|returns?|goes|continues?|resumes?|takes place|begins?|airs|visits?)\b/;

/** The days gone by that a sentence beside the news of a win names, but for those on which something is to come. */
function daysToldBeside(text: Text, one: LeadSentence | undefined): PastDay[] {
  if (!one) return [];
  return pastDays(text, one.mentions).filter(
    ({ first }) => !TO_COME.test(wordsBetween(text.tokens, Math.max(one.sentence.first, first - NEAR), first)),
  );
}

const NEAR = 6;

interface PastDay {
  readonly date: string;
  readonly first: number;
}

/** Days of the week before the article that mentions name as those of something gone by. */
function pastDays({ tokens, article }: Text, mentions: readonly Mention[]): PastDay[] {
  return mentions.flatMap((mention) => {
    if (mention.type !== 'time') return [];
    if (/^(?:since|until|before|by|through)$/.test(tokens[mention.first - 1]?.lower ?? '')) return [];
    const date = dayGone(mention, article.published);
    return date === undefined ? [] : [{ date, first: mention.first }];
  });
}

function dayGone({ date, past }: TimeMention, published: string): string | undefined {
  if (date === undefined) return undefined;
  const day = date <= published ? date : past;
  if (day === undefined || day > published) return undefined;
  return Date.parse(published) - Date.parse(day) <= LATEST_DAYS * DAY ? day : undefined;
}

function nearest<T extends { readonly first: number }>(found: readonly T[], at: number): T | undefined {
  return [...found].sort((left, right) => Math.abs(left.first - at) - Math.abs(right.first - at))[0];
}

type Where = Pick<Report, 'track' | 'race' | 'series'>;

/** The track and the race that stand next to a win. */
function placeOf(text: Text, mentions: readonly Mention[], at: number): Where | undefined {
  const tracks = mentions.filter(
    (mention): mention is TrackMention => mention.type === 'track' && isThere(text, mention),
  );
  const races = mentions.filter((mention): mention is RaceMention => mention.type === 'race' && isThere(text, mention));
  const race = nearest(races, at);
  const track = race?.track ?? nearest(tracks, at)?.track;
  return race || track !== undefined ? { track, race: race?.race, series: race?.series } : undefined;
}

/** "since Dover", "next at Dover", "heads to Dover": where it was not. */
function isThere({ tokens }: Text, { first }: Mention): boolean {
  return !/\b(?:since|from|next|to|toward|towards|before|after|into|until)(?: the)?$/.test(
    wordsBetween(tokens, Math.max(0, first - 2), first),
  );
}
