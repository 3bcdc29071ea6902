import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { secureHeaders } from 'hono/secure-headers';
import type { Log } from '../log.js';
import type { ReplyFile } from '../replies/reply.js';
import type { Router } from '../routing/router.js';
import { answerInteraction, editAnswer } from './answer-interaction.js';
import type { Channel } from './channel.js';
import { typeOfFile } from './file-type.js';
import { type Interaction, readInteraction } from './interaction.js';
import { createKeptFiles } from './kept-files.js';
import { hostName, isLoopback } from './loopback.js';
import { messageBody } from './message-body.js';
import type { PageFile } from './page-files.js';

/** The longest call that Discord takes is shorter by far. */
const MAX_BODY = 64 * 1024;
/** Files of replies, all together: some hundred pictures. */
const MAX_FILES = 32 * 1024 * 1024;

export interface AppOptions {
  readonly router: Router;
  readonly log: Log;
  /** What the page shows at first, at the time of asking. */
  readonly channel: () => Channel;
  readonly pageFiles: ReadonlyMap<string, PageFile>;
  /** Whether other machines may ask too. */
  readonly open: boolean;
}

/**
 * What the preview answers: the page, and interactions in Discord's own form. Pages of other sites get nothing out of it:
 * on loopback it must be asked by a name of this machine, so that no other name can be made to point here (DNS
 * rebinding), and interactions must be JSON, which no page sends to another site unasked.
 */
export function createApp({ router, log, channel, pageFiles, open }: AppOptions): Hono {
  const app = new Hono();
  const files = createKeptFiles(MAX_FILES);

  app.use(
    secureHeaders({ contentSecurityPolicy: POLICY, referrerPolicy: 'no-referrer', strictTransportSecurity: false }),
  );
  app.use(async (c, next) => {
    if (open || isLoopback(hostName(c.req.header('host') ?? ''))) return next();
    return c.text('Please open the preview by the address that Spotter prints.\n', 403);
  });
  app.use(methodNotAllowed({ app }));
  app.onError((err, c) => {
    log.error({ err }, 'Preview');
    return c.text('Something went wrong here. The log says more.\n', 500);
  });
  app.notFound((c) => c.text('There is nothing at this address.\n', 404));

  for (const [path, { type, data }] of pageFiles) {
    app.get(path, (c) => c.body(data, 200, { 'content-type': type, 'cache-control': 'no-cache' }));
  }
  app.get('/channel', (c) => c.json(channel(), 200, NOT_KEPT));

  const keep = (file: ReplyFile): string => `/files/${files.keep(file)}`;
  const limited = bodyLimit({ maxSize: MAX_BODY, onError: (c) => c.text('That is too much for one call.\n', 413) });

  app.post('/interactions', limited, (c) =>
    withInteraction(c, async (interaction) => {
      const callback = await answerInteraction(interaction, router, log);
      if ('choices' in callback.data) return c.json(callback, 200, NOT_KEPT);
      return c.json({ ...callback, data: messageBody(callback.data, keep) }, 200, NOT_KEPT);
    }),
  );

  // What the answer becomes when its picture is drawn. The gateway edits its message; a page has to ask.
  app.post('/edits', limited, (c) =>
    withInteraction(c, async (interaction) => {
      const reply = await editAnswer(interaction, router, log);
      return reply === undefined ? c.body(null, 204) : c.json(messageBody(reply, keep), 200, NOT_KEPT);
    }),
  );

  app.get('/files/:id', (c) => {
    const file = files.get(c.req.param('id'));
    if (file === undefined) return c.notFound();
    const type = typeOfFile(file.name);
    const how = type.startsWith('image/') ? 'inline' : 'attachment';
    return c.body(new Uint8Array(file.data), 200, {
      'content-type': type,
      'content-disposition': `${how}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      ...NOT_KEPT,
    });
  });
  return app;
}

/** Hands on the interaction in a request, if there is one. */
async function withInteraction(c: Context, answer: (interaction: Interaction) => Promise<Response>): Promise<Response> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
    return c.text('Interactions are sent as application/json.\n', 415);
  }
  const interaction = readInteraction(await c.req.json().catch(() => undefined));
  return interaction === undefined ? c.text('That is not an interaction.\n', 400) : answer(interaction);
}

const NOT_KEPT = { 'cache-control': 'no-store' };

/**
 * Nothing but what comes from here, and no text becomes HTML or script: only lit's own templates do (Trusted Types).
 * The one exception: lit sets the colour of an embed in a `style` attribute.
 */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  styleSrcAttr: ["'unsafe-inline'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ['lit-html'],
};
