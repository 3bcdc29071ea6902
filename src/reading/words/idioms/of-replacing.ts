import { idioms } from './idiom.js';

/** How a driver takes another's seat. */
export const OF_REPLACING = idioms(`
  step into *’s shoes/boots = replace *
  fill *’s shoes/boots = replace *
  step/slot in for departed/outgoing/ousted/retired * = replace *
  step/slot in for the departed/departing/outgoing/ousted/retired * = replace *
  take (up) the reins/wheel/controls from * = replace *
  take over the reins/wheel/controls from * = replace *
  take (up) the reins/wheel/controls of (the) from * = replace *
  take up/on the mantle of * = replace *
`);
