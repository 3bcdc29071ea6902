import { OTHER_TEAMS } from './teams/other-teams.js';
import { STOCK_CAR_TEAMS } from './teams/stock-car-teams.js';
import type { Team } from './teams/team.js';

/** Teams with an abbreviation, a short form, or a name without a suffix word. Other teams are read by their suffix. */
export const TEAMS: readonly Team[] = [...STOCK_CAR_TEAMS, ...OTHER_TEAMS];
