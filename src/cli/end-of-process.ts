import type { Ending } from '../discord/ending.js';

/** How long closing may take before the process ends anyway, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Settles when the process is asked to stop (exit code 0) or something failed that nobody caught (1). Asking twice is
 * fine. Call it once, first of all.
 */
export function endFromOutside(): Promise<Ending> {
  return new Promise((end) => {
    // SIGBREAK is Ctrl+Break on Windows; there is no SIGTERM to listen to there.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const) process.on(signal, () => end({ exitCode: 0 }));
    const crash = (error: unknown): void => {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      end({ exitCode: 1, message: `Something failed that nobody expected: ${text}` });
    };
    process.on('uncaughtException', crash);
    process.on('unhandledRejection', crash);
  });
}

/** Closes what is open, newest first, and ends the process; a part that hangs or fails to close does not keep it. */
export async function endProcess(exitCode: number, open: readonly (() => Promise<unknown>)[]): Promise<void> {
  process.exitCode = exitCode;
  setTimeout(() => process.exit(), PATIENCE).unref();
  for (const close of open.toReversed()) await close().catch(() => undefined);
  // Not `exit` at once: on Windows it would cut off what is still on its way to a pipe.
  setTimeout(() => process.exit(), 200).unref();
}
