import { DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes } from 'discord.js';
import { discordError } from './discord-error.js';

/** How the process ends: 0 stopped, 1 failed (a restart may help), 78 settings (a restart does not help). */
export interface Ending {
  readonly exitCode: 0 | 1 | 78;
  /** For the operator: what happened and what to do. */
  readonly message: string;
  /** What was thrown and not caught. */
  readonly error?: unknown;
}

export const WRONG_TOKEN: Ending = {
  exitCode: 78,
  message:
    'Discord does not accept the token. Get a new one at https://discord.com/developers/applications ' +
    '(your application, Bot, Reset Token) and put it into .env as DISCORD_TOKEN.',
};

const DISALLOWED_INTENTS: Ending = {
  exitCode: 78,
  message:
    'Discord does not grant the intents this bot asks for. Spotter itself needs none that must be switched on; ' +
    'if you added one, switch it on at https://discord.com/developers/applications ' +
    '(your application, Bot, Privileged Gateway Intents).',
};

/** What a gateway close that discord.js does not recover from means. `code` is the close code. */
export function endingOfClose(code: number): Ending {
  if (code === GatewayCloseCodes.AuthenticationFailed) return WRONG_TOKEN;
  if (code === GatewayCloseCodes.DisallowedIntents) return DISALLOWED_INTENTS;
  const name = GatewayCloseCodes[code] ?? 'unknown';
  return { exitCode: 1, message: `Discord closed the connection for good (${code}, ${name}).` };
}

/** What a failed login means. */
export function endingOfLogin(error: unknown): Ending {
  if (isUnauthorized(error)) return WRONG_TOKEN;
  return { exitCode: 1, message: `Could not log in to Discord: ${reasonOf(error)}` };
}

/** Whether Discord did not accept the token. */
export function isUnauthorized(error: unknown): boolean {
  const isInvalid = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  return isInvalid || discordError(error)?.status === 401;
}

/** An error's message; `fetch failed` says nothing without its cause. Never the address, which may hold a token. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
