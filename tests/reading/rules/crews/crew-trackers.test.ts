import { expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../claims-of.js';

const DAY = '2026-01-15';
const crews = (body: string): string[] => claimsOf('crew', DAY, body, ['person', 'driver', 'team', 'number', 'season']);

const TRACKER = `Cup crew chief tracker: who goes where in 2026

This is how the pit boxes look.

Northline Racing

No. 12, Ava Stone: Dan Marsh. NEW. He led Mia Torres and the No. 44 in 2024.

Pinecrest Motorsports

No. 30, Ben Carter: Cole Adler stays.

Lakeside Racing

TBA. Nothing is decided on the No. 15.

Harbor Motorsports

No. 9, Eli Frost: Lou Pratt. NEW.

Summit Racing

No. 21, Bea Hart: Gil Ross.`;

it('reads rows of a tracker under the name of each team', () => {
  const read = crews(TRACKER).filter((one) => one.endsWith('season=2026'));
  expect(read).toEqual([
    'confirmed person=Cole Adler driver=Ben Carter team=Pinecrest Motorsports number=30 season=2026',
    'confirmed person=Dan Marsh driver=Ava Stone team=Northline Racing number=12 season=2026',
    'confirmed person=Gil Ross driver=Bea Hart team=Summit Racing number=21 season=2026',
    'confirmed person=Lou Pratt driver=Eli Frost team=Harbor Motorsports number=9 season=2026',
  ]);
});

it('takes nobody on a crew for a driver there', () => {
  const driven = claimsOfKinds(['ride', 'start', 'exit'], DAY, TRACKER, ['driver']).join('\n');
  expect(driven).not.toMatch(/Marsh|Adler|Pratt|Ross/);
  expect(driven).toMatch(/Ava Stone/);
});

it('means the crew chief of a row by its "he"', () => {
  expect(crews(TRACKER)).toContainEqual(expect.stringMatching(/person=Dan Marsh driver=Mia Torres .*season=2024/));
});

it.each([
  [
    'drivers in pairs',
    'Who shares a car in 2026\n\nNorthline Racing\n\nNo. 12, Ava Stone: Ben Carter.\n\nPinecrest Motorsports\n\nNo. 30, Mia Torres: Eli Frost.',
  ],
  [
    'results under a title about one crew chief',
    'Marsh has a new crew chief job\n\nThe results are in.\n\nNorthline Racing\n\nNo. 12, Ava Stone: Ben Carter.\n\nPinecrest Motorsports\n\nNo. 30, Mia Torres: Eli Frost.',
  ],
])('reads no crews of %s', (_, body) => {
  expect(crews(body)).toEqual([]);
});

it('leaves a driver who steps in for another off his crew', () => {
  const body =
    'Cup crew chief changes for 2026\n\nAva Stone steps in for Ben Carter, who’ll be in Northline Racing’s No. 12 in the Truck Series with Dan Marsh as crew chief.';
  expect(crews(body)).toEqual([
    'confirmed person=Dan Marsh driver=Ben Carter team=Northline Racing number=12 season=2026',
  ]);
});
