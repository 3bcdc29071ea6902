import { idioms } from './idiom.js';

/** How a driver leaves a team or car, or a team lets a driver go. */
export const OF_LEAVING = idioms(`
  bid/say/wave ~ farewell/goodbye/adieu to * = leave *
  sever/cut/break ~ ties/links with * = leave *
  turn back on * = leave *
  call time on ~ spell/stint/tenure at/with * = leave *
  call it quits with * = leave *
  pack ~ bags at * = leave *
  clear out ~ locker at * = leave *
  hand in ~ notice/resignation at/to * = leave *
  walk away from * = leave *
  walk out on * = leave *
  bolt/decamp/flee from * = leave *

  bid/say/wave ~ farewell/goodbye/adieu to * = release *
  show * the door = release *
  show the door to * = release *
  cut * loose = release *
  let * go = release *
  hand/give * ~ marching orders = release *
  dispense with ~ services of * = release *
  pull the plug on ~ deal/contract with * = release *
  tear up ~ contract/deal of/with * = release *
  move on from * = release *
  make * redundant = release *
  kick * out = release *
`);
