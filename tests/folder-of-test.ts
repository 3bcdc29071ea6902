import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A folder that each test of a file finds empty, and that is gone afterwards. */
export interface FolderOfTest {
  /** The path of the folder, or of something in it. */
  readonly inFolder: (...names: readonly string[]) => string;
  /** Writes a file; gives its path. */
  readonly put: (name: string, text: string) => string;
}

export function folderOfTest(): FolderOfTest {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'spotter-test-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const inFolder = (...names: readonly string[]): string => join(folder, ...names);
  return {
    inFolder,
    put: (name, text) => {
      writeFileSync(inFolder(name), text);
      return inFolder(name);
    },
  };
}
