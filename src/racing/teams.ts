import { FORMER_STOCK_CAR_TEAMS } from './teams/former-stock-car-teams.js';
import { MORE_GT_TEAMS } from './teams/more-gt-teams.js';
import { MORE_SINGLE_SEATER_TEAMS } from './teams/more-single-seater-teams.js';
import { OTHER_TEAMS } from './teams/other-teams.js';
import { ROAD_RACING_TEAMS_OF_THE_TEENS } from './teams/road-racing-teams-of-the-teens.js';
import { SPORTS_CAR_TEAMS } from './teams/sports-car-teams.js';
import { STOCK_CAR_TEAMS } from './teams/stock-car-teams.js';
import { STOCK_CAR_TEAMS_OF_THE_TEENS } from './teams/stock-car-teams-of-the-teens.js';
import type { Team } from './teams/team.js';
import { withEngineNames } from './teams/with-engine-names.js';

/** Teams with an abbreviation, a short form, or a name without a suffix word. Other teams are read by their suffix. */
export const TEAMS: readonly Team[] = withEngineNames([
  ...STOCK_CAR_TEAMS,
  ...OTHER_TEAMS,
  ...SPORTS_CAR_TEAMS,
  ...FORMER_STOCK_CAR_TEAMS,
  ...MORE_SINGLE_SEATER_TEAMS,
  ...MORE_GT_TEAMS,
  ...STOCK_CAR_TEAMS_OF_THE_TEENS,
  ...ROAD_RACING_TEAMS_OF_THE_TEENS,
]);
