import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const RACE = ['driver', 'team', 'number', 'track'];
const starts = (body: string): readonly string[] => claimsOf('start', '2025-06-03', body, RACE);
const rides = (body: string): readonly string[] => claimsOf('ride', '2025-06-03', body, ['driver', 'number', 'extent']);

it.each([
  [
    'one taken on for races',
    'Northline Racing has picked Ava Stone for the road courses at Sonoma and Watkins Glen in its No. 12.',
    ['Sonoma Raceway', 'Watkins Glen International'],
  ],
  [
    'one given a car',
    'Northline Racing will give Ava Stone the No. 12 at Iowa and at the finale in Phoenix.',
    ['Iowa Speedway', 'Phoenix Raceway'],
  ],
  [
    'a seat behind "where"',
    'Ava Stone will start on Sunday at Dover, where she gets the call to drive the No. 12 of Northline Racing.',
    ['Dover Motor Speedway'],
  ],
  [
    'one who gets a shot',
    'Ava Stone gets her shot at the Daytona 500 in the No. 12 of Northline Racing.',
    ['Daytona International Speedway'],
  ],
])('reads races of %s, and no seat for a season', (_, body, tracks) => {
  expect(starts(body)).toEqual(
    tracks.map((track) => `confirmed driver=Ava Stone team=Northline Racing number=12 track=${track}`),
  );
  expect(rides(body).filter((one) => !one.endsWith('extent=part-time'))).toEqual([]);
});

it('reads a ride that goes to somebody else for a race', () => {
  const body =
    'Ben Carter was supposed to drive the No. 12 for Northline Racing at Dover, but passport trouble means the ride goes to Ava Stone.';
  expect(starts(body)).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing number=12 track=Dover Motor Speedway',
  ]);
});

it('reads who replaces the one who stands in', () => {
  const body =
    'Ava Stone will stand in for the injured Ben Carter in the No. 12 of Northline Racing at Dover on Sunday, with Mia Torres replacing her in the No. 21 of Pinecrest Motorsports.';
  expect(starts(body)).toContain(
    'confirmed driver=Mia Torres team=Pinecrest Motorsports number=21 track=Dover Motor Speedway',
  );
  expect(claimsOf('exit', '2025-06-03', body, ['driver'])).toEqual([]);
});

it.each([
  'Ben Carter won’t be at Dover this weekend. Ava Stone is on standby to take over the No. 12 for Northline Racing.',
  'Ben Carter won’t be at Dover this weekend. Ava Stone is on call to take over the No. 12 for Northline Racing.',
])('reads no race of who is on standby: %s', (body) => {
  expect(starts(body).filter((one) => one.includes('Stone'))).toEqual([]);
});

it('keeps apart who it will be and who not, and a race behind "where"', () => {
  const body =
    'It will be Ava Stone and not the suspended Ben Carter in Northline Racing’s No. 12 on Sunday at Michigan, where Carter’s wait ends a week later at Dover.';
  expect(starts(body)).toContain(
    'confirmed driver=Ava Stone team=Northline Racing number=12 track=Michigan International Speedway',
  );
  expect(starts(body).some((one) => one.includes('Stone') && one.includes('Dover'))).toBe(false);
  expect(rides(body).some((one) => one.includes('Carter'))).toBe(false);
});

it.each([
  [
    'races that two cover',
    'Ava Stone and Ben Carter will cover all 25 Truck Series races in the No. 12 of Northline Racing.',
    2,
  ],
  [
    'a team owner who goes on',
    'Ava Stone drives the No. 12 for Northline Racing at Dover on July 20, team co-owner Ben Carter at Bristol on Sept. 13.',
    0,
  ],
])('reads parts of a season: %s', (_, body, parts) => {
  expect(rides(body).filter((one) => one.endsWith('extent=part-time'))).toHaveLength(parts);
});
