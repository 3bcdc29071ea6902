import { Client, GatewayIntentBits } from 'discord.js';

/**
 * A client that asks Discord for nothing but the servers it is in, and whose messages mention nobody.
 * `apiUrl` takes the place of Discord's own API address, without `/v10` and without a slash at the end.
 */
export function createClient(apiUrl?: string): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    ...(apiUrl !== undefined && { rest: { api: apiUrl } }),
  });
}
