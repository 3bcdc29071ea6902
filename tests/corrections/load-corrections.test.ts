import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCorrections } from '../../src/corrections/load-corrections.js';
import { NOTHING_CORRECTED } from '../../src/corrections/parse-corrections.js';
import { folderOfTest } from '../folder-of-test.js';

const { inFolder, put } = folderOfTest();
const reasons = () => loadCorrections(inFolder()).refusals.map(({ file, reason }) => `${file} ${reason}`);

describe('loadCorrections', () => {
  it('reads corrections.yaml', () => {
    put('corrections.yaml', '- same: [A, B]\n  reason: x\n');
    expect(loadCorrections(inFolder())).toMatchObject({ corrections: { same: [{ names: ['A', 'B'] }] }, refusals: [] });
  });

  it('has none without a file, or without a folder', () => {
    expect(loadCorrections(inFolder())).toEqual(NOTHING_CORRECTED);
    expect(loadCorrections(inFolder('nowhere'))).toEqual(NOTHING_CORRECTED);
  });

  it.each(['corrections.yml', 'corrections.yaml.txt'])('says that %s is not read', (name) => {
    put(name, '- same: [A, B]\n  reason: x\n');
    expect(reasons()).toEqual([`${name} is not read; call it corrections.yaml`]);
    put('corrections.yaml', '');
    expect(reasons()).toEqual([]);
  });

  it.each([
    ['a folder', () => mkdirSync(inFolder('corrections.yaml')), 'is not a file'],
    ['too large', () => put('corrections.yaml', '#'.repeat(256 * 1024 + 1)), 'is larger than 256 KB'],
    [
      'no UTF-8',
      () => writeFileSync(inFolder('corrections.yaml'), Buffer.from([0x2d, 0x20, 0xff])),
      'is not UTF-8 text; save it as UTF-8',
    ],
  ])('refuses what is %s', (_what, make, reason) => {
    make();
    expect(reasons()).toEqual([`corrections.yaml ${reason}`]);
  });

  it('takes what is just as large as it may be', () => {
    put('corrections.yaml', '#'.repeat(256 * 1024));
    expect(reasons()).toEqual([]);
  });
});
