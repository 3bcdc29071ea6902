import type { LeftOut } from './left-out.js';
import { isLike } from './names.js';
import type { Part } from './part.js';
import { readPiece, type Setting, tidy } from './rewording/rewording.js';

/** A mark between what is asked and what is only said beside it. */
const MARK = /\s*(?:[,;:?!.…–—]+|\s-+)\s+/g;
/** More is no aside. */
const MOST_WORDS = 8;
/** What narrows or turns what it stands beside, or orders something. */
const TURNS =
  /\b(?:if|unless|besides?|except|other than|not|never|no|only|instead|without|former|almost|ignore|forget|pretend|assuming|suppose)\b|n['’]?t\b/i;
/** "Small teams, I mean": what is meant is said to be left out. */
const I_MEAN = /^(?:(?:the|just) )?(?:[\p{L}'’-]+ ){1,3}(?:i|is what i) mean[\s?!.]*$/iu;

/**
 * A question without what is said before or behind it at a mark, which names nobody, no time and nothing that can be asked: "in which car is
 * Stone, my head hurts". The answer tells what was left out.
 */
export function withoutTail(text: string, setting: Setting): readonly LeftOut[] {
  const bare = text.replace(/[\s?!.]+$/, '');
  const marks = [...bare.matchAll(MARK)];
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined) return [];
  const pieces = [
    { rest: bare.slice(0, last.index), aside: bare.slice(last.index + last[0].length) },
    { rest: bare.slice(first.index + first[0].length), aside: bare.slice(0, first.index) },
  ];
  return pieces
    .filter(({ aside }) => isAside(aside, setting))
    .map(({ rest, aside }) => ({ text: tidy(rest), words: [tidy(aside)] }));
}

function isAside(text: string, setting: Setting): boolean {
  if (text.trim() === '' || text.split(/\s+/).length > MOST_WORDS || TURNS.test(text)) return false;
  const { parts, series, times, extent } = readPiece(text, setting);
  if (series.length > 0 || extent !== undefined || times.spans.length > 0) return false;
  if (parts.some(({ is }) => is === 'refused' || is === 'name' || is === 'car' || is === 'make')) return false;
  // A name with a wrong letter is asked back for.
  const isName = ({ text: typed, ...part }: Part) =>
    part.is === 'unknown' &&
    (part.capital || (['driver', 'team'] as const).some((kind) => isLike(kind, typed, setting.view)));
  if (parts.some(isName)) return false;
  const isUnknown = parts.some(({ is }) => is === 'unknown');
  return isUnknown && (I_MEAN.test(text) || parts.every(({ is }) => is === 'unknown'));
}
