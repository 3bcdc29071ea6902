import { fileURLToPath } from 'node:url';
import { commands } from '../commands/index.js';
import { loadFolder } from '../src/articles/load-articles.js';
import { readArticle } from '../src/reading/read-article.js';
import { buildRoster } from '../src/roster/build-roster.js';
import { createRouter } from '../src/routing/create-router.js';
import { measureGateway } from './gateway.js';
import { measureLookup } from './lookup.js';

// Ratios within one run: figures of one machine say nothing about another.
const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const { articles, refusals } = loadFolder(SEEDS);
const roster = buildRoster(articles.flatMap(readArticle), articles);
const setting = { roster, refusals, today: '2024-04-01' };
const router = createRouter(commands, () => setting);

const calls = [
  ...roster.asOf('2024-04-01').names.drivers.map((name) => ({ command: 'driver', options: { name } })),
  { command: 'schedule', options: {} },
  { command: 'sources', options: {} },
];

for (const line of await measureLookup(setting, calls)) console.log(line);
for (const line of await measureGateway(router, calls)) console.log(line);
