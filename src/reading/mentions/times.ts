import type { DateMention } from '../dates/date-mention.js';
import { readDates } from '../dates/read-dates.js';
import type { Text } from '../text/read-text.js';
import type { TimeMention } from './mention.js';

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
    if (at > first) times.push({ type: 'time', first, last: at, ...timeOf(found) });
  }
  return times;
}

// "until Oct. 5", "after Oct. 31": the day bounds something and is no race day.
const BOUNDS: ReadonlySet<string | undefined> = new Set(['until', 'through', 'before', 'after', 'by', 'since']);

/** What a date says of the race day or the seasons it names. */
function timeOf(found: DateMention): Omit<TimeMention, 'type' | 'first' | 'last'> {
  switch (found.kind) {
    case 'day':
      if (BOUNDS.has(found.bound)) return {};
      return { date: found.date, ...(found.past === undefined ? {} : { past: found.past }) };
    case 'window':
      if (BOUNDS.has(found.bound)) return {};
      return { from: found.from, to: found.to, ...(found.past === undefined ? {} : { past: found.past.from }) };
    default:
      return {
        seasons: found.seasons,
        ...(found.since === undefined ? {} : { since: found.since }),
        ...(found.through === undefined ? {} : { through: found.through }),
        ...(found.after === undefined ? {} : { after: found.after }),
      };
  }
}
