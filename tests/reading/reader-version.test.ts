import { expect, it } from 'vitest';
import { READER_VERSION } from '../../src/reading/reader-version.js';

it('is a hash of the sources in what is built, and only there', async () => {
  const built = await import(new URL('../../dist/src/reading/reader-version.js', import.meta.url).href);
  expect(built.READER_VERSION).toMatch(/^[0-9a-f]{16}$/);
  expect(READER_VERSION).toBe('dev');
});
