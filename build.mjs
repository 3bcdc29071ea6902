// TypeScript under src/, commands/, bench/ and screenshots/ -> JavaScript under dist/, file by file, so that folders and stack
// traces stay as written. The preview's page, which runs in a browser, becomes one file. Types are checked by
// `npm run types`; this only removes them, in a fraction of a second.
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
// The benchmark logs in to the same stand-in for Discord as the tests.
const folders = ['src', 'commands', 'bench', 'screenshots', 'tests/discord-stand-in'];

const page = join(root, 'src/preview/page');
const sources = folders.flatMap(typeScriptIn).filter((file) => !file.startsWith(page + sep));

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

await build({
  entryPoints: [join(page, 'main.ts')],
  outfile: join(root, 'dist/src/preview/page/page.js'),
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  logLevel: 'warning',
});
cpSync(join(page, 'static'), join(root, 'dist/src/preview/page'), { recursive: true });

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
