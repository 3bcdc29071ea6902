import { isLike } from './names.js';
import type { Part } from './part.js';
import { readPiece, type Setting } from './rewording/rewording.js';

/** More is no aside. */
const MOST_WORDS = 10;

/** What narrows or turns what it stands beside, or orders something. */
const TURNS =
  /\b(?:if|unless|besides?|except|excluding|apart|other|others|else|only|instead|without|former|almost|before|after|until|ignore|forget (?:about|the)|pretend|assuming|suppose|i meant?|whether|or)\b/i;
/** So does what is denied; what the asker does not know, or has not heard of, turns nothing. */
const DENIES = /\b(?:not|never|no|none)\b|n['’]?t\b/i;

const THANKS = 'thanks|thank you|thx|ty|cheers|cool|nice|great|awesome|sweet|perfect';
const GOT_IT = `(?:ok|okay|ah|oh|yeah|yep|alright)?,? ?(?:got (?:it|that|ya|you)|gotcha|makes sense|fair enough|good to know|understood|(?:ok |okay )?(?:${THANKS})(?:,? (?:${THANKS}))?)`;
const FOR_WHOM =
  "(?:(?:this|it|that)(?:['’]?s| is) |asking |just asking |question |question is )?(?:just )?(?:for (?:my|our|his|her) [\\p{L}'’]+(?: [\\p{L}'’]+){0,2}|for (?:a|an) (?:friend|bet|buddy|fantasy [\\p{L}]+|school [\\p{L}]+|project|quiz|trivia [\\p{L}]+))";
const SOURCE =
  '(?:i )?(?:just )?(?:saw|read|heard|seen|found) (?:it|that|this|something)(?: somewhere)?(?: (?:on|in|from|at) (?:the |a |my )?[\\p{L}]+(?: [\\p{L}]+)?)?';
const UNKNOWING =
  "(?:i(?:['’]ve|ve| have)? )?never (?:even )?(?:heard of|seen) (?:him|her|them|it|that guy|this guy)(?: before)?|(?:i have |got )?no (?:idea|clue)|no (?:way|rush|worries|offense|pressure)|not sure|not gonna lie|ngl|can['’]?t (?:remember|recall|keep up|keep track|believe (?:it|this|that))|not trying to [\\p{L}]+(?: [\\p{L}]+)?|just (?:got|came|getting|coming) back (?:in)?to (?:this|it|nascar|racing|watching)";
const SETTLES = '(?:help (?:me|us) )?settle (?:a|an|this|our) (?:argument|bet|debate)(?: for (?:me|us))?';
const EXCLAIMS =
  '(?:so |too |how |what a )?(?:sad|bad|crazy|wild|nuts|insane|weird|ouch|yikes|ugh|wow|shame|bummer|love it|hate it|awesome|interesting|finally|unreal|brutal)';
const IN_TIME =
  '(?:(?:over|during|in) (?:the|this) (?:(?:winter|summer) break|winter|off-?season)|(?:after|since|following|with|given|because of) (?:the|this|that|all the) (?:sale|sell-?off|swap|switch|trade|shuffle|move|merger|buyout|shutdown|closure|split|breakup|shake-?up|news|announcement))';
const OF_QUESTION = '(?:just )?(?:a )?(?:quick|stupid|dumb|silly|random|newbie|noob|simple) (?:q|question|one)';
const YES = 'yea|yeah|yep|ya|yes|correct|right|am i right|huh';

const BEFORE = '(?:(?:so|and|but|hey|hi|ok|okay|well|spotter|lol|man|guys|sorry)[ ,]+)*';

/** What is said beside a question in so many words, and asks nothing. */
const REMARK = new RegExp(
  `^${BEFORE}(?:${GOT_IT}|${FOR_WHOM}|${SOURCE}|${UNKNOWING}|${SETTLES}|${EXCLAIMS}|${IN_TIME}|${OF_QUESTION})$`,
  'iu',
);
/** Of these what says of itself that it is beside the question, without a mark: "before Stone got it" goes on. */
const PLAIN_REMARK = new RegExp(`^${BEFORE}(?:${FOR_WHOM}|${SOURCE}|${IN_TIME}|${OF_QUESTION})$`, 'iu');
const SAYS_YES = new RegExp(`^(?:${YES})$`, 'i');
/** "Stone is in the 12, isn't she?" */
const TAG = /^(?:is|was|does|did|has|will|do|are)(?:n['’]?t)? (?:he|she|it|they)$/i;

/** What joins it to the question behind it. */
const JOINS = /[\s,]+(?:but|so|and|then)$/i;

/** What tells of whoever asks. */
const OF_ASKER =
  /^(?:(?:and|but|so|cause|cuz|because|bc|sorry|man|dude|lol|tho|wow|damn|ok|as)[ ,]+)*(?:(?:i|we)(?:['’]?(?:m|ve|d|ll|re))?|my) (?:(?:just|really|also|gotta|still|kinda|totally|always|so|do|dont|don['’]t) )*/iu;
/** What he wants told, or not, is no aside. */
const WANTS_TOLD = /\b(?:mean|meant|want|care|need|count|talking|asking) (?!to buy\b|for a\b)/i;
/** "Small teams, I mean": what is meant is said to be left out. */
const I_MEAN = /^(?:(?:the|just) )?(?:[\p{L}'’-]+ ){1,3}(?:i|is what i) mean$/iu;

/** Whether words beside a question ask nothing: then it may be read without them, and that is told. */
export interface Aside {
  /** Whether they are known to be only talk: else they are words without a meaning here. */
  readonly isTalk: boolean;
}

/**
 * What words beside a question are if they are said beside it only: they name nobody, no car, series, place and time, and turn nothing.
 *
 * @param isMarked whether it is plain where they end: a mark stands there, or a question begins
 */
export function asideIn(piece: string, isMarked: boolean, setting: Setting): Aside | undefined {
  const text = piece.replace(/^[\s,;:?!.…–—-]+|[\s,;:?!.…–—-]+$/g, '').replace(JOINS, '');
  if (text === '' || text.split(/\s+/).length > MOST_WORDS) return undefined;
  if (SAYS_YES.test(text) || (isMarked && TAG.test(text))) return { isTalk: true };
  const isTalk = (isMarked ? REMARK : PLAIN_REMARK).test(text) || isOfAsker(text, setting);
  const isUnknown = !isTalk && isMarked && isWithoutMeaning(text, setting);
  return (isTalk || isUnknown) && !namesSomething(text, REMARK.test(text), setting) ? { isTalk } : undefined;
}

/** Words that mean nothing here, or those of which it is told that they are what is meant: "small teams, I mean". */
function isWithoutMeaning(text: string, setting: Setting): boolean {
  const { parts } = readPiece(text, setting);
  const isAny = parts.some(({ is }) => is === 'unknown') && parts.every(({ is }) => is !== 'refused');
  if (isAny && I_MEAN.test(text)) return true;
  return isAny && parts.every(({ is }) => is === 'unknown') && !TURNS.test(text) && !DENIES.test(text);
}

/** "I miss that guy": what he does is the first word, and nothing that can be asked for follows it. */
function isOfAsker(text: string, setting: Setting): boolean {
  const [asker = ''] = OF_ASKER.exec(text) ?? [];
  if (asker === '' || TURNS.test(text) || WANTS_TOLD.test(`${text} `)) return false;
  const [, ...words] = text.slice(asker.length).split(/\s+/);
  return readPiece(words.join(' '), setting).parts.every(({ is }) => is !== 'meaning');
}

/** Whether words name somebody or something, or may: a name with a wrong letter is asked back for. "Reddit" in a remark is none. */
function namesSomething(text: string, isRemark: boolean, setting: Setting): boolean {
  const { parts, series, times, extent } = readPiece(text, setting);
  if (series.length > 0 || extent !== undefined || times.spans.length > 0) return true;
  return parts.some(
    (part) =>
      part.is === 'name' || part.is === 'car' || part.is === 'make' || (!isRemark && isLikeSomebody(part, setting)),
  );
}

function isLikeSomebody(part: Part, { view }: Setting): boolean {
  if (part.is !== 'unknown') return false;
  return part.capital || (['driver', 'team'] as const).some((kind) => isLike(kind, part.text, view));
}
