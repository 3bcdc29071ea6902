import type { Meaning } from '../meanings.js';
import { ASKING, type Rewording, readPiece, tidy, WHETHER } from './rewording.js';
import { isNamed } from './who-is-named.js';

/** What stands behind a question and tells when or why it is asked: "after Northline let her go", "when Stone had the flu". */
const CLAUSE =
  /^(.*\S)[\s,]+(?:(?:right |just |even |ever )?(?:when|after|once|since|while|because|cause|cuz|bc|as|now|though|tho|although|given)(?: that)?|(?<=,\s*)(?:i )?(?:thought|figured|assumed|could have sworn|heard|know)(?: that)?) (\S.*?)[\s?!.]*$/i;
/** A clause has somebody in it who does or has something; "after Stone" has not. */
const VERB =
  /\b(?:is|are|was|were|has|have|had|does|did|got|gets?|let|lets|left|leaves|dumped|dropped|fired|released|cut|parted|went|goes|signed|moved|retired|quit|lost|won|missed|broke|sat|came|comes|took|takes|shows|arrives?|joins|signs|retires|moves|returns|closed|sold|shut|suspended|hurt|injured)\b|['’]s\b|n['’]?t\b/i;
const ASKS = new RegExp(`^(?:(?:so|and|but|ok|well|hey)[ ,]+)*(?:${ASKING}|${WHETHER})(?:['’]?s|['’]re)?\\b`, 'i');
const OF_RESULTS: ReadonlySet<Meaning> = new Set<Meaning>([
  ...(['WIN', 'LAST_WIN', 'TITLE', 'PLACE', 'FINISH', 'BEST', 'PODIUM', 'STANDINGS', 'HOW_DID', 'HISTORY'] as const),
]);
const PRONOUN = /^(?:he|she|it|they|him|her|them|his|their)$/i;

/** "What happened to Stone, she's not in the 12 anymore?" */
const NOT_THERE =
  /^(.*\S)[,;–—-]+ *((?:is |so )?(?:he|she|they)(?:['’]?s|['’]re| is| are)? (?:not|no longer) (?:even )?(?:in|with|at) [^,;?!]{2,40}?)[\s?!.]*$/i;

/** A question that reads alone, without the clause behind it: the answer says that it is for that. */
export const withoutClause: Rewording = (text, setting) => {
  const [, asked = '', clause = ''] = NOT_THERE.exec(text) ?? CLAUSE.exec(text) ?? [];
  const isSeen = NOT_THERE.test(text);
  if (!ASKS.test(asked) || !(isSeen || VERB.test(clause))) return [];
  // Of what was won, or was so ever since, the clause says when.
  const { parts } = readPiece(asked, setting);
  if (parts.some((part) => part.is === 'meaning' && OF_RESULTS.has(part.meaning))) return [];
  const isOfSomebody = readPiece(clause, setting).parts.some(
    (part) => isNamed(part) || (part.is === 'refused' && PRONOUN.test(part.text)),
  );
  return isSeen || isOfSomebody ? [tidy(asked)] : [];
};
