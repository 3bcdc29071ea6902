import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { commands } from '../../commands/index.js';
import { loadFolder, MissingFolderError } from '../articles/load-articles.js';
import { ClaimLineError, parseClaims } from '../claims/claim-lines.js';
import { ConfigError, readConfig } from '../config.js';
import { loadCorrections, loadCorrectionsFile } from '../corrections/load-corrections.js';
import { type CorrectionSet, NOTHING_CORRECTED } from '../corrections/parse-corrections.js';
import { readArticle } from '../reading/read-article.js';
import { isDay } from '../replies/dates.js';
import { createRouter, type Setting } from '../routing/create-router.js';
import { answerCalls } from './answer-calls.js';
import { correctRoster } from './correct-roster.js';
import { dayOf } from './day-of.js';

const USAGE = `Ask what you would ask in Discord, one or more calls in quotes:

  npm run -s ask -- '/driver name:Zane Smith as_of:2024-01-01' '/team name:Spire Motorsports'
  npm run -s ask -- /help

  --why           also the sentences behind each answer
  --json          one line of JSON for each call: the message that Discord would get
  --seeds DIR     articles from another folder
  --claims FILE   claims in place of articles, as "npm run -s extract" prints them
  --corrections FILE
                  other corrections than those in the data folder (with --claims: than none)
  --today DAY     another day than today, YYYY-MM-DD
  --locale LOCALE answers as to a member with this locale, such as es-ES
`;

/** A mistake in the arguments. The message is for whoever typed them. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

process.exitCode = await run(process.argv.slice(2));

/** Answers the calls in `args`. Gives the exit code: 2 if anything was typed wrongly, 1 if the articles are not there. */
async function run(args: readonly string[]): Promise<number> {
  try {
    const { calls, flags } = readArguments(args);
    if (flags.help || calls.length === 0) {
      (flags.help ? process.stdout : process.stderr).write(USAGE);
      return flags.help ? 0 : 2;
    }
    const asker = { locale: localeOf(flags.locale) };
    const setting = settingOf(flags);
    const router = createRouter(commands, () => setting);
    const form = flags.json ? 'json' : flags.why ? 'text with why' : 'text';
    const { output, mistakes } = await answerCalls(calls, commands, router, form, asker);
    process.stdout.write(output);
    for (const mistake of mistakes) process.stderr.write(`${mistake}\n`);
    return mistakes.length > 0 ? 2 : 0;
  } catch (error) {
    if (!isExpected(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

function isExpected(error: unknown): error is Error {
  return [UsageError, MissingFolderError, ConfigError, ClaimLineError].some((type) => error instanceof type);
}

function readArguments(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        why: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        seeds: { type: 'string' },
        claims: { type: 'string' },
        corrections: { type: 'string' },
        today: { type: 'string' },
        locale: { type: 'string', default: 'en-US' },
      },
    });
    return { calls: positionals, flags: values };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

/** A locale as it was typed, if it has the form of one. */
function localeOf(typed: string): string {
  try {
    return new Intl.Locale(typed).toString();
  } catch {
    throw new UsageError(`--locale takes a locale such as es-ES, and not "${typed}".`);
  }
}

/** What the answers rest on: the articles of a folder, or claims from a file. */
function settingOf(flags: { seeds?: string; claims?: string; corrections?: string; today?: string }): Setting {
  if (flags.today !== undefined && !isDay(flags.today)) {
    throw new UsageError(`--today takes a day such as 2024-03-23, and not "${flags.today}".`);
  }
  const today = flags.today ?? dayOf(new Date());
  const given = flags.corrections === undefined ? undefined : correctionsIn(flags.corrections);
  if (flags.claims !== undefined) {
    const claims = parseClaims(readText(flags.claims), flags.claims);
    return asked(correctRoster(claims, [], given ?? NOTHING_CORRECTED), [], today);
  }
  const { seedsDir, dataDir } = readConfig();
  const { articles, refusals } = loadFolder(flags.seeds ?? seedsDir);
  const corrected = correctRoster(articles.flatMap(readArticle), articles, given ?? loadCorrections(dataDir));
  return asked(corrected, refusals, today);
}

/** Mistakes in corrections are told at once, as whoever writes them tries them here; articles' are in `/sources`. */
function asked(
  { roster, refusals }: ReturnType<typeof correctRoster>,
  ofArticles: Setting['refusals'],
  today: string,
): Setting {
  for (const { file, reason } of refusals) process.stderr.write(`${file} ${reason}\n`);
  return { roster, today, refusals: [...ofArticles, ...refusals] };
}

/** A file that was named must be there; the one in the data folder need not. */
function correctionsIn(file: string): CorrectionSet {
  if (!existsSync(file)) throw new UsageError(`--corrections: ${file} does not exist.`);
  return loadCorrectionsFile(file);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`--claims: ${file} cannot be read.`);
  }
}
