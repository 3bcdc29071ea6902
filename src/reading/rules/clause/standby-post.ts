import type { Clause } from '../../clauses/clause.js';
import type { TeamMention } from '../../mentions/mention.js';
import { remembered } from '../../remembered.js';
import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';
import { carOf, complementsOf } from './clause-parts.js';

/** Words of which one stands in each post that is none at the wheel of a race. */
export const STANDBY_WORDS = wordSet('reserve test simulator sim development third');

const KIND = '(?:reserve|test|simulator|sim|development)';
const KINDS = `${KIND}(?:(?: and| &| ,| /)? (?:${KIND}|third))*`;
const POST = '(?:roles?|posts?|positions?|duties|jobs?|capacity)';
const IS_POST = new RegExp(`\\b${POST}\\b`);
const NOUN = new RegExp(
  `\\b(?:${POST} (?:as|of) (?:(?:an?|the|its|their|team|official) )*${KINDS} drivers?|${KINDS} (?:drivers?(?: ${POST})?|${POST})|reserve(?= (?:at|for|with)\\b|$))\\b`,
);
// Of teams with two cars.
const THIRD = /\bthird drivers?\b/;
const AS = /\bas (?:\S+ ){0,6}$/;
const PREPOSITION =
  /\b(?:with|by|beside|alongside|like|than|over|behind|against|on|in|for|at|to|of|from|not|no|former|ex)\b/;
const OUT_OF = /\b(?:after|following|from|former|ex|previous|out of|replac\w+|despite|than|like|looking for)\b/;
const GOES = /^(?:leave|release|retire|lend|replace|deny)$/;
const GIVES =
  /^(?:give|hand|offer|award|grant|secure|take|land|earn|get|bag|accept|assume|fill|have|combine|win|elevate|step|move)$/;

/** A post in which somebody waits for a seat, and the team whose it is if the words beside it tell. */
interface StandbyPost {
  readonly team: string | undefined;
  /** "their reserve driver": of the team that the sentence names. */
  readonly isTheirs: boolean;
  /** It is that of a name which the reader does not know for a team. */
  readonly isOfAnother: boolean;
}

/** What a clause gives somebody instead of a seat: "will be its reserve driver", "steps up to the role of test driver". */
export const standbyPost = remembered((clause: Clause, scene: Scene): StandbyPost | undefined => {
  const { verb } = clause;
  if (!STANDBY_WORDS.has(scene.sentence) || GOES.test(verb.frame) || carOf(clause)) return undefined;
  const words = wordsBetween(scene.discourse.text.tokens, verb.last, clause.last);
  const noun = NOUN.exec(words) ?? (scene.discourse.series === 'f1' ? THIRD.exec(words) : null);
  if (!noun) return undefined;
  const head = words.slice(0, noun.index);
  if (!isTaken(clause, head, IS_POST.test(noun[0]))) return undefined;
  const from = verb.last + head.split(' ').length - 1;
  const to = from + noun[0].split(' ').length;
  const team = teamBeside(clause, from, to);
  const isTheirs = /\b(?:their|its)(?: \S+)?$/.test(head.trim());
  return { team, isTheirs, isOfAnother: team === undefined && namesAnother(scene.discourse.text.tokens, from, to) };
});

/** Whether the words up to the noun make it what the verb gives, and nothing that is told by the way. */
function isTaken({ verb }: Clause, head: string, isPost: boolean): boolean {
  // "has raced in Formula 2, as well as being a test driver"
  if (AS.test(head) && !/\bas well as (?:\S+ ){0,4}$/.test(head)) return !OUT_OF.test(head);
  if (verb.frame === 'be' || verb.lemma === 'become') return !PREPOSITION.test(head) && head.split(' ').length < 8;
  return isPost && (GIVES.test(verb.lemma) || /^(?:sign|join)$/.test(verb.frame)) && !OUT_OF.test(head);
}

/** "Harbor GP 1’s reserve driver", "reserve at Harbor GP 1" */
function namesAnother(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.possessive) return true;
  return /^(?:at|for|with|of)$/.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.capital === true;
}

/** "Northline’s reserve driver", "a reserve role at Northline" */
function teamBeside(clause: Clause, from: number, to: number): string | undefined {
  const teams = complementsOf(clause, 'team').filter(({ before, prep }) => !before && prep !== 'from');
  const isOwner = ({ last }: TeamMention): boolean => last <= from && from - last <= 2;
  const found =
    teams.find(({ mention }) => isOwner(mention)) ??
    teams.find(({ mention, prep }) => mention.first >= to && /^(?:at|for|with|of|to)$/.test(prep));
  return found?.mention.team;
}
