import { type Aside, asideIn } from './aside.js';
import type { LeftOut } from './left-out.js';
import { ASKING, type Setting, tidy, WHETHER } from './rewording/rewording.js';

/** A question without what is said before or behind it. */
export interface WithoutAside extends LeftOut {
  /** Whether all that is left out is known to be only talk. */
  readonly isTalk: boolean;
}

/** As many readings of a question are tried, and the shortest. */
const MOST_CORES = 5;
const ENDS_AT_MARK = /[,;:?!.…–—]$|^[-–—]+$/;
/** Who, what, where and when: of "my pick is Stone" no question begins in the middle. */
const BEGINS_QUESTION = new RegExp(
  `^(?:(?:so|and|but|then|ok)[ ,]+)*(?:(?:in|for|with|at|on|to|by) (?:which|what|whom|whose) |(?:${ASKING})(?:['’]?(?:s|re|ll|d))?\\b)`,
  'i',
);
/** "Who can I watch": what stands before it goes on. */
const GOES_ON = new RegExp(
  `^(?:${ASKING}|${WHETHER}|that|than|as|like|if|the|a|an|of|for|in|on|at|to|with|by|from|or|and|not)$`,
  'i',
);

/** Words at an end of a question, and what it is without them. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly aside: Aside;
}

/**
 * A question without what is said before it, behind it or both, which names nobody, no time and nothing that can be asked: "in which car is
 * Stone, my head hurts". The longest one first; the answer tells what was left out.
 */
export function withoutAside(text: string, setting: Setting): readonly WithoutAside[] {
  const words = text.trim().split(/\s+/);
  const of = (from: number, to: number) => words.slice(from, to).join(' ');
  const isMarkedAt = (at: number) => ENDS_AT_MARK.test(words[at - 1] ?? '') || /^[-–—]+$/.test(words[at] ?? '');
  const leads = words.flatMap((_, at): readonly Cut[] => {
    const isMarked = isMarkedAt(at);
    if (at === 0 || (!isMarked && !BEGINS_QUESTION.test(of(at, words.length)))) return [];
    const aside = asideIn(of(0, at), true, setting);
    return aside === undefined ? [] : [{ from: at, to: words.length, words: of(0, at), aside }];
  });
  const tails = words.flatMap((_, at): readonly Cut[] => {
    const isMarked = isMarkedAt(at);
    if (at === 0 || (!isMarked && GOES_ON.test(words[at - 1] ?? ''))) return [];
    const aside = asideIn(of(at, words.length), isMarked, setting);
    return aside === undefined ? [] : [{ from: 0, to: at, words: of(at, words.length), aside }];
  });
  const both = leads.flatMap((lead) =>
    tails.flatMap((tail) => (lead.from < tail.to ? [{ from: lead.from, to: tail.to, cuts: [lead, tail] }] : [])),
  );
  const all = [...[...leads, ...tails].map((cut) => ({ from: cut.from, to: cut.to, cuts: [cut] })), ...both].sort(
    (one, other) => other.to - other.from - (one.to - one.from),
  );
  return all
    .filter((_, at) => at < MOST_CORES || at === all.length - 1)
    .map(({ from, to, cuts }) => ({
      text: tidy(of(from, to)),
      words: cuts.map((cut) => tidy(cut.words.replace(/[?!.,]+$/, ''))),
      isTalk: cuts.every(({ aside }) => aside.isTalk),
    }));
}
