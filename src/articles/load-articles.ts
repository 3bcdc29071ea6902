import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { byText } from '../ordering/by-text.js';
import type { Article, ArticleSet, Refusal } from './article.js';
import { collectArticles } from './collect-articles.js';
import { MAX_BYTES, parseArticle, TOO_LARGE } from './parse-article.js';

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
  const files = new Set<string>();
  const refusals: Refusal[] = [];
  for (const path of paths) {
    try {
      for (const file of statSync(path).isDirectory() ? textFilesIn(path) : [path]) files.add(resolve(file));
    } catch (error) {
      refusals.push({ file: path, reason: whyNot(error) });
    }
  }
  const set = load([...files]);
  return { articles: set.articles, refusals: [...refusals, ...set.refusals] };
}

function textFilesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.txt$/i.test(name) && !name.startsWith('.'))
    .map((name) => join(folder, name));
}

/** By file name in code units, which is the same on every machine; then by path, for equal names in two folders. */
function load(paths: readonly string[]): ArticleSet {
  const files = paths.map((path) => ({ path, name: basename(path) }));
  files.sort((a, b) => byText(a.name, b.name) || byText(a.path, b.path));
  return collectArticles(files.map(({ path, name }) => readFile(path, name)));
}

/** Synchronous: for thousands of small files that takes less than half the time, and nothing else can be done before. */
function readFile(path: string, name: string): Article | Refusal {
  if (!/\.txt$/i.test(name)) return { file: name, reason: 'does not end in .txt' };
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return { file: name, reason: 'is not a file' };
    if (stats.size > MAX_BYTES) return { file: name, reason: TOO_LARGE };
    return parseArticle(name, readFileSync(path));
  } catch (error) {
    return { file: name, reason: whyNot(error) };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'is not a folder',
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
};

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return REASONS[code] ?? `cannot be read (${code})`;
}
