import { describe, expect, it } from 'vitest';
import type { RaceEvent } from '../../src/calendar/race-event.js';
import { markOf, type OwnEvent, planEvents, timesOf } from '../../src/discord/plan-events.js';
import { raceEvent } from './race-events.js';

const NOW = new Date('2031-03-10T12:00:00Z');
const MAY = raceEvent(1, '2031-05-03');
const JUNE = raceEvent(2, '2031-06-07');

const eventOf = (race: RaceEvent, more: Partial<OwnEvent> = {}): OwnEvent => ({
  id: `event-${race.id}`,
  description: `Whatever\n${markOf(race)}`,
  isActive: false,
  ...more,
});

const plan = (races: readonly RaceEvent[], own: readonly OwnEvent[] = [], open = own.length, now = NOW) =>
  planEvents(races, own, open, now);

describe('what is to be done for events of a server', () => {
  it('is to make those that are not there', () => {
    expect(plan([MAY, JUNE], [eventOf(MAY)])).toEqual({
      make: [JUNE],
      move: [],
      there: 1,
      tooLate: 0,
      left: 0,
      full: 0,
    });
  });

  it('is to move that of a race which was put off', () => {
    const off = { ...MAY, day: '2031-05-04' };
    expect(plan([off], [eventOf(MAY)])).toMatchObject({
      make: [],
      move: [{ id: eventOf(MAY).id, race: off }],
      there: 0,
    });
  });

  it('is to make another where that has begun already, since it cannot be moved', () => {
    const off = { ...MAY, day: '2031-05-04' };
    const begun = eventOf(MAY, { isActive: true });
    expect(plan([off], [begun], 1, new Date('2031-05-03T20:00:00Z'))).toMatchObject({ make: [off], move: [] });
    expect(plan([off], [begun, eventOf(off)])).toMatchObject({ make: [], move: [], there: 1 });
  });

  it.each([
    ['another race', markOf(JUNE)],
    ['no mark', 'Ava Stone at Track 1'],
    ['a mark that is none', `${markOf(MAY)}0`],
    ['a mark within a line', `x ${markOf(MAY)}`],
    ['nothing', null],
  ])('does not take an event with %s for it', (_, description) => {
    expect(plan([MAY], [eventOf(MAY, { description })]).make).toEqual([MAY]);
  });

  it('leaves out what begins now or has begun', () => {
    const today = raceEvent(3, '2031-03-10');
    expect(plan([today, MAY])).toMatchObject({ make: [MAY], tooLate: 1 });
    expect(plan([today], [], 0, new Date('2031-03-10T11:59:00Z'))).toMatchObject({ make: [today], tooLate: 0 });
    expect(plan([today], [eventOf(today)])).toMatchObject({ there: 1, tooLate: 0 });
  });

  it('is at most 25 at once, and as many as Discord has room for', () => {
    const season = Array.from({ length: 40 }, (_, number) => raceEvent(number, '2031-05-03'));
    const first = plan(season);
    expect(first).toMatchObject({ make: season.slice(0, 25), left: 15, full: 0 });
    const made = first.make.map((race) => eventOf(race));
    expect(plan(season, made)).toMatchObject({ make: season.slice(25), there: 25, left: 0 });
    expect(plan(season, [], 90)).toMatchObject({ make: season.slice(0, 10), left: 0, full: 30 });
    expect(plan(season, [], 100)).toMatchObject({ make: [], left: 0, full: 40 });
  });
});

describe('the times of an event for a whole day', () => {
  it('begin on that day for members from Hawaii to Sydney, in summer and winter', () => {
    for (const day of ['2031-01-15', '2031-07-15']) {
      const { start, end } = timesOf(day);
      for (const timeZone of [
        'Pacific/Honolulu',
        'America/Los_Angeles',
        'America/New_York',
        'UTC',
        'Asia/Tokyo',
        'Australia/Sydney',
      ]) {
        expect(start.toLocaleDateString('sv-SE', { timeZone })).toBe(day);
      }
      expect(end > start).toBe(true);
    }
  });

  it('do not end before a race at night in California does', () => {
    expect(timesOf('2031-12-31').end.toISOString()).toBe('2032-01-01T08:00:00.000Z');
  });
});
