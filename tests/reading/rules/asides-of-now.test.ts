import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const DAY = '2026-03-10';
const SLOTS = ['driver', 'team', 'season', 'number'] as const;
const rides = (body: string): readonly string[] => claimsOf('ride', DAY, body, SLOTS);

describe('a car that goes from driver to driver', () => {
  const starts = (body: string): readonly string[] =>
    claimsOf('start', DAY, body, ['driver', 'team', 'number', 'track', 'date']);
  it.each([
    'Northline Racing said Tuesday that the No. 21 Ford will be a time-share through July. Ava Stone, these days in the Cup Series with Pinecrest Motorsports’ No. 41, does Texas (May 1) and Charlotte (May 22).',
    'Northline Racing’s No. 21 Ford will be driven by committee in the Truck Series. Ava Stone, who races the No. 41 of Pinecrest Motorsports in the Cup Series, does Texas (May 1) and Charlotte (May 22).',
    'Northline Racing will put its No. 21 Ford to a rotating cast. Ava Stone, a Cup Series regular, does Texas (May 1) and Charlotte (May 22).',
  ])('is what a guest drives, and not her own: %s', (body) => {
    expect(starts(body)).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing number=21 track=Charlotte Motor Speedway date=2026-05-22',
      'confirmed driver=Ava Stone team=Northline Racing number=21 track=Texas Motor Speedway date=2026-05-01',
    ]);
  });
});

describe('where a champion is now', () => {
  it.each([
    'Northline Racing has three drivers in the Truck Series. One is Ava Stone. The 2022 series champion, these days in the Cup Series with Pinecrest Motorsports’ No. 41, does Texas on May 1.',
    'Ava Stone, the 2022 Truck Series champion, now with Pinecrest Motorsports in the Cup Series, was at Texas.',
  ])('is not where she won: %s', (body) => {
    expect(rides(body)).not.toContain('confirmed driver=Ava Stone team=Pinecrest Motorsports season=2022');
    expect(claimsOf('title', DAY, body, ['driver', 'series', 'season'])).not.toContain(
      'confirmed driver=Ava Stone series=cup season=2022',
    );
  });

  it('is where she won, behind "with"', () => {
    const body = 'Ava Stone, the 2022 Truck Series champion with Northline Racing, was at Texas.';
    expect(rides(body)).toContain('confirmed driver=Ava Stone team=Northline Racing season=2022');
  });
});

describe('a rumour that whom it is told of will not have', () => {
  const seat = 'driver=Ava Stone team=Northline Racing season=2027';
  it.each([
    'Ava Stone was mentioned for a Northline Racing ride in 2027. She laughed that one off.',
    'Ava Stone has been linked with Northline Racing for 2027. She quickly waved the idea away.',
    'Ava Stone has been linked with Northline Racing for 2027. Stone shot the rumor down on Friday.',
    'Ava Stone has been linked with Northline Racing for 2027. She has brushed off the talk.',
  ])('is denied: %s', (body) => {
    expect(rides(body)).toContain(`denied ${seat}`);
    expect(rides(body)).not.toContain(`rumored ${seat}`);
  });

  it.each([
    'Ava Stone has been linked with Northline Racing for 2027. She laughed.',
    'Ava Stone has been linked with Northline Racing for 2027. She brushed off the crash and finished third.',
    'Ben Carter says that Ava Stone could go to Northline Racing in 2027. He laughed it off.',
  ])('is not: %s', (body) => {
    expect(rides(body)).toContain(`rumored ${seat}`);
  });
});

describe('somebody in a queue', () => {
  const OPEN = 'Northline Racing’s No. 31 Ford is open for 2027.';
  it.each([
    'Ava Stone is widely regarded as the favorite for the No. 31.',
    'Ava Stone is seen as the favourite for the No. 31.',
    'Ava Stone is understood to be first in the queue for the No. 31.',
    'Ava Stone is said to be at the front of the line for the ride.',
    'Ava Stone is at the top of the pecking order for Northline Racing’s No. 31.',
  ])('for a seat: %s', (body) => {
    expect(rides(`${OPEN} ${body}`).some((one) => one.startsWith('rumored driver=Ava Stone team=Northline'))).toBe(
      true,
    );
  });

  it.each([
    'Ava Stone is near the front of the line for coffee.',
    'Ava Stone is seen as the favorite for the race.',
    'Ava Stone is first in the queue for the flight home.',
  ])('for something else: %s', (body) => {
    expect(rides(`${OPEN} ${body}`)).toEqual([]);
  });
});

describe('a crew chief of whom the paragraph before tells', () => {
  const body =
    'Northline Racing fired crew chief Dan Marsh on Tuesday. Ava Stone stays in the No. 33.\n\nMarsh was hired before the 2012 season. He led Ben Carter to the title in 2014, and was atop the box when Stone won at Bristol in 2017.\n\nHe may not be out of work for long. Pinecrest Motorsports has sounded him out about the No. 8 Chevrolet of rookie Cal Dunn.';

  it('is whom another team wants, and no driver', () => {
    expect(rides(body).filter((one) => one.startsWith('rumored'))).toEqual([]);
  });
});

describe('a win for which somebody passes', () => {
  const wins = (body: string): readonly string[] => claimsOf('result', DAY, body, ['driver', 'track', 'position']);
  it.each([
    'Ava Stone shocked everybody at the Milwaukee Mile last August, where she passed three champions in the final 10 laps for the win.',
    'Ava Stone passed Ben Carter on the last corner for the win at the Milwaukee Mile last August.',
  ])('%s', (body) => {
    expect(wins(body)).toContain('confirmed driver=Ava Stone track=Milwaukee Mile position=1');
  });

  it.each([
    'Ava Stone passed Ben Carter for the win at the Milwaukee Mile last August but ran out of fuel.',
    'Ava Stone passed Ben Carter for the lead at the Milwaukee Mile last August.',
  ])('is none: %s', (body) => {
    expect(wins(body)).toEqual([]);
  });
});
