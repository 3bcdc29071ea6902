import type { Clause } from '../../clauses/clause.js';
import type { PersonMention } from '../../mentions/mention.js';
import { complementsOf, subjectTeam } from '../clause/clause-parts.js';
import { isWhatIsWon } from '../clause/what-is-won.js';
import type { Scene } from '../scene.js';

const WINS = /^(?:win|take|claim|capture|clinch|secure|earn|collect|seal|lift|celebrate)$/;

/** "Northline, which won last year’s title with Stone": the one driver with whom a team has won what a clause tells of. */
export function driverOfTeam(scene: Scene, clause: Clause): PersonMention | undefined {
  // "It won the 2016 title with Stone", of a team that was named before.
  const isIt = clause.subjects.length === 0 && scene.discourse.text.tokens[clause.verb.first - 1]?.lower === 'it';
  if ((subjectTeam(clause) === undefined && !isIt) || !WINS.test(clause.verb.lemma) || clause.verb.passive)
    return undefined;
  if (isWhatIsWon(clause)) return undefined;
  const people = complementsOf(clause, 'person').filter(({ before }) => !before);
  const [driver, another] = people;
  if (!driver || another || driver.prep !== 'with' || driver.mention.possessive) return undefined;
  // "won the title with Marsh as crew chief", "with crew chief Marsh"
  return clause.complements.some(({ mention }) => mention.type === 'role') ||
    scene.discourse.crew.has(driver.mention.person)
    ? undefined
    : driver.mention;
}
