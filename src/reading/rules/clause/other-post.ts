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

// "will stay with the team in an ambassadorial role", "in what it calls an advisory capacity", "in a different role", "in a job
// still to be defined": drivers stay in cars and seats.
const OTHER_CAPACITY =
  /^(?:(?!(?:and|while|who|but) |[,;])\S+ ){0,8}?in (?:\S+ ){0,7}?(?:[“"‘] )?(?:ambassadorial|advisory|consulting|coaching|mentoring|executive|leadership|managerial|management|front-office|broadcasting|marketing|non-driving|off-track|backroom|different|new|another|other|some) (?:capacity|role|position|post|job)\b/;
const UNNAMED_JOB =
  /^(?:(?!(?:and|while|who|but) |[,;])\S+ ){0,8}?in an? (?:job\b|(?:capacity|role|position|post) (?:that|which|to be|yet to|still to|not yet)\b)/;

const LONGEST_POST = 20;

/** Whether the words behind a clause's verb give a post and no seat: "stays on as an adviser", "hired her as Director of Performance". */
export function givesOtherPost({ verb, last }: Clause, { discourse, mentions, sentence }: Scene): boolean {
  const { tokens } = discourse.text;
  // "in what it calls an": a clause of its own stands between.
  const behind = wordsBetween(tokens, verb.last, Math.min(sentence.last, verb.last + LONGEST_POST));
  if (OTHER_CAPACITY.test(behind) || UNNAMED_JOB.test(behind)) return true;
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
