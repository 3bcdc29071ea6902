import { type Logger, pino, stdSerializers } from 'pino';
import type { LogLevel } from './config.js';

export type Log = Pick<Logger, 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal'>;

/** What `process.stdout` and `process.stderr` are. */
export interface LogOutput {
  readonly isTTY?: boolean;
  /** Whether the terminal takes colours, and its user wants them. */
  readonly hasColors?: () => boolean;
  readonly write: (line: string) => unknown;
}

/**
 * Makes the log: readable lines on a terminal, lines of JSON elsewhere. Whatever is logged under whatever key, the bot's
 * token and the tokens of interactions stay out of it, and of an error only what says where it happened is kept.
 *
 * @param out where the lines go; a terminal is told by its `isTTY`
 * @param token the bot's token, if there is one
 */
export async function createLog(level: LogLevel, out: LogOutput, token?: string): Promise<Log> {
  const format = out.isTTY ? await prettyFormat(out) : (line: string) => line;
  const log: Log = pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }), log: describeErrors },
      serializers: { err: (value: unknown) => value },
    },
    { write: (line: string) => void out.write(format(hideSecrets(line, token))) },
  );
  return log;
}

async function prettyFormat(out: LogOutput): Promise<(line: string) => string> {
  // Loaded only where it is seen: it costs as much as the logger itself.
  const { prettyFactory } = await import('pino-pretty');
  return prettyFactory({
    colorize: out.hasColors?.() ?? false,
    singleLine: true,
    translateTime: 'SYS:yyyy-mm-dd HH:MM:ss',
  });
}

/** The last part of an interaction's address answers in the bot's name for 15 minutes. */
const INTERACTION_TOKEN = /(\/(?:interactions|webhooks)\/\d+\/)[^/?\s"'\\]+/g;

function hideSecrets(line: string, token: string | undefined): string {
  const shown = line.replace(INTERACTION_TOKEN, '$1[token]');
  // As it stands between the quotes of a JSON string.
  return token ? shown.replaceAll(JSON.stringify(token).slice(1, -1), '[token]') : shown;
}

function describeErrors(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, value instanceof Error ? describeError(value) : value]),
  );
}

/** An allow-list: discord.js puts the request's body, with what members and articles say, into its errors. */
const KEPT_OF_ERRORS = ['type', 'message', 'stack', 'code', 'status', 'method', 'url'] as const;

function describeError(error: Error): Record<string, unknown> {
  const all = stdSerializers.err(error);
  return Object.fromEntries(KEPT_OF_ERRORS.filter((key) => all[key] !== undefined).map((key) => [key, all[key]]));
}
