import { readDates } from '../dates/read-dates.js';
import type { Text } from '../text/read-text.js';
import type { TimeMention } from './mention.js';

/** The days, windows and seasons that an article names, in order. */
export function findTimes(text: Text): TimeMention[] {
  const { body, published } = text.article;
  const times: TimeMention[] = [];
  for (const sentence of text.sentences) {
    const from = sentence.start;
    let at = sentence.first;
    for (const found of readDates(body.slice(from, sentence.end), published)) {
      while (at < sentence.last && (text.tokens[at]?.end ?? 0) <= from + found.start) at += 1;
      const first = at;
      while (at < sentence.last && (text.tokens[at]?.start ?? 0) < from + found.end) at += 1;
      if (at === first) continue;
      const span = { type: 'time' as const, first, last: at };
      if (found.kind === 'day') {
        // "until Oct. 5", "off until Oct. 26": no race on that day is meant by it alone.
        times.push({ ...span, date: found.date, ...(found.past === undefined ? {} : { past: found.past }) });
      } else if (found.kind === 'window') {
        times.push({
          ...span,
          from: found.from,
          to: found.to,
          ...(found.past === undefined ? {} : { past: found.past.from }),
        });
      } else {
        times.push({
          ...span,
          seasons: found.seasons,
          ...(found.since === undefined ? {} : { since: found.since }),
          ...(found.through === undefined ? {} : { through: found.through }),
          ...(found.after === undefined ? {} : { after: found.after }),
        });
      }
    }
  }
  return times;
}
