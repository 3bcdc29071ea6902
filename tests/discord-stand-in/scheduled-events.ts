import { MISSING_ACCESS, type RestAnswer, type Route } from './route.js';
import type { ScheduledEvent, World } from './world.js';

// Written to https://discord.com/developers/docs/resources/guild-scheduled-event

const EVENTS = /^\/guilds\/(\d+)\/scheduled-events$/;
const EVENT = /^\/guilds\/(\d+)\/scheduled-events\/(\d+)$/;
const MOST_EVENTS = 100;
const SCHEDULED = 1;

const MISSING_PERMISSIONS: RestAnswer = { status: 403, body: { message: 'Missing Permissions', code: 50013 } };
const UNKNOWN_EVENT: RestAnswer = { status: 404, body: { message: 'Unknown Guild Scheduled Event', code: 10070 } };
const TOO_MANY: RestAnswer = {
  status: 400,
  body: { message: 'Maximum number of uncompleted guild scheduled events reached (100)', code: 30038 },
};
const IN_THE_PAST: RestAnswer = {
  status: 400,
  body: { message: 'Invalid Form Body', code: 50035, errors: { scheduled_start_time: 'in the past' } },
};

/** Events of servers: listed, made and changed by a bot that is in the server and allowed to. */
export function eventRoutes(world: World): readonly Route[] {
  const ok = (body: unknown): RestAnswer => ({ status: 200, body });
  const eventsOf = (guild: string): ScheduledEvent[] => {
    const events = world.events.get(guild) ?? [];
    world.events.set(guild, events);
    return events;
  };
  const refusal = (guild: string): RestAnswer | undefined => {
    if (!world.guilds.includes(guild)) return MISSING_ACCESS;
    return world.mayCreateEvents ? undefined : MISSING_PERMISSIONS;
  };
  const isPast = (body: object): boolean =>
    'scheduled_start_time' in body && Date.parse(String(body.scheduled_start_time)) <= world.now().getTime();

  return [
    {
      method: 'GET',
      path: EVENTS,
      answer: ({ parts: [guild = ''] }) => (world.guilds.includes(guild) ? ok(eventsOf(guild)) : MISSING_ACCESS),
    },
    {
      method: 'POST',
      path: EVENTS,
      answer: ({ parts: [guild = ''], body }) => {
        const refused = refusal(guild);
        if (refused) return refused;
        if (isPast(Object(body))) return IN_THE_PAST;
        if (eventsOf(guild).length >= MOST_EVENTS) return TOO_MANY;
        const event = asKept(Object(body), guild, world);
        eventsOf(guild).push(event);
        return ok(event);
      },
    },
    {
      method: 'PATCH',
      path: EVENT,
      answer: ({ parts: [guild = '', id], body }) => {
        const refused = refusal(guild);
        if (refused) return refused;
        const events = eventsOf(guild);
        const at = events.findIndex((event) => event.id === id);
        const before = events[at];
        if (before === undefined) return UNKNOWN_EVENT;
        if (before.creator_id !== world.user.id) return MISSING_PERMISSIONS;
        if (isPast(Object(body)) || before.status !== SCHEDULED) return IN_THE_PAST;
        const event = { ...before, ...Object(body) };
        events[at] = event;
        return ok(event);
      },
    },
  ];
}

function asKept(body: object, guild: string, world: World): ScheduledEvent {
  return {
    image: null,
    channel_id: null,
    entity_id: null,
    recurrence_rule: null,
    guild_scheduled_event_exceptions: [],
    description: null,
    ...body,
    id: world.nextId(),
    guild_id: guild,
    creator_id: world.user.id,
    status: SCHEDULED,
  };
}
