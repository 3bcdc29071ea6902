import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

function exitsOf(body: string): string[] {
  return claimsOf('exit', '2025-11-27', body, ['driver', 'team', 'replacedBy']);
}

const STONE = 'confirmed driver=Ava Stone team=Northline Racing replacedBy=Liam Reed';

it.each([
  'Ava Stone has left Northline Racing. In her stead comes Liam Reed.',
  'Ava Stone has left Northline Racing. In her place comes Liam Reed, for two years the reserve of the team.',
  'Ava Stone has left Northline Racing. Taking her place will be Liam Reed.',
  'Ava Stone has left Northline Racing. Stepping into her seat is Liam Reed.',
  'Ava Stone has left Northline Racing. In her place, the team has signed Liam Reed.',
  'Ava Stone has left Northline Racing. The man to fill her shoes is Liam Reed.',
  'At Northline Racing, the vacancy left by Ava Stone goes to Liam Reed.',
  'The seat vacated by Ava Stone at Northline Racing goes to Liam Reed.',
  'The opening created by Ava Stone’s departure from Northline Racing will be filled by Liam Reed.',
  'Liam Reed fills the vacancy created by Ava Stone’s departure from Northline Racing.',
  'Liam Reed takes the place of Ava Stone, who loses her race seat at Northline Racing.',
  'Ava Stone loses her seat at Northline Racing to Liam Reed.',
  'Liam Reed takes the No. 7 of Northline Racing over from Ava Stone.',
])('who goes, and who comes: %s', (text) => {
  expect(exitsOf(text)).toContain(STONE);
  expect(claimsOf('ride', '2025-11-27', text, ['driver', 'team'])).toContain(
    'confirmed driver=Liam Reed team=Northline Racing',
  );
});

it.each([
  'Ava Stone broke a wrist. In her place at Bristol comes Liam Reed of Northline Racing.',
  'Ava Stone drives for Northline Racing. Taking her starting place is Liam Reed.',
  'Ava Stone drives for Northline Racing. In her place on Saturday will be Liam Reed.',
  'Ava Stone drives for Northline Racing. Could the man in her seat be Liam Reed?',
  'Ava Stone drives for Northline Racing. Behind her place in the standings is Liam Reed.',
  'Ava Stone drives for Northline Racing. The lap record held by her goes to Liam Reed.',
])('nobody is replaced for good: %s', (text) => {
  expect(exitsOf(text)).toEqual([]);
});

it.each([
  'Ava Stone and Liam Reed drove for Northline Racing this season. Stone has left. Reed has gone as well.',
  'Liam Reed has gone from Northline Racing, though that had been known since June.',
  'Liam Reed drove for Northline Racing this season. Reed has gone too.',
])('has gone: %s', (text) => {
  expect(exitsOf(text)).toContain('confirmed driver=Liam Reed team=Northline Racing');
});

it.each([
  'Liam Reed has gone 40 races without a win for Northline Racing.',
  'Liam Reed of Northline Racing has gone from last to first.',
  'Northline Racing says that the tires of Liam Reed have gone.',
])('has not gone: %s', (text) => {
  expect(exitsOf(text)).toEqual([]);
});
