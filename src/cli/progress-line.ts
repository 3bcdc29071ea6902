import { clearLine, cursorTo } from 'node:readline';
import type { Writable } from 'node:stream';

/** Work shorter than this shows nothing; longer work is shown anew at this pace. In milliseconds. */
const PATIENCE = 1_000;
const PACE = 100;

/** A line on a terminal that says how far the work is. */
export interface ProgressLine {
  /** To be called after each piece of work. */
  readonly advance: () => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

/**
 * @param things what is worked on, e.g. `articles`
 * @param clock in milliseconds, from any moment
 */
export function createProgressLine(
  out: Writable,
  total: number,
  things: string,
  clock: () => number = () => performance.now(),
): ProgressLine {
  let done = 0;
  let dueAt = clock() + PATIENCE;
  let shown = false;

  function clear(): void {
    if (!shown) return;
    cursorTo(out, 0);
    clearLine(out, 0);
    shown = false;
  }

  function advance(): void {
    done += 1;
    if (clock() < dueAt) return;
    dueAt = clock() + PACE;
    clear();
    out.write(`${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${things}`);
    shown = true;
  }

  return { advance, clear };
}
