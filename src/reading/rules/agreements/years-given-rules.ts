import { complementsOf, placesToRace, subjectDrivers, subjectTeam, teamOf, timesOf } from '../clause/clause-parts.js';
import { givesOtherPost } from '../clause/other-post.js';
import { isStated, statusOf } from '../clause/status.js';
import { teamAbout } from '../departures/exits.js';
import type { ClauseRule } from '../rule.js';
import { objectDrivers } from '../seats/team-runs-rules.js';
import { contract } from './contract-beside-name.js';

// "another five years", "three more seasons", "a further two years"
const YEARS =
  /\b(?:(?:another|an? (?:further|additional|extra)) (?:two|three|four|five|six|seven|eight|ten|[2-9])|(?:two|three|four|five|six|seven|eight|ten|[2-9]) (?:more|further|additional|extra)) (?:years|seasons)\b/;
// "gave her another five years of support", "to prove herself"
const OF_OTHER =
  /\b(?:years|seasons) (?:of (?!(?:security|racing)\b)|to (?!(?:run|drive|race)\b)|in (?:prison|jail)|from now|behind|after|ago)/;

/** Rules for agreements that are told by how long they keep a driver: "through 2028", "another five years". */
export const YEARS_GIVEN_RULES: readonly ClauseRule[] = [
  {
    name: 'given-years',
    example: 'Northline Racing has given Ava Stone another three years.',
    frames: ['get', 'sign', 'win'],
    needs: ['person'],
    read: (clause, scene) => {
      const { verb, words } = clause;
      if (!isStated(clause) || verb.negated || verb.tense === 'future' || !YEARS.test(words) || OF_OTHER.test(words))
        return [];
      if (givesOtherPost(clause, scene)) return [];
      const team = subjectTeam(clause);
      const isGiving = /^(?:give|hand|award|grant)$/.test(verb.lemma);
      const isGetting = /^(?:get|receive|earn|secure)$/.test(verb.lemma);
      const from = complementsOf(clause, 'team').find(
        ({ before, prep }) => !before && /^(?:from|by|with|at)$/.test(prep),
      );
      const drivers =
        isGiving && !verb.passive && team
          ? objectDrivers(clause, scene)
          : (isGiving && verb.passive) || (isGetting && !verb.passive && from)
            ? subjectDrivers(clause, scene.discourse)
            : [];
      const [driver, another] = drivers;
      if (!driver || another) return [];
      const own = team ?? from?.mention.team;
      const status = statusOf(clause, scene.discourse);
      const terms = { multiYear: true as const, until: undefined };
      return contract('given-years', scene, driver, own ?? teamAbout(scene), status, terms, !own);
    },
  },
  {
    name: 'drives-until',
    example: 'Ava Stone will drive for Northline Racing through 2028.',
    frames: ['drive', 'stay'],
    needs: ['person', 'time'],
    read: (clause, scene) => {
      const { verb } = clause;
      if (!isStated(clause) || verb.negated || verb.passive || placesToRace(clause).length > 0) return [];
      if (verb.frame === 'drive' ? verb.tense !== 'future' : verb.tense === 'past') return [];
      const until = timesOf(clause).find(({ through }) => through !== undefined)?.through;
      if (until === undefined || until <= scene.discourse.year || givesOtherPost(clause, scene)) return [];
      const own = teamOf(clause);
      const team = own ?? teamAbout(scene);
      if (team === undefined) return [];
      const status = statusOf(clause, scene.discourse);
      const terms = { multiYear: undefined, until };
      return subjectDrivers(clause, scene.discourse).flatMap((driver) =>
        contract('drives-until', scene, driver, team, status, terms, !own),
      );
    },
  },
];
