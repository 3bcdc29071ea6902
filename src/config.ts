import { join, resolve } from 'node:path';
import { config as readDotenv } from 'dotenv';
import { z } from 'zod';

/** Where the cache lives. */
export type CachePlace =
  | { readonly kind: 'memory' }
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'redis' | 'postgres'; readonly url: string };

/** Every setting, checked. Folders are absolute. What may be absent is absent when not set. */
export interface Config {
  /** The bot's token without quotes or `Bot `. A secret: it must not be printed. */
  readonly token?: string;
  /** The one server to register commands in. */
  readonly guildId?: string;
  /** Base of Discord's REST API, without a version and a trailing slash. */
  readonly apiUrl?: string;
  readonly seedsDir: string;
  readonly dataDir: string;
  readonly cache: CachePlace;
  /** Where the preview is served; port 0 takes any free one. */
  readonly preview: { readonly host: string; readonly port: number };
  readonly logLevel: LogLevel;
}

export type LogLevel = (typeof LOG_LEVELS)[number];

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Settings that cannot be used. The message is for the operator, names each, and holds no value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from `env` and from the file `.env` in `cwd`. What `env` has wins; an empty value is as good as
 * none; quotes and blanks around a value are forgiven.
 *
 * @param cwd the folder that relative folders start from
 * @param nodeVersion e.g. `20.19.0`
 * @throws {ConfigError} if a setting cannot be used, or Node is too old
 */
export function readConfig(
  env: Env = process.env,
  cwd: string = process.cwd(),
  nodeVersion: string = process.versions.node,
): Config {
  requireNode(nodeVersion);
  const result = settings.safeParse({ ...setValues(readFile(cwd)), ...setValues(env) });
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(['Spotter cannot use these settings (.env.example explains each):', ...wrong].join('\n'));
  }

  const given = result.data;
  const dataDir = resolve(cwd, given.DATA_DIR);
  return {
    ...(given.DISCORD_TOKEN && { token: given.DISCORD_TOKEN }),
    ...(given.DISCORD_GUILD_ID && { guildId: given.DISCORD_GUILD_ID }),
    ...(given.DISCORD_API_URL && { apiUrl: given.DISCORD_API_URL }),
    seedsDir: resolve(cwd, given.SEEDS_DIR),
    dataDir,
    cache: placeOf(given.CACHE_URL, cwd, dataDir),
    preview: { host: given.PREVIEW_HOST, port: given.PREVIEW_PORT },
    logLevel: given.LOG_LEVEL,
  };
}

const MEMORY = /^(?:memory:?(?:\/\/)?|sqlite:\/\/:memory:)$/;
const SQLITE = /^sqlite:\/\/(.+)$/;

/** One word that is neither an ID (digits) nor a public key (64 hex digits), which stand beside the token. */
const TOKEN = /^(?!\d+$)(?![0-9a-f]{64}$)[\x21-\x7e]+$/;

const PORT_EXPECTED = 'expected a port, 0 to 65535, such as 8123';

const settings = z.object({
  DISCORD_TOKEN: z
    .string()
    .transform(withoutBot)
    .pipe(z.string().regex(TOKEN, "expected the bot's token: Developer Portal, your application, Bot, Reset Token"))
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/, 'expected a server ID, 17 to 20 digits: right-click the server, Copy Server ID')
    .optional(),
  DISCORD_API_URL: z
    .string()
    .transform((url) => url.replace(/\/+$/, '').replace(/\/v\d+$/, ''))
    .refine(isWebUrl, 'expected a URL that begins with http:// or https://, e.g. https://discord.com/api')
    .optional(),
  SEEDS_DIR: z.string().default('seeds'),
  DATA_DIR: z.string().default('data'),
  CACHE_URL: z
    .string()
    .refine(isCacheUrl, 'expected memory:, sqlite://PATH, redis://HOST:PORT or postgres://HOST/NAME')
    .optional(),
  PREVIEW_HOST: z.string().default('127.0.0.1'),
  PREVIEW_PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_EXPECTED)
    .transform(Number)
    .refine((port) => port <= 65_535, PORT_EXPECTED)
    .default(8123),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(LOG_LEVELS, { error: `expected one of ${LOG_LEVELS.join(', ')}` }))
    .default('info'),
});

/** The names of all settings, as `.env.example` documents them. */
export const SETTING_NAMES: readonly string[] = Object.keys(settings.shape);

/** @throws {ConfigError} if Node is older than package.json allows */
function requireNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new ConfigError(
      `Spotter needs Node 20.19 or newer; this is Node ${version}. Get it from https://nodejs.org.`,
    );
  }
}

/** What `.env` says; nothing if it is not there. */
function readFile(cwd: string): Env {
  const file: Record<string, string> = {};
  // Into an object of its own: dotenv would count an empty variable of the environment as set.
  const { error } = readDotenv({ path: join(cwd, '.env'), processEnv: file, quiet: true });
  const code = error && 'code' in error ? error.code : undefined;
  if (error && code !== 'ENOENT') {
    throw new ConfigError(
      `The file .env cannot be read (${code ?? error.name}). Check that it is a file you may read.`,
    );
  }
  return file;
}

/** The variables that hold more than blanks, without quotes, which `docker --env-file` leaves standing. */
function setValues(env: Env): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env)
      .map(([name, value]) => [name, unquoted(value ?? '')] as const)
      .filter(([, value]) => value !== ''),
  );
}

function unquoted(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/s, (_all, _quote, inner: string) => inner.trim());
}

/** `Bot abc`, `"Bot abc"` and `Bot "abc"` are all `abc`. */
function withoutBot(token: string): string {
  return unquoted(token.replace(/^bot\s+/i, ''));
}

function isWebUrl(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

function isCacheUrl(url: string): boolean {
  if (/^(?:rediss?|postgres(?:ql)?):\/\/./.test(url)) return URL.canParse(url);
  return MEMORY.test(url) || SQLITE.test(url);
}

function placeOf(url: string | undefined, cwd: string, dataDir: string): CachePlace {
  if (url === undefined) return { kind: 'sqlite', path: join(dataDir, 'cache.sqlite') };
  if (MEMORY.test(url)) return { kind: 'memory' };
  const path = SQLITE.exec(url)?.[1];
  if (path !== undefined) return { kind: 'sqlite', path: resolve(cwd, path) };
  return { kind: url.startsWith('redis') ? 'redis' : 'postgres', url };
}
