import { AGREEMENT_RULES, CONTRACT_RULES } from './agreements/agreement-rules.js';
import { BOOKED_RULES } from './agreements/booked-rules.js';
import { COMMITMENT_RULES } from './agreements/commitment-rules.js';
import { LOAN_RULES } from './agreements/loan-rules.js';
import { SIGNING_RULES } from './agreements/signing-rules.js';
import { STANDBY_RULES } from './agreements/standby-rules.js';
import { YEARS_GIVEN_RULES } from './agreements/years-given-rules.js';
import { BACKGROUND_RULES } from './background-rules.js';
import { CREW_BEFORE_RULES } from './crews/crew-before-rules.js';
import { CREW_CAREER } from './crews/crew-career-rules.js';
import { CREW_LIST_RULES } from './crews/crew-list-rules.js';
import { CREW_MOVE_RULES } from './crews/crew-moves.js';
import { CREW_PAIRINGS } from './crews/crew-pairing-rules.js';
import { CREW_RULES } from './crews/crew-rules.js';
import { CREW_SERVED } from './crews/crew-served.js';
import { CREW_SWAP_RULES } from './crews/crew-swap-rules.js';
import { CREW_WAS_WITH } from './crews/crew-was-with-rule.js';
import { CREW_WITH_DRIVER_RULES } from './crews/crew-with-driver-rules.js';
import { CREW_YEARS_RULES } from './crews/crew-years-rules.js';
import { ENGINEER_TAKEN_ALONG, RACE_ENGINEER_RULES } from './crews/race-engineer-rules.js';
import { TOGETHER_RULES } from './crews/together-rules.js';
import { DEPARTURE_NOUN_RULES } from './departures/departure-nouns.js';
import { DEPARTURE_RULES } from './departures/departure-rules.js';
import { ENDED_STAY_RULES } from './departures/ended-stay-rules.js';
import { FROM_SEAT_RULES } from './departures/from-seat-rules.js';
import { IS_OUT } from './departures/is-out-rule.js';
import { ITS_DRIVER_RULES } from './departures/its-driver-rules.js';
import { LAST_SERVED_RULES } from './departures/last-served-rules.js';
import { LAST_TIME_RULES } from './departures/last-time-rules.js';
import { NO_SEAT_RULES } from './departures/no-seat-rules.js';
import { NOT_KEPT_RULES } from './departures/not-kept-rules.js';
import { NOT_NEEDED_RULE } from './departures/not-needed-rule.js';
import { NOT_SINCE_RULES } from './departures/not-since-rules.js';
import { PARTING_RULES } from './departures/parting-rules.js';
import { RETIREMENT_RULES } from './departures/retirement-rules.js';
import { SERVED_RULES } from './departures/served-rules.js';
import { SPENT_BEFORE_RULES } from './departures/spent-before-rules.js';
import { TAKEN_FROM_RULES } from './departures/taken-from-rules.js';
import { TIME_ENDED_RULES } from './departures/time-ended-rules.js';
import { TURNOVER_RULES } from './departures/turnover-rules.js';
import { WITH_GOER_RULES } from './departures/with-goer-rules.js';
import { AS_MATE_RULES } from './mates/as-mate-rules.js';
import { MATE_RULES } from './mates/mate-rules.js';
import { MATES_BEHIND_COLON } from './mates/mates-behind-colon.js';
import { APPOSED_MATE_RULES, PARTNER_RULES } from './mates/partner-rules.js';
import { TO_GO_WITH } from './mates/to-go-with.js';
import { ABSENCE_RULES } from './races/absence-rules.js';
import { ANSWERED_RACES } from './races/answered-races.js';
import { COMING_RACE_RULES } from './races/coming-race-rules.js';
import { ENTRIES_OF_TEAM_RULES } from './races/entries-of-team-rules.js';
import { ENTRY_RULES } from './races/entry-rules.js';
import { FEWER_RACES_RULES } from './races/fewer-races-rules.js';
import { FIELD_NOTES } from './races/field-notes.js';
import { FIRST_RACE_RULES } from './races/first-race-rules.js';
import { GAINED_START_RULES } from './races/gained-start-rules.js';
import { LISTED_RACE_RULES } from './races/listed-race-rules.js';
import { ON_SCHEDULE } from './races/on-schedule-rule.js';
import { RACE_TALK_RULES } from './races/race-talk-rules.js';
import { RACES_FOR_EACH_RULES } from './races/races-for-each-rules.js';
import { SCHEDULE_INCLUDES } from './races/schedule-includes-rule.js';
import { SCHEDULE_RULES } from './races/schedule-rules.js';
import { SCHEDULE_WITH_TEAM_RULES } from './races/schedule-with-team.js';
import { START_RULES } from './races/start-rules.js';
import { STAY_AWAY_RULES } from './races/stay-away-rules.js';
import { AFTER_GOER_RULES } from './replacements/after-goer-rules.js';
import { FOR_THE_FIRED } from './replacements/for-the-fired.js';
import { FORMER_HOLDER } from './replacements/former-holder.js';
import { HELD_SEAT_RULES } from './replacements/held-seat-rules.js';
import { OPENED_SEAT_RULES } from './replacements/opened-seat-rules.js';
import { PLACE_TAKEN_RULES } from './replacements/place-taken-rules.js';
import { REPLACEMENT_RULES } from './replacements/replacement-rules.js';
import { STOOD_IN_RULES } from './replacements/stood-in-rules.js';
import { SUCCESSION_RULES } from './replacements/succession-rules.js';
import { THAT_SEAT_RULES } from './replacements/that-seat-rules.js';
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
import { SECTION_MOVE_RULES } from './rows/section-move-rules.js';
import { SECTION_NAME_RULES } from './rows/section-name-rules.js';
import { TEAM_LINE_RULES } from './rows/team-line-rules.js';
import { SECTION_SEAT_RULES, TEAM_SECTION_RULES } from './rows/team-section-rules.js';
import { YEAR_ROW_RULES } from './rows/year-row-rules.js';
import type { ClauseRule, PhraseRule } from './rule.js';
import { ARRIVAL_NOUN_RULES } from './seats/arrival-noun-rules.js';
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
import { LIST_RULES } from './seats/list-rules.js';
import { OTHER_SEAT_RULES } from './seats/other-seat-rules.js';
import { RESPECTIVELY_RULES } from './seats/respectively-rules.js';
import { ROW_RULES } from './seats/row-rules.js';
import { SAME_SEAT_RULES } from './seats/same-seat-rules.js';
import { SEAT_IS_WHOSE_RULES } from './seats/seat-is-whose-rules.js';
import { SEAT_PHRASE_RULES } from './seats/seat-phrase-rules.js';
import { SERIES_RIDES } from './seats/series-rides.js';
import { SPENDS_SEASON } from './seats/spends-season.js';
import { STAY_RULES } from './seats/stay-rules.js';
import { TEAM_DRIVERS_RULES } from './seats/team-drivers-rules.js';
import { TEAM_HAS_DRIVERS_RULES } from './seats/team-has-drivers-rules.js';
import { TEAM_IS_RULES } from './seats/team-is-rules.js';
import { TEAM_PLACES_RULES } from './seats/team-places-rules.js';
import { TEAM_RUNS_RULES } from './seats/team-runs-rules.js';
import { ADDED_FOR_RACE_RULES } from './shared-cars/added-for-race-rules.js';
import { ARE_CO_DRIVERS } from './shared-cars/are-co-drivers-rule.js';
import { DRIVERS_WITH_RACES } from './shared-cars/drivers-with-races.js';
import { EXTRA_DRIVER_RULES } from './shared-cars/extra-driver-rules.js';
import { EXTRAS_IN_TURN_RULES } from './shared-cars/extras-in-turn-rules.js';
import { JOINS_CREW } from './shared-cars/joins-crew-rule.js';
import { LONG_RACE_RULES } from './shared-cars/long-race-rules.js';
import { NEXT_IN_CAR_RULES } from './shared-cars/next-in-car-rules.js';
import { PAIRS_IN_CARS } from './shared-cars/pairs-in-cars-rule.js';
import { RACE_CREW_RULES } from './shared-cars/race-crew-rules.js';
import { REST_OF_RACES } from './shared-cars/rest-of-races.js';
import { SECTION_CAR_RULES } from './shared-cars/section-car-rules.js';
import { SHARE_OF_RACES_RULES } from './shared-cars/share-of-races-rules.js';
import { SHARED_CAR_RULES } from './shared-cars/shared-car-rules.js';
import { SHARED_LABEL_RULES } from './shared-cars/shared-label-rules.js';
import { SHARED_WITH_RULES } from './shared-cars/shared-with-rules.js';
import { SHARES_COUNTED } from './shared-cars/shares-counted.js';
import { SPLIT_CAR_RULES } from './shared-cars/split-car-rules.js';
import { TOLD_CREW_RULES } from './shared-cars/told-crew-rules.js';
import { SPONSOR_RULES } from './sponsors/sponsors.js';
import { DENIED_MOVE_RULES } from './talk/denied-move-rules.js';
import { LINK_RULES } from './talk/link-rules.js';
import { NAME_HEARD_RULES } from './talk/name-heard-rules.js';
import { RUMOUR_RULES } from './talk/rumour-rules.js';
import { TALKS_OF } from './talk/talks-of-rules.js';

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
