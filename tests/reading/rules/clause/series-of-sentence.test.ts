import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const seats = (body: string): readonly string[] =>
  claimsOf('ride', '2026-04-20', body, ['driver', 'team', 'series', 'number']);

const TRUCK =
  'Spire Motorsports said on Monday that Ben Carter will drive its No. 7 truck in the Craftsman Truck Series.';

it('a series that opens a sentence is said of all of it', () => {
  expect(
    seats(`${TRUCK}\n\nIn the Cup Series the team campaigns the No. 71 with Ava Stone and the No. 77 with Eve Hart.`),
  ).toEqual([
    'confirmed driver=Ava Stone team=Spire Motorsports series=cup number=71',
    'confirmed driver=Ben Carter team=Spire Motorsports series=truck number=7',
    'confirmed driver=Eve Hart team=Spire Motorsports series=cup number=77',
  ]);
});

it('so is one that a list of those who went there opens with', () => {
  expect(
    seats('The Xfinity Series line-ups are nearly complete.\n\nGone to Cup: Ava Stone (Northline Racing, No. 54).'),
  ).toEqual(['confirmed driver=Ava Stone team=Northline Racing series=cup number=54']);
});

it.each(['down from the Cup Series after three years', 'up from Trucks for a second try'])(
  'one that somebody comes from is not where she goes: %s',
  (note) => {
    const body = `Entries for the 2026 Xfinity Series season\n\nSTEWART-HAAS RACING\n00 Ava Stone — ${note}\n41 Ben Carter\n98 Eve Hart`;
    expect(seats(body)).toContain('confirmed driver=Ava Stone team=Stewart-Haas Racing series=xfinity number=00');
  },
);
