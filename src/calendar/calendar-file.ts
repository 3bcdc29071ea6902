import { ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { fold } from '../racing/fold.js';
import { daysBetween } from '../replies/dates.js';
import type { ReplyFile } from '../replies/reply.js';
import type { RaceCalendar, RaceEvent } from './race-event.js';

/** Letters of a file's name, without the ending. */
const LONGEST_NAME = 60;

/**
 * The races as an iCalendar file (RFC 5545): one all-day event each, marked as free time. Its stamps are the days of articles and not
 * of a clock, so the same races give the same file; what a newer article says has a higher SEQUENCE and replaces the older.
 */
export function calendarFile({ title, events }: RaceCalendar): ReplyFile {
  const calendar = new ICalCalendar({ prodId: '//Spotter//Races ahead//EN', events: events.map(entryOf) });
  // The library leaves out the last line end, which the standard asks for.
  return { name: `${slugOf(title)}.ics`, data: Buffer.from(`${calendar.toString()}\r\n`) };
}

function entryOf({ id, day, name, place, about, lastSaid }: RaceEvent) {
  const start = midnight(day);
  const end = new Date(start);
  end.setUTCDate(end.getUTCDate() + 1);
  return {
    id: `${id}@spotter`,
    sequence: Math.max(0, daysBetween('1970-01-01', lastSaid)),
    stamp: midnight(lastSaid),
    lastModified: midnight(lastSaid),
    start,
    end,
    allDay: true,
    summary: name,
    location: place,
    description: about.join('\n'),
    status: ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** In UTC, in which the library writes days. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** `Races ahead: Dee Young` -> `races-ahead-dee-young` */
function slugOf(title: string): string {
  const slug = fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '');
  return slug === '' ? 'races' : slug;
}
