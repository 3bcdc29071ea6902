import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadFolder, loadPaths, MissingFolderError } from '../../src/articles/load-articles.js';
import { MAX_BYTES } from '../../src/articles/parse-article.js';
import { folderOfTest } from '../folder-of-test.js';

const { inFolder, put } = folderOfTest();

describe('loadFolder', () => {
  it('reads the usable files in the order of their names and refuses the others by name', () => {
    put('c.txt', 'date 2023-11-16 Jane Doe signs.');
    put('B.txt', 'date 2023-11-17 John Roe signs.');
    put('a.txt', 'Nothing dated.');
    put('d.txt', 'date 2023-11-16\r\nJane Doe signs.');
    put('e.txt', 'x'.repeat(MAX_BYTES + 1));
    mkdirSync(inFolder('f.txt'));

    const set = loadFolder(inFolder());

    expect(set.articles.map(({ name }) => name)).toEqual(['B', 'c']);
    expect(set.refusals).toEqual([
      { file: 'a.txt', reason: expect.stringMatching(/no date/) },
      { file: 'd.txt', reason: 'is the same text as c.txt' },
      { file: 'e.txt', reason: expect.stringMatching(/1 MB/) },
      { file: 'f.txt', reason: 'is not a file' },
    ]);
  });

  it('passes over other files, hidden files and sub-folders', () => {
    put('notes.md', 'date 2023-11-16 Jane');
    put('._a.txt', '\0');
    put('a.txt.bak', '');
    mkdirSync(inFolder('old'));
    writeFileSync(inFolder('old', 'b.txt'), 'date 2023-11-16 Jane');
    expect(loadFolder(inFolder())).toEqual({ articles: [], refusals: [] });
  });

  it.skipIf(process.platform === 'win32')('refuses a link that leads nowhere', () => {
    symlinkSync(inFolder('gone'), inFolder('a.txt'));
    expect(loadFolder(inFolder()).refusals).toEqual([{ file: 'a.txt', reason: 'does not exist' }]);
  });

  it.each([
    ['is missing', () => inFolder('none'), /none does not exist.*SEEDS_DIR/],
    ['is a file', () => put('file', ''), /file is not a folder.*SEEDS_DIR/],
  ])('says so, and what to set, when the folder %s', (_case, path, message) => {
    expect(() => loadFolder(path())).toThrow(MissingFolderError);
    expect(() => loadFolder(path())).toThrow(message);
  });
});

describe('loadPaths', () => {
  it('takes files and folders mixed, each file once', () => {
    const b = put('b.txt', 'date 2023-11-16 Jane Doe signs.');
    put('a.txt', 'date 2023-11-17 John Roe signs.');
    const set = loadPaths([b, inFolder(), inFolder('.', 'b.txt')]);
    expect(set.articles.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(set.refusals).toEqual([]);
  });

  it('reads on when a path cannot be used', () => {
    const good = put('a.txt', 'date 2023-11-16 Jane Doe signs.');
    const missing = inFolder('none.txt');
    const set = loadPaths([missing, put('b.md', 'date 2023-11-16 Jane'), good]);
    expect(set.articles.map(({ name }) => name)).toEqual(['a']);
    expect(set.refusals).toEqual([
      { file: missing, reason: 'does not exist' },
      { file: 'b.md', reason: 'does not end in .txt' },
    ]);
  });
});
