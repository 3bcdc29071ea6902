import type { Clause } from '../../clauses/clause.js';
import type { Mention } from '../../mentions/mention.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import { isWork } from '../../words/posts.js';
import type { Scene } from '../scene.js';

// Not "after two years as a test driver": what somebody was.
const AS =
  /(?<!\b(?:after|following) .{0,30})\bas (?!(?:much|many|far|long|soon|well|part) )((?:[\w’'-]+ ){0,5}?[\w’'-]+)(?= (?:of|at|for|with|to|in|on|and|or|under|until|while|after|before|from|by|who|when|starting|beginning)\b| ?[.,;:!?()—–”"]| ?$)/g;
const HELPS =
  /\b(?:partner|sponsor|reserve|apprentice|head|face|crew member|(?:tire|tyre|chassis|engine|gearbox|shock) specialist)$/;
const OF_CREW = /\bmember$/;
const CREW_BEHIND = /^ of (?:the|its) (?:pit )?crew\b/;
// Who drives something else than in races, or only when somebody is missing.
const OTHER_DRIVER = /\b(?:simulator|test|reserve|hauler|transporter|bus|coach|pace car|safety car) driver$/;
const LONGEST_NAME = 7;

/** Whether the words behind a clause's verb give a post and no seat: "stays on as an adviser", "hired her as Director of Performance". */
export function givesOtherPost({ verb, last }: Clause, { discourse, mentions }: Scene): boolean {
  const { tokens } = discourse.text;
  const words = wordsBetween(tokens, verb.last, last);
  if (!words.includes('as ')) return false;
  for (const match of words.matchAll(AS)) {
    const [all, phrase = ''] = match;
    if (isAsideOf(verb.last + words.slice(0, match.index).split(' ').length - 1, mentions, tokens)) continue;
    const head = phrase.slice(phrase.lastIndexOf(' ') + 1);
    if (isWork(head) || HELPS.test(phrase) || OTHER_DRIVER.test(phrase)) return true;
    if (OF_CREW.test(phrase) && CREW_BEHIND.test(words.slice(match.index + all.length))) return true;
  }
  return false;
}

/** "with Dan Marsh as crew chief", "with Ridge Tools as sponsor": whether the post behind `at` is that of somebody named before it, and not "with Northline as". */
function isAsideOf(at: number, mentions: readonly Mention[], tokens: readonly Token[]): boolean {
  for (let before = at - 2; before >= at - LONGEST_NAME; before -= 1) {
    if (tokens[before]?.lower !== 'with') continue;
    return !mentions.some(({ type, first }) => type === 'team' && first > before && first < at);
  }
  return false;
}
