import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds before the tests: some of them run the program as its users do. */
export default function buildFirst(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../build.mjs', import.meta.url))], { stdio: 'inherit' });
}
