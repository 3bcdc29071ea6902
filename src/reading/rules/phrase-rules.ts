import { CONTRACT_RULES } from './agreements/agreement-rules.js';
import { BACKGROUND_RULES } from './background-rules.js';
import { CREW_BEFORE_RULES } from './crews/crew-before-rules.js';
import { CREW_CAREER } from './crews/crew-career-rules.js';
import { CREW_LIST_RULES } from './crews/crew-list-rules.js';
import { CREW_PAIRINGS } from './crews/crew-pairing-rules.js';
import { CREW_RULES } from './crews/crew-rules.js';
import { CREW_UNTIL_NOW_RULES } from './crews/crew-until-now-rules.js';
import { CREW_WAS_WITH } from './crews/crew-was-with-rule.js';
import { CREW_WITH_DRIVER_RULES } from './crews/crew-with-driver-rules.js';
import { CREW_YEARS_RULES } from './crews/crew-years-rules.js';
import { RACE_ENGINEER_RULES } from './crews/race-engineer-rules.js';
import { TOGETHER_RULES } from './crews/together-rules.js';
import { DEPARTURE_NOUN_RULES } from './departures/departure-nouns.js';
import { ENDED_STAY_RULES } from './departures/ended-stay-rules.js';
import { FROM_SEAT_RULES } from './departures/from-seat-rules.js';
import { ITS_DRIVER_RULES } from './departures/its-driver-rules.js';
import { LAST_SERVED_RULES } from './departures/last-served-rules.js';
import { OUT_AT_RULES } from './departures/out-at-rules.js';
import { SERVED_RULES } from './departures/served-rules.js';
import { TIME_ENDED_RULES } from './departures/time-ended-rules.js';
import { WITH_GOER_RULES } from './departures/with-goer-rules.js';
import { AS_MATE_RULES } from './mates/as-mate-rules.js';
import { MATE_RULES } from './mates/mate-rules.js';
import { MATES_BEHIND_COLON } from './mates/mates-behind-colon.js';
import { APPOSED_MATE_RULES } from './mates/partner-rules.js';
import { TO_GO_WITH } from './mates/to-go-with.js';
import { ANSWERED_RACES } from './races/answered-races.js';
import { ENTRY_RULES } from './races/entry-rules.js';
import { FIELD_NOTES } from './races/field-notes.js';
import { LISTED_RACE_RULES } from './races/listed-race-rules.js';
import { RACES_FOR_EACH_RULES } from './races/races-for-each-rules.js';
import { SCHEDULE_RULES } from './races/schedule-rules.js';
import { FOR_THE_FIRED } from './replacements/for-the-fired.js';
import { FORMER_HOLDER } from './replacements/former-holder.js';
import { PLACE_TAKEN_RULES } from './replacements/place-taken-rules.js';
import { SUCCESSION_RULES } from './replacements/succession-rules.js';
import { ANSWERED_MOVE_RULES } from './rows/answered-move-rules.js';
import { ANSWERED_SEAT_RULES } from './rows/answered-seat-rules.js';
import { BLOCK_ENTRY_RULES } from './rows/block-entry-rules.js';
import { CONTRACT_ROW_RULES } from './rows/contract-row-rules.js';
import { MOVE_RULES } from './rows/move-rules.js';
import { NAMED_LINE_UP_RULES } from './rows/named-line-up-rules.js';
import { NO_SEAT_ROWS } from './rows/no-seat-rows.js';
import { NOTED_RACES_RULES } from './rows/noted-races-rules.js';
import { ONE_OUT_ONE_IN } from './rows/one-out-one-in.js';
import { PARALLEL_RULES } from './rows/parallel-rules.js';
import { ROW_ENTRY_RULES } from './rows/row-entry-rules.js';
import { ROW_NOTE_RULES } from './rows/row-note-rules.js';
import { ROW_OUT_RULES } from './rows/row-out-rules.js';
import { ROW_SWAP_RULES } from './rows/row-swap-rules.js';
import { SECTION_NAME_RULES } from './rows/section-name-rules.js';
import { TEAM_LINE_RULES } from './rows/team-line-rules.js';
import { TEAM_SECTION_RULES } from './rows/team-section-rules.js';
import { YEAR_ROW_RULES } from './rows/year-row-rules.js';
import type { PhraseRule } from './rule.js';
import { ARRIVAL_NOUN_RULES } from './seats/arrival-noun-rules.js';
import { LIST_RULES } from './seats/list-rules.js';
import { RESPECTIVELY_RULES } from './seats/respectively-rules.js';
import { ROW_RULES } from './seats/row-rules.js';
import { SEAT_PHRASE_RULES } from './seats/seat-phrase-rules.js';
import { ADDED_FOR_RACE_RULES } from './shared-cars/added-for-race-rules.js';
import { DRIVERS_WITH_RACES } from './shared-cars/drivers-with-races.js';
import { EXTRAS_IN_TURN_RULES } from './shared-cars/extras-in-turn-rules.js';
import { LONG_RACE_RULES } from './shared-cars/long-race-rules.js';
import { NEXT_IN_CAR_RULES } from './shared-cars/next-in-car-rules.js';
import { PAIRS_IN_CARS } from './shared-cars/pairs-in-cars-rule.js';
import { RACE_CREW_RULES } from './shared-cars/race-crew-rules.js';
import { REST_OF_RACES } from './shared-cars/rest-of-races.js';
import { SHARED_CAR_RULES } from './shared-cars/shared-car-rules.js';
import { SHARED_LABEL_RULES } from './shared-cars/shared-label-rules.js';
import { SHARES_COUNTED } from './shared-cars/shares-counted.js';
import { TOLD_CREW_RULES } from './shared-cars/told-crew-rules.js';
import { SPONSOR_RULES } from './sponsors/sponsors.js';
import { BET_RULES } from './talk/bet-rules.js';
import { TALKS_OF } from './talk/talks-of-rules.js';

/** All rules on phrases. */
export const PHRASE_RULES: readonly PhraseRule[] = [
  TALKS_OF,
  ...ROW_ENTRY_RULES,
  ...ROW_SWAP_RULES,
  ...NAMED_LINE_UP_RULES,
  ...ARRIVAL_NOUN_RULES,
  ...ANSWERED_SEAT_RULES,
  ...ANSWERED_MOVE_RULES,
  ...TEAM_SECTION_RULES,
  ...SECTION_NAME_RULES,
  ...CONTRACT_ROW_RULES,
  ...ROW_NOTE_RULES,
  ...NOTED_RACES_RULES,
  ...TEAM_LINE_RULES,
  ...OUT_AT_RULES,
  ...ROW_OUT_RULES,
  NO_SEAT_ROWS,
  ...BLOCK_ENTRY_RULES,
  ...YEAR_ROW_RULES,
  ...MOVE_RULES,
  ...ONE_OUT_ONE_IN,
  ...FROM_SEAT_RULES,
  PAIRS_IN_CARS,
  ...PARALLEL_RULES,
  ...RESPECTIVELY_RULES,
  ...RACES_FOR_EACH_RULES,
  ...RACE_CREW_RULES,
  ...EXTRAS_IN_TURN_RULES,
  ...SHARED_CAR_RULES,
  ...LONG_RACE_RULES,
  ...ADDED_FOR_RACE_RULES,
  ...TOLD_CREW_RULES,
  ...SHARES_COUNTED,
  ...SHARED_LABEL_RULES,
  ...REST_OF_RACES,
  ...ROW_RULES,
  ...SEAT_PHRASE_RULES,
  ...SERVED_RULES,
  ...ENDED_STAY_RULES,
  ...LAST_SERVED_RULES,
  ...ITS_DRIVER_RULES,
  ...TOGETHER_RULES,
  ...LIST_RULES,
  ...ENTRY_RULES,
  ...FIELD_NOTES,
  ...DRIVERS_WITH_RACES,
  ...SCHEDULE_RULES,
  ...LISTED_RACE_RULES,
  ...ANSWERED_RACES,
  ...NEXT_IN_CAR_RULES,
  ...SPONSOR_RULES,
  ...MATE_RULES,
  TO_GO_WITH,
  ...MATES_BEHIND_COLON,
  ...APPOSED_MATE_RULES,
  ...AS_MATE_RULES,
  ...CREW_RULES,
  CREW_CAREER,
  CREW_PAIRINGS,
  ...CREW_LIST_RULES,
  ...RACE_ENGINEER_RULES,
  ...CREW_BEFORE_RULES,
  ...BET_RULES,
  ...CREW_UNTIL_NOW_RULES,
  ...CREW_WITH_DRIVER_RULES,
  CREW_WAS_WITH,
  ...CREW_YEARS_RULES,
  ...CONTRACT_RULES,
  ...DEPARTURE_NOUN_RULES,
  ...SUCCESSION_RULES,
  FORMER_HOLDER,
  ...TIME_ENDED_RULES,
  ...PLACE_TAKEN_RULES,
  FOR_THE_FIRED,
  ...WITH_GOER_RULES,
  ...BACKGROUND_RULES,
];
