import { isAfterLastRaces } from '../../racing/season-days.js';
import type { DateMention } from '../dates/date-mention.js';
import { readDates } from '../dates/read-dates.js';
import type { Text } from '../text/read-text.js';
import type { Token } from '../text/token.js';
import type { TimeMention } from './mention.js';
import { nounOfTime } from './noun-of-time.js';

/** The days, windows and seasons that an article names, in order. */
export function findTimes(text: Text): TimeMention[] {
  const { body, published } = text.article;
  const { tokens } = text;
  const times: TimeMention[] = [];
  let at = 0;
  for (const found of readDates(body, published)) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= found.start) at += 1;
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < found.end) at += 1;
    if (at === first) continue;
    const ofNoun = found.kind === 'season' ? nounOfTime(tokens, first, at) : undefined;
    const told = isOwners(tokens, at) ? withoutBound(found) : found;
    const says = isSinceKnown(tokens, first, at) ? {} : timeOf(told, published);
    const time: TimeMention = { type: 'time', first, last: at, ...says, ...(ofNoun && { ofNoun }) };
    const since = sinceEvent(text, time, times.at(-1)?.last ?? 0, published);
    times.push(...(since ? [since, time] : [time]));
  }
  return times;
}

/** "before Sunday's race at Bristol": the day is that of the race, whatever is before it. */
function isOwners(tokens: readonly Token[], last: number): boolean {
  return tokens[last - 1]?.possessive === true;
}

/** "has been public since August", "known since then": when the news came out, and no seasons. */
function isSinceKnown(tokens: readonly Token[], first: number, last: number): boolean {
  const since = tokens[first]?.lower === 'since' ? first : first - 1;
  return since < last && tokens[since]?.lower === 'since' && KNOWN.test(tokens[since - 1]?.lower ?? '');
}

const KNOWN =
  /^(?:public|known|official|confirmed|announced|clear|settled|certain|decided|agreed|rumou?red|expected|revealed|reported)$/;

function withoutBound(found: DateMention): DateMention {
  if (found.kind !== 'day' || found.bound === undefined || found.bound === 'since') return found;
  const { bound: _, ...day } = found;
  return day;
}

// Words between "since" and the season of what has happened since then.
const REACH = 9;

/** "since joining the team last year", "since her debut in 2023": the seasons since then, told by the word "since". `from` is where the time before ends. */
function sinceEvent({ tokens }: Text, time: TimeMention, from: number, published: string): TimeMention | undefined {
  const [season, another] = time.seasons ?? [];
  const year = Number(published.slice(0, 4));
  if (season === undefined || another !== undefined || time.since !== undefined || season > year) return undefined;
  for (let at = time.first - 1; at >= Math.max(from, time.first - REACH); at -= 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && !isShort(tokens, at))) return undefined;
    if (token.lower !== 'since') continue;
    if (time.first - at < 3) return undefined;
    const seasons = Array.from({ length: year - season + 1 }, (_, index) => season + index);
    return { type: 'time', first: at, last: at + 1, since: season, seasons };
  }
  return undefined;
}

/** The point of "No. 12", "Jr.": it ends no sentence. */
function isShort(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '.' && /^(?:nos?|jr|sr|st|mt)$/.test(tokens[at - 1]?.lower ?? '');
}

// "until Oct. 5", "after Oct. 31": the day bounds something and is no race day.
const BOUNDS: ReadonlySet<string | undefined> = new Set(['until', 'through', 'before', 'after', 'by', 'since']);

/** What a date says of the race day or the seasons it names. */
function timeOf(found: DateMention, published: string): Omit<TimeMention, 'type' | 'first' | 'last'> {
  switch (found.kind) {
    case 'day':
      if (found.bound === 'since') return seasonsSince(found.past ?? found.date, published);
      if (BOUNDS.has(found.bound)) return {};
      return { date: found.date, ...(found.past === undefined ? {} : { past: found.past }) };
    case 'window':
      if (found.bound === 'since') return seasonsSince(found.past?.from ?? found.from, published);
      if (BOUNDS.has(found.bound)) return {};
      return {
        from: found.from,
        to: found.to,
        ...(found.past === undefined ? {} : { past: found.past.from }),
        ...(found.several && { several: true }),
      };
    default:
      return {
        seasons: found.seasons,
        ...(found.since === undefined ? {} : { since: found.since }),
        ...(found.through === undefined ? {} : { through: found.through }),
        ...(found.after === undefined ? {} : { after: found.after }),
      };
  }
}

/** "since March 2024": the seasons from that day to the article's; none where it lies ahead. */
function seasonsSince(day: string, published: string): Pick<TimeMention, 'seasons' | 'since'> {
  const since = Number(day.slice(0, 4)) + (isAfterLastRaces(day) ? 1 : 0);
  const last = Number(published.slice(0, 4));
  if (day > published || since > last) return {};
  return { since, seasons: Array.from({ length: last - since + 1 }, (_, index) => since + index) };
}
