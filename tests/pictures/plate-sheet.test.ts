import { expect, it } from 'vitest';
import { plateSheet, type SheetCar } from '../../src/pictures/plate-sheet.js';
import { wordsFor } from '../../src/replies/words.js';

const words = wordsFor('en-US');
const CAR: SheetCar = { group: 'Northline Racing', number: '07', drivers: ['Ava Stone'], isNew: false, isOpen: false };
const CARS: readonly SheetCar[] = [
  CAR,
  { ...CAR, number: '12', drivers: ['Ben van Berg', 'Mia Torres'], isNew: true },
  { ...CAR, group: 'Pinecrest Motorsports', number: '8', drivers: [], isOpen: true },
  { ...CAR, group: 'Pinecrest Motorsports', number: undefined, drivers: [] },
];

it('has a card for each car: number, surnames, team, and whether somebody is new or nobody known', () => {
  const texts = [...(plateSheet('Cup Series 2025', CARS, words)?.svg ?? '').matchAll(/<text[^>]*>([^<]*)</g)];
  expect(texts.map(([, text]) => text)).toEqual([
    'Cup Series 2025',
    ...['07', 'Stone', 'Northline'],
    ...['12', 'van Berg, Torres', 'Northline', 'new'],
    ...['8', 'open', 'Pinecrest'],
    ...['not known', 'Pinecrest'],
  ]);
});

it('says in words what it shows', () => {
  expect(plateSheet('Cup Series 2025', CARS, words)?.alt).toBe(
    'Number plates of Cup Series 2025: Northline Racing 07 Ava Stone, 12 Ben van Berg, Mia Torres; Pinecrest Motorsports 8 open, not known.',
  );
});

it('is none for a single car, and no higher than 48 cars', () => {
  expect(plateSheet('x', [CAR], words)).toBeUndefined();
  const many = Array.from({ length: 100 }, () => CAR);
  expect(plateSheet('x', many, words)?.svg).toBe(plateSheet('x', many.slice(0, 48), words)?.svg);
});
