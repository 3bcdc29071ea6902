import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Reply } from '../../src/replies/reply.js';
import { discordsCheck } from '../discord-stand-in/check.js';
import { command, type Deed, MANAGES_EVENTS, press } from '../discord-stand-in/interactions.js';
import { type StandIn, startStandIn } from '../discord-stand-in/stand-in.js';
import type { RestRequest } from '../discord-stand-in/world.js';
import { cleanUp, emptyFolder, start } from './process.js';

const MANAGER = { permissions: MANAGES_EVENTS };
/** Far ahead of any day on which the tests are run: server events must be. */
const ARTICLE = `date 2150-01-05
Ava Stone will drive the No. 12 Ford for Northline Racing in the NASCAR Truck Series race at Phoenix Raceway on November 8, 2150.
`;

let discord: StandIn;

const bodyOf = async (deed: Deed) => (await discord.act(deed)) as RestRequest & { body: { data: Reply } };

beforeAll(async () => {
  discord = await startStandIn({ check: discordsCheck });
  const seeds = emptyFolder();
  writeFileSync(join(seeds, '2150-01-05-stone-phoenix.txt'), ARTICLE);
  const bot = start('src/main.js', {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    SEEDS_DIR: seeds,
    DATA_DIR: emptyFolder(),
  });
  await bot.logged('Online');
});

afterAll(async () => {
  await cleanUp();
  await discord.stop();
});

it('from an article to a file for calendars and to an event of the server', async () => {
  const { body } = await bodyOf(command('schedule', { driver: 'Ava Stone', as_of: '2150-02-01' }, MANAGER));
  const ids = new Map(
    (body.data.components ?? [])
      .flatMap((row) => row.components)
      .flatMap((part) => ('label' in part && 'custom_id' in part ? [[part.label, part.custom_id] as const] : [])),
  );

  const file = await bodyOf(press(ids.get('Calendar file') ?? ''));
  expect(file.files).toEqual([expect.stringMatching(/^races-ahead-ava-stone-.*\.ics$/)]);
  expect(file.body.data.flags).toBe(64);

  const refused = await bodyOf(press(ids.get('Make server events') ?? ''));
  expect(JSON.stringify(refused.body.data.embeds)).toContain('Manage Events');
  expect(discord.events('100')).toEqual([]);

  const from = discord.journal.entries.length;
  await bodyOf(press(ids.get('Make server events') ?? '', MANAGER));
  const edit = await discord.journal.until(
    (event): event is RestRequest => event.kind === 'request' && event.method === 'PATCH',
    from,
  );
  expect(JSON.stringify(edit.body)).toContain('Made **1 event**.');
  expect(discord.events('100')).toMatchObject([
    { name: 'Ava Stone · Truck Series · Phoenix Raceway', scheduled_start_time: '2150-11-08T12:00:00.000Z' },
  ]);
  expect(discord.problems()).toEqual([]);
});
