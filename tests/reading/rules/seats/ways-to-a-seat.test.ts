import { describe, expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../claims-of.js';

const SLOTS = ['driver', 'team', 'season', 'number'];
const rides = (body: string, day = '2025-10-01'): string[] => claimsOf('ride', day, body, SLOTS);

it.each([
  'The keys to Northline Racing’s No. 12 go to Ava Stone in 2026.',
  'The job of driving Northline Racing’s No. 12 goes to Ava Stone in 2026.',
  'Stepping into Northline Racing’s No. 12 in 2026 is Ava Stone.',
  'Northline Racing’s No. 12 will be filled by Ava Stone in 2026.',
  'Ava Stone has been awarded Northline Racing’s No. 12 in 2026.',
  'Ava Stone has been moved to Northline Racing’s No. 12 in 2026.',
  'Ava Stone is the choice for Northline Racing’s No. 12 in 2026.',
  'Ava Stone will carry the No. 12 for Northline Racing in 2026.',
])('who gets a car has it: %s', (body) => {
  expect(rides(body)).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2026 number=12']);
});

it.each([
  ['The favorite for Northline Racing’s No. 12 in 2026 is Ava Stone.'],
  ['The leading candidate to drive Northline Racing’s No. 12 in 2026 is Ava Stone.'],
  ['Ava Stone may well drive Northline Racing’s No. 12 in 2026.'],
  ['Ava Stone might end up driving Northline Racing’s No. 12 in 2026.'],
])('who may get it is talked of: %s', (body) => {
  expect(rides(body)).toEqual(['rumored driver=Ava Stone team=Northline Racing season=2026 number=12']);
});

it.each([
  'The No. 12 of Northline Racing will carry a scheme for Ava Stone’s foundation.',
  'The favorite for the win in the No. 12 is Ava Stone’s rival.',
  'The keys to the city go to Ava Stone.',
])('nobody gets a seat by: %s', (body) => {
  expect(rides(body)).toEqual([]);
});

it('mates of a team that is named are both there', () => {
  expect(
    claimsOf('ride', '2025-10-01', 'Ava Stone will be teammates with Ben Carter at Northline Racing in 2026.', [
      'driver',
      'team',
      'season',
    ]),
  ).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing season=2026',
    'confirmed driver=Ben Carter team=Northline Racing season=2026',
  ]);
});

describe('in place of him', () => {
  it.each([
    'Northline Racing has hired Ava Stone to replace him.',
    'Northline Racing has picked Ava Stone to succeed him.',
    'Northline Racing tabbed Ava Stone to take his place.',
  ])('is in place of the one told of before: %s', (body) => {
    const text = `Ben Carter will leave the No. 12 of Northline Racing at the end of the season. ${body}`;
    expect(claimsOf('exit', '2025-10-01', text, ['driver', 'replacedBy'])).toContain(
      'confirmed driver=Ben Carter replacedBy=Ava Stone',
    );
    expect(claimsOf('exit', '2025-10-01', text, ['driver']).some((exit) => exit.includes('Stone'))).toBe(false);
  });
});

describe('which season with a team', () => {
  it('is counted beside the team', () => {
    const body = 'Ava Stone is in her 12th Cup season and her second with Northline Racing.';
    expect(claimsOf('ride', '2025-06-01', body, ['season'])).toEqual([
      'confirmed season=2024',
      'confirmed season=2025',
    ]);
  });

  it('is the first where the words say so', () => {
    const body = 'Ava Stone is in her 12th Cup season, and her first with Northline Racing.';
    expect(claimsOf('ride', '2025-06-01', body, ['season'])).toEqual(['confirmed season=2025']);
  });

  it('is not that of a series behind the team', () => {
    const body = 'Ava Stone is in her third season with Northline Racing and her fifth in Cup.';
    expect(claimsOf('ride', '2025-06-01', body, ['season'])).toHaveLength(3);
  });
});

it('what is driven to the finale is a seat, and no race', () => {
  const body = 'Ava Stone will drive the No. 12 for Northline Racing from Dover through the season finale at Phoenix.';
  expect(claimsOfKinds(['ride', 'start'], '2025-06-01', body, SLOTS)).toEqual([
    'ride confirmed driver=Ava Stone team=Northline Racing season=2025 number=12',
  ]);
});

it('a day of this year is of this season', () => {
  expect(rides('Ava Stone wheeled Northline Racing’s No. 12 Chevrolet to victory lane Sunday.')).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing season=2025 number=12',
  ]);
});

describe('where somebody goes', () => {
  it('is told with its number and season behind the comma', () => {
    const body =
      'Ava Stone will leave Northline Racing at the end of the year for Pinecrest Motorsports, where she will drive the No. 6.';
    expect(rides(body)).toContain('confirmed driver=Ava Stone team=Pinecrest Motorsports season=2026 number=6');
    expect(rides(body).filter((ride) => ride.includes('Pinecrest') && ride.includes('2025'))).toEqual([]);
  });

  it('has the series that is told of it', () => {
    const body =
      'Ava Stone will drive for Northline Racing in the Xfinity Series in 2026. Stone comes over from Pinecrest Motorsports, where she won twice this season in the Truck Series.';
    expect(claimsOf('ride', '2025-10-01', body, ['team', 'series'])).toEqual([
      'confirmed team=Northline Racing series=xfinity',
      'confirmed team=Pinecrest Motorsports series=truck',
    ]);
  });

  it('goes on behind "and"', () => {
    const body = 'Ava Stone came from Pinecrest Motorsports, where she won twice and drove the No. 6.';
    expect(claimsOf('ride', '2025-10-01', body, ['team', 'number'])).toContain(
      'confirmed team=Pinecrest Motorsports number=6',
    );
  });
});

it('two wins of a season are no race', () => {
  const body =
    'Ava Stone won twice this season in the Truck Series. She has three races left, starting Friday at Homestead.';
  expect(claimsOf('result', '2025-10-15', body, ['driver'])).toEqual([]);
});

it('the crew chief who may go along has the post of now', () => {
  const body =
    'Ava Stone drives for Pinecrest Motorsports. Several people in the garage say Stone and her crew chief, Dan Marsh, are headed to Northline Racing to take over the No. 19.';
  const posts = claimsOf('crew', '2025-09-10', body, ['person', 'team', 'number', 'season']);
  expect(posts.filter((post) => post.startsWith('confirmed'))).toEqual([
    'confirmed person=Dan Marsh team=Pinecrest Motorsports season=2025',
  ]);
});

it.each([
  'Ava Stone comes over from Pinecrest Motorsports for the No. 60.',
  'Ava Stone arrives from Pinecrest Motorsports for the No. 60.',
])('is the car for which somebody comes from a team: %s', (text) => {
  expect(claimsOf('ride', '2026-01-10', text, ['driver', 'team', 'season', 'number'])).toEqual([
    'confirmed driver=Ava Stone season=2026 number=60',
  ]);
});

it('reads the race of an owner who makes a start', () => {
  const text =
    'Team co-owner Ava Stone will make her annual start at Homestead-Miami Speedway on March 21 in the No. 8. Owner Dan Marsh will make a decision on Monday.';
  expect(claimsOf('start', '2026-01-10', text, ['driver', 'track', 'date', 'number'])).toEqual([
    'confirmed driver=Ava Stone track=Homestead-Miami Speedway date=2026-03-21 number=8',
  ]);
});
