import type { Wants } from '../../src/asking/understood.js';
import { allies } from './allies.js';
import { announced } from './announced.js';
import { back, returning } from './back.js';
import { before } from './before.js';
import { cameFrom } from './came-from.js';
import { cameTrue } from './came-true.js';
import { coDrivers } from './co-drivers.js';
import { crewAt } from './crew-at.js';
import { crewBefore } from './crew-before.js';
import { crewChanges, crewStaysAt } from './crew-changes.js';
import { crewGoes } from './crew-goes.js';
import { crewHistory } from './crew-history.js';
import { crewGoesTo, crewLeaves, crewStays, keepsCrew } from './crew-moves.js';
import { crewSince, sinceOnCrew } from './crew-since.js';
import { crewReplaced } from './crew-successors.js';
import { crewedBefore } from './crewed-before.js';
import { departures } from './departures.js';
import { doing } from './doing.js';
import { drivenBy } from './driven-by.js';
import { goingTo } from './going-to.js';
import { happened } from './happened.js';
import { hasDriven } from './has-driven.js';
import { lastRace } from './last-race.js';
import { makeOfCar } from './make-of-car.js';
import { misses } from './misses.js';
import { going, joining, leaving } from './moves.js';
import { newAt } from './new-at.js';
import { newInSeries } from './new-in-series.js';
import { noSeatThen } from './no-seat-then.js';
import { numberChange, numberOfSeat, swap } from './number-change.js';
import { ofExtent } from './of-extent.js';
import { ofMake } from './of-make.js';
import { ofMakeAt } from './of-make-at.js';
import { hasPost, leads, owner, owns, post, postBefore } from './offices.js';
import { onLoan } from './on-loan.js';
import { oneOffs } from './one-offs.js';
import { open, openSeats } from './open-seats.js';
import {
  age,
  champion,
  deals,
  hometown,
  placed,
  placeOf,
  racesRun,
  results,
  title,
  winner,
} from './people-and-races.js';
import { nextRace, raceAt } from './races.js';
import { nobodyThen, racesOn } from './races-on.js';
import { regularsAt } from './regulars-at.js';
import { rumouredToDrive } from './rumoured-in.js';
import { rumours } from './rumours.js';
import { seatBefore } from './seat-before.js';
import { drives, make, number, roster, seat } from './seats.js';
import { sharedBy } from './shared-by.js';
import { sharing } from './sharing.js';
import type { ShortAnswer } from './short-answer.js';
import { since } from './since.js';
import { retiring, staying } from './staying.js';
import { replaced, replaces } from './successors.js';
import { takingOver } from './taking-over.js';
import { dealsAt, loans } from './team-deals.js';
import { teammates } from './teammates.js';
import { traded } from './traded.js';
import { best, podiums, won } from './won.js';

/** The short answer to each thing that a question can want to know. */
export const SHORT_ANSWERS: Readonly<Record<Wants, ShortAnswer>> = {
  age,
  all: (about, when) =>
    (about.asksHappened ? happened(about, when) : undefined) ?? regularsAt(about, when) ?? noSeatThen(about, when),
  allies,
  announced,
  back,
  before,
  best,
  'came from': cameFrom,
  'came true': cameTrue,
  champion,
  'co-drivers': coDrivers,
  crew: crewAt,
  'crew before': crewBefore,
  'crew changes': crewChanges,
  'crew history': crewHistory,
  'crew since': crewSince,
  'crew staying': crewStaysAt,
  // "How long was Stone at Northline?" asks for the seasons where nothing is known of a contract.
  deals: (about, when) => {
    const told = deals(about, when);
    const isOver = about.isPast && about.team !== undefined && told === when.words.short.noArticleSays;
    return isOver ? (since(about, when) ?? told) : told;
  },
  'deals at': dealsAt,
  departures,
  doing: (about, when) => doing(about, when) ?? noSeatThen(about, when),
  'driven by': drivenBy,
  drives: (about, when) => drives(about, when) ?? rumouredToDrive(about, when) ?? nobodyThen(about, when),
  'drives at': drives,
  going: (about, when) => crewGoes(about, when) ?? going(about, when),
  'going to': (about, when) => crewGoesTo(about, when) ?? goingTo(about, when),
  'has driven': (about, when) => crewGoesTo(about, when) ?? hasDriven(about, when),
  'has post': hasPost,
  hometown,
  // Who joined is there.
  joining: (about, when) => (about.isPast ? newAt : joining)(about, when),
  'last race': lastRace,
  leads,
  leaving: (about, when) => crewLeaves(about, when) ?? leaving(about, when),
  loans,
  make: (about, when) => (about.number === undefined ? make : makeOfCar)(about, when),
  misses,
  'new at': newAt,
  'new in series': newInSeries,
  'next race': nextRace,
  number,
  // "What's Stone's new number?" is told by that of the new seat, too.
  'number change': (about, when) => numberOfSeat(about, when) ?? numberChange(about, when),
  'of extent': ofExtent,
  'of make': ofMake,
  'of make at': ofMakeAt,
  'on loan': onLoan,
  'one-offs': oneOffs,
  open,
  'open seats': openSeats,
  owner,
  owns,
  // "Where did Stone finish?" may be asked of races, too.
  'place of': (about, when) => {
    const told = placeOf(about, when);
    const isTold = told?.markdown !== when.words.short.noArticleSays.markdown;
    return isTold || about.asksStandings || !about.isPast ? told : racesRun(about, when);
  },
  placed,
  podiums,
  post,
  'post before': postBefore,
  'race at': raceAt,
  'races on': racesOn,
  replaced,
  'replaced on crew': crewReplaced,
  replaces,
  results,
  retiring,
  returning,
  roster,
  rumours,
  seat: (about, when) => seat(about, when) ?? noSeatThen(about, when),
  'seat before': (about, when) => crewedBefore(about, when) ?? seatBefore(about, when),
  'shared by': sharedBy,
  sharing,
  // How long it will be so is told by the deal.
  since: (about, when) => (about.isAhead ? deals(about, when) : (sinceOnCrew(about, when) ?? since(about, when))),
  staying: (about, when) => keepsCrew(about, when) ?? crewStays(about, when) ?? staying(about, when),
  swap,
  'taking over': takingOver,
  teammates,
  title,
  traded,
  winner,
  won,
};
