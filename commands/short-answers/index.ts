import type { Wants } from '../../src/asking/understood.js';
import { crew } from './crew.js';
import { departures } from './departures.js';
import { going, goingTo, joining, leaving, rumours } from './moves.js';
import {
  age,
  champion,
  deals,
  hometown,
  nextRace,
  owner,
  post,
  raceAt,
  results,
  title,
  winner,
} from './people-and-races.js';
import { drives, make, number, roster, seat } from './seats.js';
import type { ShortAnswer } from './short-answer.js';
import { replaced, replaces } from './successors.js';
import { coDrivers, teammates } from './teammates.js';

/** The short answer to each thing that a question can want to know. */
export const SHORT_ANSWERS: Readonly<Record<Wants, ShortAnswer>> = {
  age,
  all: () => undefined,
  champion,
  'co-drivers': coDrivers,
  crew,
  deals,
  departures,
  drives,
  'drives at': drives,
  going,
  'going to': goingTo,
  hometown,
  joining,
  leaving,
  make,
  'next race': nextRace,
  number,
  owner,
  post,
  'race at': raceAt,
  replaced,
  replaces,
  results,
  roster,
  rumours,
  seat,
  teammates,
  title,
  winner,
};
