import type { Wants } from '../../src/asking/understood.js';
import { announced } from './announced.js';
import { before } from './before.js';
import { coDrivers, sharing } from './co-drivers.js';
import { crew } from './crew.js';
import { crewReplaced } from './crew-successors.js';
import { departures } from './departures.js';
import { misses } from './misses.js';
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
import { drives, make, number, open, roster, seat } from './seats.js';
import type { ShortAnswer } from './short-answer.js';
import { retiring, staying } from './staying.js';
import { replaced, replaces } from './successors.js';
import { takingOver } from './taking-over.js';
import { teammates } from './teammates.js';

/** The short answer to each thing that a question can want to know. */
export const SHORT_ANSWERS: Readonly<Record<Wants, ShortAnswer>> = {
  age,
  all: () => undefined,
  announced,
  before,
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
  misses,
  'next race': nextRace,
  number,
  open,
  owner,
  post,
  'race at': raceAt,
  replaced,
  'replaced on crew': crewReplaced,
  replaces,
  results,
  retiring,
  roster,
  rumours,
  seat,
  sharing,
  staying,
  'taking over': takingOver,
  teammates,
  title,
  winner,
};
