import { askedFor } from './asked-for.js';
import { beforeSeries } from './before-series.js';
import { boxOfCar, crewAfter } from './box-of-car.js';
import { carOfTeam } from './car-of-team.js';
import { crewedTogether } from './crewed-together.js';
import { echoed } from './echoed.js';
import { everyOne } from './every-one.js';
import { fanPhrases } from './fan-phrases.js';
import { firstRaceThere, lastInSeries } from './first-race.js';
import { following, losesTo } from './following.js';
import { formerCrew } from './former-crew.js';
import { fromOneToAnother } from './from-one-to-another.js';
import { guyInCar } from './guy-in-car.js';
import { inCarOf } from './in-car-of.js';
import { kickedOutFor } from './kicked-out-for.js';
import {
  bestFinish,
  calledCar,
  carOfMake,
  howHeIs,
  makeOfTeam,
  noMore,
  raceAsItWas,
  settledSeats,
  subbedIn,
  usualSeat,
  whoIsLikely,
  whoSplits,
  withInCar,
} from './known-anyway.js';
import { looksLike } from './looks-like.js';
import { namedBehind } from './named-behind.js';
import { nextWeeks } from './next-weeks.js';
import { oldCar } from './old-car.js';
import { oldNumber } from './old-number.js';
import { onlyDoing } from './only-doing.js';
import { onlyThen } from './only-then.js';
import { overYears } from './over-years.js';
import { ownTeam } from './own-team.js';
import { ownsIt } from './owns-it.js';
import { placeInCar } from './place-in-car.js';
import { plainWords } from './plain-words.js';
import { racesLeft } from './races-left.js';
import { restOfWay } from './rest-of-way.js';
import type { Rewording } from './rewording.js';
import { rideForRace } from './ride-for-race.js';
import { safeOrNot } from './safe-or-not.js';
import { seatLeft, seatTime } from './seat-time.js';
import { seatsLeft } from './seats-left.js';
import { splitsWith } from './splits-with.js';
import { standInOnDays } from './stand-in-on-days.js';
import { switchesMake } from './switches-make.js';
import { the500 } from './the-500.js';
import { usedTo } from './used-to.js';
import { whoIsOut } from './who-is-out.js';
import { workedWith } from './worked-with.js';

const ALL: readonly Rewording[] = [
  namedBehind,
  standInOnDays,
  howHeIs,
  usualSeat,
  whoIsLikely,
  whoSplits,
  bestFinish,
  raceAsItWas,
  calledCar,
  carOfMake,
  makeOfTeam,
  settledSeats,
  following,
  losesTo,
  racesLeft,
  noMore,
  subbedIn,
  withInCar,
  the500,
  placeInCar,
  oldCar,
  carOfTeam,
  echoed,
  onlyThen,
  nextWeeks,
  firstRaceThere,
  lastInSeries,
  fromOneToAnother,
  ownTeam,
  plainWords,
  fanPhrases,
  askedFor,
  workedWith,
  crewedTogether,
  inCarOf,
  oldNumber,
  formerCrew,
  looksLike,
  safeOrNot,
  kickedOutFor,
  onlyDoing,
  restOfWay,
  boxOfCar,
  crewAfter,
  seatsLeft,
  switchesMake,
  usedTo,
  overYears,
  splitsWith,
  rideForRace,
  everyOne,
  guyInCar,
  seatTime,
  seatLeft,
  beforeSeries,
  ownsIt,
  whoIsOut,
];

/** Who or what is meant by words that only say what is known anyway, or that name it in another way. */
export const otherWords: Rewording = (text, setting) => ALL.flatMap((each) => each(text, setting));
