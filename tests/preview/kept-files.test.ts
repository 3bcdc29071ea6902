import { expect, it } from 'vitest';
import { createKeptFiles } from '../../src/preview/kept-files.js';

it('the oldest files go where there is no room for all', () => {
  const files = createKeptFiles(100);
  const ids = [40, 40, 40].map((size) => files.keep({ name: 'a.png', data: new Uint8Array(size) }));
  expect(ids.map((id) => files.get(id)?.data.byteLength)).toEqual([undefined, 40, 40]);
  expect(new Set(ids).size).toBe(3);
});

it('a file larger than the room is not kept', () => {
  const files = createKeptFiles(100);
  expect(files.get(files.keep({ name: 'a.png', data: new Uint8Array(101) }))).toBeUndefined();
});
