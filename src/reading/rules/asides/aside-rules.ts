import type { AsideRule } from './aside.js';
import { ASKED_SEAT_ASIDES } from './asked-seat-asides.js';
import { CAR_AND_WHOSE } from './car-and-whose.js';
import { CLAUSE_ASIDES } from './clause-asides.js';
import { EARLIER_SEAT_ASIDES } from './earlier-seat-asides.js';
import { FEATS_WITH_TEAM } from './feat-with-team.js';
import { FEATS_IN_SEAT } from './feats-in-seat.js';
import { GROUP_ASIDES } from './group-asides.js';
import { HELD_SEAT_ASIDES } from './held-seat-asides.js';
import { ONE_CAR_MANY_DRIVERS } from './one-car-many-drivers.js';
import { OWNED_SEAT_ASIDES } from './owned-seat-asides.js';
import { PLACED_ASIDES } from './placed-asides.js';
import { PROFILED_SEATS } from './profiled-seats.js';
import { ROW_ASIDES } from './row-asides.js';
import { SEAT_ASIDES } from './seat-asides.js';
import { SEATS_WITH_YEARS } from './seats-with-years.js';
import { TALK_OF_LEAVING } from './talk-of-leaving.js';
import { WON_TOGETHER } from './won-together.js';

/** All rules on seats told by the way, which the others leave. */
export const ASIDE_RULES: readonly AsideRule[] = [
  ...SEATS_WITH_YEARS,
  ...SEAT_ASIDES,
  ...OWNED_SEAT_ASIDES,
  CAR_AND_WHOSE,
  ...GROUP_ASIDES,
  ONE_CAR_MANY_DRIVERS,
  ...CLAUSE_ASIDES,
  ...EARLIER_SEAT_ASIDES,
  ...FEATS_WITH_TEAM,
  FEATS_IN_SEAT,
  ...WON_TOGETHER,
  ...HELD_SEAT_ASIDES,
  TALK_OF_LEAVING,
  ...PLACED_ASIDES,
  ...ASKED_SEAT_ASIDES,
  ...ROW_ASIDES,
  ...PROFILED_SEATS,
];
