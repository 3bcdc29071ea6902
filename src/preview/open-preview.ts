import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { type AppOptions, createApp } from './app.js';
import { isLoopback } from './loopback.js';
import { readPageFiles } from './page-files.js';

export interface PreviewOptions extends Pick<AppOptions, 'router' | 'log' | 'channel'> {
  /** Where to listen; port 0 takes any free one. */
  readonly host: string;
  readonly port: number;
  /** The folder with the page as it was built. */
  readonly pageFolder: string;
}

/** A preview that is served until it is closed. */
export interface Preview {
  /** For a browser on this machine. */
  readonly address: string;
  close(): Promise<void>;
}

/** Hosts that a browser on this machine reaches as localhost. */
const EVERYWHERE_AND_HERE = new Set(['127.0.0.1', '::1', '0.0.0.0', '::']);

/** The preview cannot listen there. The message is for the operator and says what to set. */
export class CannotListenError extends Error {
  override readonly name = 'CannotListenError';
}

/**
 * Serves a page that looks and behaves like a channel of Discord, answered by `router`.
 *
 * @throws {CannotListenError} if the port is taken or the host is none of this machine's
 */
export async function openPreview({ host, port, pageFolder, ...more }: PreviewOptions): Promise<Preview> {
  const app = createApp({ ...more, pageFiles: readPageFiles(pageFolder), open: !isLoopback(host) });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)));
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${EVERYWHERE_AND_HERE.has(host) ? 'localhost' : host}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser keeps its connections open.
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function cannotListen({ code, message }: NodeJS.ErrnoException, host: string, port: number): CannotListenError {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is in use, perhaps by another Spotter. Stop that one, or choose another port: PREVIEW_PORT=${port + 1} in .env.`,
    EACCES: `Port ${port} is not allowed here. Choose one above 1023: PREVIEW_PORT=8123 in .env.`,
    EADDRNOTAVAIL: `The host ${host} is none of this machine's. Leave PREVIEW_HOST empty for this machine alone, or set 0.0.0.0 for all.`,
  };
  const reason = reasons[code === 'ENOTFOUND' ? 'EADDRNOTAVAIL' : (code ?? '')] ?? `${message}.`;
  return new CannotListenError(`The preview cannot be served. ${reason}`);
}
