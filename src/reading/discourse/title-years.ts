import type { TimeMention } from '../mentions/mention.js';
import type { Token } from '../text/token.js';

/** What somebody is called by an earlier year. */
const TITLE = /^(?:champions?|titlist|winners?|runners?-up|rookie|mvp|titleholder|victors?)$/;
// Words between the year and the title: "the 2023 NASCAR Craftsman Truck Series champion".
const REACH = 6;

/** Whether a year only tells which title somebody holds, "the 2023 Cup champion", and is no time that a text speaks of. */
export function isOfTitle(tokens: readonly Token[], time: TimeMention): boolean {
  for (let at = time.last; at < time.last + REACH; at += 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && !/^[’'()-]$/.test(token.text))) return false;
    if (TITLE.test(token.lower)) return true;
    if (
      !token.capital &&
      !/^(?:and|of|the|at|world|overall|class|series)$/.test(token.lower) &&
      !/^\d/.test(token.lower)
    )
      return false;
  }
  return false;
}
