import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDrawing } from '../../src/drawing/create-drawing.js';
import { plateSheet } from '../../src/pictures/plate-sheet.js';
import { wordsFor } from '../../src/replies/words.js';

/** A store in a Map that counts. */
function mapStore() {
  const kept = new Map<string, string>();
  return {
    kept,
    get: async (key: string) => kept.get(key),
    set: async (key: string, png: string) => kept.set(key, png),
  };
}

const PNG = [0x89, 0x50, 0x4e, 0x47];
const car = { number: '7', isNew: false, isOpen: false };
const sheet = (drivers: readonly string[], group = 'Northline Racing') =>
  plateSheet(
    'Cup Series',
    [
      { ...car, group, drivers },
      { ...car, group, drivers },
    ],
    wordsFor('en-US'),
  )?.svg ?? '';

it('draws a PNG with letters in it, once', async () => {
  const store = mapStore();
  const draw = createDrawing(store);
  const [one, other] = [await draw(sheet(['Ava Stone'])), await draw(sheet(['Ava Łuków']))];
  expect([...one.slice(0, 4)]).toEqual(PNG);
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
  expect(store.kept.size).toBe(2);
  expect(Buffer.from(await draw(sheet(['Ava Stone']))).equals(Buffer.from(one))).toBe(true);
  expect(store.kept.size).toBe(2);
});

it('takes a finished one from the store', async () => {
  const draw = createDrawing({ get: async () => Buffer.from('kept').toString('base64'), set: async () => undefined });
  expect(Buffer.from(await draw('<svg/>')).toString()).toBe('kept');
});

it('draws whatever names articles have: nothing in them is taken for a picture', async () => {
  const draw = createDrawing(mapStore());
  const hostile = '"/><image href="http://127.0.0.1/x.png"/><script>alert(1)</script>&#0;\u0000\ud800';
  expect(sheet([`A ${hostile}`], hostile)).not.toMatch(/<(?:image|script)/);
  expect([...(await draw(sheet([`A ${hostile}`], hostile))).slice(0, 4)]).toEqual(PNG);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), async (name, group) => {
      expect([...(await draw(sheet([name], group))).slice(0, 4)]).toEqual(PNG);
    }),
    { numRuns: 30 },
  );
});

it('rejects what is no picture', async () => {
  await expect(createDrawing(mapStore())('not SVG')).rejects.toThrow();
});
