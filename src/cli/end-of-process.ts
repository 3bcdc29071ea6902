import type { Ending } from '../discord/ending.js';

/** How long closing may take before the process ends anyway, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Settles when the process is asked to stop (exit code 0) or something failed that nobody caught (1). Being asked twice
 * changes nothing. To be called once, before anything else is done.
 */
export function endFromOutside(): Promise<Ending> {
  return new Promise((end) => {
    // SIGBREAK is Ctrl+Break on Windows, which has no SIGTERM to listen to.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const) {
      process.on(signal, () => end({ exitCode: 0, message: 'Stopped.' }));
    }
    for (const failure of ['uncaughtException', 'unhandledRejection'] as const) {
      process.on(failure, (error: unknown) => end({ exitCode: 1, message: 'Spotter failed unexpectedly.', error }));
    }
  });
}

/** Closes what is open, last opened first, and ends the process. What hangs or fails to close does not keep it. */
export async function endProcess(exitCode: number, open: readonly (() => Promise<unknown>)[]): Promise<void> {
  process.exitCode = exitCode;
  setTimeout(() => process.exit(), PATIENCE).unref();
  for (const close of open.toReversed()) await close().catch(() => undefined);
  // Not at once: on Windows that cuts off what is still on its way to a pipe.
  setTimeout(() => process.exit(), 100).unref();
}
