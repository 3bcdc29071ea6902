import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const DAY = '2025-09-10';
const SEAT = ['driver', 'team', 'season', 'number', 'extent'];
const rides = (body: string, published = DAY): string[] => claimsOf('ride', published, body, SEAT);
const exits = (body: string): string[] => claimsOf('exit', DAY, body, ['driver', 'team', 'season']);
const results = (body: string): string[] => claimsOf('result', DAY, body, ['driver', 'race', 'position']);

describe('an era that has a name', () => {
  it.each([
    'The Ava Stone era at Northline Racing has ten weeks left to run.',
    'The Ava Stone era at Northline Racing ends in November.',
    'The Ava Stone chapter at Northline Racing will close after the season.',
    'The Ava Stone years at Northline Racing are over.',
    'Ava Stone’s stint with Northline Racing has three races left.',
  ])('is over: %s', (body) => {
    expect(exits(body)).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2025']);
  });

  it.each([
    'The Ava Stone era at Northline Racing begins on Sunday.',
    'The Ava Stone era at Northline Racing is far from over.',
    'The Ava Stone era at Northline Racing has years left to run.',
    'The Ava Stone story at Northline Racing has three chapters left.',
    'Ava Stone’s car has ten laps left to run for Northline Racing.',
  ])('is not: %s', (body) => {
    expect(exits(body)).toEqual([]);
  });
});

describe('who has the car with somebody', () => {
  it.each([
    'In IMSA, Ava Stone drives the No. 47 Cadillac for Northline Racing, sharing with Ben Carter.',
    'In IMSA, Ava Stone drives the No. 47 Cadillac for Northline Racing, sharing it with Ben Carter.',
    'In IMSA, Ava Stone is off to the No. 47 Cadillac of Northline Racing, sharing again with Ben Carter.',
    'In IMSA, Ava Stone is in the No. 47 Cadillac of Northline Racing, sharing it once more alongside Ben Carter.',
  ])('is beside the driver: %s', (body) => {
    expect(rides(body)).toContain('confirmed driver=Ben Carter team=Northline Racing season=2025 number=47');
  });

  it.each([
    'In IMSA, Ava Stone drives the No. 47 Cadillac for Northline Racing, sharing with Ben Carter a love of dirt.',
    'Ava Stone drives the No. 47 for Northline Racing in the Cup Series, sharing with Ben Carter.',
    'In IMSA, Ava Stone drives the No. 47 Cadillac for Northline Racing, sharing data with Ben Carter.',
    'In IMSA, Ava Stone drove the No. 47 Cadillac for Northline Racing and shares with Ben Carter a sponsor.',
  ])('is none: %s', (body) => {
    expect(rides(body).filter((ride) => ride.includes('Carter'))).toEqual([]);
  });
});

describe('talk about a season to come', () => {
  it.each([
    'Ava Stone has been talking to Northline Racing about 2026.',
    'Ava Stone has been in conversation with Northline Racing about 2026.',
    'Ava Stone is speaking with Northline Racing about next season.',
    'Northline Racing has held talks with Ava Stone about next year.',
  ])('is about a seat: %s', (body) => {
    expect(rides(body)).toEqual(['rumored driver=Ava Stone team=Northline Racing season=2026']);
  });

  it.each([
    'Ava Stone talked to Northline Racing about last season.',
    'Ava Stone is talking to Northline Racing about its 2024 title.',
    'Ava Stone has been talking to Northline Racing about tire wear.',
    'Ava Stone has been in conversation with fans of Northline Racing about 2026.',
  ])('is not: %s', (body) => {
    expect(rides(body)).toEqual([]);
  });
});

describe('how much of a season it was before', () => {
  it.each([
    ['Ava Stone steps up from six races to the full season in the No. 7 for Northline Racing.', 'full-time'],
    ['Ava Stone goes from a part-time schedule to a full schedule in the No. 7 for Northline Racing.', 'full-time'],
    ['Ava Stone will go from a full season to eight races in the No. 7 for Northline Racing.', 'part-time'],
    ['Ava Stone will run ten races in the No. 7 for Northline Racing.', 'part-time'],
  ])('is not how much it is: %s', (body, extent) => {
    expect(rides(body)).toEqual([
      `confirmed driver=Ava Stone team=Northline Racing season=2025 number=7 extent=${extent}`,
    ]);
  });
});

describe('what somebody has to do elsewhere', () => {
  it.each([
    ['Ava Stone will not be there in 2026 because of her IndyCar commitments with Northline Racing.', 2026],
    ['Ava Stone skips the test because of her commitments with Northline Racing.', 2025],
    ['Ava Stone’s obligations with Northline Racing come first.', 2025],
    ['Ava Stone’s commitments at Northline Racing keep her from coming.', 2025],
  ])('is a seat: %s', (body, season) => {
    expect(rides(body)).toEqual([`confirmed driver=Ava Stone team=Northline Racing season=${season}`]);
  });

  it.each([
    'Ava Stone’s sponsor commitments with Northline Racing come first.',
    'Ava Stone’s former commitments with Northline Racing are behind her.',
    'Tamarack’s commitments with Northline Racing come first, Ava Stone said.',
    'Ava Stone kept her commitments and spoke to Northline Racing.',
  ])('is none: %s', (body) => {
    expect(rides(body)).toEqual([]);
  });
});

describe('a seat that is left open for another season', () => {
  it.each([
    'Ava Stone hasn’t decided on year three in the No. 12 for Northline Racing.',
    'Ava Stone has not committed to a second season in the No. 12 for Northline Racing.',
    'Ava Stone is weighing another year in the No. 12 for Northline Racing.',
    'The sponsor wants Ava Stone to stay in the No. 12 for Northline Racing.',
    'Everybody would like Ava Stone to remain in the No. 12 of Northline Racing.',
  ])('is hers now: %s', (body) => {
    expect(rides(body)).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2025 number=12']);
  });

  it.each([
    'Ava Stone is weighing a second season in the booth with Northline Racing.',
    'Ava Stone is considering a move to the No. 12 of Northline Racing.',
    'Fans want Ava Stone to stay in the booth at Northline Racing.',
    'Fans would love to see Ava Stone in the No. 12.',
    'The sponsor wants Ava Stone to drive the No. 12.',
  ])('is not: %s', (body) => {
    expect(rides(body)).toEqual([]);
  });
});

describe('who is confirmed for another season', () => {
  const now = 'confirmed driver=Ava Stone team=Northline Racing season=2025 number=12';
  const next = 'confirmed driver=Ava Stone team=Northline Racing season=2026 number=12';
  it.each([
    'Ava Stone drives the No. 12 for Northline Racing. Stone is already signed for next year.',
    'Ava Stone drives the No. 12 for Northline Racing. Stone has been confirmed for 2026.',
    'Ava Stone drives the No. 12 for Northline Racing. She is confirmed for next season too; a second car depends on money.',
    'Northline Racing runs the No. 12. Ava Stone drives it, and is confirmed for next year as well.',
  ])('has the seat: %s', (body) => {
    expect(rides(body).sort()).toEqual([now, next]);
  });

  it.each([
    'Ava Stone drives the No. 12 for Northline Racing. Stone is confirmed for Sunday.',
    'Ava Stone drives the No. 12 for Northline Racing. Stone is not confirmed for 2026.',
    'Ava Stone drives the No. 12 for Northline Racing. Stone is confirmed for the banquet.',
    'Ava Stone drives the No. 12 for Northline Racing. The sponsor is confirmed for next year.',
  ])('may have none: %s', (body) => {
    expect(rides(body)).toEqual([now]);
  });
});

describe('the month in which a season begins', () => {
  it.each([
    'Ava Stone will be in the No. 12 in February.',
    'Ava Stone will drive the No. 12 in February.',
    'Ava Stone will be at the wheel of the No. 12 in February instead.',
    'Ava Stone is to race the No. 12 in February.',
  ])('begins a seat: %s', (body) => {
    expect(rides(body)).toEqual(['confirmed driver=Ava Stone season=2026 number=12']);
  });

  it.each([
    'Ava Stone will drive the No. 12 at Daytona in February.',
    'Ava Stone will be in the No. 12 in January.',
    'Ava Stone will be in the No. 12 in October.',
    'Ava Stone will test the No. 12 in February.',
  ])('does not: %s', (body) => {
    expect(rides(body)).toEqual([]);
  });
});

describe('those who own a team', () => {
  it.each([
    'Founded in 2020 by Michael Hill and Dan Marsh, Northline Racing will field Ava Stone and Ben Carter in 2026.',
    'Owned by Michael Hill and three-time champion Dan Marsh, Northline Racing will run Ava Stone and Ben Carter in 2026.',
    'Backed by Kim Hill and Dan Marsh, Northline Racing fields Ava Stone and Ben Carter in 2026.',
    'Set up by brothers Michael and Dan Marsh, Northline Racing will field Ava Stone and Ben Carter in 2026.',
  ])('are not fielded: %s', (body) => {
    expect(rides(body)).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing season=2026',
      'confirmed driver=Ben Carter team=Northline Racing season=2026',
    ]);
  });

  it.each([
    'Tamarack Racing, which is buying Dan Marsh’s NASCAR operation, told the 28-year-old from Alva, Florida, that it wanted to keep him.',
    'Tamarack Racing is buying Dan Marsh’s Cup operation. He’ll drive the No. 1 Chevrolet in 2026.',
    'Dan Marsh’s Truck organization is for sale. He is in the No. 12.',
    'Dan Marsh’s entire racing operation moves to Ohio. He has the No. 12.',
  ])('do not drive: %s', (body) => {
    expect(rides(body)).toEqual([]);
  });
});

describe('laps left on a day', () => {
  it.each([
    'Ava Stone passed Ben Carter with 12 laps left Friday night to win the Tamarack 150.',
    'Ava Stone passed Ben Carter with three laps remaining Sunday to win the Tamarack 150.',
    'Ava Stone got by Ben Carter with two laps left Saturday and won the Tamarack 150.',
    'Ava Stone beat Ben Carter with four races left Sunday to win the Tamarack 150.',
  ])('say when: %s', (body) => {
    expect(results(body)).toEqual(['confirmed driver=Ava Stone race=Tamarack 150 position=1']);
  });

  it.each([
    'Ava Stone said that Ben Carter left Friday.',
    'Ava Stone waved to Ben Carter, who left Friday night.',
    'After 12 laps Ben Carter left Saturday’s race to Ava Stone.',
    'Ava Stone saw Ben Carter remaining Sunday.',
  ])('are none: %s', (body) => {
    expect(results(body)).toEqual([]);
  });
});

describe('two for whom somebody stood in', () => {
  it.each([
    'Dan Marsh subbed for Ben Carter in March and for Ava Stone in the No. 12 the past four weeks.',
    'Dan Marsh subbed for Ben Carter five times and for Ava Stone (back) in the No. 12 the past four weeks.',
    'Dan Marsh has filled in for Ben Carter and for Ava Stone in the No. 12 for three races this year.',
    'Dan Marsh deputized for Ben Carter in May and for Ava Stone in the No. 12 for four races.',
  ])('have each their own car: %s', (body) => {
    const read = rides(body);
    expect(read).toContain('confirmed driver=Ava Stone season=2025 number=12');
    expect(read.filter((ride) => ride.includes('Carter'))).toEqual([]);
  });
});
