import { Events, type Interaction } from 'discord.js';
import type { Log } from '../log.js';
import type { Router } from '../routing/router.js';
import { answerMention } from './answer-mention.js';
import { createClient } from './client.js';
import { type Ending, endingOfClose, endingOfLogin } from './ending.js';
import { respond } from './respond.js';

/** Longer than an answer takes that is not about everybody on a day of the past; Discord waits for three seconds. */
const DEFER_AFTER_MS = 500;

export interface GatewayOptions {
  readonly token: string;
  /** In place of Discord's own API address. */
  readonly apiUrl?: string | undefined;
  readonly router: Router;
  /** The time, for what must lie ahead. */
  readonly now: () => Date;
  readonly log: Log;
  /** After how many milliseconds without an answer a member is told that it is being made: Discord waits for three seconds. */
  readonly deferAfter?: number;
  /** Called once the bot is online. */
  readonly onOnline: (bot: Online) => void;
  /** Called when the bot was put into a server. */
  readonly onJoin: (guildId: string) => void;
}

/** Who is online. */
interface Online {
  readonly name: string;
  readonly applicationId: string;
  /** Number of servers the bot is in. */
  readonly servers: number;
}

/** A connection to Discord that answers members until it ends. */
export interface Gateway {
  /** Settles once the connection is gone for good; never rejects. */
  readonly ended: Promise<Ending>;
  /** Takes no more questions, finishes the answers under way, and leaves. */
  close(): Promise<void>;
}

/**
 * Logs in to Discord and answers through `router`. Lost connections are resumed by discord.js; one that cannot be
 * recovered, of which discord.js only tells and then stays silent, settles `ended`.
 */
export function openGateway(options: GatewayOptions): Gateway {
  const { token, apiUrl, router, now, log, deferAfter = DEFER_AFTER_MS, onOnline, onJoin } = options;
  const answering = { router, now, log, deferAfter };
  const client = createClient(apiUrl);
  const underWay = new Set<Promise<void>>();

  const finish = (answering: Promise<void>): void => {
    const work = answering.finally(() => underWay.delete(work));
    underWay.add(work);
  };
  client.on(Events.InteractionCreate, (interaction: Interaction) => finish(respond(interaction, answering)));
  client.on(Events.MessageCreate, (message) => finish(answerMention(message, message.client.user.id, router, log)));
  client.once(Events.ClientReady, ({ user, application, guilds }) =>
    onOnline({ name: user.username, applicationId: application.id, servers: guilds.cache.size }),
  );
  client.on(Events.GuildCreate, (guild) => onJoin(guild.id));
  client.on(Events.Error, (err) => log.error({ err }, 'Discord client'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.Debug, (message) => {
    // This one quotes the token in part.
    if (!message.startsWith('Provided token')) log.trace(message);
  });
  client.on(Events.ShardError, (err) => log.warn({ err }, 'Connection to Discord'));
  client.on(Events.ShardReconnecting, () => log.info('Connection to Discord lost, reconnecting'));
  client.on(Events.ShardResume, (_shard, replayed) => log.info({ replayed }, 'Connection to Discord resumed'));

  const ended = new Promise<Ending>((end) => {
    client.on(Events.ShardDisconnect, ({ code }) => end(endingOfClose(code)));
    client.once(Events.Invalidated, () => end({ exitCode: 1, message: 'Discord ended the session for good.' }));
    client.login(token).catch((error: unknown) => end(endingOfLogin(error)));
  });

  return {
    ended,
    async close() {
      // discord.js would announce that it reconnects, which it does not.
      client.removeAllListeners(Events.ShardReconnecting);
      await client.destroy();
      await Promise.allSettled(underWay);
    },
  };
}
