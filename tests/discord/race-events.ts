import type { RaceEvent } from '../../src/calendar/race-event.js';

/** A race for tests of server events; `number` tells races apart. */
export function raceEvent(number: number, day: string): RaceEvent {
  return {
    id: number.toString(16).padStart(32, '0').split('').reverse().join(''),
    day,
    name: `Ava Stone · Truck Series · Track ${number}`,
    place: `Track ${number}`,
    about: ['No. 12 Northline Racing', 'Said in "dates", Wed 5 March 2031'],
    lastSaid: '2031-03-05',
  };
}
