import { isAfterLastRaces } from '../../../racing/season-days.js';
import type { Clause } from '../../clauses/clause.js';
import type { CrewPost } from '../../mentions/crews/crew-post.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import { RELATIVES } from '../../words/clause-words.js';
import { count } from '../../words/ordinals.js';
import { isNextInRow, nextSeason } from '../clause/another-season.js';
import { timesOf } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { seasonNumber, seasonsCounted } from '../clause/service.js';
import { seasonJustOver } from '../departures/exits.js';
import { listTopic } from '../rows/list-topic.js';
import { isRow, type Scene } from '../scene.js';
import { isMoveOf } from './comes-from-there.js';
import { seatLeftOut } from './crew-left-out.js';
import { seatOfRow } from './crew-post-seat.js';
import { namesSeat } from './crew-seat.js';
import { losesPost } from './loses-post.js';

// "for the last two races", "effective today": the season under way.
const NOW =
  /\b(?:(?:last|final|remaining|next) (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:races|weeks|events|starts)|(?:rest|remainder|balance) of|effective|for now|interim|until november)\b/;

/** The season ahead that a post on a crew is for, where the lead or its own paragraph speaks of one; a change takes effect at once else. */
export function comingForCrew(scene: Scene): number | undefined {
  const { coming, isComingLed, text } = scene.discourse;
  if (coming === undefined || NOW.test(wordsBetween(text.tokens, scene.sentence.first, scene.sentence.last)))
    return undefined;
  // Each of several notes is about another season.
  if (isComingLed && scene.sentence.block.kind !== 'bullet') return coming;
  for (let at: Scene | undefined = scene; at; at = at.before) if (names(at, coming)) return coming;
  // "No. 12 – Ava Stone, crew chief Dan Marsh" in the tracker of a season to come: both are of that one.
  if (isComingLed && namesSeat(seatOfRow(scene)) && seasonOfList(scene) === coming) return coming;
  // The line over a list speaks for its rows.
  return scene.over && isRow(scene) && names(scene.over, coming) ? coming : undefined;
}

function seasonOfList(scene: Scene): number | undefined {
  const topic = listTopic(scene);
  return topic.is === 'season' ? topic.season : undefined;
}

function names({ mentions }: Scene, season: number): boolean {
  return mentions.some((mention) => mention.type === 'time' && mention.seasons?.includes(season));
}

// Verbs that look ahead in any tense: hired, keeps, moves over.
const ANNOUNCING = new Set(['sign', 'keep', 'stay', 'join', 'get', 'pair', 'replace', 'lead']);

const TAKES = /^(?:take|inherit|assume|match|draw)$/;

/** The seasons of a post whose own words name none: those of its clause, or by its tense. */
export function seasonsOfPost(
  post: CrewPost,
  posts: readonly CrewPost[],
  clause: Clause | undefined,
  scene: Scene,
): readonly number[] {
  const { year, text } = scene.discourse;
  const coming = comingForCrew(scene);
  // "his crew chief for three seasons"
  const years = seasonsCounted(wordsBehind(text.tokens, post.last));
  if (years !== undefined && clause?.verb.tense !== 'future') return lastSeasons(scene, years);
  if (!clause) return [coming ?? year];
  // "For three seasons he had been her crew chief"
  const ahead = clause.verb.perfect ? seasonsAhead(clause, scene) : undefined;
  if (ahead !== undefined) return lastSeasons(scene, ahead);
  const before = SERVED_BEFORE.exec(wordsBetween(text.tokens, post.first - 6, post.first));
  const served = before && count(before[1] ?? '');
  // "came in 2023 after two years atop Stone's box"
  if (served) {
    const then = clause.verb.tense === 'past' ? saidSeasons(clause, year) : undefined;
    const [first] = then ?? [];
    return first === undefined
      ? lastSeasons(scene, served)
      : Array.from({ length: served }, (_, index) => first - served + index);
  }
  // "will not be retained", "is out as her crew chief": what he was until then.
  if (losesPost(clause, post.person)) return lastSeasons(scene, 1);
  const said = crewSaid(clause, scene, Math.max(post.last, post.person.last));
  const isTitle = post.link === 'title' || post.link === 'apposition';
  const { tense, frame, perfect } = clause.verb;
  if (said && !(isTitle && tense === 'past')) return withThoseBefore(said, clause);
  // "Marsh, Stone's crew chief, moves to": what he was until then.
  if (isTitle && /^(?:join|leave)$/.test(frame) && clause.subjects.includes(post.person)) return lastSeasons(scene, 1);
  // "Marsh, her crew chief at Pinecrest, will have the same job at Northline": at Pinecrest until then.
  if (
    post.link === 'apposition' &&
    tense === 'future' &&
    clause.subjects.includes(post.person) &&
    isAtTeam(post, scene)
  )
    return lastSeasons(scene, 1);
  if (tense === 'future')
    return [
      seasonFromDay(scene) ?? scene.discourse.coming ?? (isNextInRow(clause) ? nextSeason(scene.discourse) : year),
    ];
  if (tense === 'past') {
    if (isTitle) return [year];
    const isMain = !/^(?:who|which|that|where|when|after|while|before|since|as)$/.test(clause.marker);
    // "Marsh led the No. 12": until when, is not said.
    const hasLed = frame === 'lead' && !clause.verb.passive;
    if ((ANNOUNCING.has(frame) || frame === 'say') && isMain && !(hasLed && coming !== undefined))
      return [coming ?? year];
    // "won the title last month as crew chief for"
    const dated = timesOf(clause).find((time) => time.past !== undefined || time.date !== undefined);
    const day = dated?.past ?? dated?.date;
    if (day) return [Number(day.slice(0, 4))];
    // "who was atop Carter's box, will be Stone's crew chief": the season before the new post's.
    const next =
      posts.some((other) => other !== post && other.person.person === post.person.person) ||
      scene.clauses.some(
        (other) => other !== clause && other.verb.tense !== 'past' && namesSeat(seatLeftOut(other, scene)),
      );
    if (clause.marker === 'where' && isMoveOf(clause, scene)) return lastSeasons(scene, 1);
    return next ? [(coming ?? year) - 1] : [];
  }
  // "has led them all": until now, whatever is announced.
  if (perfect) return [ANNOUNCING.has(frame) && frame !== 'lead' ? (coming ?? year) : year];
  // "Crew chief Marsh says in winter": whose crew he led in the season that is over.
  return [isTitle && frame === 'say' ? (coming ?? year) : crewSeason(clause, scene)];
}

/** "her crew chief at Pinecrest": where, right behind the post. */
function isAtTeam({ last }: CrewPost, { mentions, discourse: { text } }: Scene): boolean {
  return (
    /^(?:at|with)$/.test(text.tokens[last]?.lower ?? '') &&
    mentions.some(({ type, first }) => type === 'team' && first === last + 1)
  );
}

const SERVED_BEFORE =
  /\bafter (?:(?:the|his|her|a) )?(?:(?:last|past) )?(\w+) (?:full )?(?:years?|seasons?)(?: spent| as| working)?$/;

/** "will work with crew chief Marsh for a second year in 2026": that one and those before it. */
function withThoseBefore(said: readonly number[], clause: Clause): readonly number[] {
  const [season] = said;
  const nth = said.length === 1 ? seasonNumber(clause) : undefined;
  if (nth === undefined || season === undefined || !/\bfor (?:a|an|the|his|her|their) /.test(clause.words)) return said;
  return Array.from({ length: nth }, (_, index) => season - nth + 1 + index);
}

/** The last so many seasons before what an article announces. */
export function lastSeasons(scene: Scene, years: number): number[] {
  const last = scene.discourse.coming === undefined ? seasonJustOver(scene) : scene.discourse.coming - 1;
  return Array.from({ length: years }, (_, index) => last - years + 1 + index);
}

/** "For three seasons" at the head of a sentence, right before the subject, where no year is said beside it. */
function seasonsAhead(
  { subjects: [subject], verb }: Clause,
  { sentence, mentions, discourse }: Scene,
): number | undefined {
  const { tokens } = discourse.text;
  const until = subject?.first ?? verb.first;
  if (tokens[sentence.first]?.lower !== 'for' || until > sentence.first + LONGEST_OPENING) return undefined;
  const isDated = mentions.some((one) => one.type === 'time' && one.first < until);
  return isDated ? undefined : seasonsCounted(tokens.slice(sentence.first, until).map(({ lower }) => lower));
}

const LONGEST_OPENING = 6;

// Words that may still tell of a post, up to a mark.
const NEAR = 12;

function wordsBehind(tokens: readonly Token[], from: number): string[] {
  const words: string[] = [];
  for (let at = from; at < from + NEAR; at += 1) {
    const token = tokens[at];
    const isNumber = token?.text === '.' && /^nos?$/.test(words.at(-1) ?? '');
    if (!token || (/^[,;.)—–]$/.test(token.text) && !isNumber)) break;
    words.push(token.lower);
  }
  return words;
}

/** The seasons that a clause names, but not "Stone, the 2024 champion,", nor behind a comma that follows token `until`. */
export function crewSaid(clause: Clause, scene: Scene, until?: number): number[] | undefined {
  const subject = clause.subjects[0];
  const { tokens } = scene.discourse.text;
  const isApart = (at: number): boolean =>
    until !== undefined &&
    at > until &&
    tokens[until]?.text === ',' &&
    // "With Marsh on the box, Stone won in 2022"
    !(subject !== undefined && subject.first > until) &&
    !/^(?:in|for|since|from|through)$/.test(tokens[until + 1]?.lower ?? '');
  const complements = clause.complements.filter(
    ({ before, mention }) =>
      (!before || subject === undefined || mention.first < subject.first) && !isApart(mention.first),
  );
  return saidSeasons({ ...clause, complements }, scene.discourse.year);
}

/** The season of a change that takes effect on a day, where the sentence names no season: "from Sunday on". */
export function seasonFromDay({ mentions, clauses }: Scene): number | undefined {
  // "who won in May" is over.
  const over = new Set(
    clauses.flatMap(({ verb, marker, complements }) =>
      verb.tense === 'past' && RELATIVES.has(marker) ? complements.map(({ mention }) => mention) : [],
    ),
  );
  let day: string | undefined;
  for (const mention of mentions) {
    if (mention.type !== 'time' || over.has(mention)) continue;
    if (mention.seasons !== undefined || mention.through !== undefined || mention.after !== undefined) return undefined;
    day ??= mention.date ?? mention.from;
  }
  return day === undefined ? undefined : Number(day.slice(0, 4));
}

/** The season that the present tense means: the coming one for what is announced, and when the year is over. */
export function crewSeason(clause: Clause, scene: Scene): number {
  const { year, text } = scene.discourse;
  const coming = comingForCrew(scene);
  const over = isAfterLastRaces(text.article.published);
  if (isAfterThisYear(clause, scene)) return coming ?? scene.discourse.coming ?? year + 1;
  const isBack = clause.verb.frame === 'be' && /^back\b/.test(clause.words);
  return ANNOUNCING.has(clause.verb.frame) || TAKES.test(clause.verb.lemma) || isBack || over
    ? (seasonFromDay(scene) ?? coming ?? year)
    : year;
}

/** The last season before a move: the same one where it takes effect in the middle of it, on a day or as the article appears. */
export function seasonBefore(first: number, said: boolean, scene: Scene): number {
  const { year, text } = scene.discourse;
  const { published } = text.article;
  const isNow = !said && published.slice(5) >= '03-01' && !isAfterLastRaces(published);
  return first === year && (isNow || seasonFromDay(scene) === first) ? first : first - 1;
}

/** "Marsh, who was on the No. 12 this season, becomes her crew chief": the next one. */
function isAfterThisYear({ verb, subjects: [own] }: Clause, { clauses, discourse: { year } }: Scene): boolean {
  if (!/^(?:become|move|join|replace|take)$/.test(verb.lemma) || own?.type !== 'person') return false;
  return clauses.some(
    (aside) =>
      aside.marker === 'who' &&
      aside.verb.tense === 'past' &&
      aside.subjects[0]?.type === 'person' &&
      aside.subjects[0].person === own.person &&
      saidSeasons(aside, year)?.at(-1) === year,
  );
}
