import { idioms } from './idiom.js';

/** How a team has a car race again, or for a time. */
export const OF_FIELDING = idioms(`
  dust/wheel/roll/break/trot/haul/bring/trundle out *car = field *car
  dust off/down *car = field *car
  take/wheel/get/bring *car out of ~ mothballs/storage/retirement/garage/barn = field *car
  put/get/have *car back/out on ~ track/grid = field *car
  bring/take *car out of ~ hibernation/attic = field *car
  give *car ~ outing = field *car
  send out *car = field *car
  resurrect/revive/resuscitate/exhume *car = field *car
`);
