import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2023-01-24';
const rides = (body: string): readonly string[] =>
  claimsOf('ride', DAY, body, ['driver', 'team', 'series', 'season', 'number', 'extent']);
const title = 'Xfinity Series 2023: who is in what';

describe('numbered lines below a team’s', () => {
  const body = `${title}

NORTHLINE RACING (Chevrolet)
43 Ava Stone (first full season)
44, 45: several drivers, to be announced

PINECREST RACING (Ford)
25 Ben Carter — the team moves over from Trucks
48 Eve Hart. She will keep her part-time deal with Larkfield Motorsports’ No. 75 in the Truck Series.

HOLLOW CREEK MOTORSPORTS
19 Dan Moss in six races, others to be named
10 Mia Torres and others. Torres returns to full-time Cup racing in the team’s No. 16.`;

  it.each([
    'driver=Ava Stone team=Northline Racing series=xfinity season=2023 number=43 extent=full-time',
    'driver=Ben Carter team=Pinecrest Racing series=xfinity season=2023 number=25',
    'driver=Eve Hart team=Pinecrest Racing series=xfinity season=2023 number=48',
    'driver=Dan Moss team=Hollow Creek Motorsports series=xfinity season=2023 number=19 extent=part-time',
    'driver=Mia Torres team=Hollow Creek Motorsports series=xfinity season=2023 number=10',
  ])('are rows, whatever follows the name: %s', (ride) => {
    expect(rides(body)).toContain(`confirmed ${ride}`);
  });

  it('go on about the team of their heading', () => {
    expect(rides(body)).toContain(
      'confirmed driver=Mia Torres team=Hollow Creek Motorsports series=cup season=2023 number=16 extent=full-time',
    );
  });
});

it('a line that a number opens is a sentence where no team stands over it', () => {
  const body = `${title}\n\nNorthline Racing spoke on Monday.\n48 Cup races later, Ava Stone is back.\n30 Ford engineers came along.`;
  expect(rides(body).join('\n')).not.toMatch(/number=(?:48|30)/);
});
