import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const BEFORE =
  'Mia Torres drives the No. 98 for Northline Racing in the Xfinity Series. Larkfield Racing will field a single Cup Series car next year.';
const SLOTS = ['driver', 'team', 'season', 'number'];

/** Seats of 2025 in what follows a sentence about a car without a number, in June 2024. */
const ridesOf = (body: string): string[] =>
  claimsOf('ride', '2024-06-20', `${BEFORE} ${body}`, SLOTS).filter((ride) => ride.includes('season=2025'));

it.each([
  ['Ben Carter is the favorite for the seat.', 'rumored', 'Ben Carter'],
  ['Torres is believed to be the favorite for that seat.', 'rumored', 'Mia Torres'],
  ['Torres is one of the names you hear for it.', 'rumored', 'Mia Torres'],
  ['Ben Carter’s name comes up most often for the seat.', 'rumored', 'Ben Carter'],
  ['The name heard most often for the seat is that of Ben Carter.', 'rumored', 'Ben Carter'],
  ['Ben Carter is in the frame for the ride.', 'rumored', 'Ben Carter'],
  ['Sources say Ben Carter is at the top of the list for the car.', 'rumored', 'Ben Carter'],
  ['Ben Carter is widely tipped to drive it.', 'rumored', 'Ben Carter'],
  ['Ben Carter has been offered the seat.', 'rumored', 'Ben Carter'],
  ['Ben Carter will drive it.', 'confirmed', 'Ben Carter'],
  ['The seat goes to Ben Carter.', 'confirmed', 'Ben Carter'],
])('reads who is heard of for a car that has no number yet: %s', (body, status, driver) => {
  expect(ridesOf(body)).toEqual([`${status} driver=${driver} team=Larkfield Racing season=2025`]);
});

it.each([
  'Torres is the favorite for the title.',
  'Torres’ name comes up for the award.',
  'Torres made a name for herself.',
  'Is Ben Carter’s name coming up for the seat?',
])('reads no seat from: %s', (body) => {
  expect(ridesOf(body)).toEqual([]);
});

const TEAMS =
  'Four teams look for drivers in the Cup Series: Northline Racing, Pinecrest Motorsports, Larkfield Racing and Beacon Hill Racing.';

it.each([
  'Ava Stone has been linked with Pinecrest Motorsports. She drives the No. 12.',
  'Ava Stone has been mentioned for Pinecrest Motorsports’ No. 21. Ben Carter of the No. 12 is also a free agent.',
  'Ava Stone is in talks with Pinecrest Motorsports. Her No. 12 has been fast this year.',
  'Ava Stone could join Pinecrest Motorsports. She has been in the No. 12 since 2022.',
  'Ava Stone is a candidate at Pinecrest Motorsports. Ben Carter, who drives the No. 12, wants to stay.',
])('gives no seat that is had to a team that is only talked about: %s', (body) => {
  const rides = claimsOf('ride', '2025-07-15', `${TEAMS} ${body}`, ['driver', 'number', 'team']);
  expect(rides.filter((ride) => ride.includes('number=12 team=Pinecrest'))).toEqual([]);
});

it.each([
  'Ava Stone is in talks with Pinecrest Motorsports about an extension. She drives the No. 12.',
  'Ava Stone could leave Pinecrest Motorsports. She drives the No. 12.',
])('gives it to the team that somebody is with: %s', (body) => {
  const rides = claimsOf('ride', '2025-07-15', `${TEAMS} ${body}`, ['driver', 'season', 'number', 'team']);
  expect(rides).toContain('confirmed driver=Ava Stone season=2025 number=12 team=Pinecrest Motorsports');
});
