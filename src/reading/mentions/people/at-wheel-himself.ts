import { closingComma, endsClause } from '../../text/closing-comma.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { PersonMention } from '../mention.js';

// In tokens: ", seven times a champion and now a co-owner at Northline Racing,"
const LONGEST_ASIDE = 18;
const LONGEST = 10;

// No "runs" and "enters" alone: owners do so with cars of others.
const AT_WHEEL =
  /^(?:(?:himself|herself|will|is|also|again|now|once|more|then|going|set|to|has|been|and|do|does) )*(?:(?:be|is|gets?|climbs?|slides?|steps?|hops?|goes|go|straps?|back|return|returns|makes? (?:a|his|her)|takes? (?:a|his|her)|comeback|start|debut) ){0,3}(?:(?:back )?(?:behind the wheel|at the wheel|in the cockpit)|(?:drives?|driving|pilots?|handles?|wheels?|races?|be in|is in|in|into|enters for|back in) (?:the|a|his|her) (?:\S+ ){0,2}(?:no|#)\b|gets? (?:his|her) (?:own )?(?:no|#)\b)/;
const HIMSELF =
  /^(?:himself|herself) (?:will )?(?:drives?|races?|pilots?|runs?|starts?|takes? (?:the|over)|gets? in|(?:shared?|shares|split|splits|drove|raced|piloted|ran) (?:the|its|their|his|her|that) (?:\S+ ){0,2}(?:no|#|car|truck))\b/;
/** "does Bristol on April 4", "races at Dover in May" */
const ON_DAY =
  /^(?:(?:himself|herself|will|also|then) )*(?:do|does|drives?|races?)(?: at| the)? (?!(?:business|work|interviews|so)\b)(?:\S+ ){1,4}(?:on|in) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
/** "will make her annual start at Dover" */
const MAKES_START =
  /^(?:(?:himself|herself|will|also|then|again) )*(?:make|makes|making) (?:his|her|one|another|an?) (?:\S+ ){0,3}(?:start|starts|appearance|return|debut|comeback)\b/;
const ENTERS_TWICE = /^enters the (?:no|#)\b.* for the (?:first|second|third|fourth|fifth|last) time\b/;

/**
 * "Owner Dan Marsh will himself be behind the wheel", "Marsh, now a co-owner at Northline, is in the No. 84": whether the words behind
 * a name have its bearer drive a car, whatever office he holds.
 */
export function isAtWheelHimself(tokens: readonly Token[], { last, possessive }: PersonMention): boolean {
  if (possessive) return false;
  // "said Marsh, who handles the No. 12"
  if (tokens[last]?.text === ',' && tokens[last + 1]?.lower === 'who' && saysOfWho(tokens, last + 2)) return true;
  return says(tokens, last) || (tokens[last]?.text === ',' && saysBehindAside(tokens, last + 1));
}

/** "who handles the No. 12", "who owns the place (Marsh Racing) and gets his No. 12 back" */
function saysOfWho(tokens: readonly Token[], from: number): boolean {
  if (says(tokens, from)) return true;
  for (let at = from; at < from + LONGEST_ASIDE && isOfClause(tokens, at); at += 1)
    if (tokens[at]?.lower === 'and' && says(tokens, at + 1)) return true;
  return false;
}

/** "Marsh, now a co-owner at Northline Racing, is in the No. 84" */
function saysBehindAside(tokens: readonly Token[], from: number): boolean {
  const comma = closingComma(tokens, from, LONGEST_ASIDE);
  return comma !== undefined && says(tokens, comma + 1);
}

function says(tokens: readonly Token[], from: number): boolean {
  let to = from;
  while (to < from + LONGEST && isOfClause(tokens, to)) to += 1;
  const words = wordsBetween(tokens, from, to);
  return (
    AT_WHEEL.test(words) ||
    HIMSELF.test(words) ||
    ON_DAY.test(words) ||
    MAKES_START.test(words) ||
    ENTERS_TWICE.test(words)
  );
}

function isOfClause(tokens: readonly Token[], at: number): boolean {
  return at < tokens.length && !endsClause(tokens, at);
}
