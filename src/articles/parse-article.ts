import { hash } from 'node:crypto';
import { isCalendarDay } from '../values/calendar-day.js';
import type { Article, Refusal } from './article.js';
import { decodeUtf8, NOT_UTF8 } from './decode-utf8.js';

/** Bytes that a file may have: 1 MB. */
export const MAX_BYTES = 1024 * 1024;

/** The first line: ` date 2023-11-16 Zane Smith is ...`, or the date alone on it. */
const DATE_LINE = /^\s*date:?[ \t]+(\d{4}-\d{2}-\d{2})(?:\s+|$)/i;

/**
 * Reads one file. Pure; never throws.
 *
 * The body begins with the first visible character after the date. A byte order mark is dropped and CRLF or CR becomes
 * LF, so that offsets count the same on every system; nothing else of the text is changed.
 *
 * @param file name with its ending, e.g. `2023-11-16-smith-spire.txt`
 */
export function parseArticle(file: string, bytes: Uint8Array): Article | Refusal {
  if (bytes.length > MAX_BYTES) return { file, reason: 'is larger than 1 MB' };

  const text = decodeUtf8(bytes);
  if (text === undefined) return { file, reason: NOT_UTF8 };
  if (text.trim() === '') return { file, reason: 'is empty' };

  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const dateLine = DATE_LINE.exec(lines);
  const published = dateLine?.[1];
  if (!dateLine || !published) {
    return { file, reason: 'has no date; its first line must begin with "date YYYY-MM-DD"' };
  }
  if (!isCalendarDay(published)) return { file, reason: `is dated ${published}, a day that does not exist` };

  const body = lines.slice(dateLine[0].length);
  if (body === '') return { file, reason: 'has a date but no text' };
  return { name: file.replace(/\.txt$/i, ''), published, body, hash: hashOf(published, lines, dateLine[0]) };
}

/** The date is part of the hash because "next Saturday" means another day on another date. */
function hashOf(published: string, lines: string, dateLine: string): string {
  const at = dateLine.indexOf(published);
  // Where the text already stands so, it is not copied.
  const isAlone = dateLine.slice(at) === `${published}\n`;
  const dated = isAlone ? lines.slice(at) : `${published}\n${lines.slice(dateLine.length)}`;
  return hash('sha256', dated.trimEnd());
}
