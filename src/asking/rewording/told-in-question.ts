import { namesIn } from '../names-in.js';
import { type Rewording, readPiece, tidy } from './rewording.js';
import { driversOf } from './who-is-named.js';

/** "Did Stone win the title or come second?" asks where she finished. */
const WON_OR_SECOND =
  /^(?:(?:so|and)[ ,]+)*(?:did|was|has) (.+?) (?:win|won|take|taken|get|the|be|champion in) (.*?)(?:title|championship|champion)\b(.*?),? or (?:did (?:he|she) )?(?:(?:just|only) )?(?:come|finish|end up|be|get|was (?:he|she)|the)? ?(?:in )?(?:second|2nd|third|3rd|runner[- ]?up|close)(?: place)?[\s?!.]*$/i;

const wonOrSecond: Rewording = (text) => {
  const [all, who = '', before = '', behind = ''] = WON_OR_SECOND.exec(text) ?? [];
  return all === undefined
    ? []
    : [tidy(`where did ${who} finish in ${before.replace(/\bthe\b/gi, '')} standings ${behind}`)];
};

/** "If it's not Stone", which says only who is not meant. */
const IF_NOT =
  /,? (?:if|since|cause|because|cuz|given) (?:(?:it|that|he|she)(?:['’]?s| is| was| isn['’]?t| wasn['’]?t)(?: not)?|not) ([\p{L}'’.-]+(?: [\p{L}'’.-]+)?)[\s?!.]*$/iu;

const ifNot: Rewording = (text, setting) => {
  const [all, who = ''] = IF_NOT.exec(text) ?? [];
  return all === undefined || driversOf(readPiece(who, setting).parts).length !== 1
    ? []
    : [tidy(text.replace(all, ''))];
};

/** "How's Stone's deal looking?" asks for the deal. */
const HOWS_DEAL =
  /^(?:(?:so|and)[ ,]+)*how(?:['’]?s| is) (.+?)['’]?s? (?:contract|deal)(?: situation)? (?:looking|going|coming(?: along)?)\b/i;

const howsDeal: Rewording = (text) =>
  HOWS_DEAL.test(text) ? [tidy(text.replace(HOWS_DEAL, "how long is $1's contract"))] : [];

/** "Did Stone win it in 2010?", where a season and no race is named, asks for the title. */
const WIN_IT = /\b(win|won) (?:it|that one|the whole thing|it all)(?: all)?\b/i;

const winIt: Rewording = (text, setting) => {
  if (!WIN_IT.test(text)) return [];
  const { parts, times } = readPiece(text, setting);
  const isOfRace = parts.some((part) => namesIn(part).track !== undefined);
  return isOfRace || times.season === undefined ? [] : [tidy(text.replace(WIN_IT, '$1 the title'))];
};

/** "Has Stone got anything after Talladega?": of all her races it is told when they are. */
const ANY_AFTER =
  /^(?:(?:so|and)[ ,]+)*(?:has|does|is) (.+?) (?:got|gotten|have|having|doing|running) (?:anything|any (?:more )?races?|something|another race|more races)(?: (?:lined up|planned|set|coming up))? (?:after|past|beyond) (.+?)[\s?!.]*$/i;

const anyAfter: Rewording = (text, setting) => {
  const [all, who = '', behind = ''] = ANY_AFTER.exec(text) ?? [];
  const isPlace = readPiece(behind, setting).parts.some((part) => namesIn(part).track !== undefined);
  return all !== undefined && isPlace ? [`what races does ${who} have`] : [];
};

const ALL: readonly Rewording[] = [wonOrSecond, ifNot, howsDeal, winIt, anyAfter];

/** Questions that tell beside what they ask what is known, or what it is not, without that. */
export const toldInQuestion: Rewording = (text, setting) => ALL.flatMap((each) => each(text, setting));
