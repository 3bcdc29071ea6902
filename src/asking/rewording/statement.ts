import { OUTSIDE } from '../meanings.js';
import { isQuestionWord } from './question-word-first.js';
import { readPiece, type Setting, WHETHER } from './rewording.js';
import { isNamed } from './who-is-named.js';

/** What narrows or turns what stands behind it, or orders something: "if Stone leaves", "besides Stone", "in the Cup". */
const TURNS =
  /^(?:(?:so|and|but|ok|well)[ ,]+)*(?:if|unless|besides?|apart|except|other|not counting|instead|only|in|at|for|with|without|after|before|since|until|by|on|of|from|to|as|assuming|suppose|say|given|between|ignore|forget|pretend|list|tell|show|name|give|just|let)\b/i;
/** What somebody is or does: a name with a thing of his is no more than that. */
const TELLS =
  /['’]s (?:in|at|on|out|off|to|back|with|for|not|no|done|gone|hurt|still|now|a|the|\p{L}+ing|\p{L}+ed)\b|['’](?:re|ve|d|ll|m)\s+\S|n['’]?t\b|\b(?:is|are|was|were|has|have|had|does|did|will|would|got|gets?|goes|going|went|gone|left|leaves|leaving|signed|signs|moves?|moved|moving|retires?|retired|retiring|fired|dropped|dumped|joins?|joined|back|out|done|hurt|injured|suspended|to|no|not)\b/iu;
const IS_OUTSIDE: ReadonlySet<string> = new Set(OUTSIDE.split('|'));

/** Whether a piece narrows or turns what stands behind it. */
export function turns(piece: string): boolean {
  return TURNS.test(piece);
}

/** Whether a piece only tells something of somebody, before a question that asks for itself: "Stone's in the 12, so who has the 14?" */
export function isStatement(piece: string, setting: Setting): boolean {
  if (TURNS.test(piece) || !TELLS.test(piece)) return false;
  const { parts } = readPiece(piece, setting);
  return parts.some(isNamed) && !parts.some(({ is, text }) => is === 'refused' && IS_OUTSIDE.has(text.toLowerCase()));
}

const BEGINS_WHETHER = new RegExp(`^(?:${WHETHER})\\b`, 'i');

/** Whether a piece only says what those behind it are about: "Northline crew chief swap - who has Stone now?" */
export function isHeading(piece: string, setting: Setting): boolean {
  if (TURNS.test(piece) || BEGINS_WHETHER.test(piece.replace(/['’]/g, ''))) return false;
  const { parts } = readPiece(piece, setting);
  const isKnown = parts.every(({ is }) => is !== 'unknown' && is !== 'refused');
  return isKnown && parts.some(isNamed) && !parts.some(isQuestionWord);
}
