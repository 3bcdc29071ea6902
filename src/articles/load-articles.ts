import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { byText } from '../values/by-text.js';
import type { Article, ArticleSet, Refusal } from './article.js';
import { collectArticles } from './collect-articles.js';
import { MAX_BYTES, parseArticle } from './parse-article.js';
import { readInto, whyNot } from './read-into.js';

/** The folder of articles is not there. The message is for the operator and names the way out. */
export class MissingFolderError extends Error {
  override readonly name = 'MissingFolderError';
}

/**
 * Reads every `.txt` file of a folder, in the order of the file names. Other files, hidden ones and sub-folders are
 * passed over. A file that cannot be used is a refusal; it never stops the others.
 *
 * @throws {MissingFolderError} if the folder cannot be listed
 */
export function loadFolder(folder: string): ArticleSet {
  try {
    return load(textFilesIn(folder));
  } catch (error) {
    throw new MissingFolderError(
      `The articles' folder ${folder} ${whyNot(error)}. Make it, or set SEEDS_DIR to the folder that holds your articles.`,
    );
  }
}

/**
 * Reads files and folders, mixed, in the order of the file names wherever they are. A file that is named twice is read
 * once. A path that cannot be used is a refusal.
 */
export function loadPaths(paths: readonly string[]): ArticleSet {
  const files = new Map<string, Found>();
  const refusals: Refusal[] = [];
  for (const path of paths) {
    try {
      const found = statSync(path).isDirectory() ? textFilesIn(path) : [{ path, name: basename(path), isPlain: false }];
      for (const file of found) files.set(resolve(file.path), file);
    } catch (error) {
      refusals.push({ file: path, reason: whyNot(error) });
    }
  }
  const set = load([...files.values()]);
  return { articles: set.articles, refusals: [...refusals, ...set.refusals] };
}

interface Found {
  readonly path: string;
  readonly name: string;
  /** Known to be a file, and not a link, a folder or a pipe. */
  readonly isPlain: boolean;
}

function textFilesIn(folder: string): Found[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => /\.txt$/i.test(name) && !name.startsWith('.'))
    .map((entry) => ({ path: join(folder, entry.name), name: entry.name, isPlain: entry.isFile() }));
}

/** By file name in code units, which is the same on every machine; then by path, for equal names in two folders. */
function load(found: readonly Found[]): ArticleSet {
  const files = [...found].sort((a, b) => byText(a.name, b.name) || byText(a.path, b.path));
  // One buffer for all files, a byte larger than a file may be, so that those that are too large are found out.
  const buffer = Buffer.allocUnsafe(MAX_BYTES + 1);
  return collectArticles(files.map((file) => readFile(file, buffer)));
}

/** Synchronous: for thousands of small files that takes less than half the time, and nothing else can be done before. */
function readFile({ path, name, isPlain }: Found, buffer: Buffer): Article | Refusal {
  if (!/\.txt$/i.test(name)) return { file: name, reason: 'does not end in .txt' };
  try {
    // Nothing else is opened: a pipe would keep Spotter waiting for ever.
    if (!isPlain && !statSync(path).isFile()) return { file: name, reason: 'is not a file' };
    return parseArticle(name, readInto(buffer, path));
  } catch (error) {
    return { file: name, reason: whyNot(error) };
  }
}
