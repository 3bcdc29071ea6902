import { Client, GatewayIntentBits } from 'discord.js';

/**
 * A client that asks Discord for the servers it is in and for their messages, whose text it gets only where it is mentioned
 * (all text is a privileged intent, which it does not ask for), and whose own messages mention nobody.
 * `apiUrl` takes the place of Discord's own API address, without `/v10` and without a slash at the end.
 */
export function createClient(apiUrl?: string): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    allowedMentions: { parse: [] },
    ...(apiUrl !== undefined && { rest: { api: apiUrl } }),
  });
}
