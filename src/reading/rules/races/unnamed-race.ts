import type { Clause } from '../../clauses/clause.js';
import { extentOf, placesToRace } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import type { Scene } from '../scene.js';

// "the playoff opener", "in the 12-lap shootout", "in Saturday’s race", and not "the race team".
const ONE_RACE =
  /(?:^|\b(?:in|at) )(?:the|this|that|\S+day[’']?s) (?:(?!(?:of|to|for|and|or|in|at)\b)[\w’'-]+ ){0,3}?(?:opener|finale|race|event|shootout)\b(?! (?:team|car|shop|winner|crew))/;

// "starting with the opener": the season from then on.
const ONWARD = /\b(?:beginning|starting|from|through|until|after|rest|remainder|season and|year and)\b/;

/** "will run the playoff opener in the No. 12", "will drive it in the 12-lap shootout": one race, whichever it is, and no season. */
export function isForUnnamedRace(clause: Clause, { discourse }: Scene): boolean {
  const { verb, words } = clause;
  if (verb.tense !== 'future' || verb.frame !== 'drive' || verb.negated) return false;
  if (extentOf(clause) !== undefined || placesToRace(clause).length > 0) return false;
  return saidSeasons(clause, discourse.year) === undefined && ONE_RACE.test(words) && !ONWARD.test(words);
}
