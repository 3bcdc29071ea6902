import { ABSENCE_RULES } from './absence-rules.js';
import { AGREEMENT_RULES, CONTRACT_RULES } from './agreement-rules.js';
import { ANSWERED_RACES } from './answered-races.js';
import { AS_MATE_RULES } from './as-mate-rules.js';
import { BACKGROUND_RULES } from './background-rules.js';
import { BESIDE_RULES } from './beside-rules.js';
import { BOOKED_RULES } from './booked-rules.js';
import { CHOICE_RULES } from './choice-rules.js';
import { COMING_RACE_RULES } from './coming-race-rules.js';
import { COMMITMENT_RULES } from './commitment-rules.js';
import { CREW_LIST_RULES } from './crew-list-rules.js';
import { CREW_MOVE_RULES } from './crew-moves.js';
import { CREW_RULES } from './crew-rules.js';
import { CREW_SERVED } from './crew-served.js';
import { CREW_WITH_DRIVER_RULES } from './crew-with-driver-rules.js';
import { CREW_YEARS_RULES } from './crew-years-rules.js';
import { DEPARTURE_NOUN_RULES } from './departure-nouns.js';
import { DEPARTURE_RULES } from './departure-rules.js';
import { DRIVE_RULES } from './drive-rules.js';
import { DRIVEN_CAR_RULES } from './driven-car-rules.js';
import { DRIVERS_WITH_RACES } from './drivers-with-races.js';
import { ENTRY_RULES } from './entry-rules.js';
import { EXTRA_DRIVER_RULES } from './extra-driver-rules.js';
import { FEWER_RACES_RULES } from './fewer-races-rules.js';
import { FIELD_NOTES } from './field-notes.js';
import { FIRST_RACE_RULES } from './first-race-rules.js';
import { GAINED_START_RULES } from './gained-start-rules.js';
import { HELD_SEAT_RULES } from './held-seat-rules.js';
import { IS_OUT } from './is-out-rule.js';
import { IS_TEAM_DRIVER } from './is-team-driver.js';
import { ITS_DRIVER_RULES } from './its-driver-rules.js';
import { JOIN_RULES } from './join-rules.js';
import { JOINS_CREW } from './joins-crew-rule.js';
import { LAST_TIME_RULES } from './last-time-rules.js';
import { LINE_UP_RULES } from './line-up-rules.js';
import { LINK_RULES } from './link-rules.js';
import { LIST_RULES } from './list-rules.js';
import { LOAN_RULES } from './loan-rules.js';
import { MATE_RULES } from './mate-rules.js';
import { NAME_HEARD_RULES } from './name-heard-rules.js';
import { NEXT_IN_CAR_RULES } from './next-in-car-rules.js';
import { NO_SEAT_RULES } from './no-seat-rules.js';
import { NOT_KEPT_RULES } from './not-kept-rules.js';
import { NOT_SINCE_RULES } from './not-since-rules.js';
import { ON_SCHEDULE } from './on-schedule-rule.js';
import { OPENED_SEAT_RULES } from './opened-seat-rules.js';
import { PARTING_RULES } from './parting-rules.js';
import { APPOSED_MATE_RULES, PARTNER_RULES } from './partner-rules.js';
import { PLACE_TAKEN_RULES } from './place-taken-rules.js';
import { RACE_CREW_RULES } from './race-crew-rules.js';
import { RACE_TALK_RULES } from './race-talk-rules.js';
import { REPLACEMENT_RULES } from './replacement-rules.js';
import { RESPECTIVELY_RULES } from './respectively-rules.js';
import { RETIREMENT_RULES } from './retirement-rules.js';
import { ROW_RULES } from './row-rules.js';
import { BLOCK_ENTRY_RULES } from './rows/block-entry-rules.js';
import { CONTRACT_ROW_RULES } from './rows/contract-row-rules.js';
import { MOVE_RULES } from './rows/move-rules.js';
import { ONE_OUT_ONE_IN } from './rows/one-out-one-in.js';
import { PARALLEL_RULES } from './rows/parallel-rules.js';
import { ROW_ENTRY_RULES } from './rows/row-entry-rules.js';
import { ROW_NOTE_RULES } from './rows/row-note-rules.js';
import type { ClauseRule, PhraseRule } from './rule.js';
import { RUMOUR_RULES } from './rumour-rules.js';
import { SAME_SEAT_RULES } from './same-seat-rules.js';
import { SCHEDULE_RULES } from './schedule-rules.js';
import { SCHEDULE_WITH_TEAM_RULES } from './schedule-with-team.js';
import { SEAT_PHRASE_RULES } from './seat-phrase-rules.js';
import { SERIES_RIDES } from './series-rides.js';
import { LAST_SERVED_RULES, SERVED_RULES } from './served-rules.js';
import { SHARE_OF_RACES_RULES } from './share-of-races-rules.js';
import { SHARED_CAR_RULES } from './shared-car-rules.js';
import { SHARED_WITH_RULES } from './shared-with-rules.js';
import { SHARES_COUNTED } from './shares-counted.js';
import { SIGNING_RULES } from './signing-rules.js';
import { SPENT_BEFORE_RULES } from './spent-before-rules.js';
import { SPLIT_CAR_RULES } from './split-car-rules.js';
import { SPONSOR_RULES } from './sponsors.js';
import { START_RULES } from './start-rules.js';
import { STAY_AWAY_RULES } from './stay-away-rules.js';
import { STAY_RULES } from './stay-rules.js';
import { STOOD_IN_RULES } from './stood-in-rules.js';
import { SUCCESSION_RULES } from './succession-rules.js';
import { TEAM_DRIVERS_RULES } from './team-drivers-rules.js';
import { TEAM_PLACES_RULES } from './team-places-rules.js';
import { TEAM_RUNS_RULES } from './team-runs-rules.js';
import { THAT_SEAT_RULES } from './that-seat-rules.js';
import { TOGETHER_RULES } from './together-rules.js';
import { TURNOVER_RULES } from './turnover-rules.js';
import { WITH_GOER_RULES } from './with-goer-rules.js';

/** All rules on clauses, those that state a seat before those that end one. */
export const CLAUSE_RULES: readonly ClauseRule[] = [
  ...DRIVE_RULES,
  ...LINE_UP_RULES,
  ...TEAM_RUNS_RULES,
  ...TEAM_PLACES_RULES,
  ...DRIVEN_CAR_RULES,
  ...SPENT_BEFORE_RULES,
  ...BESIDE_RULES,
  ...START_RULES,
  ...FIRST_RACE_RULES,
  ON_SCHEDULE,
  ...COMING_RACE_RULES,
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
  ...CHOICE_RULES,
  ...BOOKED_RULES,
  ...TEAM_DRIVERS_RULES,
  ...STAY_RULES,
  ...SAME_SEAT_RULES,
  ...SPLIT_CAR_RULES,
  ...SCHEDULE_WITH_TEAM_RULES,
  ...AGREEMENT_RULES,
  ...COMMITMENT_RULES,
  ...LOAN_RULES,
  ...CREW_MOVE_RULES,
  CREW_SERVED,
  ...DEPARTURE_RULES,
  ...PARTING_RULES,
  IS_OUT,
  ...NOT_KEPT_RULES,
  ...NO_SEAT_RULES,
  ...NOT_SINCE_RULES,
  ...RETIREMENT_RULES,
  ...STOOD_IN_RULES,
  ...REPLACEMENT_RULES,
  ...TURNOVER_RULES,
  ...LAST_TIME_RULES,
  ...THAT_SEAT_RULES,
  ...OPENED_SEAT_RULES,
  ...HELD_SEAT_RULES,
  ...RUMOUR_RULES,
  ...NAME_HEARD_RULES,
  ...SERIES_RIDES,
  ...PARTNER_RULES,
  ...SHARED_WITH_RULES,
  ...SHARE_OF_RACES_RULES,
  IS_TEAM_DRIVER,
];

/** All rules on phrases. */
export const PHRASE_RULES: readonly PhraseRule[] = [
  ...ROW_ENTRY_RULES,
  ...CONTRACT_ROW_RULES,
  ...ROW_NOTE_RULES,
  ...BLOCK_ENTRY_RULES,
  ...MOVE_RULES,
  ...ONE_OUT_ONE_IN,
  ...PARALLEL_RULES,
  ...RESPECTIVELY_RULES,
  ...RACE_CREW_RULES,
  ...SHARED_CAR_RULES,
  ...SHARES_COUNTED,
  ...ROW_RULES,
  ...SEAT_PHRASE_RULES,
  ...SERVED_RULES,
  ...LAST_SERVED_RULES,
  ...ITS_DRIVER_RULES,
  ...TOGETHER_RULES,
  ...LIST_RULES,
  ...ENTRY_RULES,
  ...FIELD_NOTES,
  ...DRIVERS_WITH_RACES,
  ...SCHEDULE_RULES,
  ...ANSWERED_RACES,
  ...NEXT_IN_CAR_RULES,
  ...SPONSOR_RULES,
  ...MATE_RULES,
  ...APPOSED_MATE_RULES,
  ...AS_MATE_RULES,
  ...CREW_RULES,
  ...CREW_LIST_RULES,
  ...CREW_WITH_DRIVER_RULES,
  ...CREW_YEARS_RULES,
  ...CONTRACT_RULES,
  ...DEPARTURE_NOUN_RULES,
  ...SUCCESSION_RULES,
  ...PLACE_TAKEN_RULES,
  ...WITH_GOER_RULES,
  ...BACKGROUND_RULES,
];
