import { WEEKDAYS } from '../../dates/words.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import { MEDIA_WORDS } from '../../words/media-words.js';
import type { Scene } from '../scene.js';
import { NO_OUTLET } from './lead-ins.js';

const REPORTERS = /\b(?:journalist|reporter|insider|writer|columnist|correspondent|podcaster|blogger)s?\b/;
const OFFICIAL = new RegExp(String.raw`\b${NO_OUTLET}s?\b`);
const REPORTS = /^(?:reports|reported|reporting)$/;
// What a journal does as well as a team, so that its name has to tell it.
const TELLS =
  /^(?:says|said|writes|wrote|claims|claimed|understands|understood|believes|hears|insists|insisted|learned|learns|suggests|suggested|states|adds)$/;
// The last or first word of what journals, sites and stations are called.
const JOURNAL = new RegExp(
  String.raw`\b(?:${MEDIA_WORDS.split(/\s+/).join('|')}|gazzetta|courier|globe|telegraph|guardian|independent|review|today|tv|autosport|autosprint|autocar|speedcafe|athletic|espn|nbc|fox|siriusxm|marca|bild|kicker|l[’']?[eé]quipe|corriere|motorsport|racer|website|site|com|net)$|^(?:the )?(?:gazzetta|corriere|autosport|autosprint|weekly|daily|sports? illustrated)\b`,
);
const JOINS =
  /^(?:of|for|from|at|the|with|and|in|s|d[aeiu]|del|della|dello|des|la|le|magazine|website|site|newspaper|podcast|radio|reporter)$/;
const WHEN = /^(?:on|today|yesterday|first|exclusively|last|this|week|month)$/;
// The words of a name and an outlet: "Dan Marsh of the Motor Weekly".
const LONGEST = 9;

/**
 * Whether a sentence is told by somebody who drives for nobody and has no office at a team: "According to Marsh of Motor Weekly, Stone
 * will drive", "Marsh reports that", "Stone will drive, Motor Weekly reported". `racing` are those of whom the article tells a seat or an office.
 */
export function isToldByReporter(scene: Scene, racing: ReadonlySet<string | undefined>): boolean {
  const { sentence, discourse } = scene;
  const { tokens, quoted } = discourse.text;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (quoted[at] === 1) continue;
    const name = accordingTo(at, scene) ?? reportedBy(at, scene, REPORTS);
    if (name && isReporter(name, tokens, scene, racing)) return true;
    const journal = name ? undefined : reportedBy(at, scene, TELLS);
    if (journal && isJournal(journal, tokens) && isReporter(journal, tokens, scene, racing)) return true;
  }
  return false;
}

/** First token of a name, and the token behind it. */
type Span = readonly [number, number];

/** "According to X," at the beginning, ", per X," inside or at the end: the words of X. */
function accordingTo(at: number, { sentence, discourse: { text } }: Scene): Span | undefined {
  const { tokens } = text;
  const word = tokens[at]?.lower;
  const from = word === 'according' && tokens[at + 1]?.lower === 'to' ? at + 2 : word === 'per' ? at + 1 : undefined;
  if (from === undefined) return undefined;
  const isFirst = at - sentence.first <= 1;
  if (!isFirst && tokens[at - 1]?.text !== ',') return undefined;
  let to = from;
  while (to < sentence.last && to - from <= LONGEST && !/^[,.;:”"]$/.test(tokens[to]?.text ?? '')) to += 1;
  const isLast = to >= sentence.last - 1;
  return isLast || tokens[to]?.text === ',' ? [from, to] : undefined;
}

/** "X reports that" at the beginning, ", X reported Tuesday." at the end: the words of X. */
function reportedBy(at: number, { sentence, discourse: { text } }: Scene, verbs: RegExp): Span | undefined {
  const { tokens } = text;
  if (!verbs.test(tokens[at]?.lower ?? '')) return undefined;
  const last = /^(?:is|has|first)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  let end = at + 1;
  while (end < sentence.last && isDay(tokens[end]?.lower ?? '')) end += 1;
  const isLast = end >= sentence.last - 1;
  let first = last;
  while (first > sentence.first && last - first <= LONGEST && !/^[,;:“”"]$/.test(tokens[first - 1]?.text ?? ''))
    first -= 1;
  if (isLast && tokens[first - 1]?.text === ',' && first < last) return [first, last];
  // ", reports X.", ", says X."
  if (
    /^(?:reports|says|writes|claims)$/.test(tokens[at]?.lower ?? '') &&
    tokens[at - 1]?.text === ',' &&
    sentence.last - at <= LONGEST
  )
    return [at + 1, sentence.last - 1];
  return first === sentence.first && first < last && !isLast ? [first, last] : undefined;
}

/** "Motor Weekly", "the Harbor Gazette": by what it is called, the name is that of a journal. */
function isJournal([first, last]: Span, tokens: readonly Token[]): boolean {
  return JOURNAL.test(wordsBetween(tokens, first, last));
}

/** "reported Tuesday", "reported on Monday", "first reported this week": a word of when it was told. */
function isDay(word: string): boolean {
  return WEEKDAYS.has(word) || WHEN.test(word);
}

/** The words are the name of a reporter or an outlet, and of no driver, team or official. */
function isReporter(
  [first, last]: Span,
  tokens: readonly Token[],
  { mentions }: Scene,
  racing: ReadonlySet<string | undefined>,
): boolean {
  const words = wordsBetween(tokens, first, last);
  const start = /^(?:the|our)$/.test(tokens[first]?.lower ?? '') ? first + 1 : first;
  const isNamed = tokens[start]?.capital === true || REPORTERS.test(words);
  // "Marsh rejected reports": more than a name stands there.
  const isName = tokens
    .slice(start, last)
    .every(({ capital, lower, kind }) => capital || kind !== 'word' || JOINS.test(lower) || REPORTERS.test(lower));
  if (!isNamed || !isName || (OFFICIAL.test(words) && !REPORTERS.test(words))) return false;
  return !mentions.some((mention) => {
    if (mention.first < first || mention.first >= last) return false;
    if (mention.type === 'person') return mention.form === 'described' || racing.has(mention.person.name);
    return mention.type === 'team' || mention.type === 'car' || mention.type === 'role';
  });
}
