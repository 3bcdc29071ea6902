import type { AsideRule } from './aside.js';
import { ASKED_SEAT_ASIDES } from './asked-seat-asides.js';
import { CLAUSE_ASIDES } from './clause-asides.js';
import { EARLIER_SEAT_ASIDES } from './earlier-seat-asides.js';
import { FEATS_WITH_TEAM } from './feat-with-team.js';
import { GROUP_ASIDES } from './group-asides.js';
import { HELD_SEAT_ASIDES } from './held-seat-asides.js';
import { OWNED_SEAT_ASIDES } from './owned-seat-asides.js';
import { PLACED_ASIDES } from './placed-asides.js';
import { PROFILED_SEATS } from './profiled-seats.js';
import { ROW_ASIDES } from './row-asides.js';
import { SEAT_ASIDES } from './seat-asides.js';
import { SEATS_WITH_YEARS } from './seats-with-years.js';
import { WON_TOGETHER } from './won-together.js';

/** All rules on seats told by the way, which the others leave. */
export const ASIDE_RULES: readonly AsideRule[] = [
  ...SEATS_WITH_YEARS,
  ...SEAT_ASIDES,
  ...OWNED_SEAT_ASIDES,
  ...GROUP_ASIDES,
  ...CLAUSE_ASIDES,
  ...EARLIER_SEAT_ASIDES,
  ...FEATS_WITH_TEAM,
  ...WON_TOGETHER,
  ...HELD_SEAT_ASIDES,
  ...PLACED_ASIDES,
  ...ASKED_SEAT_ASIDES,
  ...ROW_ASIDES,
  ...PROFILED_SEATS,
];
