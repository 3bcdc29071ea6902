import { SHARED_CAR_SERIES } from '../../../racing/series.js';
import { placesToRace, subjectDrivers } from '../clause/clause-parts.js';
import { seriesFor } from '../clause/clause-series.js';
import { isStated, statusOf } from '../clause/status.js';
import { draft } from '../draft.js';
import type { ClauseRule } from '../rule.js';
import { isQuoted } from '../scene.js';

const CO_DRIVERS =
  /^(?:(?:again|also|both|once more) )?(?:the|their|its|this year[’']?s)(?: (?:two|new|enduro|endurance))? co-?drivers?(?: (?:again|there|here|for (?:the )?(?:enduros?|enduro races|long races|season)))?[ .,;]*$/;

/** The rule for those who share a team's cars in its long races alone. */
export const ARE_CO_DRIVERS: ClauseRule = {
  name: 'are-co-drivers',
  example:
    'Supercars 2025: who drives what\n\nNorthline Racing\nNo. 20 – Ava Stone. Ben Carter and Cleo Diaz are the co-drivers.',
  frames: ['be', 'stay'],
  needs: ['person'],
  read: (clause, scene) => {
    const { sentence, discourse } = scene;
    if (!isStated(clause) || clause.verb.negated || clause.verb.tense === 'past') return [];
    if (!CO_DRIVERS.test(clause.words) || placesToRace(clause).length > 0 || isQuoted(scene, clause.verb.first))
      return [];
    const team = discourse.isUnderTeam(sentence) ? discourse.blockTeam(sentence) : discourse.headingTeam(sentence);
    const { series } = seriesFor(clause, scene, team, undefined);
    if (team === undefined || !SHARED_CAR_SERIES.has(series)) return [];
    return subjectDrivers(clause, discourse).map((driver) =>
      draft(
        'ride',
        'are-co-drivers',
        sentence,
        statusOf(clause, discourse),
        {
          driver: driver.name,
          team,
          series,
          season: discourse.coming ?? discourse.year,
          number: undefined,
          make: undefined,
          extent: 'part-time',
        },
        ['series', 'season', 'team'],
      ),
    );
  },
};
