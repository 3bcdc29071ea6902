import { setImmediate } from 'node:timers/promises';
import { commands } from '../commands/index.js';
import { loadFolder, MissingFolderError } from './articles/load-articles.js';
import { CLAIMS, readArticles } from './building/read-articles.js';
import { isOperators } from './claims/operator.js';
import { GO_ON_TO_DISCORD } from './cli/advice.js';
import { correctRoster } from './cli/correct-roster.js';
import { dayOf } from './cli/day-of.js';
import { endFromOutside, endProcess } from './cli/end-of-process.js';
import { prepareRoster } from './cli/prepare-roster.js';
import { OWN_COMMAND_IDS, previewOnStart } from './cli/preview-on-start.js';
import { readArguments, UsageError } from './cli/read-arguments.js';
import { type Registered, registerOnStart } from './cli/register-on-start.js';
import { type Config, ConfigError, readConfig } from './config.js';
import { loadCorrections } from './corrections/load-corrections.js';
import { type Ending, WRONG_TOKEN } from './discord/ending.js';
import { openGateway } from './discord/gateway.js';
import { inviteLink } from './discord/invite-link.js';
import { createDrawing } from './drawing/create-drawing.js';
import { createLog, type Log } from './log.js';
import { CannotListenError } from './preview/open-preview.js';
import type { Reply } from './replies/reply.js';
import { createRouter, isReply, type Setting } from './routing/create-router.js';
import { openMemoryStore, openStore } from './storage/open-store.js';
import type { StorePurpose } from './storage/store.js';

/** Finished replies kept: about what a busy day asks for, a few megabytes. */
const REPLIES_KEPT = 1_000;

/** Finished pictures kept, of some 30 KB each. */
const PICTURES_KEPT = 200;
const PICTURES: StorePurpose<string> = {
  name: 'pictures',
  version: '1',
  fits: (value): value is string => typeof value === 'string',
};

/** What is to be closed in the end. */
const open: (() => Promise<unknown>)[] = [];
let log: Log | undefined;

const outside = endFromOutside();
const ending = await Promise.race([outside, run().catch(endingOfStart)]);
report(ending);
await endProcess(ending.exitCode, open);

/** The bot's life, from its settings to its end. */
async function run(): Promise<Ending> {
  const { preview } = readArguments(process.argv.slice(2));
  const config = readConfig();
  const { token, apiUrl, guildId, logLevel } = config;
  const ownLog = await createLog(logLevel, process.stdout, token);
  log = ownLog;

  const known = await learn(config, ownLog);
  let registered: Registered =
    token === undefined ? { how: 'done', commandIds: OWN_COMMAND_IDS } : await registerOnStart(config, token, ownLog);
  if (registered.how === 'wrong token') return WRONG_TOKEN;

  const prepare = prepareRoster(known.roster, ownLog);
  const setting = () => {
    const today = dayOf(new Date());
    prepare(today);
    return { ...known, today, ...(registered.how === 'done' && { commandIds: registered.commandIds }) };
  };
  // In memory only: a store outside of the process takes about as long as building a reply (npm run bench).
  const replies = await openMemoryStore<Reply>(REPLIES_KEPT, { name: 'replies', version: '1', fits: isReply }, ownLog);
  open.push(() => replies.close());
  const pictures = await openMemoryStore<string>(PICTURES_KEPT, PICTURES, ownLog);
  open.push(() => pictures.close());
  const router = createRouter(commands, setting, {
    store: replies,
    draw: createDrawing(pictures),
    pause: () => setImmediate(),
  });

  prepare(dayOf(new Date()));

  if (token === undefined || preview) open.push(await previewOnStart(config, router, setting, ownLog));
  if (token === undefined) {
    ownLog.info(GO_ON_TO_DISCORD);
    return outside;
  }

  const { sources, facts } = known.roster.asOf(dayOf(new Date()));
  const articles = sources.filter(({ article }) => !isOperators(article)).length;
  const gateway = openGateway({
    token,
    apiUrl,
    router,
    now: () => new Date(),
    log: ownLog,
    onOnline: ({ name, servers, applicationId }) => {
      ownLog.info({ bot: name, servers, articles, facts }, 'Online');
      ownLog.info(`To add it to a server: ${inviteLink(applicationId)}`);
    },
    onJoin: async (guild) => {
      if (registered.how !== 'done' && guild === guildId) registered = await registerOnStart(config, token, ownLog);
    },
  });
  open.push(() => gateway.close());
  return gateway.ended;
}

/** What the articles say; logs how much was read, and what could not be used. */
async function learn({ seedsDir, dataDir, cache }: Config, log: Log): Promise<Pick<Setting, 'roster' | 'refusals'>> {
  const set = loadFolder(seedsDir);
  const store = await openStore(cache, CLAIMS, log);
  open.push(() => store.close());
  const { ledger, read, cached, refusals: unread } = await readArticles(set.articles, store);
  const refusals = [...set.refusals, ...unread];
  log.info({ read, fromCache: cached, refused: refusals.length }, 'Articles');
  const corrected = correctRoster(ledger, set.articles, loadCorrections(dataDir));
  const all = [...refusals, ...corrected.refusals];
  for (const { file, reason } of all) log.warn(`${file} ${reason}`);
  return { roster: corrected.roster, refusals: all };
}

function report({ exitCode, message, error }: Ending): void {
  if (exitCode === 0) log?.info(message);
  else if (error === undefined) console.error(message);
  else if (log) log.fatal({ err: error }, message);
  else console.error(message, error);
}

function endingOfStart(error: unknown): Ending {
  const isSetting = [ConfigError, MissingFolderError, UsageError, CannotListenError].some(
    (type) => error instanceof type,
  );
  if (isSetting && error instanceof Error) return { exitCode: 78, message: error.message };
  return { exitCode: 1, message: 'Spotter could not start.', error };
}
