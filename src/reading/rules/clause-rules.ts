import { AGREEMENT_RULES } from './agreements/agreement-rules.js';
import { BOOKED_RULES } from './agreements/booked-rules.js';
import { COMMITMENT_RULES } from './agreements/commitment-rules.js';
import { LOAN_RULES } from './agreements/loan-rules.js';
import { SIGNING_RULES } from './agreements/signing-rules.js';
import { STANDBY_RULES } from './agreements/standby-rules.js';
import { YEARS_GIVEN_RULES } from './agreements/years-given-rules.js';
import { CREW_MOVE_RULES } from './crews/crew-moves.js';
import { CREW_SERVED } from './crews/crew-served.js';
import { CREW_SWAP_RULES } from './crews/crew-swap-rules.js';
import { ENGINEER_TAKEN_ALONG } from './crews/race-engineer-rules.js';
import { DEPARTURE_RULES } from './departures/departure-rules.js';
import { IS_OUT } from './departures/is-out-rule.js';
import { LAST_TIME_RULES } from './departures/last-time-rules.js';
import { NO_SEAT_RULES } from './departures/no-seat-rules.js';
import { NOT_KEPT_RULES } from './departures/not-kept-rules.js';
import { NOT_NEEDED_RULE } from './departures/not-needed-rule.js';
import { NOT_SINCE_RULES } from './departures/not-since-rules.js';
import { PARTING_RULES } from './departures/parting-rules.js';
import { RETIREMENT_RULES } from './departures/retirement-rules.js';
import { SPENT_BEFORE_RULES } from './departures/spent-before-rules.js';
import { TAKEN_FROM_RULES } from './departures/taken-from-rules.js';
import { TURNOVER_RULES } from './departures/turnover-rules.js';
import { PARTNER_RULES } from './mates/partner-rules.js';
import { ABSENCE_RULES } from './races/absence-rules.js';
import { COMING_RACE_RULES } from './races/coming-race-rules.js';
import { ENTRIES_OF_TEAM_RULES } from './races/entries-of-team-rules.js';
import { FEWER_RACES_RULES } from './races/fewer-races-rules.js';
import { FIRST_RACE_RULES } from './races/first-race-rules.js';
import { GAINED_START_RULES } from './races/gained-start-rules.js';
import { ON_SCHEDULE } from './races/on-schedule-rule.js';
import { RACE_TALK_RULES } from './races/race-talk-rules.js';
import { SCHEDULE_INCLUDES } from './races/schedule-includes-rule.js';
import { SCHEDULE_WITH_TEAM_RULES } from './races/schedule-with-team.js';
import { START_RULES } from './races/start-rules.js';
import { STAY_AWAY_RULES } from './races/stay-away-rules.js';
import { AFTER_GOER_RULES } from './replacements/after-goer-rules.js';
import { HELD_SEAT_RULES } from './replacements/held-seat-rules.js';
import { OPENED_SEAT_RULES } from './replacements/opened-seat-rules.js';
import { REPLACEMENT_RULES } from './replacements/replacement-rules.js';
import { STOOD_IN_RULES } from './replacements/stood-in-rules.js';
import { THAT_SEAT_RULES } from './replacements/that-seat-rules.js';
import { SECTION_MOVE_RULES } from './rows/section-move-rules.js';
import { SECTION_SEAT_RULES } from './rows/team-section-rules.js';
import type { ClauseRule } from './rule.js';
import { BESIDE_RULES } from './seats/beside-rules.js';
import { CAR_ADDED_FOR } from './seats/car-added-for.js';
import { CHOICE_RULES } from './seats/choice-rules.js';
import { COMER_RULES } from './seats/comer-rules.js';
import { DRIVE_RULES } from './seats/drive-rules.js';
import { DRIVEN_CAR_RULES } from './seats/driven-car-rules.js';
import { FIELDED_CARS_RULES } from './seats/fielded-cars-rules.js';
import { GOES_ON_TOGETHER_RULES } from './seats/goes-on-together-rules.js';
import { IS_NUMBERED } from './seats/is-numbered.js';
import { IS_TEAM_DRIVER } from './seats/is-team-driver.js';
import { JOIN_RULES } from './seats/join-rules.js';
import { LINE_UP_JOINED } from './seats/line-up-joined.js';
import { LINE_UP_RULES } from './seats/line-up-rules.js';
import { OTHER_SEAT_RULES } from './seats/other-seat-rules.js';
import { SAME_SEAT_RULES } from './seats/same-seat-rules.js';
import { SEAT_IS_WHOSE_RULES } from './seats/seat-is-whose-rules.js';
import { SERIES_RIDES } from './seats/series-rides.js';
import { SPENDS_SEASON } from './seats/spends-season.js';
import { STAY_RULES } from './seats/stay-rules.js';
import { TEAM_DRIVERS_RULES } from './seats/team-drivers-rules.js';
import { TEAM_HAS_DRIVERS_RULES } from './seats/team-has-drivers-rules.js';
import { TEAM_IS_RULES } from './seats/team-is-rules.js';
import { TEAM_PLACES_RULES } from './seats/team-places-rules.js';
import { TEAM_RUNS_RULES } from './seats/team-runs-rules.js';
import { ARE_CO_DRIVERS } from './shared-cars/are-co-drivers-rule.js';
import { EXTRA_DRIVER_RULES } from './shared-cars/extra-driver-rules.js';
import { JOINS_CREW } from './shared-cars/joins-crew-rule.js';
import { SECTION_CAR_RULES } from './shared-cars/section-car-rules.js';
import { SHARE_OF_RACES_RULES } from './shared-cars/share-of-races-rules.js';
import { SHARED_WITH_RULES } from './shared-cars/shared-with-rules.js';
import { SPLIT_CAR_RULES } from './shared-cars/split-car-rules.js';
import { DENIED_MOVE_RULES } from './talk/denied-move-rules.js';
import { LINK_RULES } from './talk/link-rules.js';
import { NAME_HEARD_RULES } from './talk/name-heard-rules.js';
import { RUMOUR_RULES } from './talk/rumour-rules.js';

/** All rules on clauses, those that state a seat before those that end one. */
export const CLAUSE_RULES: readonly ClauseRule[] = [
  ...DRIVE_RULES,
  ...LINE_UP_RULES,
  LINE_UP_JOINED,
  ...TEAM_RUNS_RULES,
  ...TEAM_HAS_DRIVERS_RULES,
  ...FIELDED_CARS_RULES,
  ...TEAM_PLACES_RULES,
  CAR_ADDED_FOR,
  ...DRIVEN_CAR_RULES,
  ...SEAT_IS_WHOSE_RULES,
  ...SPENT_BEFORE_RULES,
  ...BESIDE_RULES,
  ...START_RULES,
  ...FIRST_RACE_RULES,
  ON_SCHEDULE,
  SCHEDULE_INCLUDES,
  ...COMING_RACE_RULES,
  ...ENTRIES_OF_TEAM_RULES,
  ...FEWER_RACES_RULES,
  ...EXTRA_DRIVER_RULES,
  ...GAINED_START_RULES,
  ...ABSENCE_RULES,
  ...STAY_AWAY_RULES,
  ...RACE_TALK_RULES,
  ...JOIN_RULES,
  JOINS_CREW,
  ...SIGNING_RULES,
  ...LINK_RULES,
  ...DENIED_MOVE_RULES,
  ...CHOICE_RULES,
  ...BOOKED_RULES,
  ...TEAM_DRIVERS_RULES,
  ...TEAM_IS_RULES,
  ...STAY_RULES,
  ...GOES_ON_TOGETHER_RULES,
  ...SAME_SEAT_RULES,
  ...COMER_RULES,
  ...OTHER_SEAT_RULES,
  ...SECTION_SEAT_RULES,
  ...SECTION_MOVE_RULES,
  ...SPLIT_CAR_RULES,
  ...SCHEDULE_WITH_TEAM_RULES,
  ...AGREEMENT_RULES,
  ...COMMITMENT_RULES,
  ...YEARS_GIVEN_RULES,
  ...STANDBY_RULES,
  ...LOAN_RULES,
  ...CREW_MOVE_RULES,
  ...CREW_SWAP_RULES,
  ENGINEER_TAKEN_ALONG,
  CREW_SERVED,
  ...AFTER_GOER_RULES,
  ...DEPARTURE_RULES,
  ...PARTING_RULES,
  IS_OUT,
  ...NOT_KEPT_RULES,
  NOT_NEEDED_RULE,
  ...NO_SEAT_RULES,
  ...NOT_SINCE_RULES,
  ...RETIREMENT_RULES,
  ...STOOD_IN_RULES,
  ...REPLACEMENT_RULES,
  ...TURNOVER_RULES,
  ...TAKEN_FROM_RULES,
  ...LAST_TIME_RULES,
  ...THAT_SEAT_RULES,
  ...OPENED_SEAT_RULES,
  ...HELD_SEAT_RULES,
  ...RUMOUR_RULES,
  ...NAME_HEARD_RULES,
  SPENDS_SEASON,
  ...SERIES_RIDES,
  ...PARTNER_RULES,
  ...SHARED_WITH_RULES,
  ARE_CO_DRIVERS,
  ...SECTION_CAR_RULES,
  ...SHARE_OF_RACES_RULES,
  IS_TEAM_DRIVER,
  IS_NUMBERED,
];
