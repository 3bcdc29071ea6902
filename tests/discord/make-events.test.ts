import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RaceEvent } from '../../src/calendar/race-event.js';
import { type Gateway, openGateway } from '../../src/discord/gateway.js';
import { createLog } from '../../src/log.js';
import type { Reply } from '../../src/replies/reply.js';
import type { Asker, Router } from '../../src/routing/router.js';
import { discordsCheck } from '../discord-stand-in/check.js';
import { command, MANAGES_EVENTS, press } from '../discord-stand-in/interactions.js';
import { rateLimited } from '../discord-stand-in/rest.js';
import { type StandIn, type StandInOptions, startStandIn } from '../discord-stand-in/stand-in.js';
import type { RestRequest } from '../discord-stand-in/world.js';
import { raceEvent } from './race-events.js';

const NOW = new Date('2031-03-10T12:00:00Z');
const SERVER = '100';
const EVENTS = new RegExp(`^/guilds/${SERVER}/scheduled-events$`);
const MAY = raceEvent(1, '2031-05-03');
const JUNE = raceEvent(2, '2031-06-07');

let discord: StandIn;
let gateway: Gateway;
let logged: string;
let askers: Asker[];

const saying = (title: string): Reply => ({ embeds: [{ title }], allowed_mentions: { parse: [] }, flags: 64 });

/** A bot in a server, whose every button asks for events of `races`. */
async function online(races: () => readonly RaceEvent[], options: StandInOptions = {}): Promise<void> {
  discord = await startStandIn({ check: discordsCheck, guilds: [SERVER], now: () => NOW, ...options });
  const log = await createLog('debug', { write: (line) => (logged += line) });
  const router: Router = {
    answer: (_call, asker) => {
      askers.push(asker);
      return saying('answer');
    },
    press: (_id, asker) => {
      askers.push(asker);
      return { how: 'reply', reply: saying('Making events'), events: races() };
    },
    picture: async () => undefined,
    suggest: () => [],
  };
  await new Promise<void>((resolve) => {
    const more = { log, now: () => NOW, onOnline: () => resolve(), onJoin: () => undefined };
    gateway = openGateway({ token: discord.token, apiUrl: discord.apiUrl, router, ...more });
  });
}

/** Presses the button, and waits for what the answer says in the end. */
async function pressed(): Promise<string> {
  const from = discord.journal.entries.length;
  const first = await discord.act(press('events', { permissions: MANAGES_EVENTS }));
  expect(first.body).toMatchObject({ type: 4, data: { flags: 64, embeds: [{ title: 'Making events' }] } });
  const edit = await discord.journal.until(
    (event): event is RestRequest =>
      event.kind === 'request' && event.method === 'PATCH' && /@original$/.test(event.path),
    from,
  );
  const { embeds } = edit.body as Reply;
  return embeds[0]?.description ?? '';
}

const made = () => discord.events(SERVER);

beforeEach(() => {
  logged = '';
  askers = [];
});

afterEach(async () => {
  await gateway.close();
  await discord.stop();
});

describe('who may manage events', () => {
  it.each([
    ['a member with that permission', { permissions: MANAGES_EVENTS }, true],
    ['an administrator', { permissions: '8' }, true],
    ['any other member', {}, false],
    ['the owner of a DM', { place: 'bot-dm', permissions: MANAGES_EVENTS }, false],
    ['a member of a server that the bot is not in', { place: { guild: '999' }, permissions: MANAGES_EVENTS }, false],
  ] as const)('is told to the router: %s', async (_who, where, expected) => {
    await online(() => []);
    await discord.act(command('schedule', {}, where));
    expect(askers).toEqual([{ locale: 'en-US', mayManageEvents: expected }]);
  });
});

describe('server events', () => {
  it('are made as Discord takes them, after the answer', async () => {
    await online(() => [MAY]);
    expect(await pressed()).toBe('Made **1 event**.');
    expect(discord.problems()).toEqual([]);
    expect(made()).toMatchObject([
      {
        name: MAY.name,
        entity_type: 3,
        privacy_level: 2,
        entity_metadata: { location: 'Track 1' },
        scheduled_start_time: '2031-05-03T12:00:00.000Z',
        scheduled_end_time: '2031-05-04T08:00:00.000Z',
      },
    ]);
    const [first, second, third] = made()[0]?.description?.split('\n') ?? [];
    expect([first, second]).toEqual(['No. 12 Northline Racing', 'Said in "dates", Wed 5 March 2031']);
    expect(third).toBe('The time is not known: this stands for all of Sat 3 May 2031 at the track.');
  });

  it('are not made twice', async () => {
    await online(() => [MAY, JUNE]);
    expect(await pressed()).toBe('Made **2 events**.');
    expect(await pressed()).toBe('2 were there already.');
    expect(made()).toHaveLength(2);
  });

  it('are not made twice by two presses at once', async () => {
    await online(() => [MAY]);
    const twice = press('events', { permissions: MANAGES_EVENTS });
    await Promise.all([discord.act(twice), discord.act(twice)]);
    await gateway.close();
    expect(made()).toHaveLength(1);
    const said = discord.requests('PATCH', /@original$/).map(({ body }) => (body as Reply).embeds[0]?.description);
    expect(said).toContain('Made **1 event**.');
    expect(said).toContainEqual(expect.stringMatching(/^I am still making events|^1 was there already/));
  });

  it('move with a race that is put off, and keep what a member wrote into one that is not', async () => {
    let races = [MAY, JUNE];
    await online(() => races);
    await pressed();
    const [, june] = made();
    if (june) made()[1] = { ...june, scheduled_start_time: '2031-06-08T00:30:00.000Z' };
    races = [{ ...MAY, day: '2031-05-04' }, JUNE];
    expect(await pressed()).toBe('Moved **1 event** of races that were put off.\n1 was there already.');
    expect(made().map((event) => event.scheduled_start_time)).toEqual([
      '2031-05-04T12:00:00.000Z',
      '2031-06-08T00:30:00.000Z',
    ]);
    expect(await pressed()).toBe('2 were there already.');
  });

  it('of others are left alone, even where they look like those of the bot', async () => {
    await online(() => [MAY]);
    await pressed();
    const [own] = made();
    if (own) made()[0] = { ...own, creator_id: '42' };
    expect(await pressed()).toBe('Made **1 event**.');
  });

  it('are cut to Discord’s limits, and format nothing', async () => {
    const long = { ...MAY, name: 'N'.repeat(300), place: 'P'.repeat(300), about: ['*'.repeat(900), '[x](y)'] };
    await online(() => [long]);
    expect(await pressed()).toBe('Made **1 event**.');
    expect(discord.problems()).toEqual([]);
    expect(await pressed()).toBe('1 was there already.');
    expect(made()[0]?.description).toMatch(/^(?:\\\*)+…\n-# Spotter/);
  });

  it('say that it is too late, and that there is no room', async () => {
    const season = Array.from({ length: 5 }, (_, number) => raceEvent(number, '2031-05-03'));
    await online(() => [raceEvent(9, '2031-03-10'), ...season]);
    for (let number = 0; number < 98; number += 1) {
      made().push({ id: `${number + 1}`, creator_id: '42', status: 1, description: null, guild_id: SERVER });
    }
    expect(await pressed()).toBe(
      'Made **2 events**.\nToo late for an event: 1 race.\nNo room for 3 races: Discord allows 100 events in a server.',
    );
    expect(made()).toHaveLength(100);
  });

  it('need a permission of the bot: it says which, and how it is given', async () => {
    await online(() => [MAY], { mayCreateEvents: false });
    expect(await pressed()).toContain('permission **Create Events**');
    expect(made()).toEqual([]);
    expect(logged).not.toContain('"level":50');
  });

  it('are made after a rate limit', async () => {
    await online(() => [MAY]);
    discord.failNext('POST', EVENTS, rateLimited(0.01));
    expect(await pressed()).toBe('Made **1 event**.');
  });

  it('that Discord does not take are told of, with what was made before', async () => {
    await online(() => [MAY, { ...JUNE, place: ' ' }]);
    expect(await pressed()).toBe(
      'Made **1 event**.\nThen something went wrong at Discord. Please press the button again in a few minutes.',
    );
    expect(logged).toContain('Server events could not be made');
    expect(await pressed()).toContain('1 was there already.');
  });
});
