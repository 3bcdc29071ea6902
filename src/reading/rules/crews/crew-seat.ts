import type { Clause } from '../../clauses/clause.js';
import { isWhoSomebodyIs } from '../../discourse/who-somebody-is.js';
import type { Mention, Person } from '../../mentions/mention.js';
import { numberOf } from '../clause/clause-parts.js';
import { mayDrive } from '../clause/may-drive.js';
import type { Scene } from '../scene.js';

/** The car that somebody on a crew works for, or its driver, as far as the words say. */
export interface CrewSeat {
  readonly driver?: Person;
  readonly number?: string;
  readonly team?: string;
  readonly series?: string;
}

/** Adds what a mention says of a seat; what nearer words said stays. */
export function addToSeat(seat: CrewSeat, mention: Mention, scene: Scene): CrewSeat {
  switch (mention.type) {
    case 'person':
      return seat.driver === undefined && mayDrive(scene, mention.person) ? { ...seat, driver: mention.person } : seat;
    case 'team':
      return seat.team === undefined ? { ...seat, team: mention.team } : seat;
    case 'series':
      // "championship-winning Truck Series crew chief Marsh" led somewhere else then.
      return seat.series === undefined && !isWhoSomebodyIs(scene.discourse.text.tokens, mention)
        ? { ...seat, series: mention.series }
        : seat;
    case 'car': {
      const number = numberOf(mention);
      const behind = driverBehind(mention, scene);
      return {
        ...(behind === undefined ? {} : { driver: behind }),
        ...(number === undefined ? {} : { number }),
        ...(mention.team === undefined ? {} : { team: mention.team }),
        ...(mention.series === undefined ? {} : { series: mention.series }),
        ...(mention.owner === undefined || !mayDrive(scene, mention.owner) ? {} : { driver: mention.owner }),
        ...seat,
      };
    }
    default:
      return seat;
  }
}

/** The driver whom the words right behind a car name: "the No. 12 Ford of Ava Stone", "driven by Ava Stone". */
function driverBehind(car: Mention, scene: Scene): Person | undefined {
  for (const mention of mentionsBehind(scene, car.last)) {
    if (mention.type === 'person') return mayDrive(scene, mention.person) ? mention.person : undefined;
    if (mention.type === 'car') return undefined;
  }
  return undefined;
}

/** Whether a seat says enough to tell whose crew it is. */
export function namesSeat(seat: CrewSeat): boolean {
  return seat.driver !== undefined || seat.number !== undefined;
}

/** The clause whose words hold a token: the innermost one. */
export function clauseAt(scene: Scene, token: number): Clause | undefined {
  return scene.clauses.findLast((clause) => clause.first <= token && token < clause.last);
}

const LINKS = new Set(
  'of for on with at in and , the a car cars truck trucks entry team teams program programme effort group squad side operation ride machine crew both season seasons to since start beginning those driver drivers veteran rookie newcomer driven piloted wheeled raced by'.split(
    ' ',
  ),
);

// "in the championship year of 1999"
const OF_YEARS = /^(?:championship|title|championship-winning|title-winning|year|campaign)$/;

/** Mentions behind a post that hang on it: "for Ava Stone on the No. 12 of Northline Racing since 2023". */
export function mentionsBehind(scene: Scene, start: number): Mention[] {
  const found: Mention[] = [];
  const { tokens } = scene.discourse.text;
  let at = start;
  let comma = false;
  for (const mention of scene.mentions) {
    if (mention.first < at) continue;
    // "the No. 12 (Ava Stone)"
    if (
      tokens[at]?.text === '(' &&
      mention.first === at + 1 &&
      tokens[mention.last]?.text === ')' &&
      found.length > 0
    ) {
      found.push(mention);
      at = mention.last + 1;
      continue;
    }
    for (; at < mention.first; at += 1) {
      const word = tokens[at]?.lower ?? '';
      // "at Northline from 2022 to 2023", but not "at Northline from the No. 12"
      const isOfTime =
        mention.type === 'time' && (OF_YEARS.test(word) || (word === 'from' && mention.first === at + 1));
      const isLink = LINKS.has(word) || isOfTime;
      if (!isLink || (comma && word !== 'and')) return found;
      if (word === ',') comma = true;
    }
    // Behind a comma something new begins, unless it goes on with "and".
    // "crew chief Dan Marsh’s No. 12" has no word between.
    const isHis = mention.type === 'car' && tokens[start - 1]?.possessive === true;
    if (comma || (at === start && mention.type !== 'time' && !isHis)) return found;
    if (mention.type === 'person' && mention.possessive) {
      // "the spotter for Carter’s teammate, Ava Stone"
      if (!/^team-?mate$/.test(tokens[mention.last]?.lower ?? '')) return found;
      at = tokens[mention.last + 1]?.text === ',' ? mention.last + 2 : mention.last + 1;
      continue;
    }
    if (!/^(?:person|team|car|series|time)$/.test(mention.type)) return found;
    found.push(mention);
    at = mention.last;
  }
  return found;
}

/** "from Northline Racing, where he led": the team before a clause of place. */
export function teamWhere(clause: Clause, scene: Scene): string | undefined {
  if (clause.marker !== 'where') return undefined;
  const team = scene.mentions.findLast((mention) => mention.type === 'team' && mention.last <= clause.first + 1);
  return team?.type === 'team' ? team.team : undefined;
}
