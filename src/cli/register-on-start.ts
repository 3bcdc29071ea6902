import { commands } from '../../commands/index.js';
import type { Config } from '../config.js';
import { isUnauthorized } from '../discord/ending.js';
import { isMissingAccess, type Registration, registerCommands } from '../discord/registration.js';
import type { Log } from '../log.js';
import { NOT_IN_SERVER, seenTwice } from './advice.js';

/** How it went; with the ids of the commands, where they are known. */
export type Registered =
  | { readonly how: 'done'; readonly commandIds: Registration['commandIds'] }
  | { readonly how: 'wrong token' | 'not in server' | 'failed' };

/**
 * Registers the commands and logs what came of it. Never throws: but for a wrong token the bot can go online, for the
 * commands of an earlier start may well be there.
 */
export async function registerOnStart({ apiUrl, guildId }: Config, token: string, log: Log): Promise<Registered> {
  const definitions = commands.map(({ definition }) => definition);
  try {
    const { comparison, written, twice, commandIds } = await registerCommands({ token, apiUrl, guildId, definitions });
    const { added, removed } = comparison;
    const changed = comparison.changed.map(({ name }) => name);
    if (written) log.info({ added, changed, removed }, 'Commands registered');
    else log.info('Commands are registered, nothing changed');
    if (twice.length > 0) log.warn(seenTwice(twice));
    return { how: 'done', commandIds };
  } catch (err) {
    if (isUnauthorized(err)) return { how: 'wrong token' };
    if (isMissingAccess(err)) {
      log.warn(`${NOT_IN_SERVER} Invite it: its commands are registered when it joins.`);
      return { how: 'not in server' };
    }
    log.error({ err }, 'Commands could not be registered. To try again: npm run register');
    return { how: 'failed' };
  }
}
