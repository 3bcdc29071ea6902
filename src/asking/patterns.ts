import { CREW_PATTERNS } from './patterns/crew-patterns.js';
import { DAY_PATTERNS } from './patterns/day-patterns.js';
import { DEAL_PATTERNS } from './patterns/deal-patterns.js';
import { HISTORY_PATTERNS } from './patterns/history-patterns.js';
import { MAKE_PATTERNS } from './patterns/make-patterns.js';
import { MOVE_PATTERNS } from './patterns/move-patterns.js';
import { OFFICE_PATTERNS } from './patterns/office-patterns.js';
import type { Pattern } from './patterns/pattern.js';
import { PEOPLE_PATTERNS } from './patterns/people-patterns.js';
import { RACE_PATTERNS } from './patterns/race-patterns.js';
import { RESULT_PATTERNS } from './patterns/result-patterns.js';
import { RUMOUR_PATTERNS } from './patterns/rumour-patterns.js';
import { SEAT_PATTERNS } from './patterns/seat-patterns.js';
import { STAY_PATTERNS } from './patterns/stay-patterns.js';
import { TEAM_RESULT_PATTERNS } from './patterns/team-result-patterns.js';

/** All patterns. The first one that fits counts, so those that say more come before those that say less. */
export const PATTERNS: readonly Pattern[] = [
  ...DAY_PATTERNS,
  ...HISTORY_PATTERNS,
  ...DEAL_PATTERNS,
  ...CREW_PATTERNS,
  ...PEOPLE_PATTERNS,
  ...RESULT_PATTERNS,
  ...TEAM_RESULT_PATTERNS,
  ...OFFICE_PATTERNS,
  ...RACE_PATTERNS,
  ...RUMOUR_PATTERNS,
  ...MOVE_PATTERNS,
  ...STAY_PATTERNS,
  ...MAKE_PATTERNS,
  ...SEAT_PATTERNS,
];
