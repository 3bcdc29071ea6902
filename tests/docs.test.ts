import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.js';
import { SETTING_NAMES } from '../src/config.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const inFolder = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const PAGES = [...inFolder('.'), ...inFolder('docs')];

describe('the README', () => {
  const readme = read('README.md');

  it.each(commands.map(({ definition }) => definition))('has /$name with all its options', ({ name, options = [] }) => {
    const row = readme.split('\n').find((line) => line.startsWith(`| \`/${name}\``));
    const told = [...(row ?? '').matchAll(/`([a-z_]+)`/g)].map(([, option]) => option);
    expect(row).toBeDefined();
    // Every command has it, which is said once below the table.
    expect([...told, 'private']).toEqual(options.map((option) => option.name));
  });

  it.each(SETTING_NAMES)('has the setting %s', (name) => {
    expect(readme).toMatch(new RegExp(`^\\| \`${name}\``, 'm'));
  });
});

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...text.matchAll(/\bnpm run (?:-s )?([a-z][\w:-]*)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  it('links only to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
  });
});

it('docs/roster.md names only files of facts that exist, under "File in `facts/`"', () => {
  const rows = read('docs/roster.md')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  const files = rows.flatMap((row) => [...(row.split('|').at(-2) ?? '').matchAll(/`([\w-]+\.ts)`/g)]);
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter(([, file = '']) => !existsSync(join(ROOT, 'src/roster/facts', file)))).toEqual([]);
});
