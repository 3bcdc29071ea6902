import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Gateway, openGateway } from './gateway.js';
import { type Deed, payloadOf } from './interactions.js';
import { createJournal, type Journal } from './journal.js';
import { messageOf, type Said } from './messages.js';
import { type Failure, restListener } from './rest.js';
import type { RestAnswer } from './route.js';
import type { Check, Event, LiveCommand, RestRequest, ScheduledEvent, World } from './world.js';

export interface StandInOptions {
  /** The token that the stand-in takes for the right one. */
  readonly token?: string;
  /** Ids of the servers that the bot is in. */
  readonly guilds?: readonly string[];
  /** Looks at every body sent; a body with problems is refused, as Discord would. */
  readonly check?: Check;
  /** Milliseconds between heartbeats, as told to the bot. */
  readonly heartbeatInterval?: number;
  /** Whether the bot may make events in its servers; it may by default. */
  readonly mayCreateEvents?: boolean;
  /** The time by which events must lie ahead; the real one by default. */
  readonly now?: () => Date;
}

/** A Discord of its own on loopback: REST v10 and gateway v10 for one bot. */
export interface StandIn {
  /** For `DISCORD_API_URL`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  /** Everything that the bot did. */
  readonly journal: Journal<Event>;
  readonly gateway: Gateway;
  /** Live commands of everywhere (`global`) or of a server. */
  commands(scope?: string): readonly LiveCommand[];
  /** Events of a server; a test may add its own. */
  events(guild: string): ScheduledEvent[];
  /** The next `times` requests like this one get `answer`. */
  failNext(method: string, path: RegExp, answer: RestAnswer, times?: number): void;
  /** Lets a member do something; the bot's first request about it, once it is taken (status below 300) or `any` comes. */
  act(deed: Deed, wait?: 'taken' | 'any'): Promise<RestRequest>;
  /** Lets somebody write a message; see `messageOf`. */
  say(content: string, more?: Said): void;
  /** Puts the bot into another server. */
  join(guild: string): void;
  /** REST requests so far that match. */
  requests(method: string, path: RegExp): readonly RestRequest[];
  /** What Discord would not have taken of all that was sent so far. */
  problems(): readonly string[];
  stop(): Promise<void>;
}

/** Starts a stand-in on a free port of loopback. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  let lastId = 1_100_000_000_000_000_000n;
  const nextId = (): string => String(++lastId);
  const applicationId = nextId();
  const world: World = {
    token: options.token ?? 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.stand-in.the-right-token',
    application: { id: applicationId, flags: 0 },
    user: { id: applicationId, username: 'Spotter', discriminator: '0001', avatar: null, bot: true, flags: 0 },
    guilds: [...(options.guilds ?? ['100'])],
    commands: new Map(),
    interactions: new Map(),
    events: new Map(),
    mayCreateEvents: options.mayCreateEvents ?? true,
    now: options.now ?? (() => new Date()),
    journal: createJournal<Event>(),
    check: options.check ?? (() => []),
    nextId,
  };
  const failures: Failure[] = [];
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const gatewayUrl = (): string => `ws://${host}/gateway`;
  server.on('request', restListener(world, gatewayUrl, failures));
  const gateway = openGateway(server, world, () => `${gatewayUrl()}?resumed=1`, options.heartbeatInterval ?? 41_250);

  return {
    apiUrl: `http://${host}/api`,
    token: world.token,
    applicationId,
    journal: world.journal,
    gateway,
    commands: (scope = 'global') => world.commands.get(scope) ?? [],
    events(guild) {
      const events = world.events.get(guild) ?? [];
      world.events.set(guild, events);
      return events;
    },
    failNext: (method, path, answer, times = 1) => failures.push({ method, path, answer, times }),
    act(deed, wait = 'taken') {
      const id = nextId();
      const token = `interaction-token-${id}`;
      world.interactions.set(id, { token, type: deed.type, answered: false });
      const from = world.journal.entries.length;
      gateway.dispatch('INTERACTION_CREATE', payloadOf(deed, id, token, applicationId));
      return world.journal.until(
        (event): event is RestRequest =>
          event.kind === 'request' &&
          event.path === `/interactions/${id}/${token}/callback` &&
          (wait === 'any' || (event.status >= 200 && event.status < 300)),
        from,
      );
    },
    say: (content, more) => gateway.dispatch('MESSAGE_CREATE', messageOf(content, nextId(), applicationId, more)),
    join(guild) {
      world.guilds.push(guild);
      gateway.joined(guild);
    },
    requests: (method, path) =>
      world.journal.entries.filter(
        (event): event is RestRequest => event.kind === 'request' && event.method === method && path.test(event.path),
      ),
    problems: () => world.journal.entries.flatMap((event) => (event.kind === 'request' ? event.problems : [])),
    async stop() {
      gateway.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      world.journal.end('The stand-in was stopped.');
    },
  };
}
