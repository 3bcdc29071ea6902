import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type { Article, Refusal } from '../articles/article.js';
import { loadPaths } from '../articles/load-articles.js';
import { readOrRefuse } from '../building/read-or-refuse.js';
import { printClaim } from '../claims/claim-lines.js';
import { explainArticle } from '../reading/explain-article.js';
import { readArticle } from '../reading/read-article.js';
import { explanationText } from './explanation-text.js';
import { createProgressLine, type ProgressLine } from './progress-line.js';

const USAGE = `Usage: npm run -s extract -- [--explain] FILE_OR_FOLDER...

Prints what dated articles (.txt) say about rosters: one claim a line, as JSON.
With --explain, how it was read instead: each sentence with what was found in it,
what each rule proposed, and what became of that and why.
Files that cannot be used are named on stderr, with the reason.
`;

/** The streams of a process, or of a test. */
export interface Streams {
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/**
 * The command `extract`: the claims of the files and folders given, as lines of JSON on stdout and nothing else there;
 * with `--explain` how they were read.
 *
 * @returns the exit code: 0, 1 if nothing could be read, 2 if the command was typed wrong
 */
export async function extractClaims(
  args: readonly string[],
  { stdout, stderr }: Streams,
  read: typeof readArticle = readArticle,
): Promise<number> {
  const asked = parse(args);
  if (typeof asked === 'string') {
    stderr.write(`${asked}\n${USAGE}`);
    return 2;
  }
  if (asked.help) {
    stdout.write(USAGE);
    return 0;
  }

  const { articles, refusals } = loadPaths(asked.paths);
  const outcome = { articles: 0, claims: 0, refusals: [...refusals] };
  // Where the claims themselves run over the terminal, a line among them would only disturb.
  const progress = stderr.isTTY && !stdout.isTTY ? createProgressLine(stderr, articles.length, 'articles') : undefined;
  try {
    // A pipeline waits whenever the reader of stdout is slower.
    await pipeline(Readable.from(linesOf(articles, read, asked.explain, outcome, progress)), stdout, { end: false });
  } catch (error) {
    // Whoever read stdout has seen enough, as `head` does.
    if (!isClosedPipe(error)) throw error;
    return 0;
  } finally {
    progress?.clear();
  }

  for (const { file, reason } of outcome.refusals) stderr.write(`${printable(file)} ${printable(reason)}\n`);
  stderr.write(`${summaryOf(outcome)}\n`);
  return outcome.articles > 0 ? 0 : 1;
}

interface Asked {
  readonly help: boolean;
  readonly explain: boolean;
  readonly paths: readonly string[];
}

/** What was asked, or what is wrong with it. */
function parse(args: readonly string[]): Asked | string {
  try {
    // The place for further options, each with its line in USAGE.
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        explain: { type: 'boolean', default: false },
      },
    });
    if (!values.help && positionals.length === 0) return 'Which articles? Name files or folders.\n';
    return { help: values.help, explain: values.explain, paths: positionals };
  } catch (error) {
    // The first sentence says what is wrong; the rest is for programmers.
    return `${error instanceof Error ? error.message.replace(/\. To specify .*/s, '.') : String(error)}\n`;
  }
}

interface Outcome {
  articles: number;
  claims: number;
  readonly refusals: Refusal[];
}

/** The lines of each article that says something, while it is counted. */
function* linesOf(
  articles: readonly Article[],
  read: typeof readArticle,
  explain: boolean,
  outcome: Outcome,
  progress?: ProgressLine,
): Generator<string> {
  for (const article of articles) {
    const reading = readOrRefuse(article, read);
    progress?.advance();
    if ('reason' in reading) {
      outcome.refusals.push(reading);
      continue;
    }
    outcome.articles += 1;
    outcome.claims += reading.length;
    if (explain) yield lineByLine(explanationText(article, explainArticle(article)));
    else if (reading.length > 0) yield `${reading.map(printClaim).join('\n')}\n`;
  }
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

function summaryOf({ articles, claims, refusals }: Outcome): string {
  const refused = refusals.length > 0 ? ` ${count(refusals.length, 'file')} could not be used.` : '';
  if (articles === 0 && refusals.length === 0) return 'There is nothing to read: no .txt files there.';
  return `${count(articles, 'article')} read, ${count(claims, 'claim')}.${refused}`;
}

function count(n: number, thing: string): string {
  return `${n.toLocaleString('en')} ${thing}${n === 1 ? '' : 's'}`;
}

function lineByLine(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** Files may be called anything and hold anything; what a terminal would take as a command is shown as a question mark. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '?');
}
