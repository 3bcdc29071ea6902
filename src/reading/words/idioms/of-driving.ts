import { idioms } from './idiom.js';

/** How a driver drives for a team, or drives a car. */
export const OF_DRIVING = idioms(`
  be on ~ books/payroll/roster/strength at/of/with/for * = drive for *
  be on ~ * books/payroll/roster/strength = drive for *
  be in ~ employ of * = drive for *
  be part of ~ * stable/family/roster/line-up/lineup = drive for *
  suit/saddle/strap/belt/buckle up for * = drive for *
  turn out/laps for * = drive for *
  enter ~ races/events/rounds/starts for/with *team = drive for *
  line up for/with/at * = drive for *
  take ~ grid for/with * = drive for *
  ply ~ trade for/with/at * = drive for *
  earn ~ living/keep with/at/for * = drive for *
  carry/fly/bear ~ flag/banner/standard/torch/colours/colors for/of * = drive for *
  carry/fly/bear ~ * flag/banner/standard/torch/colours/colors = drive for *
  wear ~ colours/colors/stripes of/for * = drive for *
  wear ~ * colours/colors/stripes = drive for *
  pull on ~ colours/colors/overalls of/for * = drive for *
  pull on ~ * colours/colors/overalls = drive for *
  wear ~ * blue/red/white/green/gold/orange/yellow/black/purple = drive for *
  do racing/driving with/for * = drive for *
  be ~ newest/latest face/recruit/arrival at/of * = drive for *
  carry *car = drive *car
  fill/stand/step in in/inside/aboard *car = race in *car
  tackle/contest ~ season/schedule/slate/calendar for/with/at * = drive for *
  be promised/handed/given ~ races/starts in/aboard *car = race in *car
  be promised/handed/given ~ races/starts with/for/at *team = race for *
  call * home !offices/office/run/about = drive for *
  buckle/belt (up) in/into/inside *car = strap into *car


  make ~ bow = make debut
  see action/duty/service = race
  get/gain ~ seat time = race
  form/comprise/make the crew/line-up/lineup/trio/duo/pairing/foursome/quartet of/in *car = drive *car
  make up the crew/line-up/lineup/trio/duo/pairing/foursome/quartet of/in *car = drive *car
`);
