import type { Clause } from '../../clauses/clause.js';
import { isOfTitle } from '../../discourse/title-years.js';
import type { Mention, Person, TimeMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { anotherSeason } from '../clause/another-season.js';
import { timesOf } from '../clause/clause-parts.js';
import { saidSeasons, seasonsSoFar } from '../clause/clause-seasons.js';
import type { Scene } from '../scene.js';

/** Seasons, and whether words name them. */
export interface Seasons {
  readonly seasons: readonly number[];
  readonly said: boolean;
  /** Counted from the last of them: "her third season". */
  readonly counted?: true;
}

/** The clause that a token stands in: the last whose verb is before it, else the first of the sentence. */
export function clauseAt(scene: Scene, at: number): Clause | undefined {
  const { clauses } = scene;
  const [first] = clauses;
  // "No. 12 driver Stone, who won in 2024, keeps her seat": not what is told of her by the way.
  const isBeforeAside = first?.marker === 'who' && at < first.first;
  const main = isBeforeAside ? clauses.find(({ marker, verb }) => marker === ',' && verb.form === 'finite') : first;
  // "Stone in the No. 6 (signed until 2027) and Carter in the No. 8": behind the bracket its words are over.
  const open = clauses.filter(({ marker, last }) => marker !== '(' || last > at);
  const before = open.findLast(({ verb }) => verb.first <= at);
  // "will field Fords next year; Stone of Northline called it brave": the verb behind a semicolon is another's.
  const { tokens } = scene.discourse.text;
  if (before && tokens.slice(before.verb.last, at).some(({ text }) => text === ';'))
    return clauses.find(({ verb }) => verb.first > at) ?? before;
  return before ?? (main?.marker === '(' ? undefined : (main ?? first));
}

/** Seasons of a seat that is named in passing at a token; undefined where they cannot be known. */
export function seasonsAt(scene: Scene, at: number): Seasons | undefined {
  const clause = clauseAt(scene, at);
  return clause ? seasonsIn(clause, scene) : { seasons: [scene.discourse.coming ?? scene.discourse.year], said: false };
}

/** "in the No. 12 last year", "the driver of that truck the past two years": the seasons straight behind a seat. */
export function seasonsBehind(scene: Scene, seat: Mention): Seasons | undefined {
  const { tokens } = scene.discourse.text;
  const behind = scene.mentions.filter((mention) => mention.first >= seat.last);
  // "(Northline Racing, Trucks, 2023-24)"
  const [series] = behind;
  const isListed = series?.type === 'series' && tokens[seat.last]?.text === ',' && tokens[series.last]?.text === ',';
  const time = isListed ? behind[1] : series;
  const from = isListed ? series.last + 1 : seat.last;
  if (time?.type !== 'time' || !time.seasons?.length || time.first - from > 4) return undefined;
  const gap = wordsBetween(tokens, from, time.first);
  return /^(?:(?:(?:lead|senior|sole|only|regular|full-time|part-time) )?(?:driver|regular|rookie|racer) )?(?:(?:in|during|for|over|since|through|throughout|all|the|from|until|beginning|starting|effective|with) ?){0,3}$/.test(
    gap,
  )
    ? { seasons: time.seasons, said: true }
    : undefined;
}

/** "Stone, last year’s man in the No. 12": the seasons of what the person at a position is called between her name and the seat. */
export function seasonsInside({ mentions, discourse }: Scene, index: number, seat: Mention): Seasons | undefined {
  const [time, behind] = [mentions[index + 1], mentions[index + 2]];
  const next = behind?.type === 'series' ? mentions[index + 3] : behind;
  if (time?.type !== 'time' || next !== seat || !time.seasons?.length) return undefined;
  // "Stone, the 2023 Truck Series champion with Northline"
  const words = wordsBetween(discourse.text.tokens, behind?.type === 'series' ? behind.last : time.last, seat.first);
  if (
    /^(?:series )?(?:champion|runner-up|title winner|winner|title|rookie of the year) (?:with|for|at|in)(?: the)?$/.test(
      words,
    )
  )
    return { seasons: time.seasons, said: true };
  return /^(?:\S+ )?(?:driver|man|woman|occupant|incumbent|regular|rookie)\b/.test(
    wordsBetween(discourse.text.tokens, time.last, seat.first),
  )
    ? { seasons: time.seasons, said: true }
    : undefined;
}

/** Seasons of a seat that a clause names by the way: said, of the day it names, or of its tense. */
export function seasonsIn(clause: Clause, scene: Scene): Seasons | undefined {
  const { year, coming } = scene.discourse;
  // "Acme will leave Northline after 2025, with Stone in its No. 12": up to then.
  const after =
    clause.verb.frame === 'leave' ? timesOf(clause).find((time) => time.after !== undefined)?.after : undefined;
  if (after !== undefined) return { seasons: [after], said: true };
  const said = saidSeasons(clause, year);
  if (said) return { seasons: said, said: true };
  const another = anotherSeason(clause, scene.discourse);
  if (another !== undefined) return { seasons: [another], said: false };
  if (isWentOn(clause, scene)) return undefined;
  const finite = clause.verb.form === 'finite' ? clause : (clause.governor ?? clause);
  if (finite !== clause) return seasonsIn(finite, scene);
  const day = timesOf(clause).find(isDay);
  switch (clause.verb.tense) {
    case 'future':
      return { seasons: [day ? yearOf(day, false) : (coming ?? year)], said: false };
    case 'present': {
      const soFar = seasonsSoFar(clause, scene.discourse);
      return soFar ? { seasons: soFar, said: true, counted: true } : { seasons: [year], said: false };
    }
    default:
      // "left on a Friday in 2020 and on Sunday was in the No. 62": of that year.
      if (day && clause.marker === 'and' && day.seasons === undefined && followsPast(clause, scene)) return undefined;
      if (day) return { seasons: [yearOf(day, true)], said: true };
      return (
        (clause.marker === 'where' ? seasonBefore(clause, scene) : undefined) ??
        (isHistory(scene) || followsPast(clause, scene) ? undefined : { seasons: [lastRun(scene)], said: false })
      );
  }
}

/** "went on to win 23 races for Northline": in years that nobody names. */
function isWentOn({ verb }: Clause, { discourse: { text } }: Scene): boolean {
  return (
    verb.form === 'infinitive' &&
    /\b(?:went|gone|going) on to\b/.test(wordsBetween(text.tokens, verb.first - 3, verb.last))
  );
}

/** "Last year she moved up to ARCA, where she was third in the No. 15": the season of the clause that "where" hangs on. */
function seasonBefore(clause: Clause, scene: Scene): Seasons | undefined {
  const before = scene.clauses[scene.clauses.indexOf(clause) - 1];
  if (before?.verb.tense !== 'past' || personOf(before) !== personOf(clause)) return undefined;
  const said = saidSeasons(before, scene.discourse.year);
  return said?.length === 1 ? { seasons: said, said: true } : undefined;
}

function personOf({ subjects: [subject] }: Clause): Person | undefined {
  return subject?.type === 'person' ? subject.person : undefined;
}

/** A past tense without a day: of an earlier season that the paragraph speaks of. */
function isHistory(scene: Scene): boolean {
  const told = scene.discourse.earlier(scene.sentence).season;
  return told !== undefined && told < scene.discourse.year;
}

/** The season of what is just past: before the first races, the one of the year before. */
function lastRun({ discourse: { year, text } }: Scene): number {
  return text.article.published.slice(5, 7) < '02' ? year - 1 : year;
}

/** "The 2022 runner-up, who also scored for Northline": the past that a sentence has named goes on. */
function followsPast(clause: Clause, scene: Scene): boolean {
  const { year } = scene.discourse;
  return scene.mentions.some(
    (mention) =>
      mention.type === 'time' &&
      mention.last <= clause.verb.first &&
      mention.seasons?.some((season) => season < year) === true &&
      !(clause.marker === '' && isOfTitle(scene.discourse.text.tokens, mention)),
  );
}

function isDay(time: TimeMention): boolean {
  return time.date !== undefined || time.from !== undefined;
}

function yearOf(time: TimeMention, past: boolean): number {
  return Number(((past ? time.past : undefined) ?? time.date ?? time.from ?? '').slice(0, 4));
}
