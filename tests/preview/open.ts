import { fileURLToPath } from 'node:url';
import { commands } from '../../commands/index.js';
import { OWN_COMMAND_IDS } from '../../src/cli/preview-on-start.js';
import { drawPicture } from '../../src/drawing/draw-picture.js';
import { channelOf } from '../../src/preview/channel.js';
import { openPreview, type Preview } from '../../src/preview/open-preview.js';
import { createRouter, type Setting } from '../../src/routing/create-router.js';
import { settingOn } from '../commands/paddock.js';
import { quietLog } from '../storage/quiet-log.js';
import { GALLERY } from './gallery.js';

const PAGE = fileURLToPath(new URL('../../dist/src/preview/page/', import.meta.url));

/** What the preview of the tests knows: the three articles of the paddock. */
export const SETTING: Setting = { ...settingOn('2031-03-10'), commandIds: OWN_COMMAND_IDS };

const ALL = [...commands, ...GALLERY];

export const router = createRouter(ALL, () => SETTING, { draw: drawPicture });

/** The preview with Spotter's commands and those of the gallery, on a free port. */
export async function openForTest(host = '127.0.0.1'): Promise<Preview & { readonly logged: readonly string[] }> {
  const { log, warnings } = quietLog();
  const preview = await openPreview({
    host,
    port: 0,
    router,
    log,
    channel: () => channelOf(ALL, SETTING, false),
    pageFolder: PAGE,
  });
  return { ...preview, logged: warnings };
}
