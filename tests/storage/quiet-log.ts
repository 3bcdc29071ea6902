import type { Log } from '../../src/log.js';

/** A log that keeps its warnings for a test. */
export function quietLog(): { readonly log: Log; readonly warnings: string[] } {
  const warnings: string[] = [];
  const note = (...said: unknown[]): void =>
    void warnings.push(said.filter((part) => typeof part === 'string').join(' '));
  const pass = (): void => {};
  return {
    log: { trace: pass, debug: pass, info: pass, warn: note, error: note, fatal: note } as unknown as Log,
    warnings,
  };
}
