import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';
import { entriesOf } from '../starts-of.js';

describe('a start', () => {
  it.each<readonly [string, ...string[]]>([
    // What begins then is told by the main clause, whatever stands between.
    [
      'Ava Stone will race the No. 19 Toyota of Northline Racing whenever Ben Carter does not, starting this Sunday at Bristol Motor Speedway.',
      'Stone 19 Northline Racing -, Bristol 04-12',
    ],
    [
      'Ava Stone takes over the No. 19 Toyota, Northline Racing announced Monday, starting with the race at Talladega on April 26.',
      'Stone 19 Northline Racing -, Talladega 04-26',
    ],
    [
      'Ava Stone makes six starts in the No. 19 Toyota of Northline Racing once she is old enough, beginning at Bristol on April 12.',
      'Stone 19 Northline Racing -, Bristol 04-12',
    ],
    // An entry needs no day.
    [
      'Ava Stone is entered in Northline Racing’s No. 17 at Talladega in two weeks.',
      'Stone 17 Northline Racing -, Talladega',
    ],
    [
      'The No. 17 of Northline Racing is shared. At Talladega on April 26 it will be Ava Stone.',
      'Stone 17 Northline Racing -, Talladega 04-26',
    ],
    [
      'The No. 17 of Northline Racing is shared. Ava Stone is next out at Talladega on April 26.',
      'Stone 17 Northline Racing -, Talladega 04-26',
    ],
    [
      'Saturday at Bristol, Ava Stone will be strapped into the No. 17 of Northline Racing.',
      'Stone 17 Northline Racing -, Bristol 04-11',
    ],
    // Who drives with somebody else has that car.
    [
      'Ava Stone drives Northline Racing’s #97 in Supercars. Ben Carter will partner Stone at the Bathurst 1000 on October 11.',
      'Carter 97 Northline Racing supercars, Mount Panorama Circuit 10-11',
      'Stone 97 Northline Racing supercars, Mount Panorama Circuit 10-11',
    ],
  ])('is read from: %s', (text, ...starts) => {
    expect(entriesOf(text).map((one) => one.trim())).toEqual([...starts].sort());
  });

  it.each([
    // Who returns then is he.
    'Ava Stone keeps the No. 19 of Northline Racing until Ben Carter is fit, which may be Sunday at Bristol.',
    // Long ago, and no entry to come.
    'Ava Stone entered Northline Racing’s No. 17 at Talladega in 2019.',
  ])('is not read from: %s', (text) => {
    expect(entriesOf(text).filter((one) => one.startsWith('Stone'))).toEqual([]);
  });
});

const GUIDE = `Back to Nashville: what to know before the weekend

All three series go to Nashville Superspeedway.

FRIDAY: Millfield 200, Truck Series, 8 p.m. ET

Ava Stone makes her debut in the No. 17 Ford of Northline Racing.

SUNDAY: Ally 400, Cup Series, 3:30 p.m. ET

Ben Carter will be in the No. 12 for Pinecrest Racing.`;

describe('a guide in sections', () => {
  it('puts each driver in the race of the day over the section', () => {
    expect(claimsOf('start', '2021-06-16', GUIDE, ['driver', 'series', 'track', 'race', 'date'])).toEqual([
      'confirmed driver=Ava Stone series=truck track=Nashville Superspeedway race=Millfield 200 date=2021-06-18',
      // The name that the race had then, and not the one of its sponsor of today.
      'confirmed driver=Ben Carter series=cup track=Nashville Superspeedway race=Ally 400 date=2021-06-20',
    ]);
  });
});

describe('what is told in the past', () => {
  it('is of the season that is run, whatever the article says of the next', () => {
    const text =
      'Ava Stone won the Truck race at Eldora on Wednesday. Ben Carter brought Northline Racing’s No. 4 Toyota home second. Stone has a seat for 2027.';
    expect(claimsOf('ride', '2026-07-23', text, ['driver', 'team', 'season', 'number'])).toContain(
      'confirmed driver=Ben Carter team=Northline Racing season=2026 number=4',
    );
  });

  it('is of the last season before the first races of a new one', () => {
    const text = 'Ben Carter put the No. 21 Pinecrest Racing Ford on the pole twice.';
    expect(claimsOf('ride', '2026-01-10', text, ['driver', 'season', 'number'])).toEqual([
      'confirmed driver=Ben Carter season=2025 number=21',
    ]);
  });
});

it('who joins a team in a car, or has a race in one, drives it; who joins somebody else in one does not', () => {
  const seats = (text: string): string[] => claimsOf('ride', '2026-04-07', text, ['driver', 'number']);
  expect(
    seats('Ava Stone joined Northline Racing over the winter, in the No. 9 that Ben Carter left behind.'),
  ).toContain('confirmed driver=Ava Stone number=9');
  expect(
    seats(
      'Ava Stone drives the No. 20 for Northline Racing. She joins Ben Carter in the No. 21 and Dan Marsh in the No. 12.',
    ),
  ).not.toContain('confirmed driver=Ava Stone number=21');
  expect(seats('Ava Stone has no ride after two seasons in the No. 12 of Northline Racing.')).not.toContain(
    'confirmed driver=Ava Stone number=12',
  );
});

it('whose season it is, is plain where nobody else who drives has been named', () => {
  const seats = (who: string): string[] =>
    claimsOf(
      'ride',
      '2026-10-20',
      `Ava Stone is without a seat. ${who} thanked her. Her second season in the No. 96 of Northline Racing will be her last.`,
      ['driver', 'season', 'number'],
    ).filter((one) => one.includes('number=96'));
  expect(seats('Northline Racing owner Dave Marsh')).toEqual([
    'confirmed driver=Ava Stone season=2025 number=96',
    'confirmed driver=Ava Stone season=2026 number=96',
  ]);
  expect(seats('Ben Carter of Pinecrest Racing')).toEqual([]);
});

it('who tries to make the field of the race that an article goes through is in it', () => {
  const list = 'The Mudsummer Classic at Eldora is on Wednesday, and the entry list is out.';
  const starts = (text: string): string[] =>
    claimsOf('start', '2026-07-20', `${list} ${text}`, ['driver', 'number', 'race']);
  expect(starts('Ava Stone will try to make the field in a third Northline Racing truck, the No. 39.')).toEqual([
    'confirmed driver=Ava Stone number=39 race=Mudsummer Classic',
  ]);
  expect(starts('Ava Stone will try to make the most of her No. 39 of Northline Racing in 2027.')).toEqual([]);
});

describe('a post on a crew', () => {
  const crews = (text: string): string[] =>
    claimsOf('crew', '2026-04-07', text, ['person', 'driver', 'team', 'number']);

  it('is told of a team, too, where a sentence says who has it', () => {
    expect(crews('Northline Racing shares its No. 51 among five drivers. Dan Marsh leads the crew.')).toEqual([
      'confirmed person=Dan Marsh team=Northline Racing',
    ]);
  });

  it('but not where nothing tells whose, or only a title stands there', () => {
    expect(crews('Dan Marsh leads the crew.')).toEqual([]);
    expect(crews('Mia Torres and Ben Carter won for Northline Racing. Crew chief Dan Marsh has gone home.')).toEqual(
      [],
    );
  });
});
