import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-06-18';
const crews = (body: string): readonly string[] => claimsOf('crew', DAY, body, ['person', 'driver']);

it.each([
  'Ava Stone and crew chief Dan Marsh go into the Hall of Fame on Friday.',
  'Ava Stone heads a Hall of Fame class that also includes crew chief Dan Marsh.',
  'Ava Stone danced at the wedding of crew chief Dan Marsh.',
  'Ava Stone went fishing with spotter Dan Marsh.',
  'Ava Stone drives the No. 12 for Northline Racing. She is a friend of crew chief Dan Marsh.',
  'Spotter Dan Marsh hosts a podcast with Ava Stone.',
  'Ava Stone drove the No. 12 Ford. Owner Dan Marsh sat on the pit box.',
])('pairs nobody who is only met: %s', (body) => {
  expect(crews(body)).toEqual([]);
});

it.each([
  'Ava Stone and crew chief Dan Marsh won at Bristol in the No. 12.',
  'Ava Stone won at Bristol with crew chief Dan Marsh in the No. 12.',
  'Ava Stone and crew chief Dan Marsh adjusted the track bar of the No. 12 at Bristol.',
  'Ava Stone put on a show at Bristol with crew chief Dan Marsh in the No. 12.',
  'Ava Stone and her crew chief, Dan Marsh, go into the Hall of Fame on Friday.',
])('still pairs who works together: %s', (body) => {
  expect(crews(body)).toEqual(['confirmed person=Dan Marsh driver=Ava Stone']);
});

it.each([
  'Seven drivers have won here, led by Ava Stone (5), Ben Carter (3) and Mia Torres (2).',
  'Stage winners: Ava Stone (6), Ben Carter (12).',
  'Ava Stone (12 races), Ben Carter (8) and Mia Torres (6) took turns.',
])('takes no count for a car: %s', (body) => {
  expect(claimsOf('ride', DAY, body, ['driver', 'number'])).toEqual([]);
});

it('still takes numbers in brackets for cars', () => {
  expect(claimsOf('ride', DAY, 'In the field are Ava Stone (12) and Ben Carter (21).', ['driver', 'number'])).toEqual([
    'confirmed driver=Ava Stone number=12',
    'confirmed driver=Ben Carter number=21',
  ]);
});

it('gives her own result to who is named behind her company', () => {
  const body = 'Ava Stone is back. With Ben Carter and Sam Cole she took third place at Fuji Speedway in the No. 94.';
  expect(claimsOf('result', DAY, body, ['driver', 'position'])).toEqual(['confirmed driver=Ava Stone position=3']);
});

it('does not count wins as a schedule', () => {
  const body = 'Ava Stone went on to win 23 races for Northline Racing and is now an analyst.';
  expect(claimsOf('ride', DAY, body, ['driver', 'extent']).join()).not.toContain('extent');
});
