import type { Server } from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';
import type { World } from './world.js';

// Opcodes and close codes: https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway
const DISPATCH = 0;
const HEARTBEAT = 1;
const IDENTIFY = 2;
const RESUME = 6;
const RECONNECT = 7;
const INVALID_SESSION = 9;
const HELLO = 10;
const HEARTBEAT_ACK = 11;

const UNKNOWN_OPCODE = 4001;
const DECODE_ERROR = 4002;
const NOT_AUTHENTICATED = 4003;
const AUTHENTICATION_FAILED = 4004;
const ALREADY_AUTHENTICATED = 4005;

interface Session {
  readonly id: string;
  /** Every dispatch of the session; the sequence number is the position plus one. */
  readonly dispatched: { readonly t: string; readonly d: unknown }[];
  socket: WebSocket | undefined;
}

/** How the gateway misbehaves. */
interface GatewayScript {
  /** Identify is answered with this close code, e.g. 4014 (disallowed intents). */
  closeOnIdentify?: number;
  /** Heartbeats stay without acknowledgement. */
  silent?: boolean;
}

/** The gateway of the stand-in: one bot, one shard. */
export interface Gateway {
  readonly script: GatewayScript;
  /** Sends an event; while the bot is away it is kept and replayed on resume, as Discord does. */
  dispatch(t: string, d: unknown): void;
  /** Tells the bot of a server it was put into. */
  joined(guild: string): void;
  /** Cuts the connection without a close frame. */
  drop(): void;
  /** Reads nothing any more, as if the network were gone. */
  freeze(): void;
  close(code: number): void;
  /** Op 7: asks the bot to reconnect and resume. */
  askToReconnect(): void;
  /** Op 9: ends the session; `resumable` says whether resuming may help. */
  invalidate(resumable: boolean): void;
  stop(): void;
}

/**
 * Speaks Discord's gateway v10 (JSON, uncompressed) to whoever connects to `/gateway` of `server`.
 * `heartbeatInterval` is in milliseconds; 41,250 is what Discord says.
 * Written to https://discord.com/developers/docs/events/gateway.
 */
export function openGateway(server: Server, world: World, resumeUrl: () => string, heartbeatInterval: number): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const script: GatewayScript = {};
  let session: Session | undefined;

  const send = (socket: WebSocket, op: number, d: unknown, s: number | null = null, t: string | null = null): void =>
    socket.send(JSON.stringify({ op, d, s, t }));

  function dispatch(t: string, d: unknown): void {
    if (!session) throw new Error(`No session to send ${t} to: the bot has not identified.`);
    const s = session.dispatched.push({ t, d });
    if (session.socket?.readyState === WebSocket.OPEN) send(session.socket, DISPATCH, d, s, t);
  }

  /** The close code for an identify that cannot be taken. */
  function refusal(d: { token?: unknown; intents?: unknown; properties?: unknown }): number | undefined {
    if (d.token !== world.token) return AUTHENTICATION_FAILED;
    if (typeof d.intents !== 'number' || typeof d.properties !== 'object') return DECODE_ERROR;
    return script.closeOnIdentify;
  }

  function identify(socket: WebSocket): void {
    session = { id: `session-${world.nextId()}`, dispatched: [], socket };
    dispatch('READY', {
      v: 10,
      user: world.user,
      guilds: world.guilds.map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: resumeUrl(),
      shard: [0, 1],
      application: world.application,
    });
    for (const id of world.guilds) dispatch('GUILD_CREATE', guild(id));
  }

  function resume(socket: WebSocket, d: { session_id?: unknown; seq?: unknown }): void {
    if (!session || d.session_id !== session.id) {
      send(socket, INVALID_SESSION, false);
      return;
    }
    session.socket = socket;
    session.dispatched.forEach((event, index) => {
      if (index + 1 > Number(d.seq)) send(socket, DISPATCH, event.d, index + 1, event.t);
    });
    dispatch('RESUMED', {});
  }

  /** Answers a frame; returns the close code for one that cannot be taken. */
  function take(socket: WebSocket, op: number, d: Readonly<Record<string, unknown>>): number | undefined {
    const known = session?.socket === socket;
    if (op === HEARTBEAT) {
      if (!script.silent) send(socket, HEARTBEAT_ACK, null);
    } else if (op === IDENTIFY || op === RESUME) {
      if (known) return ALREADY_AUTHENTICATED;
      if (op === IDENTIFY) {
        const code = refusal(d);
        if (code !== undefined) return code;
        identify(socket);
      } else {
        if (d.token !== world.token) return AUTHENTICATION_FAILED;
        resume(socket, d);
      }
    } else {
      return known ? UNKNOWN_OPCODE : NOT_AUTHENTICATED;
    }
    return undefined;
  }

  sockets.on('connection', (socket, request) => {
    const url = request.url ?? '';
    world.journal.add({ kind: 'opened', url });
    socket.on('close', (code) => world.journal.add({ kind: 'closed', url, code }));
    socket.on('message', (data) => {
      const frame = frameOf(data.toString());
      if (frame) world.journal.add({ kind: 'frame', ...frame });
      const code = frame ? take(socket, frame.op, Object(frame.d)) : DECODE_ERROR;
      if (code !== undefined) socket.close(code);
    });
    send(socket, HELLO, { heartbeat_interval: heartbeatInterval });
  });

  return {
    script,
    dispatch,
    joined: (id) => dispatch('GUILD_CREATE', guild(id)),
    drop: () => session?.socket?.terminate(),
    freeze: () => session?.socket?.pause(),
    close: (code) => session?.socket?.close(code),
    askToReconnect() {
      if (session?.socket) send(session.socket, RECONNECT, null);
    },
    invalidate(resumable) {
      const socket = session?.socket;
      // Whoever was told so must resume or identify anew, on this connection or another.
      if (session) session.socket = undefined;
      if (!resumable) session = undefined;
      if (socket) send(socket, INVALID_SESSION, resumable);
    },
    stop() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function frameOf(text: string): { op: number; d: unknown } | undefined {
  try {
    const frame = JSON.parse(text) as { op?: unknown; d?: unknown };
    return typeof frame.op === 'number' ? { op: frame.op, d: frame.d } : undefined;
  } catch {
    return undefined;
  }
}

/** A server as `GUILD_CREATE` tells of it to a bot with the intent `Guilds`. */
function guild(id: string): object {
  return {
    id,
    name: `Server ${id}`,
    icon: null,
    owner_id: '1',
    unavailable: false,
    large: false,
    member_count: 3,
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    features: [],
    emojis: [],
    stickers: [],
    roles: [{ id, name: '@everyone', color: 0, hoist: false, position: 0, permissions: '0', managed: false }],
    channels: [{ id: `${id}1`, type: 0, name: 'general', position: 0, permission_overwrites: [] }],
    threads: [],
    members: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    preferred_locale: 'en-US',
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    system_channel_flags: 0,
    afk_timeout: 300,
    premium_progress_bar_enabled: false,
  };
}
