import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const DAY = '2025-09-10';
const SEAT = ['driver', 'team', 'series', 'season', 'number'];
const rides = (body: string): string[] => claimsOf('ride', DAY, body, SEAT);
const starts = (body: string): string[] => claimsOf('start', DAY, body, ['driver', 'number', 'race', 'track', 'date']);
const exits = (body: string): string[] => claimsOf('exit', DAY, body, ['driver', 'team', 'season', 'number']);

describe('what somebody won with a team', () => {
  it.each([
    'A six-time winner for Northline Racing in 2024, Ava Stone is from Ohio.',
    'Ava Stone, a winner for Northline Racing in 2024, is from Ohio.',
    'Ava Stone, the rookie of the year with Northline Racing in 2024, has a new crew chief.',
    'A race winner with Northline Racing in 2024, Ava Stone was born in Ohio.',
    'The runner-up for Northline Racing in 2024, Ava Stone was born in Ohio.',
  ])('names her seat: %s', (body) => {
    expect(rides(body)).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2024']);
  });

  it('names its series', () => {
    expect(
      rides('A six-time winner in the ARCA Menards Series for Northline Racing in 2024, Ava Stone is from Ohio.'),
    ).toEqual(['confirmed driver=Ava Stone team=Northline Racing series=arca season=2024']);
  });

  it.each([
    'A crew member for Northline Racing in 2024, Ava Stone is from Ohio.',
    'A six-time winner against Northline Racing in 2024, Ava Stone is from Ohio.',
    'Ava Stone, the daughter of a winner for Northline Racing in 2024, is from Ohio.',
    'A big winner for Northline Racing in 2024 was Tamarack, Ava Stone said.',
    'A winner for Northline Racing’s sponsors in 2024, Ava Stone is from Ohio.',
  ])('names none: %s', (body) => {
    expect(rides(body)).toEqual([]);
  });
});

describe('a car without a number, in which', () => {
  it.each([
    'Ava Stone arrives from Northline Racing’s LMP2 entry, in which she did the 2024 season.',
    'Ava Stone comes from the sister car of Northline Racing, in which she ran the 2024 season.',
    'Ava Stone has left the prototype squad of Northline Racing, for which she contested the 2024 season.',
    'Ben Carter was in Northline Racing’s second car, in which Ava Stone completed the 2024 season.',
  ])('somebody drove then: %s', (body) => {
    expect(rides(body)).toContain('confirmed driver=Ava Stone team=Northline Racing season=2024');
  });

  it.each([
    'Ava Stone visited Northline Racing’s shop, in which she did an interview in 2024.',
    'Ava Stone knows Northline Racing’s car, in which she did not race in 2024.',
    'Ava Stone knows Northline Racing’s museum, in which she ran a shop in 2024.',
    'Ava Stone follows Northline Racing’s podcast, in which she did the 2024 season preview.',
  ])('nobody drove: %s', (body) => {
    expect(rides(body)).toEqual([]);
  });
});

describe('a crew of a car', () => {
  it.each([
    'In IMSA, Ava Stone and Ben Carter form the crew of the No. 5 of Northline Racing with Dan Marsh.',
    'In IMSA, Ava Stone and Ben Carter make up the line-up of the No. 5 of Northline Racing together with Dan Marsh.',
    'In IMSA, Ava Stone and Ben Carter will form the crew of Northline Racing’s No. 5 alongside Dan Marsh.',
    'In IMSA, Ava Stone and Ben Carter comprise the crew in the No. 5 of Northline Racing along with Dan Marsh.',
  ])('has those beside them, too: %s', (body) => {
    const seat = 'team=Northline Racing series=imsa season=2025 number=5';
    expect(rides(body)).toEqual(
      ['Ava Stone', 'Ben Carter', 'Dan Marsh'].map((name) => `confirmed driver=${name} ${seat}`),
    );
  });

  it.each([
    'In IMSA, Ava Stone and Ben Carter collided in the No. 5 of Northline Racing with Dan Marsh.',
    'After years alongside Dan Marsh, Ava Stone will share the No. 5 of Northline Racing with Ben Carter in IMSA.',
    'In IMSA, Ava Stone and Ben Carter fought in the No. 5 of Northline Racing with Dan Marsh.',
    'In IMSA, Ava Stone and Ben Carter form the crew of the No. 5 of Northline Racing and fight with Dan Marsh.',
    'In IMSA, Ava Stone and Ben Carter form the crew of the No. 5 of Northline Racing without Dan Marsh.',
  ])('has not: %s', (body) => {
    expect(rides(body).filter((ride) => ride.includes('Marsh'))).toEqual([]);
  });
});

describe('a part-time ride', () => {
  it.each([
    'Ben Carter’s part-time ride, the Northline Racing No. 54, goes to Ava Stone on Saturday at Dover.',
    'Ben Carter’s part-time Xfinity ride, the No. 54, goes to Ava Stone, 18, at Dover on Saturday.',
    'Ben Carter’s part-time seat, the No. 54, goes to Ava Stone on Saturday in Dover.',
    'Ben Carter’s part-time Truck Series ride, the No. 54, goes to Ava Stone at Dover on September 13.',
  ])('is for a race: %s', (body) => {
    expect(rides(body).filter((ride) => ride.includes('Stone'))).toEqual([]);
    expect(starts(body)).toEqual(['confirmed driver=Ava Stone number=54 track=Dover Motor Speedway date=2025-09-13']);
  });

  it.each([
    'Ben Carter’s part-time ride, the No. 54, goes to Ava Stone.',
    'Ben Carter’s part-time Xfinity ride, the No. 54, goes to Ava Stone for the rest of the year.',
  ])('is for more: %s', (body) => {
    expect(rides(body).some((ride) => ride.includes('driver=Ava Stone'))).toBe(true);
    expect(starts(body)).toEqual([]);
  });
});

describe('who sits in', () => {
  it.each([
    'Ava Stone sits in for Ben Carter in Northline Racing’s No. 19 Ford.',
    'Ava Stone is sitting in for Ben Carter in the No. 19 Ford of Northline Racing.',
    'Ava Stone will sit in for Ben Carter in the No. 19.',
    'Ava Stone comes in for Ben Carter in the No. 19.',
  ])('has no seat of a season: %s', (body) => {
    expect(rides(body).filter((ride) => ride.includes('driver=Ava Stone'))).toEqual([]);
  });

  it.each([
    'Ava Stone sits in the No. 19 Ford of Northline Racing this year.',
    'Ava Stone is in the No. 19 Ford of Northline Racing this year.',
    'Ava Stone drives the No. 19 Ford of Northline Racing this year.',
    'Ava Stone is eighth in points in the No. 19 Ford of Northline Racing.',
  ])('is another: %s', (body) => {
    expect(rides(body)).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2025 number=19']);
  });
});

describe('the team that is left', () => {
  it.each([
    'Ben Carter leaves Northline Racing to sit beside Dan Marsh.',
    'Ben Carter quits Northline Racing and will drive alongside Dan Marsh.',
    'Ben Carter departs Northline Racing to line up next to Dan Marsh.',
    'Ben Carter will leave Northline Racing and go racing alongside Dan Marsh.',
  ])('is not the one of a mate to come: %s', (body) => {
    expect(rides(body).filter((ride) => ride.includes('Marsh'))).toEqual([]);
  });

  it.each([
    'Ben Carter will drive for Northline Racing alongside Dan Marsh.',
    'Ben Carter leaves Pinecrest Motorsports to drive alongside Dan Marsh at Northline Racing.',
    'Ben Carter stays at Northline Racing to drive beside Dan Marsh.',
    'Ben Carter goes to Northline Racing to drive beside Dan Marsh.',
  ])('is none: %s', (body) => {
    expect(rides(body).some((ride) => ride.includes('driver=Dan Marsh team=Northline Racing'))).toBe(true);
  });
});

describe('a season that was still to come', () => {
  it.each([
    ['Ben Carter walked away from the No. 19 of Northline Racing a month before the 2017 season.', 2016, 19],
    ['Ben Carter quit the No. 19 of Northline Racing days before the start of the 2024 season.', 2023, 19],
    ['Ben Carter left the No. 19 of Northline Racing ahead of the 2024 season.', 2023, 19],
    ['Ben Carter left the No. 19 of Northline Racing prior to the 2024 campaign.', 2023, 19],
    // In these the season has begun.
    ['Ben Carter left the No. 19 of Northline Racing before the end of the 2024 season.', 2024, 19],
    ['Ben Carter left the No. 19 of Northline Racing before the 2024 finale.', 2024, 19],
    ['Ben Carter left the No. 19 of Northline Racing during the 2024 season.', 2024, 19],
    ['Ben Carter left the No. 19 of Northline Racing after the 2024 season.', 2024, 19],
  ])('is not the last one: %s', (body, season, number) => {
    expect(exits(body)).toEqual([
      `confirmed driver=Ben Carter team=Northline Racing season=${season} number=${number}`,
    ]);
  });
});

describe('a car that somebody left behind', () => {
  it.each([
    'Ava Stone is in the No. 9 that Ben Carter left behind.',
    'Ava Stone has the No. 9 which Ben Carter left behind.',
    'Ava Stone drives the No. 9 that Ben Carter left behind.',
    'Ava Stone gets the No. 9 that Ben Carter left behind.',
  ])('is no more his: %s', (body) => {
    expect(exits(body)).toEqual(['confirmed driver=Ben Carter number=9']);
  });

  it.each([
    'Ava Stone passed the No. 9 that Ben Carter left behind at Dover.',
    'Ben Carter left the No. 9 behind.',
    'Ben Carter left the field behind in the No. 9.',
    'Ben Carter left behind the No. 9 on the last lap.',
  ])('may be his: %s', (body) => {
    expect(exits(body)).toEqual([]);
  });
});

describe('two who are together for a race', () => {
  const shared = 'Ava Stone and Ben Carter share the No. 97 at this weekend’s Sandown 500 for Northline Racing. ';
  const later = (words: string): string[] => starts(shared + words).filter((start) => start.includes('Bathurst'));
  it.each([
    'The pair will also be together for the Bathurst 1000 on October 8.',
    'The two will be reunited for the Bathurst 1000 on October 8.',
    'The pair will once again be together for the Bathurst 1000 on October 8.',
    'The pair will be back together for the Bathurst 1000 on October 8.',
  ])('start in it: %s', (words) => {
    const where = 'number=97 race=Bathurst 1000 track=Mount Panorama Circuit date=2025-10-08';
    expect(later(words)).toEqual([`confirmed driver=Ava Stone ${where}`, `confirmed driver=Ben Carter ${where}`]);
  });

  it.each([
    'The pair will be together at a dinner before the Bathurst 1000 on October 8.',
    'The pair was together for the Bathurst 1000 in 2024.',
    'The pair may watch the Bathurst 1000 together on October 8.',
    'The two talked about being together for the Bathurst 1000.',
  ])('do not: %s', (words) => {
    expect(later(words).filter((start) => start.startsWith('confirmed'))).toEqual([]);
  });
});

describe('the number on a car', () => {
  it.each([
    'Ava Stone brings her own truck with the number 52 to Eldora Speedway on September 13.',
    'Ava Stone enters a Ford bearing the number 52 at Eldora Speedway on September 13.',
    'Ava Stone enters her Toyota truck with the number 52 at Eldora Speedway on September 13.',
    'Ava Stone will enter a Chevrolet with the number 52 at Eldora Speedway on September 13.',
  ])('is read: %s', (body) => {
    expect(starts(body)).toEqual(['confirmed driver=Ava Stone number=52 track=Eldora Speedway date=2025-09-13']);
  });

  it.each([
    'Ava Stone starts at Eldora Speedway on September 13 with the number 52 draw.',
    'Ava Stone enters Eldora Speedway on September 13 in a suit with the number 52.',
    'Ava Stone enters the race at Eldora Speedway on September 13 with the number 52 pit stall.',
    'Ava Stone enters the race at Eldora Speedway on September 13 with a team of the number 52 size.',
  ])('is none: %s', (body) => {
    expect(starts(body).filter((start) => start.includes('number='))).toEqual([]);
  });
});

describe('a seat in a series', () => {
  it.each([
    'Ben Carter’s Xfinity Series seat at Northline Racing goes to Ava Stone.',
    'Ben Carter’s old Xfinity Series ride with Northline Racing goes to Ava Stone.',
    'Ben Carter’s Xfinity ride at Northline Racing has been given to Ava Stone.',
    'Northline Racing gives Ben Carter’s Xfinity Series seat to Ava Stone.',
  ])('goes on to another: %s', (body) => {
    expect(rides(body)).toContain('confirmed driver=Ava Stone team=Northline Racing series=xfinity season=2025');
    expect(exits(body)).toEqual(['confirmed driver=Ben Carter team=Northline Racing season=2025']);
  });

  it.each([
    'Ben Carter’s Xfinity Series title at Northline Racing goes to Ava Stone.',
    'Ben Carter’s Xfinity Series trophy from Northline Racing goes to Ava Stone.',
    'Ben Carter’s Xfinity Series lead goes to Ava Stone of Northline Racing.',
    'Ben Carter’s Xfinity Series thanks go to Ava Stone and Northline Racing.',
  ])('does not: %s', (body) => {
    expect(exits(body)).toEqual([]);
  });
});
