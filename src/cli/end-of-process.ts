import { setTimeout as delay } from 'node:timers/promises';
import type { Ending } from '../discord/ending.js';

/** How long closing one thing may take before it is left as it is, in milliseconds; Docker kills after 10 seconds. */
const PATIENCE = 2_000;

/**
 * Settles when the process is asked to stop (exit code 0) or something failed that nobody caught (1). Being asked twice
 * changes nothing. To be called once, before anything else is done.
 */
export function endFromOutside(): Promise<Ending> {
  return new Promise((end) => {
    // SIGBREAK is Ctrl+Break on Windows, which has no SIGTERM to listen to.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const) {
      process.on(signal, () => end({ exitCode: 0, message: 'Stopping.' }));
    }
    for (const failure of ['uncaughtException', 'unhandledRejection'] as const) {
      process.on(failure, (error: unknown) => end({ exitCode: 1, message: 'Spotter failed unexpectedly.', error }));
    }
  });
}

/** Closes what is open, last opened first, and ends the process. What hangs or fails to close does not keep it. */
export async function endProcess(exitCode: number, open: readonly (() => Promise<unknown>)[]): Promise<void> {
  process.exitCode = exitCode;
  for (const close of open.toReversed()) {
    await Promise.race([close().catch(() => undefined), delay(PATIENCE, undefined, { ref: false })]);
  }
  // Not at once: on Windows that cuts off what is still on its way to a pipe.
  setTimeout(() => process.exit(), 100).unref();
}
