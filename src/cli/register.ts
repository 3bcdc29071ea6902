import { parseArgs } from 'node:util';
import { commands } from '../../commands/index.js';
import { ConfigError, readConfig } from '../config.js';
import { comparisonLines } from '../discord/compare-commands.js';
import { isUnauthorized, reasonOf, WRONG_TOKEN } from '../discord/ending.js';
import { isMissingAccess, type Registration, registerCommands } from '../discord/registration.js';
import { NO_TOKEN, NOT_IN_SERVER, seenTwice } from './advice.js';

const USAGE = `npm run register [-- OPTIONS]: brings the commands at Discord in line with this version.
  --dry-run  shows what would change and writes nothing
  --global   for all servers, even where DISCORD_GUILD_ID names one
  --clear    removes the commands`;

/** Registers the commands as the settings and `args` say; prints what changed. Gives the exit code: 0, 1 or 78. */
async function register(args: readonly string[]): Promise<number> {
  const { values: flags } = parseArgs({
    args: [...args],
    options: {
      'dry-run': { type: 'boolean', default: false },
      global: { type: 'boolean', default: false },
      clear: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (flags.help) {
    console.log(USAGE);
    return 0;
  }
  const { token, apiUrl, guildId: configured } = readConfig();
  if (token === undefined) {
    console.error(NO_TOKEN);
    return 78;
  }
  const guildId = flags.global ? undefined : configured;
  const definitions = flags.clear ? [] : commands.map(({ definition }) => definition);
  const registration = await registerCommands({ token, apiUrl, guildId, definitions, dryRun: flags['dry-run'] });
  print(registration, guildId, flags['dry-run']);
  return 0;
}

function print({ comparison, written, twice }: Registration, guildId: string | undefined, dryRun: boolean): void {
  console.log(guildId === undefined ? 'Commands for all servers:' : `Commands of the server ${guildId} alone:`);
  for (const line of comparisonLines(comparison)) console.log(`  ${line}`);
  if (written) console.log('Written.');
  else console.log(dryRun ? 'Nothing was written: this was a dry run.' : 'Nothing to write.');
  if (twice.length > 0) console.log(seenTwice(twice));
}

/** What the failure means for the person at the terminal. */
function explain(error: unknown): { exitCode: number; message: string } {
  if (error instanceof ConfigError) return { exitCode: 78, message: error.message };
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    return { exitCode: 78, message: `${error.message}\n${USAGE}` };
  }
  if (isUnauthorized(error)) return WRONG_TOKEN;
  if (isMissingAccess(error)) return { exitCode: 78, message: NOT_IN_SERVER };
  return { exitCode: 1, message: `Discord did not take the commands: ${reasonOf(error)}` };
}

try {
  process.exitCode = await register(process.argv.slice(2));
} catch (error) {
  const { exitCode, message } = explain(error);
  console.error(message);
  process.exitCode = exitCode;
}
