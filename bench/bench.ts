import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { commands } from '../commands/index.js';
import { loadFolder } from '../src/articles/load-articles.js';
import { readArticle } from '../src/reading/read-article.js';
import { buildRoster } from '../src/roster/build-roster.js';
import { createRouter } from '../src/routing/create-router.js';
import { measureBuilding } from './building.js';
import { measureGateway } from './gateway.js';
import { measureGrowing } from './growing.js';
import { measureLookup } from './lookup.js';
import { measureSuggesting } from './suggesting.js';

// Ratios within one run: figures of one machine say nothing about another.
const { values: flags } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const TODAY = '2024-04-01';

const { articles, refusals } = loadFolder(SEEDS);
const claims = articles.flatMap(readArticle);
const roster = buildRoster(claims, articles);
// Those too who do not drive.
const people = [
  ...new Set(claims.flatMap((claim) => ('person' in claim ? [claim.person] : 'driver' in claim ? [claim.driver] : []))),
];
const { drivers, teams } = roster.asOf(TODAY).names;
const setting = { roster, refusals, today: TODAY };
const router = createRouter(commands, () => setting);

const calls = [
  ...drivers.map((name) => ({ command: 'driver', options: { name } })),
  { command: 'schedule', options: {} },
  { command: 'sources', options: {} },
];

const print = (line: string): void => console.log(line);
(await measureLookup(setting, calls)).forEach(print);
(await measureGateway(router, calls, flags.quick ? 3 : 15)).forEach(print);
print(measureSuggesting());
measureGrowing(articles, { people, teams }, flags.quick ? 200 : 400).forEach(print);
await measureBuilding(articles, { people, teams }, flags.quick ? 500 : 10_000, print);
