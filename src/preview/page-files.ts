import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typeOfFile } from './file-type.js';

/** A file of the page, ready to be sent. */
export interface PageFile {
  readonly type: string;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** The page's few files by their address; `/` is `index.html`. Read once, so no address leads out of the folder. */
export function readPageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const names = readdirSync(folder);
  return new Map(
    names.map((name) => {
      const file = { type: typeOfFile(name), data: new Uint8Array(readFileSync(join(folder, name))) };
      return [name === 'index.html' ? '/' : `/${name}`, file];
    }),
  );
}
