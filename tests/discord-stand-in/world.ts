import type { Journal } from './journal.js';

/** One REST request of the bot. */
export interface RestRequest {
  readonly kind: 'request';
  readonly method: string;
  /** Without `/api/v10` and the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** Names of the files sent along. */
  readonly files: readonly string[];
  /** What the stand-in answered; 0: it dropped the connection. */
  readonly status: number;
  /** What Discord would not have taken; see `Check`. */
  readonly problems: readonly string[];
}

/** One gateway frame of the bot. */
interface Frame {
  readonly kind: 'frame';
  readonly op: number;
  readonly d: unknown;
}

/** A gateway connection that opened or closed. */
interface Socket {
  readonly kind: 'opened' | 'closed';
  /** Path and query asked for. */
  readonly url: string;
  /** Close code; 1006: dropped. */
  readonly code?: number;
}

export type Event = RestRequest | Frame | Socket;

/** Finds what Discord would not take in a body; no problems, no entries. */
export type Check = (method: string, path: string, body: unknown) => readonly string[];

/** A command as Discord keeps it. */
export interface LiveCommand {
  readonly id: string;
  readonly name: string;
  readonly [field: string]: unknown;
}

/** An event of a server as Discord keeps it. */
export interface ScheduledEvent {
  readonly id: string;
  readonly creator_id: string;
  readonly status: number;
  readonly description: string | null;
  readonly [field: string]: unknown;
}

/** What the stand-in knows, shared by its gateway and its REST side. */
export interface World {
  readonly token: string;
  readonly application: { readonly id: string; readonly flags: number };
  readonly user: Readonly<Record<string, unknown>> & { readonly id: string };
  /** Ids of the servers the bot is in. */
  readonly guilds: string[];
  /** Live commands by `global` or the server's id. */
  readonly commands: Map<string, readonly LiveCommand[]>;
  /** Interactions sent, by id: what a first answer must be addressed to. */
  readonly interactions: Map<string, { readonly token: string; readonly type: number; answered: boolean }>;
  /** Events by server that are not over. */
  readonly events: Map<string, ScheduledEvent[]>;
  /** Whether the bot has the permission Create Events. */
  readonly mayCreateEvents: boolean;
  /** By which events must lie ahead. */
  readonly now: () => Date;
  readonly journal: Journal<Event>;
  readonly check: Check;
  /** A new snowflake. */
  readonly nextId: () => string;
}
