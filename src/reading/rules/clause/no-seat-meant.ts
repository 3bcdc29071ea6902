import type { Clause } from '../../clauses/clause.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';
import { complementsOf } from './clause-parts.js';

// Behind a team: "the Northline broadcast booth", "Northline’s engine department", "his Northline season tickets".
const THINGS =
  /^(?:[\w’'-]+ ){0,2}?(?:booth|broadcasts?|broadcasting|board|fans?|foundation|hospitality|marketing|departments?|offices?|band|troph(?:y|ies)|tickets?|mascot|podcast|stream|charity|museum|simulator|esports?|engines?|academy|junior (?:team|squad|programme|program|scheme)|(?:young |junior )?driver (?:development )?(?:programme|program|scheme|pool)|development (?:driver )?(?:programme|program|scheme|pool)|engineering|aerodynamics|design|research|fabrication|media|press|communications|hauler|shares?|stake|ownership|investors?|merchandise)\b/;
const TALENTS = /\b(?:Juniors?(?: Team| Programme| Program)?|Academy|Development (?:Programme|Program))$/;
// Not "to build on a good year", "to manage his tires better"
const WORK =
  /^(?:design|oversee|engineer|market|coach|advise|spot|direct)\b|^build (?:[\w’'-]+ ){0,2}?(?:engines?|cars?|trucks?|chassis|bodies|motors|shocks)\b/;
// Not "where she worked with engineer Dan Marsh"
const OTHER_WORK =
  /^(?:changed|carried) (?:\w+ )?(?:tires|tyres)\b|^(?:be|was|worked|started|served|began) (?:out )?(?:as )?(?:an?|the) (?:\S+ )?(?:mechanic|engineer|fabricator|intern|fueler|jackman|spotter|changer)\b/;
const OVER_THE_WALL = /^(?:changed|carried) (?:\w+ )?(?:tires|tyres) (?:for|at|with|on)\b/;
const SHARE = /\b(?:shares?|stake|interest|half) (?:of|in)\b/;

/**
 * Whether what a clause tells of somebody and a team is no seat: he goes to a thing of the team's ("its broadcast booth") or heads
 * one, moves the team itself, is hired to do other work, did other work there, or sells his share of it.
 */
export function isNoSeatMeant(clause: Clause, scene: Scene): boolean {
  const { tokens } = scene.discourse.text;
  const { lemma } = clause.verb;
  const teams = complementsOf(clause, 'team').filter(({ before }) => !before);
  if (teams.some(({ mention }) => THINGS.test(wordsBetween(tokens, mention.last, mention.last + 3)))) return true;
  // "joined the Red Bull Junior Team": a programme for talents
  if (teams.some(({ mention }) => TALENTS.test(mention.team))) return true;
  const isObject = teams.some(({ prep }) => prep === '');
  // "moved Northline to Concord", "heads Northline’s shop", "heads up research at Northline"
  if (/^(?:move|relocate|transfer|shift|head)$/.test(lemma) && isObject) return true;
  if (lemma === 'head' && /^up\b/.test(clause.words)) return true;
  return scene.clauses.some((other) => {
    if (other.governor === clause && other.verb.form === 'infinitive')
      return WORK.test(`${other.verb.lemma} ${other.words}`);
    if (isOtherWork(other)) return true;
    return other !== clause && other.verb.lemma === 'sell' && SHARE.test(other.words) && other.first < clause.first;
  });
}

/** Whether a clause of a sentence tells of other work at a team than to drive: "where he carried tires". */
export function tellsOtherWork({ clauses }: Scene): boolean {
  return clauses.some(isOtherWork);
}

function isOtherWork({ marker, verb, words }: Clause): boolean {
  // "carried tires for the No. 12 before he left"
  if (verb.tense === 'past' && OVER_THE_WALL.test(`${verb.word} ${words}`)) return true;
  return marker === 'where' && verb.tense === 'past' && OTHER_WORK.test(`${verb.word} ${words}`);
}
