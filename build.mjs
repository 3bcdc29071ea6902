// TypeScript under src/, commands/ and bench/ -> JavaScript under dist/, file by file, so that folders and stack
// traces stay as written. Types are checked by `npm run types`; this only removes them, in a tenth of a second.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
// The benchmark logs in to the same stand-in for Discord as the tests.
const folders = ['src', 'commands', 'bench', 'tests/discord-stand-in'];

const sources = folders.flatMap(typeScriptIn);

await build({
  entryPoints: sources,
  outbase: root,
  outdir: join(root, 'dist'),
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: true,
  logLevel: 'warning',
  define: { BUILT_READER_VERSION: JSON.stringify(readerVersion()) },
});

function typeScriptIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

// Changes with whatever decides what is read from a text and how it is kept, so that claims kept from before are not used any more.
function readerVersion() {
  const files = ['src/reading', 'src/racing', 'src/claims', 'src/ledger', 'src/building'].flatMap(typeScriptIn).sort();
  const hash = createHash('sha256');
  for (const file of [...files, join(root, 'package-lock.json')]) {
    hash.update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}
