import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decodeUtf8, NOT_UTF8 } from '../articles/decode-utf8.js';
import { readInto, whyNot } from '../articles/read-into.js';
import { type CorrectionSet, NOTHING_CORRECTED, parseCorrections } from './parse-corrections.js';

/** The file's name in the data folder. */
const CORRECTIONS_FILE = 'corrections.yaml';

/** Bytes that the file may have: 256 KB, more than a thousand corrections. */
const MAX_BYTES = 256 * 1024;

/** The corrections in a data folder; none if it has no file of them. A file that cannot be used is a refusal. */
export function loadCorrections(folder: string): CorrectionSet {
  const file = join(folder, CORRECTIONS_FILE);
  if (existsSync(file)) return loadCorrectionsFile(file);
  const misnamed = ['corrections.yml', 'corrections.yaml.txt'].find((name) => existsSync(join(folder, name)));
  if (misnamed === undefined) return NOTHING_CORRECTED;
  return { ...NOTHING_CORRECTED, refusals: [{ file: misnamed, reason: `is not read; call it ${CORRECTIONS_FILE}` }] };
}

/** The corrections in a file. One that cannot be used is a refusal. */
export function loadCorrectionsFile(path: string): CorrectionSet {
  const file = basename(path);
  const refused = (reason: string): CorrectionSet => ({ ...NOTHING_CORRECTED, refusals: [{ file, reason }] });
  try {
    // Nothing else is opened: a pipe would keep Spotter waiting for ever.
    if (!statSync(path).isFile()) return refused('is not a file');
    const bytes = readInto(Buffer.allocUnsafe(MAX_BYTES + 1), path);
    if (bytes.length > MAX_BYTES) return refused('is larger than 256 KB');
    const text = decodeUtf8(bytes);
    return text === undefined ? refused(NOT_UTF8) : parseCorrections(text, file);
  } catch (error) {
    return refused(whyNot(error));
  }
}
