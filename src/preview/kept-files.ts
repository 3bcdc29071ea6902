import { randomUUID } from 'node:crypto';
import type { ReplyFile } from '../replies/reply.js';

/** Files of the last replies, in memory, each under an id that nobody can guess. */
export interface KeptFiles {
  /** Keeps a file; gives its id. The oldest ones go where there is no room. */
  keep(file: ReplyFile): string;
  get(id: string): ReplyFile | undefined;
}

/** @param room how many bytes all of them may take together */
export function createKeptFiles(room: number): KeptFiles {
  const files = new Map<string, ReplyFile>();
  let taken = 0;
  return {
    keep: (file) => {
      const id = randomUUID();
      files.set(id, file);
      taken += file.data.byteLength;
      for (const [oldest, { data }] of files) {
        if (taken <= room) break;
        files.delete(oldest);
        taken -= data.byteLength;
      }
      return id;
    },
    get: (id) => files.get(id),
  };
}
