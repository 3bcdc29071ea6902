import type { Meaning } from '../meanings.js';
import { namesIn } from '../names-in.js';
import type { Part } from '../part.js';
import { ASKING, readPiece, type Setting, tidy, WHETHER } from './rewording.js';
import { isNamed } from './who-is-named.js';

/** What stands behind a question and tells when or why it is asked: "after Northline let her go", "when Stone had the flu". */
const CLAUSE =
  /^(.*\S)[\s,]+(?:(?:right |just |even |ever )?(?:when|after|once|since|while|because|cause|cuz|bc|as|now|though|tho|although|given)(?: that)?|(?<=,\s*)(?:i )?(?:thought|figured|assumed|could have sworn|heard|know)(?: that)?) (\S.*?)[\s?!.]*$/i;
/** A clause has somebody in it who does or has something; "after Stone" has not. */
const VERB =
  /\b(?:is|are|was|were|has|have|had|does|did|got|gets?|let|lets|left|leaves|dumped|dropped|fired|released|cut|parted|went|goes|signed|moved|retired|quit|lost|won|missed|broke|sat|came|comes|took|takes|shows|arrives?|joins|signs|retires|moves|returns|closed|closes|closing|sold|sells?|selling|shuts?|shutting|folds?|folded|folding|merges?|merged|merging|downsizes?|downsized|shrinks|ends|ended|suspended|hurt|injured)\b|['’]s\b|n['’]?t\b/i;
const ASKS = new RegExp(`^(?:(?:so|and|but|ok|well|hey)[ ,]+)*(?:${ASKING}|${WHETHER})(?:['’]?s|['’]re)?\\b`, 'i');
const OF_RESULTS: ReadonlySet<Meaning> = new Set<Meaning>([
  ...(['WIN', 'LAST_WIN', 'TITLE', 'PLACE', 'FINISH', 'BEST', 'PODIUM', 'STANDINGS', 'HOW_DID', 'HISTORY'] as const),
]);
const PRONOUN = /^(?:he|she|it|they|him|her|them|his|their)$/i;

/** "What happened to Stone, she's not in the 12 anymore?" */
const NOT_THERE =
  /^(.*\S)[,;–—-]+ *((?:is |so )?(?:he|she|they)(?:['’]?s|['’]re| is| are)? (?:not|no longer) (?:even )?(?:in|with|at) [^,;?!]{2,40}?)[\s?!.]*$/i;

/** A question without a clause, and that. */
export interface WithoutClause {
  readonly asked: string;
  readonly told: string;
}

/** What stands beside a question at a mark. */
const MARKED = /(?:\s*[,;–—]|\?+|!+|\.+|…|\s-)\s+/g;
/** By whom something is said to be so. */
const SAID_BY =
  "(?:(?:so|and|but|cause|cuz|bc|because|since|as|like|tho)[ ,]+)*(?:(?:i |im |i'm |my [\\p{L}]+ |(?:some|every)(?:one|body) |people |they |reddit |twitter )?(?:pretty sure|think|thought|know|heard|guess|figured|assumed|says?|said|thinks|claims|swears|told me)(?: that)? )?";
const FINITE =
  "(?:(?:is|are|was|were|has|have|had|does|did|ca|wo)(?:n['’]?t)?|got|left|lost|went|quit|retired|signed|broke|hurt|moved|switched|drove|raced|ran|won|said|says|took|came|announced|turned|turns)";
/** "Too bad about Stone." */
const FEELS =
  '(?:so |too |how |what a )?(?:sad|bad|crazy|wild|bummer|shame|sorry|congrats|happy|glad|great|sucks|rough|tough)(?: news)? (?:about|for|to (?:see|hear)|that|what happened (?:to|with))';
const SOMEBODY_DOES = new RegExp(
  `^${SAID_BY}(?:${FEELS}|(?:he|she|it|they|that|this)(?:['’](?:s|re|ll|ve|d)|s| (?:just |already |also |still |only )?${FINITE})|[\\p{L}'’.-]+(?: [\\p{L}'’.-]+)? (?:is|was|has|does|did)(?:n['’]?t)?) \\S`,
  'iu',
);
/** What says for which case it is asked, of whom it is not, or asks something of its own. */
const NARROWS = new RegExp(
  `\\b(?:if|unless|besides?|except|other than|instead|excluding|apart from|in case|when|where|who|which|what|how|why)\\b|^(?:(?:so|and|but)[ ,]+)*(?:${WHETHER})\\b`,
  'i',
);

/** "Which car has Stone, Marsh isn't old enough": what is told at a mark, which names no other time, place, car and series. */
function toldAtMark(text: string, setting: Setting): readonly WithoutClause[] {
  const bare = text.replace(/[\s?!.]+$/, '');
  return [...bare.matchAll(MARKED)].flatMap((mark) => {
    const [before, behind] = [bare.slice(0, mark.index), bare.slice(mark.index + mark[0].length)];
    return [
      { asked: before, told: behind },
      { asked: behind, told: before },
    ].filter(({ asked, told }) => ASKS.test(asked) && isTold(told, asked, setting));
  });
}

function isTold(told: string, asked: string, setting: Setting): boolean {
  if (!SOMEBODY_DOES.test(told) || NARROWS.test(told)) return false;
  const [clause, question] = [readPiece(told, setting), readPiece(asked, setting)];
  const isSame = (part: Part) => question.parts.some((other) => isSameThing(part, other));
  const isOfOther = clause.parts.some(
    (part) => (part.is === 'car' || namesIn(part).track !== undefined) && !isSame(part),
  );
  return !isOfOther && clause.times.spans.length === 0 && clause.series.every((key) => question.series.includes(key));
}

function isSameThing(one: Part, other: Part): boolean {
  if (one.is === 'car') return other.is === 'car' && one.number === other.number;
  return namesIn(one).track !== undefined && namesIn(one).track === namesIn(other).track;
}

/** Questions that read alone, without the clause behind or before them: the answer says that it is for that. */
export function withoutClause(text: string, setting: Setting): readonly WithoutClause[] {
  return [...clauseBehind(text, setting), ...toldAtMark(text, setting)]
    .filter(({ asked }) => !readPiece(asked, setting).parts.some(isOfResults))
    .map(({ asked, told }) => ({ asked: tidy(asked), told: tidy(told) }));
}

/** Of what was won, or was so ever since, a clause says when. */
function isOfResults(part: Part): boolean {
  return part.is === 'meaning' && OF_RESULTS.has(part.meaning);
}

/** "After the Northline swap": what happened is said to be known. */
const AFTER_IT =
  /^(.*\S),? ((?:after|since|following) (?:the|this|that|all the) (?:[\p{L}'’&.-]+ ){0,3}(?:swap|switch|trade|shuffle|shake-?up|split|merger|sale|buyout|move|news|announcement|change|shutdown))[\s?!.]*$/iu;

function clauseBehind(text: string, setting: Setting): readonly WithoutClause[] {
  const [, before = '', told = ''] = AFTER_IT.exec(text) ?? [];
  if (before !== '' && ASKS.test(before)) return [{ asked: before, told }];
  const [, asked = '', clause = ''] = NOT_THERE.exec(text) ?? CLAUSE.exec(text) ?? [];
  const isSeen = NOT_THERE.test(text);
  if (!ASKS.test(asked) || !(isSeen || VERB.test(clause))) return [];
  const isOfSomebody = readPiece(clause, setting).parts.some(
    (part) => isNamed(part) || (part.is === 'refused' && PRONOUN.test(part.text)),
  );
  return isSeen || isOfSomebody ? [{ asked, told: text.slice(asked.length).replace(/[\s?!.]+$/, '') }] : [];
}
