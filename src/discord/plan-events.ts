import type { RaceEvent } from '../calendar/race-event.js';

/** Discord's limit of events that are not over. Source: https://discord.com/developers/docs/resources/guild-scheduled-event */
export const MOST_EVENTS = 100;
/** Made by one press: a season of one driver. Discord lets a bot make a few in a minute only. */
const MOST_AT_ONCE = 25;

/** An event that the bot made. */
export interface OwnEvent {
  readonly id: string;
  readonly description: string | null;
  /** Begun already: its time cannot be changed any more. */
  readonly isActive: boolean;
}

/** What is to be done so that each race has its event. */
export interface EventPlan {
  readonly make: readonly RaceEvent[];
  /** Races that were put off since their event was made. */
  readonly move: readonly { readonly id: string; readonly race: RaceEvent }[];
  /** How many have their event. */
  readonly there: number;
  /** How many begin too soon. */
  readonly tooLate: number;
  /** How many are left for another press. */
  readonly left: number;
  /** How many do not fit into the server. */
  readonly full: number;
}

/**
 * @param own the bot's own events in the server that are not over
 * @param open how many events the server has that are not over, whoever made them
 */
export function planEvents(races: readonly RaceEvent[], own: readonly OwnEvent[], open: number, now: Date): EventPlan {
  const made = own.map((event) => ({ ...event, ...readMark(event.description) }));
  const known = (race: RaceEvent) => made.filter(({ race: id }) => id === shortId(race));
  const without = races.filter((race) => !known(race).some(({ day }) => day === race.day));
  const inTime = without.filter(({ day }) => timesOf(day).start > now);
  const move = inTime.flatMap((race) => {
    const event = known(race).find(({ isActive }) => !isActive);
    return event === undefined ? [] : [{ id: event.id, race }];
  });
  const missing = inTime.filter((race) => !move.some((one) => one.race === race));
  const fitting = missing.slice(0, Math.max(0, MOST_EVENTS - open));
  const make = fitting.slice(0, MOST_AT_ONCE);
  return {
    make,
    move,
    there: races.length - without.length,
    tooLate: without.length - inTime.length,
    left: fitting.length - make.length,
    full: missing.length - fitting.length,
  };
}

/**
 * Begin and end of an event that stands for a whole day, since Discord takes none without a time. At noon UTC it is the same
 * day from Hawaii to Sydney, so every member sees the race on its day; it ends when the day is over in California.
 */
export function timesOf(day: string): { readonly start: Date; readonly end: Date } {
  const end = new Date(`${day}T08:00:00Z`);
  end.setUTCDate(end.getUTCDate() + 1);
  return { start: new Date(`${day}T12:00:00Z`), end };
}

/**
 * What Spotter knows an event by later on, in small print at the end of its description: the day that it was made for, and the
 * race. So a race that is put off is told from one whose time a member has filled in.
 */
export function markOf(race: RaceEvent): string {
  return `-# Spotter ${race.day} ${shortId(race)}`;
}

function readMark(description: string | null): { day?: string; race?: string } {
  const [, day, race] = /^-# Spotter (\d{4}-\d\d-\d\d) ([0-9a-f]{12})$/m.exec(description ?? '') ?? [];
  return day === undefined || race === undefined ? {} : { day, race };
}

function shortId({ id }: RaceEvent): string {
  return id.slice(0, 12);
}
