import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/calendar/calendar-file.js';
import type { RaceEvent } from '../../src/calendar/race-event.js';
import { plain } from '../../src/replies/markdown.js';

const PHOENIX: RaceEvent = {
  id: '0123456789abcdef0123456789abcdef',
  day: '2031-12-31',
  name: 'Ava Stone · Truck Series · Phoenix Raceway',
  place: 'Phoenix Raceway',
  about: ['No. 12 Northline Racing', 'Said in "dates", Wed 5 March 2031'],
  lastSaid: '2031-03-05',
};

const textOf = (...events: RaceEvent[]) =>
  Buffer.from(calendarFile({ title: 'Races ahead', events, leftOut: 0 }).data).toString();

/** The events that an independent reader finds; it throws for what is no iCalendar. */
function read(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event, { strictExceptions: true }));
}

/** What a validator asks of a file beyond that it can be read; see RFC 5545, 3.1, 3.4, 3.6 and 3.6.1. */
function expectValid(text: string): void {
  expect(text.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[^\P{Cc}\t]/u);

  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.name).toBe('vcalendar');
  expect(calendar.getAllProperties('version').map((one) => one.getFirstValue())).toEqual(['2.0']);
  expect(calendar.getAllProperties('prodid')).toHaveLength(1);
  const events = calendar.getAllSubcomponents();
  const uids = events.map((event) => event.getFirstPropertyValue('uid'));
  expect(new Set(uids).size).toBe(events.length);
  for (const event of events) {
    expect(event.name).toBe('vevent');
    for (const once of ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'location', 'sequence', 'status']) {
      expect(event.getAllProperties(once)).toHaveLength(1);
    }
    for (const never of ['duration', 'rrule', 'attendee', 'attach', 'url']) {
      expect(event.getAllProperties(never)).toEqual([]);
    }
    for (const day of ['dtstart', 'dtend']) expect(event.getFirstProperty(day)?.type).toBe('date');
    expect(String(event.getFirstPropertyValue('dtstamp'))).toMatch(/Z$/);
  }
}

describe('a file for calendars', () => {
  it('has an all-day event for a race, which ends where the next day begins', () => {
    const text = textOf(PHOENIX);
    expectValid(text);
    const [event, ...others] = read(text);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      uid: '0123456789abcdef0123456789abcdef@spotter',
      summary: PHOENIX.name,
      location: 'Phoenix Raceway',
      description: 'No. 12 Northline Racing\nSaid in "dates", Wed 5 March 2031',
    });
    expect([String(event?.startDate), String(event?.endDate)]).toEqual(['2031-12-31', '2032-01-01']);
    expect(text).toContain('\r\nTRANSP:TRANSPARENT\r\n');
  });

  it('is the same for the same races, whatever the clock and the time zone', () => {
    expect(textOf(PHOENIX)).toBe(textOf(PHOENIX));
    expect(textOf(PHOENIX)).toContain('\r\nDTSTAMP:20310305T000000Z\r\n');
    expect(textOf(PHOENIX)).toContain('\r\nLAST-MODIFIED:20310305T000000Z\r\n');
  });

  it('replaces an older one: the event is the same, its sequence higher', () => {
    const [before] = read(textOf(PHOENIX));
    const [after] = read(textOf({ ...PHOENIX, day: '2032-01-02', lastSaid: '2031-03-06' }));
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.POSITIVE_INFINITY);
  });

  it.each([
    ['Races ahead: Ava Stone', 'races-ahead-ava-stone.ics'],
    ['Races ahead: Áva "X" ../..\\Stone, as of 1 May 2031', 'races-ahead-ava-x-stone-as-of-1-may-2031.ics'],
    ['\u202e::', 'races.ics'],
    ['x'.repeat(300), `${'x'.repeat(60)}.ics`],
  ])('of %j is called %s', (title, name) => {
    expect(calendarFile({ title, events: [PHOENIX], leftOut: 0 }).name).toBe(name);
  });

  it('is valid and says what the articles say, whatever they say', () => {
    const nasty = fc.constantFrom(
      'x\r\nEND:VEVENT\r\nBEGIN:VEVENT',
      'a;b,c\\d"e:f',
      '\\n',
      '\u202eenotS avA\u2066',
      'é'.repeat(100),
      '🏁'.repeat(60),
      '\ud83c',
      'x'.repeat(400),
    );
    // As they come out of articles: see the test of a race in a calendar.
    const text = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 120 })).map((raw) => plain(raw) || 'x');
    const event = fc.record({
      id: fc.stringMatching(/^[0-9a-f]{32}$/),
      day: fc.constantFrom('2031-01-01', '2032-02-28', '2032-02-29', '2031-12-31'),
      name: text,
      place: text,
      about: fc.array(text, { maxLength: 3 }),
      lastSaid: fc.constantFrom('1931-01-01', '2031-03-05'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(event, { selector: ({ id }) => id, minLength: 1, maxLength: 5 }), (events) => {
        const file = textOf(...events);
        expectValid(file);
        expect(
          read(file).map(({ summary, location, description }) => ({
            summary,
            location,
            description: description ?? '',
          })),
        ).toEqual(
          events.map(({ name, place, about }) => ({
            summary: name,
            location: place,
            description: about.join('\n'),
          })),
        );
      }),
    );
  });
});
