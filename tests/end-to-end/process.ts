import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createJournal, type Journal } from '../discord-stand-in/journal.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Settings of whoever runs the tests must not reach the bot under test. */
const SETTINGS = /^(?:DISCORD_.*|SEEDS_DIR|DATA_DIR|CACHE_URL|PREVIEW_.*|LOG_LEVEL)$/;

/** A line of output; of stdout, what its JSON says as well. */
interface Line {
  readonly from: 'stdout' | 'stderr';
  readonly text: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A program of the build that runs on its own. */
export interface Running {
  readonly lines: Journal<Line>;
  /** The exit code; null if a signal ended it. */
  readonly exit: Promise<number | null>;
  /** Waits for a line of the log by its message. */
  logged(message: string | RegExp): Promise<Line>;
  signal(name: NodeJS.Signals): void;
  /** Everything it printed. */
  output(): string;
}

const running = new Set<ChildProcess>();
const folders: string[] = [];

/**
 * Starts a program of `dist/`, e.g. `src/main.js`, in an empty folder of its own, with the settings `env` and no others.
 * `lines` end with the process: who waits for a line that never comes is told what there was instead.
 */
export function start(program: string, env: Readonly<Record<string, string>>, args: readonly string[] = []): Running {
  const inherited = Object.entries(process.env).filter(([name]) => !SETTINGS.test(name));
  const child = spawn(process.execPath, [join(ROOT, 'dist', program), ...args], {
    cwd: emptyFolder(),
    env: { ...Object.fromEntries(inherited), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);

  const lines = createJournal<Line>();
  const output = (): string => lines.entries.map(({ text }) => text).join('\n');
  collectLines(child, 'stdout', lines);
  collectLines(child, 'stderr', lines);
  const exit = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      running.delete(child);
      lines.end(`${program} ended with ${code}; its output:\n${output()}`);
      resolve(code);
    });
  });

  return {
    lines,
    exit,
    logged: (message) =>
      lines.until(({ fields: { msg } }) => typeof msg === 'string' && (msg === message || msg.search(message) >= 0)),
    signal: (name) => child.kill(name),
    output,
  };
}

/** A new folder for a test; removed by `cleanUp`. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'spotter-'));
  folders.push(folder);
  return folder;
}

/** Ends what a test left running and removes its folders. */
export async function cleanUp(): Promise<void> {
  await Promise.all(
    [...running].map((child) => new Promise<void>((resolve) => child.on('close', () => resolve()).kill('SIGKILL'))),
  );
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

function collectLines(child: ChildProcess, from: Line['from'], lines: Journal<Line>): void {
  let rest = '';
  const stream = child[from];
  stream?.setEncoding('utf8');
  stream?.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    for (const text of parts) lines.add({ from, text, fields: fieldsOf(text) });
  });
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return {};
  }
}
