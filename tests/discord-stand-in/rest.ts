import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { MISSING_ACCESS, type RestAnswer, type Route } from './route.js';
import { eventRoutes } from './scheduled-events.js';
import type { LiveCommand, World } from './world.js';

/** Failures to come: the next `times` requests that match get `answer`. */
export interface Failure {
  readonly method: string;
  readonly path: RegExp;
  readonly answer: RestAnswer;
  times: number;
}

const UNAUTHORIZED: RestAnswer = { status: 401, body: { message: '401: Unauthorized', code: 0 } };
const NOT_FOUND: RestAnswer = { status: 404, body: { message: '404: Not Found', code: 0 } };
const UNKNOWN_INTERACTION: RestAnswer = { status: 404, body: { message: 'Unknown interaction', code: 10062 } };
const UNKNOWN_WEBHOOK: RestAnswer = { status: 404, body: { message: 'Unknown Webhook', code: 10015 } };
const ACKNOWLEDGED: RestAnswer = {
  status: 400,
  body: { message: 'Interaction has already been acknowledged.', code: 40060 },
};

/** A rate limit as Discord answers it; `seconds` is how long to wait. */
export function rateLimited(seconds: number): RestAnswer {
  return {
    status: 429,
    headers: {
      'retry-after': String(seconds),
      'x-ratelimit-scope': 'user',
      'x-ratelimit-reset-after': String(seconds),
    },
    body: { message: 'You are being rate limited.', retry_after: seconds, global: false },
  };
}

/** The part of Discord's REST API v10 that a bot of slash commands meets, as a listener for `node:http`. */
export function restListener(world: World, gatewayUrl: () => string, failures: Failure[]): RequestListener {
  const routes = routesOf(world, gatewayUrl);

  function answerTo(method: string, path: string, query: URLSearchParams, authorized: boolean, body: unknown) {
    const failure = failures.find((one) => one.times > 0 && one.method === method && one.path.test(path));
    if (failure) {
      failure.times -= 1;
      return { answer: failure.answer, problems: [] };
    }
    for (const route of routes) {
      const match = route.method === method && route.path.exec(path);
      if (!match) continue;
      if (!route.open && !authorized) return { answer: UNAUTHORIZED, problems: [] };
      const problems = method === 'GET' ? [] : world.check(method, path, body);
      if (problems.length > 0) return { answer: invalidBody(problems), problems };
      return { answer: route.answer({ parts: match.slice(1), body, query }), problems };
    }
    return { answer: NOT_FOUND, problems: [`no such route: ${method} ${path}`] };
  }

  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    const path = decodeURIComponent(url.pathname.replace(/^\/api\/v10/, ''));
    const method = request.method ?? 'GET';
    const sent = await bodyOf(request).catch((error: unknown) => {
      // A client that ends in the middle of a request has not made it.
      if (request.complete) throw error;
      return undefined;
    });
    if (sent === undefined) return;
    const { body, files } = sent;
    const authorized = request.headers.authorization === `Bot ${world.token}`;
    const { answer, problems } = answerTo(method, path, url.searchParams, authorized, body);
    respond(response, answer);
    const status = answer.drop ? 0 : answer.status;
    world.journal.add({ kind: 'request', method, path, query: url.searchParams, body, files, status, problems });
  };
}

function routesOf(world: World, gatewayUrl: () => string): readonly Route[] {
  const application = {
    ...world.application,
    name: world.user.username,
    description: '',
    icon: null,
    bot: world.user,
    owner: { id: '1', username: 'owner', discriminator: '0', avatar: null },
    verify_key: '',
    bot_public: true,
    bot_require_code_grant: false,
  };
  const ok = (body: unknown): RestAnswer => ({ status: 200, body });

  function commandsOf(application: string | undefined, guild: string | undefined): RestAnswer | string {
    if (application !== world.application.id) return MISSING_ACCESS;
    if (guild !== undefined && !world.guilds.includes(guild)) return MISSING_ACCESS;
    return guild ?? 'global';
  }

  function callback(id: string, token: string, body: unknown, withResponse: boolean): RestAnswer {
    const interaction = world.interactions.get(id);
    if (interaction?.token !== token) return UNKNOWN_INTERACTION;
    if (interaction.answered) return ACKNOWLEDGED;
    interaction.answered = true;
    if (!withResponse) return { status: 204 };
    const { type, data } = body as { type: number; data?: object };
    const message = { id: world.nextId(), channel_id: '1', author: world.user, ...data };
    return ok({ interaction: { id, type: interaction.type }, resource: { type, message } });
  }

  /** A message of the bot in a channel of a server that it is in. */
  function message(channel: string, id: string, body: unknown): RestAnswer {
    if (!world.guilds.some((guild) => channel === `${guild}1`)) return MISSING_ACCESS;
    const own = { type: 0, timestamp: '2024-01-01T00:00:00.000000+00:00', attachments: [], mentions: [] };
    return ok({ ...own, content: '', ...(body as object), id, channel_id: channel, author: world.user });
  }

  /** Follow-ups and edits go to the token of an interaction that was answered. */
  function webhook(parts: readonly string[], body: unknown): RestAnswer {
    const [id, token] = parts;
    const known = [...world.interactions.values()].some((one) => one.token === token && one.answered);
    if (id !== world.application.id || !known) return UNKNOWN_WEBHOOK;
    return ok({ id: world.nextId(), channel_id: '1', author: world.user, content: '', ...(body as object) });
  }

  return [
    {
      method: 'GET',
      path: /^\/gateway\/bot$/,
      answer: () =>
        ok({
          url: gatewayUrl(),
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
        }),
    },
    { method: 'GET', path: /^\/users\/@me$/, answer: () => ok(world.user) },
    { method: 'GET', path: /^\/applications\/@me$/, answer: () => ok(application) },
    { method: 'GET', path: /^\/oauth2\/applications\/@me$/, answer: () => ok(application) },
    {
      method: 'GET',
      path: /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/,
      answer: ({ parts, query }) => {
        const scope = commandsOf(parts[0], parts[1]);
        if (typeof scope !== 'string') return scope;
        const live = world.commands.get(scope) ?? [];
        return ok(query.get('with_localizations') === 'true' ? live : live.map(withoutLocalizations));
      },
    },
    {
      method: 'PUT',
      path: /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/,
      answer: ({ parts, body }) => {
        const scope = commandsOf(parts[0], parts[1]);
        if (typeof scope !== 'string') return scope;
        const live = (body as Record<string, unknown>[]).map((command) => asKept(command, world, parts[1]));
        // Discord promises no order; tests should not rest on one.
        world.commands.set(scope, live.reverse());
        return ok(live);
      },
    },
    {
      method: 'POST',
      path: /^\/channels\/(\d+)\/messages$/,
      answer: ({ parts: [channel = ''], body }) => message(channel, world.nextId(), body),
    },
    {
      method: 'PATCH',
      path: /^\/channels\/(\d+)\/messages\/(\d+)$/,
      answer: ({ parts: [channel = '', id = ''], body }) => message(channel, id, body),
    },
    {
      method: 'POST',
      path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
      open: true,
      answer: ({ parts: [id = '', token = ''], body, query }) =>
        callback(id, token, body, query.get('with_response') === 'true'),
    },
    {
      method: 'POST',
      path: /^\/webhooks\/(\d+)\/([^/]+)$/,
      open: true,
      answer: ({ parts, body }) => webhook(parts, body),
    },
    {
      method: 'PATCH',
      path: /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/,
      open: true,
      answer: ({ parts, body }) => webhook(parts, body),
    },
    ...eventRoutes(world),
  ];
}

/** A command as Discord gives it back: with fields of its own, defaults filled in or left out. */
function asKept(command: Record<string, unknown>, world: World, guild: string | undefined): LiveCommand {
  const localizations = { name_localizations: null, description_localizations: null };
  const options = command.options as Record<string, unknown>[] | undefined;
  return {
    ...localizations,
    default_member_permissions: null,
    type: 1,
    nsfw: false,
    ...command,
    name: String(command.name),
    ...(guild === undefined ? {} : { guild_id: guild, contexts: null }),
    ...(options && {
      options: options.map(({ required, ...option }) => ({
        ...localizations,
        ...option,
        ...(required === true && { required }),
      })),
    }),
    id: world.nextId(),
    application_id: world.application.id,
    version: world.nextId(),
  };
}

function withoutLocalizations(command: LiveCommand): object {
  const { name_localizations: _names, description_localizations: _descriptions, ...rest } = command;
  return rest;
}

function invalidBody(problems: readonly string[]): RestAnswer {
  return { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors: { _errors: problems } } };
}

/** The JSON of a request and the names of the files that came along with it. */
async function bodyOf(request: IncomingMessage): Promise<{ body: unknown; files: readonly string[] }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const type = request.headers['content-type'] ?? '';
  const bytes = Buffer.concat(chunks);
  if (type.startsWith('multipart/form-data')) {
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
    const files = [...form.values()].flatMap((value) => (typeof value === 'string' ? [] : [value.name]));
    return { body: JSON.parse(String(form.get('payload_json'))), files };
  }
  const text = bytes.toString();
  return { body: text && type.startsWith('application/json') ? JSON.parse(text) : text || undefined, files: [] };
}

function respond(response: ServerResponse, answer: RestAnswer): void {
  if (answer.drop) {
    response.destroy();
    return;
  }
  const type = answer.body === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(answer.status, { ...type, ...answer.headers });
  response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
}
