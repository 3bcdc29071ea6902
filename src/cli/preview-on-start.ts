import { fileURLToPath } from 'node:url';
import { commands } from '../../commands/index.js';
import type { Config } from '../config.js';
import type { Log } from '../log.js';
import { channelOf } from '../preview/channel.js';
import { isLoopback } from '../preview/loopback.js';
import { openPreview } from '../preview/open-preview.js';
import type { Setting } from '../routing/create-router.js';
import type { Router } from '../routing/router.js';

/** Ids for the commands where Discord gave none: with an id, a command that a message names can be pressed. */
export const OWN_COMMAND_IDS: Readonly<Record<string, string>> = Object.fromEntries(
  commands.map(({ definition }, index) => [definition.name, `${10n ** 17n + BigInt(index)}`]),
);

/**
 * Serves the preview and logs its address. Gives what closes it.
 *
 * @throws {CannotListenError} if it cannot be served where the settings say
 */
export async function previewOnStart(
  { token, preview: { host, port } }: Config,
  router: Router,
  setting: () => Setting,
  log: Log,
): Promise<() => Promise<void>> {
  const preview = await openPreview({
    host,
    port,
    router,
    log,
    channel: () => channelOf(commands, setting(), token !== undefined),
    pageFolder: fileURLToPath(new URL('../preview/page/', import.meta.url)),
  });
  log.info(`Preview: open ${preview.address} in a browser`);
  if (!isLoopback(host)) log.warn(`Everyone who can reach ${host}:${port} can ask there (PREVIEW_HOST).`);
  return preview.close;
}
