import type { Meaning } from '../meanings.js';
import { namesIn } from '../names-in.js';
import type { Part } from '../part.js';
import { namedTimes } from '../time-left-over.js';
import { readPiece, type Setting, tidy } from './rewording.js';
import { theOnly } from './who-is-named.js';

/** What a question about how a race ended has in it. */
const OF_RESULTS: readonly Meaning[] = ['WIN', 'LAST_WIN', 'FINISH', 'PLACE', 'WHAT_PLACE', 'PODIUM', 'TOP', 'HOW_DID'];
/** What a piece may have in it that asks how somebody did there. */
const HOW_IT_WENT: readonly Meaning[] = [...OF_RESULTS, 'WHERE', 'WHAT', 'GO', 'HAVE', 'RACE'];
/** Where somebody ends up in a race is a place; else it is a team. */
const ENDS_UP = /^(?:end|wind|came|come|went|wound|ended)/i;
const WON_IT = /\b(win|won) (?:it|it all|the whole thing)(?: all)?\b/i;
const WHAT_ABOUT = /^(?:(?:and|so|then|but)[ ,]+)*(?:(?:what|how) about |and )?(?=\S)/i;

/** "Who won Talladega, and where did Stone end up?": how somebody did is asked of the race before it, which it does not name. */
export function ofRaceBefore(piece: string, before: readonly string[], setting: Setting): string | undefined {
  const own = readPiece(piece, setting);
  if (own.times.spans.length > 0 || own.series.length > 0 || own.asksAhead) return undefined;
  const read = before.map((each) => readPiece(each, setting));
  const season = theOnly(read, ({ times }) => times.season?.toString());
  // Where no race but a season is named, it is that which is won.
  if (
    WON_IT.test(piece) &&
    season !== undefined &&
    !read.some(({ parts }) => parts.some((part) => namesIn(part).track))
  )
    return tidy(`${piece.replace(WON_IT, '$1 the title')} in ${season}`);
  const [who, ...others] = own.parts.filter((part) => part.is !== 'meaning');
  if (who === undefined || others.length > 0 || !isSomebody(who)) return undefined;
  const isOfRace = read.some(({ parts }) => parts.some((part) => isOneOf(part, OF_RESULTS)));
  const place = theOnly(
    read.flatMap(({ parts }) => parts),
    (part) => (namesIn(part).driver === undefined && namesIn(part).track !== undefined ? part.text : undefined),
  );
  if (!isOfRace || place === undefined) return undefined;
  const isAsked = own.parts.some(
    (part) => isOneOf(part, OF_RESULTS) || (part.is === 'meaning' && part.meaning === 'GO' && ENDS_UP.test(part.text)),
  );
  const isOnlyNamed = own.parts.length === 1 && /^(?:and|what about|how about)\b|^\S+(?: \S+)?$/i.test(piece);
  const isWhole = own.parts.every((part) => part === who || isOneOf(part, HOW_IT_WENT));
  if (!(isWhole && (isAsked || isOnlyNamed))) return undefined;
  const when = read.flatMap(({ times }, at) => namedTimes({ times }, before[at] ?? '')).join(' ');
  const name = isOnlyNamed ? piece.replace(WHAT_ABOUT, '') : who.text;
  return tidy(`where did ${name} finish at ${place} ${when}`);
}

function isOneOf(part: Part, meanings: readonly Meaning[]): boolean {
  return part.is === 'meaning' && meanings.includes(part.meaning);
}

/** A driver, or a surname that several have. */
function isSomebody(part: Part): boolean {
  return namesIn(part).driver !== undefined || (part.is === 'unknown' && !part.isThing);
}
